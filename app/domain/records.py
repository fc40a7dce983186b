"""What the section keeps, as frozen values. Storage reads and writes them; services hand them to the shells."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.casework.candidates import Fusion
from app.domain.casework.faces import Box, FaceMeasures, FaceOrigin, Landmarks
from app.domain.casework.media import MediaInfo
from app.domain.casework.requests import ProbeType, RequestForm
from app.domain.casework.review import Outcome, Seat, Verdict
from app.domain.staff.roles import Role


@dataclass(frozen=True)
class User:
    """An account: a person and a badge."""

    id: str
    sign_in_name: str
    full_name: str
    badge: str
    roles: frozenset[Role]


@dataclass(frozen=True)
class Session:
    """One signed-in sitting of one person."""

    id: str
    user: User
    started_at: str


@dataclass(frozen=True)
class RequestRecord:
    """A request as it was opened."""

    id: str
    form: RequestForm
    opened_by: str
    opened_at: str


@dataclass(frozen=True)
class EvidenceRecord:
    """One file of evidence: copied once, hashed, never overwritten."""

    id: str
    request_id: str
    exhibit: str
    sha256: str
    size: int
    original_name: str
    acquired_how: str
    custodian: str
    info: MediaInfo
    added_by: str
    added_at: str


@dataclass(frozen=True)
class ScanSummary:
    """A finished scan in figures.

    Attributes:
        frames: frames that were looked at.
        faces: faces found.
        tracks: tracks they were grouped into.
        unreadable: frames that could not be decoded and so were not looked at.
    """

    frames: int
    faces: int
    tracks: int
    unreadable: int = 0


@dataclass(frozen=True)
class ProbeRecord:
    """A face taken from evidence to be searched.

    Attributes:
        mark: exhibit mark of the face, `Q1`, `Q2` … within the request.
        frame_sha256: digest of the decoded frame's pixels.
        override_reason: why a supervisor let it pass under the floor, None if it needed no override or has none yet.
        derivative_id: the edited version its template and measures come from, None for the original frame itself. Box,
            landmarks and the distance between the eyes are those of the original frame in either case.
        edit_steps: how many edits that version has; 0 for the original.
    """

    id: str
    request_id: str
    evidence_id: str
    mark: str
    frame_index: int
    pts: int | None
    time_s: float | None
    frame_sha256: str
    box: Box
    landmarks: Landmarks
    origin: FaceOrigin
    detector: str
    probe_type: ProbeType
    measures: FaceMeasures
    taken_by: str
    taken_at: str
    override_by: str | None = None
    override_reason: str | None = None
    derivative_id: str | None = None
    edit_steps: int = 0


@dataclass(frozen=True)
class GallerySnapshot:
    """The state of the gallery that a search ran on.

    Attributes:
        version: log number of the last act that changed the gallery.
        people: searchable people.
        photos: searchable photos.
        digest: SHA-256 over the sorted ids of the searchable photos and their templates' digests.
    """

    version: int
    people: int
    photos: int
    digest: str


@dataclass(frozen=True)
class ModelUse:
    """A network that took part: its name, the SHA-256 of its weights and what ran it."""

    name: str
    sha256: str
    engine: str


@dataclass(frozen=True)
class SearchRecord:
    """What was searched, without what came out: that opens only after a lock.

    Attributes:
        also: further probes of the same person that were searched together with `probe_id`.
        fusion: how they were.
    """

    id: str
    request_id: str
    probe_id: str
    list_length: int
    snapshot: GallerySnapshot
    models: tuple[ModelUse, ...]
    metric: str
    engine: str
    filters: str
    elapsed_ms: int
    list_digest: str
    run_by: str
    run_at: str
    also: tuple[str, ...] = ()
    fusion: Fusion = Fusion.NONE

    @property
    def probe_ids(self) -> tuple[str, ...]:
        """Every probe that was searched with, the search's own first."""
        return (self.probe_id, *self.also)


@dataclass(frozen=True)
class PhotoRecord:
    """One arrest photo of the gallery with its provenance.

    Attributes:
        person_id: internal id of the person; `person_identifier` is the section's own.
        retain_until: date after which it has to leave, ISO, None when the section sets none.
        thumbnail: SHA-256 of the small picture in the store.
        marks: scars, marks and tattoos, as recorded.
    """

    id: str
    person_id: str
    person_identifier: str
    name: str
    charge: str
    agency: str
    record_number: str
    taken_on: str
    lawful_basis: str
    pose: str
    sex: str
    birth_year: str
    retain_until: str | None
    sha256: str
    width: int
    height: int
    box: Box
    landmarks: Landmarks
    thumbnail: str = ""
    marks: str = ""


@dataclass(frozen=True)
class UnmaskedCandidate:
    """One candidate after the lock: what the machine thought, and what the person answered.

    Attributes:
        own_position: 1-based place in this examiner's shuffled order.
        carried_by: id of the photo that carried the rank; its date and record number follow.
    """

    candidate_id: str
    rank: int
    distance: float
    person_id: str
    person_identifier: str
    name: str
    charge: str
    carried_by: str
    own_position: int
    disposition: str
    note: str
    carried_on: str = ""
    carried_record: str = ""


@dataclass(frozen=True)
class ExaminationRecord:
    """One seat of a review. `outcome` and what follows are None until locked."""

    id: str
    search_id: str
    seat: Seat
    examiner_id: str
    seed: str
    opened_at: str
    outcome: Outcome | None = None
    candidate_id: str | None = None
    conclusion: str | None = None
    summary: str | None = None
    locked_at: str | None = None


@dataclass(frozen=True)
class DecisionRecord:
    """A supervisor's verdict."""

    id: str
    search_id: str
    supervisor_id: str
    verdict: Verdict
    reason: str
    decided_at: str


@dataclass(frozen=True)
class LeadRecord:
    """A lead: exists only after two blind examinations that agree and a third person's approval."""

    id: str
    number: str
    search_id: str
    decision_id: str
    candidate_id: str
    recipients: tuple[str, ...]
    released_at: str


@dataclass(frozen=True)
class ImportRecord:
    """One gallery import: one act with its own number."""

    id: str
    number: str
    source_name: str
    manifest_sha256: str
    photos: int
    people: int
    imported_by: str
    imported_at: str


@dataclass(frozen=True)
class StageRecord:
    """A gallery import that is not finished: nothing of it can be searched.

    Attributes:
        number: `U-00001` and so on.
        folder: where the photos lie.
        source_name: name of the manifest it was begun with.
        photos: how many were read so far.
    """

    id: str
    number: str
    folder: str
    source_name: str
    begun_by: str
    begun_at: str
    photos: int = 0
