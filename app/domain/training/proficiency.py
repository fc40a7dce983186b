"""Blind proficiency tests: a picture that a trainer sealed comes in as any other request does, and ends without a lead.

What is true is fixed before anybody sees the picture: the log gets a commitment to it, a hash that says nothing. When
the test is revealed the log gets what was hashed, so that everybody can see that the truth was not chosen afterwards.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.casework.review import Seat
from app.domain.log.audit import canonical
from app.domain.training.scoring import Endings, Sensitivity, sensitivity

ENDED_FOR_SUPERVISOR = (
    "This request was a blind proficiency test of the section. It has ended: no lead is released, and there is no "
    "report. Tell nobody in the section before the trainer has revealed it."
)
ENDED_FOR_OTHERS = "This request ended without a lead, and there is no report on it."
REVEALED_NOTE = "This request was made up: a blind proficiency test of the section, and no casework."


@dataclass(frozen=True)
class SealedTest:
    """A proficiency test as its trainer sealed it.

    Attributes:
        picture: SHA-256 of the file that comes in as evidence.
        person_id: who of the gallery it shows, None for nobody in it.
        basis: whose picture it is, and by what right it is used.
        nonce: 32 random bytes, hex; without it the commitment could be guessed.
        revealed_at: empty as long as it is sealed.
    """

    id: str
    number: str
    picture: str
    person_id: str | None
    basis: str
    nonce: str
    commitment: str
    sealed_by: str
    sealed_at: str
    revealed_at: str = ""


def commitment(nonce: str, picture: str, person_id: str | None, sealed_by: str) -> str:
    """Return SHA-256, hex, over the canonical JSON of what is true; `nonce` keeps it from being guessed."""
    truth = {"nonce": nonce, "person": person_id or "", "picture": picture, "sealed_by": sealed_by}
    return hashlib.sha256(canonical(truth).encode()).hexdigest()


@dataclass(frozen=True)
class Opening:
    """What the log says of a revealed test: the commitment when it was sealed, and what was hashed when revealed.

    Attributes:
        sealed: objects of the entry of the sealing: id, commitment.
        opened: objects of the entry of the revealing: id, nonce, picture, then the person or nothing.
    """

    number: str
    sealed_by: str
    sealed: tuple[str, ...]
    opened: tuple[str, ...]


def opening_faults(openings: Iterable[Opening]) -> list[str]:
    """Return a sentence for every revealed test whose truth is not the one that was sealed."""
    return [
        f"Proficiency test {each.number} was revealed with another truth than it was sealed with."
        for each in openings
        if each.sealed[1:2] != (_opened_commitment(each),)
    ]


def _opened_commitment(each: Opening) -> str:
    nonce, picture, person = (*each.opened[1:], "", "", "")[:3]
    return commitment(nonce, picture, person or None, each.sealed_by)


@dataclass(frozen=True)
class SeatFinding:
    """What one examiner locked in a revealed test.

    Attributes:
        mated: the person of the picture was on the list that was examined.
        called: the person called possible, None for nobody.
        true_person: who the picture shows, None for nobody in the gallery.
        seconds: from opening the examination to the lock.
    """

    number: str
    examiner_id: str
    seat: Seat
    mated: bool
    called: str | None
    true_person: str | None
    conclusion: str
    seconds: float

    @property
    def right(self) -> bool:
        """The true person was called where there was one on the list, and otherwise nobody."""
        return self.called == (self.true_person if self.mated else None)


@dataclass(frozen=True)
class ProficiencyScore:
    """One examiner over all revealed tests; figures that need more answers are None."""

    examiner_id: str
    endings: Endings
    sensitivity: Sensitivity | None
    findings: tuple[SeatFinding, ...]


def scores_of(findings: Sequence[SeatFinding]) -> tuple[ProficiencyScore, ...]:
    """Return a score for every examiner, in the order of their first finding."""
    by_examiner: dict[str, list[SeatFinding]] = {}
    for each in findings:
        by_examiner.setdefault(each.examiner_id, []).append(each)
    return tuple(_score(examiner, found) for examiner, found in by_examiner.items())


def _score(examiner_id: str, findings: Sequence[SeatFinding]) -> ProficiencyScore:
    endings = Endings(**_counted(findings))
    return ProficiencyScore(examiner_id, endings, sensitivity(endings), tuple(findings))


def _counted(findings: Iterable[SeatFinding]) -> Mapping[str, int]:
    counted: Counter[str] = Counter()
    for each in findings:
        if not each.mated:
            counted["false_alarms" if each.called else "correct_rejections"] += 1
        elif each.called is None:
            counted["missed"] += 1
        else:
            counted["found" if each.right else "other_called"] += 1
    return counted
