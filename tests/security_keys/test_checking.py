"""What a key signed, and what it did not: every part of an answer is needed, and none can be exchanged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from fido2.hid import ConnectionFailure

from app.domain.progress import NO_PROGRESS
from app.domain.staff.security_keys import KeyAnswer, KeyOwner, KeyQuestion, new_question
from app.errors import BadInput, Refused, Unavailable
from app.security_keys.checking import check_answer, check_new_key
from app.security_keys.device import PluggedKeys
from tests.support.software_key import SoftwareKey

OWNER = KeyOwner("1" * 32, "okafor")
WORKSPACE = "ab" * 16


def added(key: SoftwareKey) -> bytes:
    """Return the credential that a key makes."""
    question = new_question(WORKSPACE, (), verifying=False)
    return check_new_key(question, PluggedKeys(lambda: [key]).make(question, OWNER, "", NO_PROGRESS)).credential


def signed(key: SoftwareKey, question: KeyQuestion, pin: str = "") -> KeyAnswer:
    return PluggedKeys(lambda: [key]).sign(question, pin, NO_PROGRESS)


def spoil_signature(answer: dict[int, Any]) -> None:
    answer[3] = answer[3][:-1] + bytes([answer[3][-1] ^ 1])


def spoil_party(answer: dict[int, Any]) -> None:
    answer[2] = bytes([answer[2][0] ^ 1]) + answer[2][1:]


def leave_untouched(answer: dict[int, Any]) -> None:
    answer[2] = answer[2][:32] + bytes([answer[2][32] & ~1]) + answer[2][33:]


def count_ahead(answer: dict[int, Any]) -> None:
    answer[2] = answer[2][:33] + (1 << 30).to_bytes(4, "big")


SPOILT: tuple[Callable[[dict[int, Any]], None], ...] = (spoil_signature, spoil_party, leave_untouched, count_ahead)


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda each: each.__name__)
def test_what_a_key_did_not_sign_does_not_count(spoil: Callable[[dict[int, Any]], None]) -> None:
    key = SoftwareKey()
    question = new_question(WORKSPACE, (added(key),), verifying=False)
    assert check_answer(question, signed(key, question)).counter == key.counter
    key.spoil = spoil
    with pytest.raises(Refused, match="answer is not good"):
        check_answer(question, signed(key, question))


@pytest.mark.parametrize("name", ["authenticator_data", "client_data", "credential_id", "signature"])
def test_no_part_of_an_answer_can_be_exchanged(name: str) -> None:
    key = SoftwareKey()
    question = new_question(WORKSPACE, (added(key),), verifying=False)
    good = signed(key, question)
    for spoilt in (b"", b"{}", b'{"type": 1}', b"[]", b"\xff" * 40, getattr(good, name)[:-1]):
        with pytest.raises(Refused, match="answer is not good"):
            check_answer(question, replace(good, **{name: spoilt}))


def test_an_answer_is_to_one_question_of_one_workspace() -> None:
    key = SoftwareKey()
    credential = added(key)
    question = new_question(WORKSPACE, (credential,), verifying=False)
    answer = signed(key, question)
    again = new_question(WORKSPACE, (credential,), verifying=False)
    elsewhere = replace(question, party="second-look.another")
    for other in (again, elsewhere, replace(question, credentials=(added(SoftwareKey()),))):
        with pytest.raises(Refused, match="answer is not good"):
            check_answer(other, answer)
    with pytest.raises(Unavailable, match="none of yours"):
        signed(key, elsewhere)


def test_a_new_key_has_to_have_been_touched_and_to_answer_this_question() -> None:
    key = SoftwareKey()
    question = new_question(WORKSPACE, (), verifying=False)
    made = PluggedKeys(lambda: [key]).make(question, OWNER, "", NO_PROGRESS)
    again = new_question(WORKSPACE, (), verifying=False)
    key.spoil = leave_untouched
    untouched = PluggedKeys(lambda: [key]).make(again, OWNER, "", NO_PROGRESS)
    for asked, answer in ((again, made), (again, untouched), (question, replace(made, attestation=b"\xa0"))):
        with pytest.raises(Refused, match="answer is not good"):
            check_new_key(asked, answer)


def test_a_key_that_asks_for_its_pin_says_so() -> None:
    key = SoftwareKey()
    credential = added(key)
    key.has_pin = True
    question = new_question(WORKSPACE, (credential,), verifying=True)
    with pytest.raises(BadInput, match="asks for its PIN"):
        signed(key, question)
    with pytest.raises(BadInput, match="PIN of the security key is wrong"):
        signed(key, question, "1234")
    answer = signed(key, question, SoftwareKey.PIN)
    assert check_answer(question, answer).counter == key.counter


@pytest.mark.parametrize("error", [OSError(19, "No such device"), ConnectionFailure("Wrong nonce"), ValueError("odd")])
def test_a_key_that_is_pulled_out_or_speaks_otherwise_is_no_defect(error: Exception) -> None:
    key = SoftwareKey()
    question = new_question(WORKSPACE, (added(key),), verifying=False)

    def pull_out(_: dict[int, Any]) -> None:
        raise error

    key.spoil = pull_out
    with pytest.raises(Unavailable, match="does not answer"):
        signed(key, question)
