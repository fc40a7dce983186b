"""A security key made of software: it takes CTAP2 commands and gives the bytes that a real one would (ES256)."""

from __future__ import annotations

import hashlib
import secrets
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from threading import Event
from typing import Any, ClassVar

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2 import cbor
from fido2.cose import ES256
from fido2.ctap import STATUS, CtapDevice, CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin, PinProtocolV1
from fido2.hid import CAPABILITY, CTAPHID

_MODEL = bytes(range(16))
_PRESENT, _VERIFIED, _NEW = 0x01, 0x04, 0x40
_KEEPALIVES = 50
_COSE: Any = ES256  # the library's own halves of these are not annotated
_PROTOCOL: Any = PinProtocolV1()


@dataclass
class SoftwareKey(CtapDevice):
    """One key. Its credentials live in it; a copy of it has the same ones, as a cloned key would.

    Attributes:
        verifies: whether it makes sure by itself who holds it, as a key with a fingerprint reader does.
        has_pin: whether a PIN is set on it.
        touched: whether somebody touches it when it blinks; else it waits until it is told to stop.
        counts: whether it has a signature counter.
        spoil: changes what it answers.
    """

    PIN: ClassVar[str] = "271828"

    verifies: bool = False
    has_pin: bool = False
    touched: bool = True
    counts: bool = True
    counter: int = 0
    credentials: dict[bytes, tuple[bytes, ec.EllipticCurvePrivateKey]] = field(default_factory=dict)
    spoil: Callable[[dict[int, Any]], None] | None = None
    closed: int = 0
    _agreement: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    _token: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    @property
    def capabilities(self) -> int:
        return CAPABILITY.CBOR

    @classmethod
    def list_devices(cls) -> Iterator[CtapDevice]:
        yield cls()

    def close(self) -> None:
        self.closed += 1

    def copy(self) -> SoftwareKey:
        """Return a clone that counts by itself from now on."""
        return replace(self, credentials=dict(self.credentials))

    def call(
        self, cmd: int, data: bytes = b"", event: Event | None = None,
        on_keepalive: Callable[[STATUS], None] | None = None,
    ) -> bytes:  # fmt: skip
        if cmd != CTAPHID.CBOR:
            raise CtapError(CtapError.ERR.INVALID_COMMAND)
        asked: Any = cbor.decode(data[1:]) if data[1:] else {}
        answers = {
            Ctap2.CMD.GET_INFO: lambda: self._info(),
            Ctap2.CMD.MAKE_CREDENTIAL: lambda: self._make(asked, event),
            Ctap2.CMD.GET_ASSERTION: lambda: self._sign(asked, event),
            Ctap2.CMD.CLIENT_PIN: lambda: self._give_token(asked),
        }
        try:
            said = answers[Ctap2.CMD(data[0])]()
        except CtapError as error:
            return bytes([error.code])
        return b"\x00" + cbor.encode(said)

    def _info(self) -> dict[int, Any]:
        options = {"rk": False, "up": True} | ({"uv": True} if self.verifies else {})
        options |= {"clientPin": True} if self.has_pin else {}
        return {1: ["FIDO_2_0"], 3: _MODEL, 4: options, 6: [1], 10: [{"alg": ES256.ALGORITHM, "type": "public-key"}]}

    def _give_token(self, asked: Mapping[int, Any]) -> dict[int, Any]:
        """Answer the questions of PIN protocol one: the key to agree with, and the token for the right PIN."""
        if asked[2] == ClientPin.CMD.GET_KEY_AGREEMENT:
            return {1: _COSE.from_cryptography_key(self._agreement.public_key())}
        theirs = asked[3]
        x, y = (int.from_bytes(theirs[at]) for at in (-2, -3))
        public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
        shared = _PROTOCOL.kdf(self._agreement.exchange(ec.ECDH(), public))
        if _PROTOCOL.decrypt(shared, asked[6]) != hashlib.sha256(self.PIN.encode()).digest()[:16]:
            raise CtapError(CtapError.ERR.PIN_INVALID)
        return {2: _PROTOCOL.encrypt(shared, self._token)}

    def _is_verified(self, hashed: bytes, options: Mapping[str, bool], proof: bytes | None) -> bool:
        """Return whether it knows who holds it: by its own reader, or by the PIN that a token was given for."""
        if proof is not None and proof != _PROTOCOL.authenticate(self._token, hashed):
            raise CtapError(CtapError.ERR.PIN_AUTH_INVALID)
        return proof is not None or (self.verifies and bool(options.get("uv")))

    def _make(self, asked: Mapping[int, Any], event: Event | None) -> dict[int, Any]:
        self._wait_for_touch(event)
        if any(each["id"] in self.credentials for each in asked.get(5, ())):
            raise CtapError(CtapError.ERR.CREDENTIAL_EXCLUDED)
        party = asked[2]["id"]
        private = ec.generate_private_key(ec.SECP256R1())
        identifier = secrets.token_bytes(32)
        self.credentials[identifier] = (party.encode(), private)
        public = cbor.encode(_COSE.from_cryptography_key(private.public_key()))
        attested = _MODEL + struct.pack(">H", len(identifier)) + identifier + public
        verified = self._is_verified(asked[1], asked.get(7, {}), asked.get(8))
        data = self._data(party, _NEW, verified=verified) + attested
        signature = private.sign(data + asked[1], ec.ECDSA(SHA256()))
        return self._spoilt({1: "packed", 2: data, 3: {"alg": ES256.ALGORITHM, "sig": signature}})

    def _sign(self, asked: Mapping[int, Any], event: Event | None) -> dict[int, Any]:
        options = asked.get(5, {})
        silent = options.get("up") is False
        if not silent:
            self._wait_for_touch(event)
        party = asked[1]
        known = [each["id"] for each in asked.get(3, ()) if each["id"] in self.credentials]
        if not known or self.credentials[known[0]][0] != party.encode():
            raise CtapError(CtapError.ERR.NO_CREDENTIALS)
        verified = self._is_verified(asked[2], options, asked.get(6))
        data = self._data(party, 0, verified=verified, present=not silent)
        signature = self.credentials[known[0]][1].sign(data + asked[2], ec.ECDSA(SHA256()))
        return self._spoilt({1: {"type": "public-key", "id": known[0]}, 2: data, 3: signature})

    def _data(self, party: str, flags: int, *, verified: bool, present: bool = True) -> bytes:
        if present:
            self.counter += self.counts
        flags |= (_VERIFIED if verified else 0) | (_PRESENT if present else 0)
        return hashlib.sha256(party.encode()).digest() + struct.pack(">BI", flags, self.counter)

    def _wait_for_touch(self, event: Event | None) -> None:
        """Blink as long as a key does, looking each time whether it is told to stop."""
        for _ in range(0 if self.touched else _KEEPALIVES):
            if event is not None and event.is_set():
                raise CtapError(CtapError.ERR.KEEPALIVE_CANCEL)
        if not self.touched:
            raise CtapError(CtapError.ERR.USER_ACTION_TIMEOUT)

    def _spoilt(self, answer: dict[int, Any]) -> dict[int, Any]:
        if self.spoil is not None:
            self.spoil(answer)
        return answer
