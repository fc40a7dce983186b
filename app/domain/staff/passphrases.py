"""What makes a passphrase too easy to guess, and the sentence that says so (CJIS IA-5: length and a banned list)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

from app.errors import BadInput

PASSPHRASE_MIN = 8
PASSPHRASE_MAX = 1_024
_FEWEST_DIFFERENT = 5
_SHORTEST_WORD = 4
_SHORTEST_NAME = 3
_LONGEST_BANNED = 40
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop")
_AS_LETTERS = str.maketrans("0134578@$!+", "oleastbasit")
_NO_LETTER = re.compile(r"[\W\d_]+")


def check_passphrase(passphrase: str, banned: Collection[str], of_section: Iterable[str]) -> None:
    """Raise `BadInput` with the reason, where a passphrase is too short, too long or easy to guess.

    Args:
        banned: words that are guessed first, in lower case; digits, signs and doubling do not save them.
        of_section: what everybody around knows: names, badge, the section's own name.
    """
    if not PASSPHRASE_MIN <= len(passphrase) <= PASSPHRASE_MAX:
        raise BadInput(
            f"A passphrase has {PASSPHRASE_MIN} to {PASSPHRASE_MAX} characters; this one has {len(passphrase)}. "
            "Several words with spaces are easy to keep in mind."
        )
    plain = unicodedata.normalize("NFKC", passphrase).casefold()
    known = next((word for word in _words_in(of_section) if word in plain), None)
    if known is not None:
        raise BadInput(f"The passphrase contains '{known}', which people here know. Choose words that mean nothing.")
    if len(set(plain)) < _FEWEST_DIFFERENT:
        raise BadInput("The passphrase repeats a few characters. Choose several words that do not belong together.")
    if _is_a_row(plain):
        raise BadInput("The passphrase follows the keyboard or the alphabet. Choose several words instead.")
    if _is_banned(plain, banned):
        raise BadInput("The passphrase is one of those that are guessed first. Add words that do not belong to it.")


def _words_in(texts: Iterable[str]) -> list[str]:
    whole = [text.casefold().strip() for text in texts]
    parts = [part for text in whole for part in re.split(r"\W+", text) if len(part) >= _SHORTEST_WORD]
    return [*(text for text in whole if len(text) >= _SHORTEST_NAME), *parts]


def _is_a_row(plain: str) -> bool:
    text = "".join(plain.split())
    for row in _ROWS:
        pieces = {row[at : at + 4] for at in range(len(row) - 3)}
        pieces |= {piece[::-1] for piece in pieces}
        steps = [text[at : at + 4] for at in range(0, max(1, len(text) - 3))]
        if sum(step in pieces for step in steps) * 2 > len(steps):
            return True
    return False


def _is_banned(plain: str, banned: Collection[str]) -> bool:
    """Tell whether nothing but banned words is left without signs, ends of digits and letters written as digits."""
    spellings = (
        plain,
        _NO_LETTER.sub("", plain),
        _NO_LETTER.sub("", plain.strip("0123456789!?.").translate(_AS_LETTERS)),
    )
    return any(_made_of(text, banned) for text in spellings if text)


def _made_of(text: str, words: Collection[str]) -> bool:
    """Tell whether a text is nothing but such words, at most three of them."""
    if len(text) > _LONGEST_BANNED:
        return False
    reached = {0}
    for _ in range(3):
        reached = {end for at in reached for end in range(at + 3, len(text) + 1) if text[at:end] in words}
        if len(text) in reached:
            return True
    return False
