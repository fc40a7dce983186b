"""Requests, evidence, scans and probes in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.domain.casework.faces import Face, Sighting
from app.domain.casework.requests import ProbeType, RequestForm
from app.domain.gallery.templates import Template, checked
from app.domain.records import EvidenceRecord, ProbeRecord, RequestRecord
from app.domain.spans import Span
from app.errors import BadInput
from app.storage.engine import Db
from app.storage.rows import (
    face_of,
    face_text,
    info_of,
    info_text,
    insert,
    insert_many,
    measures_of,
    measures_text,
    number,
    one,
    select,
)

_FORM = (
    "number", "case_number", "requester_name", "requester_id", "requester_command", "offence", "reason",
    "lawful_source",
)  # fmt: skip
_PROBE = (
    "SELECT probes.*, o.overridden_by, o.reason AS override_reason, d.id AS derivative_id, "
    "coalesce(json_array_length(d.step_hashes), 0) AS edit_steps FROM probes "
    "LEFT JOIN probe_overrides AS o ON o.probe_id = probes.id "
    "LEFT JOIN probe_derivatives AS e ON e.probe_id = probes.id LEFT JOIN derivatives AS d ON d.id = e.derivative_id"
)


@dataclass(frozen=True)
class StoredSighting:
    """A face of a scan with the digest of its chip in the store."""

    sighting: Sighting
    chip_sha256: str


def add_request(db: Db, record: RequestRecord, log_seq: int) -> None:
    """Insert a request.

    Raises:
        BadInput: the number is taken.
    """
    if one(db, "SELECT 1 AS x FROM requests WHERE number = ?", [record.form.number]):
        raise BadInput(f"Request {record.form.number} exists already. Open it from the queue or use another number.")
    row = {"id": record.id, **asdict(record.form), "opened_by": record.opened_by, "opened_at": record.opened_at}
    insert(db, "requests", {**row, "log_seq": log_seq})


def request(db: Db, request_id: str) -> RequestRecord | None:
    """Return a request or None."""
    row = one(db, "SELECT * FROM requests WHERE id = ?", [request_id])
    return _request(row) if row else None


def requests(db: Db) -> list[RequestRecord]:
    """Return every request, newest first."""
    return [_request(row) for row in select(db, "SELECT * FROM requests ORDER BY log_seq DESC")]


def add_evidence(db: Db, record: EvidenceRecord, log_seq: int) -> None:
    """Insert a piece of evidence."""
    row = {
        "id": record.id, "request_id": record.request_id, "exhibit": record.exhibit, "sha256": record.sha256,
        "size": record.size, "original_name": record.original_name, "acquired_how": record.acquired_how,
        "custodian": record.custodian, "info": info_text(record.info), "added_by": record.added_by,
        "added_at": record.added_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "evidence", row)


def evidence(db: Db, evidence_id: str) -> EvidenceRecord | None:
    """Return a piece of evidence or None."""
    row = one(db, "SELECT * FROM evidence WHERE id = ?", [evidence_id])
    return _evidence(row) if row else None


def evidence_of(db: Db, request_id: str) -> list[EvidenceRecord]:
    """Return a request's evidence in the order it was added."""
    rows = select(db, "SELECT * FROM evidence WHERE request_id = ? ORDER BY log_seq", [request_id])
    return [_evidence(row) for row in rows]


def add_scan(db: Db, row: dict[str, object], sightings: Sequence[StoredSighting], looked: Sequence[Span] = ()) -> None:
    """Insert a finished scan (columns of the table), the frames it looked at and the faces it found."""
    insert(db, "scans", row)
    insert_many(db, "scan_spans", [{"scan_id": row["id"], **asdict(span)} for span in looked])
    insert_many(
        db,
        "sightings",
        [
            {
                "scan_id": row["id"], "frame_index": item.sighting.frame_index, "pts": item.sighting.pts,
                "time_s": item.sighting.time_s, "track": item.sighting.track, "face": face_text(item.sighting.face),
                "measures": measures_text(item.sighting.measures), "chip_sha256": item.chip_sha256,
            }
            for item in sightings
        ],
    )  # fmt: skip


