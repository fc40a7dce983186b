"""The key that is plugged in: over USB on Linux and macOS (CTAP2), through the system's own dialog on Windows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from fido2.client import (
    ClientDataCollector,
    ClientError,
    Fido2Client,
    PinRequiredError,
    UserInteraction,
    WebAuthnClient,
)
from fido2.cose import CoseKey
from fido2.ctap import CtapDevice, CtapError
from fido2.hid import ConnectionFailure, CtapHidDevice
from fido2.webauthn import (
    AuthenticatorSelectionCriteria,
    CollectedClientData,
    PublicKeyCredentialCreationOptions,
    PublicKeyCredentialDescriptor,
    PublicKeyCredentialParameters,
    PublicKeyCredentialRequestOptions,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialType,
    PublicKeyCredentialUserEntity,
)

from app.domain.progress import Progress
from app.domain.staff.security_keys import KeyAnswer, KeyOwner, KeyQuestion, NewKeyAnswer
from app.errors import BadInput, Cancelled, Unavailable
from app.security_keys.checking import PARTY_NAME, credential_ids, origin_of, verification

T = TypeVar("T")
Find = Callable[[], Sequence[CtapDevice]]
_PATIENCE_MS = 60_000
_LOOK_EVERY_S = 0.1
_WRONG_PIN = frozenset({CtapError.ERR.PIN_INVALID, CtapError.ERR.PIN_AUTH_INVALID, CtapError.ERR.UV_INVALID})
_PIN_GONE = frozenset({CtapError.ERR.PIN_BLOCKED, CtapError.ERR.PIN_AUTH_BLOCKED, CtapError.ERR.UV_BLOCKED})


def plugged_in() -> list[CtapDevice]:
    """Return the keys that are plugged in and that the system lets this program use."""
    return list(CtapHidDevice.list_devices())


@dataclass(frozen=True)
class PluggedKeys:
    """The keys of this computer.

    Attributes:
        find: returns those that are plugged in.
    """

    find: Find = plugged_in

    def sign(self, question: KeyQuestion, pin: str, progress: Progress) -> KeyAnswer:
        """Have a question signed; see `domain.staff.security_keys.SecurityKeys`."""
        options = PublicKeyCredentialRequestOptions(
            challenge=question.challenge, timeout=_PATIENCE_MS, rp_id=question.party,
            allow_credentials=_descriptors(question), user_verification=verification(question),
        )  # fmt: skip
        found = self._asked(question, pin, progress, lambda client, event: client.get_assertion(options, event))
        said = found.get_response(0)
        response = said.response
        return KeyAnswer(
            said.raw_id, bytes(response.client_data), bytes(response.authenticator_data), response.signature
        )

    def make(self, question: KeyQuestion, owner: KeyOwner, pin: str, progress: Progress) -> NewKeyAnswer:
        """Have a key make a credential; see `domain.staff.security_keys.SecurityKeys`."""
        kind = PublicKeyCredentialType.PUBLIC_KEY
        options = PublicKeyCredentialCreationOptions(
            rp=PublicKeyCredentialRpEntity(id=question.party, name=PARTY_NAME),
            user=PublicKeyCredentialUserEntity(id=owner.id.encode(), name=owner.name, display_name=owner.name),
            challenge=question.challenge,
            pub_key_cred_params=[
                PublicKeyCredentialParameters(type=kind, alg=each) for each in CoseKey.supported_algorithms()
            ],
            timeout=_PATIENCE_MS, exclude_credentials=_descriptors(question),
            authenticator_selection=AuthenticatorSelectionCriteria(user_verification=verification(question)),
        )  # fmt: skip
        made = self._asked(question, pin, progress, lambda client, event: client.make_credential(options, event))
        return NewKeyAnswer(bytes(made.response.client_data), bytes(made.response.attestation_object))

    def _asked(
        self, question: KeyQuestion, pin: str, progress: Progress, ask: Callable[[WebAuthnClient, Event], T]
    ) -> T:
        stop = _Stop(progress)
        with _in_words(pin, progress), self._client(_OurData(question), pin) as client:
            return ask(client, stop)

    @contextmanager
    def _client(self, data: ClientDataCollector, pin: str) -> Iterator[WebAuthnClient]:
        if sys.platform == "win32" and self.find is plugged_in:
            from fido2.client.windows import WindowsClient

            yield WindowsClient(data)
            return
        devices = self.find()
        try:
            if not devices:
                raise Unavailable(
                    "No security key is plugged in that this program may use. Plug yours in and try again. If it is "
                    "in, the system has to allow it: see the guide about accounts."
                )
            if len(devices) > 1:
                raise Unavailable(f"{len(devices)} security keys are plugged in. Leave only the one you use.")
            yield Fido2Client(devices[0], data, _Pin(pin), extensions=())
        finally:
            for device in devices:
                device.close()


class _OurData(ClientDataCollector):
    """Client data made here: there is no browser, so nobody else says who asks."""

    def __init__(self, question: KeyQuestion) -> None:
        self._question = question

    def collect_client_data(
        self, options: PublicKeyCredentialCreationOptions | PublicKeyCredentialRequestOptions
    ) -> tuple[CollectedClientData, str]:
        making = isinstance(options, PublicKeyCredentialCreationOptions)
        kind = CollectedClientData.TYPE.CREATE if making else CollectedClientData.TYPE.GET
        party = self._question.party
        return CollectedClientData.create(kind, self._question.challenge, origin_of(party)), party


class _Pin(UserInteraction):
    """Gives the PIN that was typed before the key was asked."""

    def __init__(self, pin: str) -> None:
        self._pin = pin

    def request_pin(self, permissions: object, rp_id: str | None) -> str | None:
        return self._pin or None


class _Stop(Event):
    """Is set once the person who waits gave up."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress

    def is_set(self) -> bool:
        return super().is_set() or self._progress.cancelled()

    def wait(self, timeout: float | None = None) -> bool:
        left = timeout
        while not self.is_set() and (left is None or left > 0):
            super().wait(_LOOK_EVERY_S if left is None else min(left, _LOOK_EVERY_S))
            left = None if left is None else left - _LOOK_EVERY_S
        return self.is_set()


