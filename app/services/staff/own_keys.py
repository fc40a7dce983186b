"""A person's own security keys: adding one while signed in, and having one touched."""

from __future__ import annotations

import hashlib

from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.staff.roles import Act
from app.domain.staff.security_keys import (
    KeyAnswer,
    KeyOwner,
    KeyQuestion,
    SecurityKey,
    SecurityKeys,
    checked_label,
    new_question,
)
from app.domain.staff.settings import KEY_VERIFICATION
from app.services.house import House
from app.services.recording import Desk, attempt
from app.services.settings import setting_in
from app.storage.tables import authenticators


def list_own_keys(desk: Desk) -> list[SecurityKey]:
    """Return the signed-in person's keys, oldest first. Not an act: it shows what is their own."""
    with desk.reading() as db:
        return authenticators.security_keys(db, desk.session.user.id)


def add_security_key(desk: Desk, label: str, pin: str = "", progress: Progress = NO_PROGRESS) -> SecurityKey:
    """Have a plugged-in key touched, and keep it as a second factor of the signed-in person.

    From then on it, or another factor of theirs, is asked for at every sign-in.

    Args:
        desk: of the person whose key it becomes.
        label: what they call it.
        pin: of the key, where it asks for one.
        progress: of whoever waits; giving up cancels.

    Raises:
        BadInput: the name is missing, or the PIN wrong. Unavailable: no key, several, one nobody touched, or one that
            was added before. Refused: what the key says of itself is not good. Cancelled: a person gave up.
    """
    from app.security_keys.checking import check_new_key  # loads for a third of a second, which few have to wait

    user, house = desk.session.user, desk.house
    with attempt(desk, Act.ADD_SECURITY_KEY) as act:
        called = checked_label(label)
        with desk.reading() as db:
            known = tuple(key.credential for key in authenticators.security_keys(db, user.id))
            verifying = bool(setting_in(db, house, KEY_VERIFICATION))
        question = new_question(house.workspace.card.id, known, verifying=verifying)
        owner = KeyOwner(user.id, user.sign_in_name)
        made = check_new_key(question, _keys_of(house).make(question, owner, pin, progress))
        key = SecurityKey(new_id(), called, made.credential, made.counter)
        with act.writing() as work:
            seq = work.log(key.id, hashlib.sha256(key.credential).hexdigest(), keys=len(known) + 1)
            authenticators.add_security_key(work.db, key, user.id, work.at, seq)
        return key


def touch_key(house: House, question: KeyQuestion, pin: str = "", progress: Progress = NO_PROGRESS) -> KeyAnswer:
    """Have the plugged-in key answer what was asked at the door. Raises like `SecurityKeys.sign`."""
    return _keys_of(house).sign(question, pin, progress)


def _keys_of(house: House) -> SecurityKeys:
    from app.security_keys.device import PluggedKeys

    return house.security_keys or PluggedKeys()
