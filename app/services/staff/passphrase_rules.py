"""The rules for passphrases with what ships and what this section is called."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from app.config import resource
from app.domain.staff.passphrases import check_passphrase


@cache
def banned_words() -> frozenset[str]:
    """Return the words that are guessed first."""
    lines = resource("passphrases/banned.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def check_for_section(passphrase: str, section: str, names: Iterable[str]) -> None:
    """Raise `BadInput` with the reason, where a passphrase is easy to guess in this section, for this person.

    Args:
        section: the workspace's name.
        names: sign-in name, full name and badge.
    """
    check_passphrase(passphrase, banned_words(), (section, *names))