def _descriptors(question: KeyQuestion) -> list[PublicKeyCredentialDescriptor]:
    kind = PublicKeyCredentialType.PUBLIC_KEY
    return [PublicKeyCredentialDescriptor(type=kind, id=each) for each in credential_ids(question.credentials)]


@contextmanager
def _in_words(pin: str, progress: Progress) -> Iterator[None]:
    try:
        yield
    except (ClientError, CtapError) as error:
        if progress.cancelled():
            raise Cancelled("The security key was not asked any more.") from error
        raise _said(error, pin) from error
    except (OSError, ConnectionFailure, ValueError) as error:  # pulled out, or it speaks otherwise
        raise Unavailable("The security key does not answer. Pull it out, plug it in and try again.") from error


def _said(error: ClientError | CtapError, pin: str) -> Exception:
    cause = error.cause if isinstance(error, ClientError) else error
    code = cause.code if isinstance(cause, CtapError) else None
    if isinstance(error, PinRequiredError) or code == CtapError.ERR.PUAT_REQUIRED:
        return BadInput("This security key asks for its PIN. Give it and try again.")
    if code in _WRONG_PIN:
        return BadInput("The PIN of the security key is wrong. Try again; after several tries the key locks itself.")
    if code in _PIN_GONE:
        return Unavailable("The security key has locked its PIN. Pull it out and plug it in; else it has to be reset.")
    if code in {CtapError.ERR.NO_CREDENTIALS, CtapError.ERR.INVALID_CREDENTIAL}:
        return Unavailable("This security key is none of yours here. Plug in the one you added.")
    if code == CtapError.ERR.CREDENTIAL_EXCLUDED:
        return Unavailable("This security key is added already. Plug in another.")
    kind = error.code if isinstance(error, ClientError) else None
    if kind == ClientError.ERR.TIMEOUT:
        return Unavailable("Nobody touched the security key in time. Try again and touch it.")
    if kind == ClientError.ERR.DEVICE_INELIGIBLE:
        return Unavailable("This security key is not the one that is asked for. Plug in another.")
    if kind == ClientError.ERR.CONFIGURATION_UNSUPPORTED:
        return Unavailable("This security key cannot make sure who holds it. Set a PIN on it with its maker's tool.")
    return Unavailable("The security key refused. Pull it out, plug it in and try again.")
