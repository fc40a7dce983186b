"""The ranked list, and the shuffled order in which a person sees it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from app.errors import BadInput

LIST_LENGTH_DEFAULT = 20
LIST_LENGTH_MIN = 2
LIST_LENGTH_MAX = 50

T = TypeVar("T")


def checked_list_length(k: int) -> int:
    """Return k if it lies within 2 to 50 (FBI NGI-IPS: 2 to 50 candidates, default 20).

    Raises:
        BadInput: it does not.
    """
    if not LIST_LENGTH_MIN <= k <= LIST_LENGTH_MAX:
        raise BadInput(f"A list has {LIST_LENGTH_MIN} to {LIST_LENGTH_MAX} candidates, not {k}. Choose another number.")
    return k


@dataclass(frozen=True)
class RankedPerson:
    """One row of the machine's list: a person, scored by the nearest of their photos.

    Attributes:
        rank: 1 is nearest.
        person_id: who.
        photo_id: the photo that carried the result.
        distance: Euclidean distance of the templates.
    """

    rank: int
    person_id: str
    photo_id: str
    distance: float


class Fusion(StrEnum):
    """How several probes of one person make one list."""

    NONE = "none"  # there is one probe
    BEST = "best"
    MEAN = "mean"


FUSION_WORDS: dict[Fusion, str] = {
    Fusion.NONE: "One probe alone",
    Fusion.BEST: "Each person by the nearest of the probes",
    Fusion.MEAN: "Each person by the mean of the probes' templates",
}


def nearest_of(lists: Sequence[Sequence[RankedPerson]], length: int) -> list[RankedPerson]:
    """Return the list in which each person stands with the smallest distance that any of several lists gives them.

    With lists of `length` each, or of everybody, nobody is missing: who belongs to the first `length` by a smallest
    distance has fewer than `length` people nearer to the very probe that gave it, and so stands on that probe's list.
    At equal distances the earlier list goes first, and within it the better rank.
    """
    nearest: dict[str, tuple[float, int, int, RankedPerson]] = {}
    for place, rows in enumerate(lists):
        for row in rows:
            found = (row.distance, place, row.rank, row)
            if row.person_id not in nearest or found[:3] < nearest[row.person_id][:3]:
                nearest[row.person_id] = found
    ordered = sorted(nearest.values(), key=lambda found: found[:3])[:length]
    return [replace(row, rank=rank) for rank, (*_, row) in enumerate(ordered, 1)]


def shuffled(items: Sequence[T], seed: str) -> tuple[T, ...]:
    """Return the items in an order that depends on the seed alone, so that an auditor can make it again.

    Each place is keyed with SHA-256 of seed and place, and places are sorted by key: the same in every version of every
    language, which `random.shuffle` does not promise.
    """
    keys = [hashlib.sha256(f"{seed}:{place}".encode()).digest() for place in range(len(items))]
    return tuple(items[place] for place in sorted(range(len(items)), key=keys.__getitem__))


def list_digest(rows: Sequence[RankedPerson]) -> str:
    """Return the SHA-256 of a ranked list; distances enter as exact hexadecimal floats."""
    text = "\n".join(f"{row.rank} {row.person_id} {row.photo_id} {float(row.distance).hex()}" for row in rows)
    return hashlib.sha256(text.encode()).hexdigest()
