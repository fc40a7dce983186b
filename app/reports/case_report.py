"""What a report says, as one value: services gather it, the writers only lay it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.casework.edits import DerivativeRecord
from app.domain.casework.features import Annotation, SeatFeatures
from app.domain.casework.media import Pixels
from app.domain.gallery.validation import Expectation
from app.domain.records import (
    DecisionRecord,
    EvidenceRecord,
    ExaminationRecord,
    LeadRecord,
    PhotoRecord,
    ProbeRecord,
    RequestRecord,
    SearchRecord,
    User,
)


@dataclass(frozen=True)
class AnsweredCandidate:
    """One answer of one examiner, named by a neutral number of the list, never by rank."""

    number: int
    disposition: str
    note: str


@dataclass(frozen=True)
class Drawn:
    """An annotation, and the picture it stands on in words that name nobody."""

    on: str
    annotation: Annotation


@dataclass(frozen=True)
class Seating:
    """An examination with its examiner and their answers.

    Attributes:
        features: the analysis of the probe and the judgements of features.
        drawn: the annotations that were not withdrawn; on paper they are numbered from 1 in this order.
        drawn_on: the probe, and photos of the lead's person, with these numbers drawn into them, and captions.
        also_judged: numbers of other candidates whose features were judged; their judgements stand in the record only.
    """

    examination: ExaminationRecord
    examiner: User
    answers: tuple[AnsweredCandidate, ...]
    features: SeatFeatures = field(default_factory=SeatFeatures)
    drawn: tuple[Drawn, ...] = ()
    also_judged: tuple[int, ...] = ()
    drawn_on: tuple[tuple[Pixels, str], ...] = field(default=(), repr=False, compare=False)


@dataclass(frozen=True, eq=False)
class EditedProbe:
    """A probe that was searched with in an edited version, that version, and its picture, cut wide."""

    probe: ProbeRecord
    derivative: DerivativeRecord
    pixels: Pixels = field(repr=False)


@dataclass(frozen=True, eq=False)
class CaseReport:
    """Everything on the pages of a lead, of a no possible match, or of a refusal. No distance, no percentage.

    Attributes:
        section: name of the workspace, printed on every page.
        watermark: text across each page, empty in casework (`DEMO`, `TRAINING`).
        lead: None when there is none; then the wording for no possible match (or the refusal) is printed.
        lead_person: photos of the person the lead names, newest first; empty without a lead.
        probe_pixels: the probe cut from the ORIGINAL frame with a wide margin, ears included.
        candidate_pixels: the photo that carried the lead's candidate, None without a lead.
        people: everybody who acted, by user id.
        log_first, log_last: sequence numbers of the first and the last entry about this request.
        log_head: hash of the last of them.
        also: further probes that were searched together with `probe`.
        edited: those of the probes that were searched with in an edited version.
        expectation: what was known of such lists when this one was made.
        candidate_photo_id: which of `lead_person` `candidate_pixels` shows, empty when not known.
    """

    section: str
    watermark: str
    request: RequestRecord
    evidence: tuple[EvidenceRecord, ...]
    probe: ProbeRecord
    search: SearchRecord
    first: Seating
    second: Seating
    decision: DecisionRecord
    supervisor: User
    lead: LeadRecord | None
    lead_person: tuple[PhotoRecord, ...]
    probe_pixels: Pixels = field(repr=False)
    candidate_pixels: Pixels | None = field(repr=False)
    people: tuple[User, ...]
    log_first: int
    log_last: int
    log_head: str
    printed_at: str
    notes: Sequence[str] = ()
    candidate_photo_id: str = ""
    also: tuple[ProbeRecord, ...] = ()
    edited: tuple[EditedProbe, ...] = ()
    expectation: Expectation | None = None
