"""What a check of the gallery looked at and what it found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One thing that is not as it should be: where, and in a sentence what."""

    place: str
    words: str


@dataclass(frozen=True)
class Health:
    """The outcome of a check.

    Attributes:
        looked_at: what was looked at, with how many of it.
        faults: empty when everything is as it should be.
    """

    looked_at: tuple[tuple[str, int], ...]
    faults: tuple[Fault, ...]
