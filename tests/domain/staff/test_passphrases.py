"""What is refused as a passphrase, and why; and what must not be."""

from __future__ import annotations

import pytest

from app.config import resource
from app.domain.staff.passphrases import check_passphrase
from app.errors import BadInput
from app.services.staff.passphrase_rules import banned_words

HERE = ("Adaeze Okafor", "okafor", "E-1017", "Harbour City Section")


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("", "this one has 0"),
        ("seven77", "this one has 7"),
        ("x" * 1_025, "this one has 1025"),
        ("quiet OKAFOR stones", "contains 'okafor'"),
        ("the harbour at night", "contains 'harbour'"),
        ("stones e-1017 stones", "contains 'e-1017'"),
        ("aaaaaaaaaaaa", "repeats a few characters"),
        ("abababababab", "repeats a few characters"),
        ("12345678", "follows the keyboard"),
        ("87654321", "follows the keyboard"),
        ("qwertyuiop", "follows the keyboard"),
        ("abcdefghij", "follows the keyboard"),
        ("asdfghjkl;", "follows the keyboard"),
        ("password", "guessed first"),
        ("Password1!", "guessed first"),
        ("P@ssw0rd2026", "guessed first"),
        ("pass word 123", "guessed first"),
        ("letmein2026", "guessed first"),
        ("iloveyou!!", "guessed first"),
        ("Summer2026!", "guessed first"),
        ("police department 1", "guessed first"),
        ("correct horse battery staple", "guessed first"),
        ("correcthorsebatterystaple", "guessed first"),
        ("ｐａｓｓｗｏｒｄ", "guessed first"),
    ],
)
def test_what_is_guessed_first_is_refused(passphrase: str, why: str) -> None:
    with pytest.raises(BadInput, match=why) as caught:
        check_passphrase(passphrase, banned_words(), HERE)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "passphrase",
    ["eight888", "quiet river stones", "пароль из слов", "with  double  spaces ", "seven grey lanterns", "xK4$pq!z",
     "my best copper kettle", "correct horse battery", "word " * 200],
)  # fmt: skip
def test_what_is_not_is_taken(passphrase: str) -> None:
    check_passphrase(passphrase, banned_words(), HERE)


def test_the_list_is_plain_lower_case_words() -> None:
    words = banned_words()
    assert len(words) > 300
    assert all(word.isalpha() and word.islower() for word in words)
    assert resource("passphrases/banned.txt").stat().st_size < 8_000
