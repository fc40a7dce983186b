"""What an import is asked about before anything of it enters the gallery, and what people answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What can be found about a photo of an import."""

    INCOMPLETE = "provenance-missing"
    UNREADABLE = "not-readable"
    SAME_BYTES = "same-bytes"
    SAME_RECORD = "same-record"
    REMOVED = "removed-before"
    NO_FACE = "no-face"
    SEVERAL_FACES = "several-faces"
    POSE = "pose-not-as-stated"
    LOW_QUALITY = "low-quality"
    SAME_PICTURE = "same-picture"
    TWO_IDENTIFIERS = "person-under-two-identifiers"
    TWO_PEOPLE = "identifier-over-two-people"


NEVER_ENROLLED = frozenset(
    {
        FindingKind.INCOMPLETE, FindingKind.UNREADABLE, FindingKind.SAME_BYTES, FindingKind.SAME_RECORD,
        FindingKind.REMOVED, FindingKind.NO_FACE,
    }
)  # fmt: skip
"""With these a photo can only be left out, or mended where it came from: nobody may decide to enrol it."""

FINDING_WORDS: dict[FindingKind, str] = {
    FindingKind.INCOMPLETE: "Provenance missing",
    FindingKind.UNREADABLE: "Cannot be read",
    FindingKind.SAME_BYTES: "Same file",
    FindingKind.SAME_RECORD: "Same record",
    FindingKind.REMOVED: "Removed from the gallery before",
    FindingKind.NO_FACE: "No face",
    FindingKind.SEVERAL_FACES: "Several faces",
    FindingKind.POSE: "Pose not as stated",
    FindingKind.LOW_QUALITY: "Low quality",
    FindingKind.SAME_PICTURE: "Same picture in another file",
    FindingKind.TWO_IDENTIFIERS: "Perhaps one person under two identifiers",
    FindingKind.TWO_PEOPLE: "Perhaps two people under one identifier",
}


class Choice(StrEnum):
    """What a person decides about a finding."""

    ENROL = "enrol"
    LEAVE_OUT = "leave-out"


@dataclass(frozen=True)
class Decision:
    """What one person decided, and why."""

    choice: Choice
    reason: str
    decided_by: str
    decided_at: str


@dataclass(frozen=True)
class Finding:
    """One thing about one photo of an import that a person has to decide.

    Attributes:
        id: the same for as long as the photo, its line and what was found stay the same.
        key: of the photo's line and file; see `services.gallery.photo_reading.row_key`.
        place: where the photo stands, `line 3` for example.
        file: its name in the source.
        sentence: what was found, without the place. As it is kept it names nothing of the gallery; see
            `importing.telling`.
        other: the photo it was compared with, its key or, of one in the gallery, its id; empty without one.
        decision: None as long as nobody decided.
    """

    id: str
    key: str
    kind: FindingKind
    place: str
    file: str
    record_number: str
    person_identifier: str
    sentence: str
    other: str = ""
    decision: Decision | None = None

    @property
    def may_enrol(self) -> bool:
        """Whether a person may decide to enrol the photo all the same."""
        return self.kind not in NEVER_ENROLLED


@dataclass(frozen=True)
class Problem:
    """What is wrong with one line of a list; `label` says where it stands if that is no line."""

    line: int
    sentence: str
    label: str = ""

    @property
    def place(self) -> str:
        """Where it stands, for people."""
        return self.label or f"line {self.line}"


@dataclass(frozen=True)
class ImportReport:
    """What an import would bring, before it brings it.

    Attributes:
        number: of the unfinished import, `U-00001`; empty when nothing could be kept aside.
        photos: photos that the source names.
        people: person identifiers among them.
        problems: lines of the manifest that have to be mended there.
        findings: of the photos, in the source's order.
    """

    number: str
    source_name: str
    photos: int
    people: int
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]

    @property
    def undecided(self) -> tuple[Finding, ...]:
        """The findings that still wait for a person."""
        return tuple(finding for finding in self.findings if finding.decision is None)

    @property
    def left_out(self) -> int:
        """How many photos will not be enrolled by what was decided so far."""
        return len(left_out(self.findings))

    @property
    def ready(self) -> bool:
        """Whether nothing stands against the import any more."""
        return not self.problems and not self.undecided


def left_out(findings: tuple[Finding, ...]) -> set[str]:
    """Return the keys of the photos that somebody decided to leave out."""
    return {each.key for each in findings if each.decision and each.decision.choice is Choice.LEAVE_OUT}
