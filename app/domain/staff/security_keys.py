"""Security keys as second factor (FIDO2): what a key is asked, what it says, and when its counter gives it away."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Protocol

from app.domain.progress import Progress
from app.errors import BadInput

CHALLENGE_BYTES = 32
LABEL_LIMIT = 40  # characters


@dataclass(frozen=True)
class SecurityKey:
    """A key that a person added.

    Attributes:
        label: what its person calls it.
        credential: attested credential data: model, credential id and public key (WebAuthn section 6.5.1).
        counter: the highest signature counter it has shown.
    """

    id: str
    label: str
    credential: bytes
    counter: int


@dataclass(frozen=True)
class KeyQuestion:
    """What a key is asked to sign, once.

    Attributes:
        party: who asks: the fixed name of the workspace, to which the key's answer is bound.
        challenge: fresh for every question.
        credentials: attested credential data of the person's keys: those that may answer, or, for a new key, those that
            are there already.
        verifying: whether the key has to make sure itself who holds it, by PIN or fingerprint.
    """

    party: str
    challenge: bytes
    credentials: tuple[bytes, ...]
    verifying: bool


@dataclass(frozen=True)
class KeyOwner:
    """Whose a new key becomes; some keys show it."""

    id: str
    name: str


@dataclass(frozen=True)
class KeyAnswer:
    """An assertion: what a key signed.

    Attributes:
        credential_id: of the key.
        client_data: JSON with the challenge and who asked; its hash is signed.
        authenticator_data: who was asked, whether somebody was there, the counter; signed as well.
    """

    credential_id: bytes
    client_data: bytes
    authenticator_data: bytes
    signature: bytes


@dataclass(frozen=True)
class NewKeyAnswer:
    """An attestation: what a new key says of itself.

    Attributes:
        client_data: JSON with the challenge and who asked.
        attestation: attestation object, CBOR.
    """

    client_data: bytes
    attestation: bytes


class SecurityKeys(Protocol):
    """What services and pages ask of security keys; tests put a key made of software in."""

    def sign(self, question: KeyQuestion, pin: str, progress: Progress) -> KeyAnswer:
        """Have a question signed; returns once the key was touched.

        Raises:
            Unavailable: no key, several, one that nobody touched, or one that cannot do what is asked.
            BadInput: its PIN is wrong or missing. Cancelled: a person gave up.
        """
        ...

    def make(self, question: KeyQuestion, owner: KeyOwner, pin: str, progress: Progress) -> NewKeyAnswer:
        """Have a key make a credential for this workspace. Raises like `sign`, and `Unavailable` for a known key."""
        ...


def new_question(workspace_id: str, credentials: tuple[bytes, ...], *, verifying: bool) -> KeyQuestion:
    """Return a question with a fresh challenge."""
    return KeyQuestion(f"second-look.{workspace_id}", secrets.token_bytes(CHALLENGE_BYTES), credentials, verifying)


def went_back(before: int, now: int) -> bool:
    """Tell whether a counter says that there are two of a key (WebAuthn section 6.1.1).

    A key that does not count says 0 for ever.
    """
    return (before, now) != (0, 0) and now <= before


def checked_label(text: str) -> str:
    """Return what a key is called. Raises `BadInput` for nothing, or for too much."""
    label = " ".join(text.split())
    if not 1 <= len(label) <= LABEL_LIMIT:
        raise BadInput(f"Give the key a name of 1 to {LABEL_LIMIT} characters, for example what is written on it.")
    return label