def sightings_of(db: Db, evidence_id: str) -> list[StoredSighting] | None:
    """Return the faces of the newest scan of a piece of evidence; None when it was never scanned."""
    scan = one(db, "SELECT id FROM scans WHERE evidence_id = ? ORDER BY log_seq DESC LIMIT 1", [evidence_id])
    if scan is None:
        return None
    rows = select(db, "SELECT * FROM sightings WHERE scan_id = ? ORDER BY track, frame_index, id", [scan["id"]])
    return [
        StoredSighting(
            Sighting(
                row["frame_index"], row["pts"], row["time_s"], row["track"], face_of(row["face"]),
                measures_of(row["measures"]),
            ),
            row["chip_sha256"],
        )
        for row in rows
    ]  # fmt: skip


def add_probe(db: Db, record: ProbeRecord, template: Template, log_seq: int) -> None:
    """Insert a probe and its template."""
    face = Face(record.box, record.landmarks, record.detector, 0.0, record.origin)
    row = {
        "id": record.id, "request_id": record.request_id, "evidence_id": record.evidence_id, "mark": record.mark,
        "frame_index": record.frame_index, "pts": record.pts, "time_s": record.time_s,
        "frame_sha256": record.frame_sha256, "face": face_text(face), "probe_type": record.probe_type.value,
        "measures": measures_text(record.measures), "eye_distance_px": record.measures.eye_distance_px,
        "taken_by": record.taken_by, "taken_at": record.taken_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "probes", row)
    vector = checked(template.vector).astype("<f4").tobytes()
    insert(db, "probe_templates", {"probe_id": record.id, "model": template.model, "vector": vector})


def probe(db: Db, probe_id: str) -> ProbeRecord | None:
    """Return a probe or None."""
    row = one(db, f"{_PROBE} WHERE probes.id = ?", [probe_id])
    return _probe(row) if row else None


def probes_of(db: Db, request_id: str) -> list[ProbeRecord]:
    """Return a request's probes in the order they were taken."""
    rows = select(db, f"{_PROBE} WHERE probes.request_id = ? ORDER BY probes.log_seq", [request_id])
    return [_probe(row) for row in rows]


def add_override(db: Db, row: dict[str, object]) -> None:
    """Insert a supervisor's override of the quality floor (columns of the table)."""
    insert(db, "probe_overrides", row)


def next_number(db: Db, table: str, request_id: str) -> int:
    """Return 1 + how many rows of evidence or probes a request has."""
    if table not in {"evidence", "probes"}:
        raise ValueError(table)
    return 1 + number(db, f"SELECT count(*) FROM {table} WHERE request_id = ?", [request_id])  # noqa: S608


def _request(row: dict[str, Any]) -> RequestRecord:
    form = RequestForm(**{name: row[name] for name in _FORM})
    return RequestRecord(row["id"], form, row["opened_by"], row["opened_at"])


def _evidence(row: dict[str, Any]) -> EvidenceRecord:
    return EvidenceRecord(
        row["id"], row["request_id"], row["exhibit"], row["sha256"], row["size"], row["original_name"],
        row["acquired_how"], row["custodian"], info_of(row["info"]), row["added_by"], row["added_at"],
    )  # fmt: skip


def _probe(row: dict[str, Any]) -> ProbeRecord:
    face = face_of(row["face"])
    return ProbeRecord(
        row["id"], row["request_id"], row["evidence_id"], row["mark"], row["frame_index"], row["pts"], row["time_s"],
        row["frame_sha256"], face.box, face.landmarks, face.origin, face.detector, ProbeType(row["probe_type"]),
        measures_of(row["measures"]), row["taken_by"], row["taken_at"], row["overridden_by"], row["override_reason"],
        row["derivative_id"], row["edit_steps"],
    )  # fmt: skip
