"""The auditor's review of the log: from where the last one ended to a chosen entry, every flag in it answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.log.misuse import Flag, Rule
from app.domain.texts import WORDS_LIMIT
from app.errors import BadInput

DAYS_BETWEEN = 7
"""A review is due every week (CJIS AU-6)."""


class FlagFinding(StrEnum):
    """What the auditor found out about a flag."""

    EXPLAINED = "explained"
    FOLLOW_UP = "follow-up"
    MISUSE = "misuse"


FINDING_WORDS: dict[FlagFinding, str] = {
    FlagFinding.EXPLAINED: "Explained by the work",
    FlagFinding.FOLLOW_UP: "To be followed up",
    FlagFinding.MISUSE: "Misuse, reported",
}


@dataclass(frozen=True)
class FlagAnswer:
    """An auditor's answer to a flag.

    Attributes:
        flag: id of the flag.
        first_seq: the entry that raised it.
        words: what it rests on.
    """

    flag: str
    rule: Rule
    first_seq: int
    finding: FlagFinding
    words: str


@dataclass(frozen=True)
class LogReview:
    """A signed review: entries `first_seq` to `last_seq`, both included."""

    id: str
    first_seq: int
    last_seq: int
    note: str
    signed_by: str
    signed_at: str
    answers: tuple[FlagAnswer, ...] = ()


def flags_to_answer(
    flags: Sequence[Flag], first_seq: int, last_seq: int, answered: Mapping[str, FlagFinding]
) -> tuple[Flag, ...]:
    """Return what a review has to answer: flags raised in it, and older ones that are still to be followed up.

    Args:
        answered: last finding of flags answered before, by id.
    """
    return tuple(
        flag
        for flag in flags
        if first_seq <= flag.seq <= last_seq
        or (flag.seq < first_seq and answered.get(flag.id) is FlagFinding.FOLLOW_UP)
    )


def checked_answers(flags: Sequence[Flag], given: Mapping[str, tuple[FlagFinding, str]]) -> tuple[FlagAnswer, ...]:
    """Return an answer for each flag, in their order.

    Raises:
        BadInput: a flag has none, an answer says nothing of why, or there is an answer to no flag of this review.
    """
    strange = set(given) - {flag.id for flag in flags}
    if strange:
        raise BadInput("An answer belongs to no flag of this review. Read the flags again, then answer them.")
    open_ones = [flag for flag in flags if flag.id not in given]
    if open_ones:
        raise BadInput(
            f"{len(open_ones)} of {len(flags)} flags have no answer yet. Say of each what was found, then sign."
        )
    return tuple(_answer(flag, *given[flag.id]) for flag in flags)


def _answer(flag: Flag, finding: FlagFinding, words: str) -> FlagAnswer:
    said = " ".join(words.split())
    if not 0 < len(said) <= WORDS_LIMIT:
        raise BadInput(f"Say in 1 to {WORDS_LIMIT:,} characters what the answer to entry {flag.seq:,} rests on.")
    return FlagAnswer(flag.id, flag.rule, flag.seq, FlagFinding(finding), said)
