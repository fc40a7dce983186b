"""What may be asked at the door besides name and passphrase, and what is given."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.staff.security_keys import KeyAnswer, KeyQuestion
from app.errors import Refused


class StepDue(Refused):
    """Name and passphrase are right, and something more is asked before the session begins."""


class PassphraseDue(StepDue):
    """The passphrase was given by an administrator: the person chooses one of their own."""


class CodeDue(StepDue):
    """The code of the authenticator app."""


class KeyDue(StepDue):
    """The touch of a security key.

    Attributes:
        question: for the key.
        or_code: whether the code of an app will do as well.
    """

    def __init__(self, sentence: str, question: KeyQuestion, *, or_code: bool) -> None:
        super().__init__(sentence)
        self.question, self.or_code = question, or_code


class FactorDue(StepDue):
    """The section asks for a second factor and the person has none yet.

    Attributes:
        secret: for the app, base32.
        link: the same as a link, for a QR code.
    """

    def __init__(self, sentence: str, secret: str, link: str) -> None:
        super().__init__(sentence)
        self.secret, self.link = secret, link


@dataclass(frozen=True)
class Further:
    """What is given besides name and passphrase, where it was asked for.

    Attributes:
        new_passphrase: instead of the one an administrator gave.
        code: of the authenticator app.
        secret: of the app that is being set up, as `FactorDue` said.
        answer: of a security key, to the question of `KeyDue`.
    """

    new_passphrase: str = ""
    code: str = ""
    secret: str = ""
    answer: KeyAnswer | None = None


NOTHING_FURTHER = Further()
