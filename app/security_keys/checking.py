"""Whether a key's answer is good: asked by this workspace, to this challenge, touched, and signed by this very key."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from fido2.cose import CoseKey
from fido2.server import Fido2Server
from fido2.utils import websafe_encode
from fido2.webauthn import (
    AttestationObject,
    AttestedCredentialData,
    AuthenticationResponse,
    AuthenticatorAssertionResponse,
    AuthenticatorAttestationResponse,
    AuthenticatorData,
    CollectedClientData,
    PublicKeyCredentialRpEntity,
    RegistrationResponse,
    UserVerificationRequirement,
)

from app.domain.staff.security_keys import KeyAnswer, KeyQuestion, NewKeyAnswer
from app.errors import Refused

PARTY_NAME = "Second Look"
_MALFORMED = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, struct.error)
"""What reading raises where bytes are not what they should be: a key may say anything."""


@dataclass(frozen=True)
class NewCredential:
    """What is kept of a new key: attested credential data, and its counter."""

    credential: bytes
    counter: int


@dataclass(frozen=True)
class Signed:
    """Which of the known keys answered, and its counter now."""

    credential: bytes
    counter: int


def origin_of(party: str) -> str:
    """Return the origin in client data. No browser is there to say one, so it repeats who asked."""
    return f"app://{party}"


def check_new_key(question: KeyQuestion, answer: NewKeyAnswer) -> NewCredential:
    """Return what a new key said of itself. Raises `Refused` unless the answer is to this question and touched."""
    with _refusing():
        attestation = AttestationObject(answer.attestation)
        credential = attestation.auth_data.credential_data
        if credential is None or credential.public_key.ALGORITHM not in CoseKey.supported_algorithms():
            raise ValueError("no credential that can be checked")
        response = RegistrationResponse(
            raw_id=credential.credential_id,
            response=AuthenticatorAttestationResponse(
                client_data=CollectedClientData(answer.client_data), attestation_object=attestation
            ),
        )
        data = _server(question).register_complete(_state(question), response)
        return NewCredential(bytes(credential), data.counter)


def check_answer(question: KeyQuestion, answer: KeyAnswer) -> Signed:
    """Return which key answered. Raises `Refused` unless one of the question's keys signed it, touched."""
    with _refusing():
        data = AuthenticatorData(answer.authenticator_data)
        response = AuthenticationResponse(
            raw_id=answer.credential_id,
            response=AuthenticatorAssertionResponse(
                client_data=CollectedClientData(answer.client_data), authenticator_data=data, signature=answer.signature
            ),
        )
        known = _known(question.credentials)
        used = _server(question).authenticate_complete(_state(question), known, response)
        return Signed(bytes(used), data.counter)


def credential_ids(credentials: Sequence[bytes]) -> list[bytes]:
    """Return the ids by which keys know their credentials."""
    return [each.credential_id for each in _known(credentials)]


def _known(credentials: Sequence[bytes]) -> list[AttestedCredentialData]:
    return [AttestedCredentialData(each) for each in credentials]


def _server(question: KeyQuestion) -> Fido2Server:
    party = PublicKeyCredentialRpEntity(id=question.party, name=PARTY_NAME)
    return Fido2Server(party, verify_origin=lambda origin: origin == origin_of(question.party))


def _state(question: KeyQuestion) -> dict[str, object]:
    return {"challenge": websafe_encode(question.challenge), "user_verification": verification(question)}


def verification(question: KeyQuestion) -> UserVerificationRequirement:
    """Return how WebAuthn says whether the key has to know who holds it."""
    needed = question.verifying
    return UserVerificationRequirement.REQUIRED if needed else UserVerificationRequirement.DISCOURAGED


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except _MALFORMED as error:
        raise Refused("The security key's answer is not good, so it does not count. Begin again.") from error
