"""The second factor at the door: a code of an authenticator app, or the touch of a security key."""

from __future__ import annotations

import time
from dataclasses import dataclass

from app.domain.clock import now_text
from app.domain.ids import new_id
from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.records import User
from app.domain.staff import totp
from app.domain.staff.roles import Act
from app.domain.staff.security_keys import KeyAnswer, SecurityKey, new_question, went_back
from app.domain.staff.settings import KEY_VERIFICATION, SECOND_FACTOR
from app.errors import BadInput, Refused
from app.services.house import House
from app.services.log.log_keeping import log_alone
from app.services.settings import setting_in
from app.services.staff.steps import CodeDue, FactorDue, Further, KeyDue
from app.storage.engine import Db
from app.storage.folder.attempts import note_failure
from app.storage.tables import authenticators
from app.storage.tables.authenticators import SecondFactor


@dataclass(frozen=True)
class CodeGiven:
    """A code that counts.

    Attributes:
        new: whether the app was set up with it.
    """

    factor: SecondFactor
    step: int
    new: bool


@dataclass(frozen=True)
class KeyTouched:
    """A key's answer that counts, and the key's counter after it."""

    key: SecurityKey
    counter: int


Proof = CodeGiven | KeyTouched


def prove(house: House, user: User, further: Further) -> Proof | None:
    """Return the second factor that was given; None where none is asked for.

    Raises:
        CodeDue, KeyDue, FactorDue: none was given yet.
        Refused: it is wrong, was used before, or comes from what may be the copy of a key; the attempt is noted.
        BadInput: the code is not one of the app that is being set up.
    """
    with house.workspace.database.reading() as db:
        factor = authenticators.second_factor(db, user.id)
        keys = authenticators.security_keys(db, user.id)
        wanted = bool(factor or keys or setting_in(db, house, SECOND_FACTOR))
        verifying = bool(setting_in(db, house, KEY_VERIFICATION))
    if not wanted:
        return None
    if keys and further.answer is not None:
        return _touched(house, user, keys, further.answer)
    if factor is not None and further.code:
        return CodeGiven(factor, _step(house, user, factor, further.code), new=False)
    if factor is None and not keys:
        return _set_up(house, user, further)
    log_alone(house, NewEntry(Act.ASK_SECOND_FACTOR, LogOutcome.DONE, user.id))
    if not keys:
        raise CodeDue("Give the code that your authenticator app shows.")
    credentials = tuple(key.credential for key in keys)
    house.asked_of_key = new_question(house.workspace.card.id, credentials, verifying=verifying)
    words = "Plug in your security key and go on; then touch it when it blinks."
    words += " Or give the code of your app." if factor else ""
    raise KeyDue(words, house.asked_of_key, or_code=factor is not None)


def record_use(db: Db, proof: Proof | None, session_id: str) -> None:
    """Insert what a session began with: a part of the session."""
    if isinstance(proof, CodeGiven):
        authenticators.add_factor_use(db, session_id, proof.factor.id, proof.step)
    elif isinstance(proof, KeyTouched):
        authenticators.add_key_use(db, session_id, proof.key.id, proof.counter)


# Codes


def _set_up(house: House, user: User, further: Further) -> CodeGiven:
    secret = further.secret or totp.new_secret()
    if not further.code:
        link = totp.setup_link(secret, user.sign_in_name, house.workspace.card.name)
        raise FactorDue("Set up an authenticator app, and give the code it shows.", secret, link)
    factor = SecondFactor(new_id(), secret)
    step = _accepted(factor, further.code)
    if step is None:
        raise BadInput("The code does not belong to this setup. Check the clock of the phone, and give the next code.")
    return CodeGiven(factor, step, new=True)


def _step(house: House, user: User, factor: SecondFactor, code: str) -> int:
    step = _accepted(factor, code)
    if step is None:
        note_failure(house.workspace.folder, now_text(), user.sign_in_name)
        raise Refused("The code is wrong or was used already. Wait for the next one; the attempt was recorded.")
    return step


def _accepted(factor: SecondFactor, code: str) -> int | None:
    return totp.accepted_step(factor.secret, code, totp.step_at(time.time()), factor.used)


# Keys


def _touched(house: House, user: User, keys: list[SecurityKey], answer: KeyAnswer) -> KeyTouched:
    """Check an answer to the question that was asked last; it counts once, whatever comes of it."""
    from app.security_keys.checking import check_answer  # loads slowly, and only few wait for it

    question, house.asked_of_key = house.asked_of_key, None
    by_credential = {key.credential: key for key in keys}
    try:
        if question is None or set(question.credentials) != set(by_credential):
            raise Refused("This answers no question that was asked just now. Begin again; the attempt was recorded.")
        signed = check_answer(question, answer)
    except Refused:
        note_failure(house.workspace.folder, now_text(), user.sign_in_name)
        raise
    key = by_credential[signed.credential]
    if went_back(key.counter, signed.counter):
        _refuse_copy(house, user, key, signed.counter)
    return KeyTouched(key, signed.counter)


def _refuse_copy(house: House, user: User, key: SecurityKey, counter: int) -> None:
    details = {"possible_clone": True, "counter": counter, "counter_before": key.counter}
    log_alone(house, NewEntry(Act.SIGN_IN, LogOutcome.REFUSED, user.id, objects=(key.id,), details=details))
    raise Refused(
        f"The counter of the security key '{key.label}' went back, so there may be a copy of it. It was refused and "
        "recorded. Tell an administrator, and have your second factor reset."
    )
