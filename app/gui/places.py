"""Where one can be in the window: a station and what is open there. Pages ask to go to places, never to pages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.casework.faces import Face


class Station(StrEnum):
    """The rooms of the house."""

    QUEUE = "queue"
    NEW_REQUEST = "new-request"
    REQUEST = "request"
    EVIDENCE = "evidence"
    PROBE = "probe"
    SEARCH = "search"
    EXAMINATION = "examination"
    DECISION = "decision"
    REPORT = "report"
    GALLERY = "gallery"
    ACCOUNTS = "accounts"
    SETTINGS = "settings"
    LOG = "log"
    OVERSIGHT = "oversight"
    LEADS = "leads"
    EXERCISES = "exercises"
    PRACTICE = "practice"
    EXERCISE = "exercise"
    PROFICIENCY = "proficiency"


STATION_WORDS: dict[Station, str] = {
    Station.QUEUE: "Queue",
    Station.NEW_REQUEST: "New request",
    Station.REQUEST: "Request",
    Station.EVIDENCE: "Evidence",
    Station.PROBE: "Probe",
    Station.SEARCH: "Search",
    Station.EXAMINATION: "Examination",
    Station.DECISION: "Decision",
    Station.REPORT: "Report",
    Station.GALLERY: "Gallery",
    Station.ACCOUNTS: "Accounts",
    Station.SETTINGS: "Settings",
    Station.LOG: "Log",
    Station.OVERSIGHT: "Auditor's room",
    Station.LEADS: "Leads",
    Station.EXERCISES: "Exercises",
    Station.PRACTICE: "Practice",
    Station.EXERCISE: "Exercise",
    Station.PROFICIENCY: "Proficiency tests",
}


@dataclass(frozen=True)
class NamedFace:
    """A face of a frame and what it is called wherever it is seen: "Track 1"."""

    face: Face
    words: str


@dataclass(frozen=True)
class Place:
    """A station and the ids of what is open there, as far as that station needs them.

    Attributes:
        frame_index: for EVIDENCE: the frame of `evidence_id` to look at; for PROBE: the one to take the face from.
        faces: for PROBE: every face that is known of that frame.
        face: for PROBE: the one that was picked, None for the frame as a whole.
    """

    station: Station
    request_id: str | None = None
    evidence_id: str | None = None
    frame_index: int | None = None
    faces: tuple[NamedFace, ...] = ()
    face: Face | None = None
    probe_id: str | None = None
    search_id: str | None = None
    examination_id: str | None = None
    assignment_id: str | None = None
