"""Analyses, judgements of features, and annotations in the database."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.casework.faces import Point
from app.domain.casework.features import (
    Analysis,
    Annotation,
    FeatureJudgement,
    Judgement,
    Observation,
    Shape,
    Visibility,
)
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, one, select

_STANDING = "SELECT * FROM annotations WHERE examination_id = ? AND id NOT IN (SELECT id FROM annotation_withdrawals)"


@dataclass(frozen=True)
class AnalysisRow:
    """An analysis as it is kept: `checklist` is the text of the file, to be read again by the services."""

    checklist: str
    observations: tuple[Observation, ...]
    recorded_at: str
    late: bool


def add_analysis(db: Db, examination_id: str, analysis: Analysis, source: str, log_seq: int) -> None:
    """Insert an analysis with its observations.

    Args:
        source: text of the checklist's file.
    """
    checklist = analysis.checklist
    row = {
        "id": examination_id, "checklist_name": checklist.name, "checklist_version": checklist.version,
        "checklist_sha256": checklist.sha256, "checklist": source, "late": int(analysis.late),
        "recorded_at": analysis.recorded_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "analyses", row)
    parts = [
        {
            "examination_id": examination_id, "place": place, "component": item.component,
            "visibility": item.visibility.value, "words": item.words,
        }
        for place, item in enumerate(analysis.observations, 1)
    ]  # fmt: skip
    insert_many(db, "observations", parts)


def analysis(db: Db, examination_id: str) -> AnalysisRow | None:
    """Return an examination's analysis or None."""
    row = one(db, "SELECT * FROM analyses WHERE id = ?", [examination_id])
    if row is None:
        return None
    parts = select(db, "SELECT * FROM observations WHERE examination_id = ? ORDER BY place", [examination_id])
    observations = tuple(Observation(p["component"], Visibility(p["visibility"]), p["words"]) for p in parts)
    return AnalysisRow(row["checklist"], observations, row["recorded_at"], bool(row["late"]))


def is_analysed(db: Db, examination_id: str) -> bool:
    """Tell whether an examination has its analysis."""
    return one(db, "SELECT 1 AS x FROM analyses WHERE id = ?", [examination_id]) is not None


def add_judgements(
    db: Db, identifier: str, examination_id: str, candidate_id: str, judgements: Sequence[FeatureJudgement], at: str,
    log_seq: int,
) -> None:  # fmt: skip
    """Insert a set of judgements; the one before stays."""
    row = {
        "id": identifier, "examination_id": examination_id, "candidate_id": candidate_id, "judged_at": at,
        "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "feature_sets", row)
    parts = [
        {
            "set_id": identifier, "place": place, "component": item.component,
            "seen_in_probe": int(item.seen_in_probe), "seen_in_candidate": int(item.seen_in_candidate),
            "judgement": item.judgement.value, "words": item.words,
        }
        for place, item in enumerate(judgements, 1)
    ]  # fmt: skip
    insert_many(db, "feature_judgements", parts)


def judgements(db: Db, examination_id: str) -> dict[str, tuple[FeatureJudgement, ...]]:
    """Return the judgements that count, by candidate."""
    rows = select(
        db,
        "SELECT j.*, s.candidate_id FROM feature_judgements AS j JOIN last_feature_sets AS s ON s.id = j.set_id "
        "WHERE s.examination_id = ? ORDER BY s.candidate_id, j.place",
        [examination_id],
    )
    found: dict[str, tuple[FeatureJudgement, ...]] = {}
    for row in rows:
        found[row["candidate_id"]] = (*found.get(row["candidate_id"], ()), _judgement(row))
    return found


def add_annotation(db: Db, examination_id: str, annotation: Annotation, at: str, log_seq: int) -> None:
    """Insert an annotation."""
    row = {
        "id": annotation.id, "examination_id": examination_id, "candidate_id": annotation.candidate_id,
        "picture": annotation.picture, "shape": annotation.shape.value,
        "points": json.dumps([[point.x, point.y] for point in annotation.points]), "words": annotation.words,
        "component": annotation.component, "made_at": at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "annotations", row)


def add_withdrawal(db: Db, annotation_id: str, at: str, log_seq: int) -> None:
    """Withdraw an annotation; it stays on record."""
    insert(db, "annotation_withdrawals", {"id": annotation_id, "withdrawn_at": at, "log_seq": log_seq})


def standing_annotations(db: Db, examination_id: str) -> list[Annotation]:
    """Return an examination's annotations that were not withdrawn, in the order they were made."""
    return [_annotation(row) for row in select(db, f"{_STANDING} ORDER BY log_seq", [examination_id])]


def _annotation(row: dict[str, Any]) -> Annotation:
    points = tuple(Point(x, y) for x, y in json.loads(row["points"]))
    return Annotation(
        row["id"], row["picture"], Shape(row["shape"]), points, row["words"], row["component"], row["candidate_id"]
    )


def judgement_set(db: Db, identifier: str) -> tuple[str, str, tuple[FeatureJudgement, ...]] | None:
    """Return examination, candidate and judgements of one set, also of one that counts no more; or None."""
    row = one(db, "SELECT examination_id, candidate_id FROM feature_sets WHERE id = ?", [identifier])
    if row is None:
        return None
    parts = select(db, "SELECT * FROM feature_judgements WHERE set_id = ? ORDER BY place", [identifier])
    return row["examination_id"], row["candidate_id"], tuple(map(_judgement, parts))


def annotation(db: Db, identifier: str) -> tuple[str, Annotation] | None:
    """Return examination and annotation, also of one that was withdrawn; or None."""
    row = one(db, "SELECT * FROM annotations WHERE id = ?", [identifier])
    return (row["examination_id"], _annotation(row)) if row else None


def _judgement(row: dict[str, Any]) -> FeatureJudgement:
    return FeatureJudgement(
        row["component"], bool(row["seen_in_probe"]), bool(row["seen_in_candidate"]), Judgement(row["judgement"]),
        row["words"],
    )  # fmt: skip
