"""Exercises, their cases, who was given them and what was answered, in the database."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from app.domain.casework.faces import Point
from app.domain.training.degradations import PROPERTIES, Degradation, Difficulty, Occlusion, Wish
from app.domain.training.exercise_records import Assignment, CaseAnswer, ExerciseCandidate, ExerciseCase, ExerciseRecord
from app.domain.training.exercises import ExercisePlan, Fillers, Mode
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, number, one, select


def next_number(db: Db) -> str:
    """Return the number of the next exercise."""
    count = number(db, "SELECT count(*) FROM exercises")
    return f"T-{count + 1:05d}"


def add_exercise(db: Db, record: ExerciseRecord, cases: Iterable[ExerciseCase], log_seq: int) -> None:
    """Insert an exercise with all its cases."""
    insert(
        db,
        "exercises",
        {
            "id": record.id, "number": record.number, "name": record.plan.name,
            "plan": json.dumps(asdict(record.plan)), "built_by": record.built_by, "built_at": record.built_at,
            "log_seq": log_seq,
        },
    )  # fmt: skip
    for case in cases:
        insert(db, "exercise_cases", _case_row(record.id, case))
        listed = [{**asdict(each), "case_id": case.id, "exercise_id": record.id} for each in case.candidates]
        insert_many(db, "exercise_candidates", listed)


def exercises(db: Db) -> list[ExerciseRecord]:
    """Return every exercise, newest first."""
    return [_exercise(row) for row in select(db, "SELECT * FROM exercises ORDER BY log_seq DESC")]


def exercise(db: Db, exercise_id: str) -> ExerciseRecord | None:
    """Return an exercise or None."""
    row = one(db, "SELECT * FROM exercises WHERE id = ?", [exercise_id])
    return _exercise(row) if row else None


def cases(db: Db, exercise_id: str) -> list[ExerciseCase]:
    """Return the cases of an exercise with their truth, in order."""
    listed: dict[str, list[ExerciseCandidate]] = {}
    true: dict[str, str] = {}
    sql = (
        "SELECT c.id, c.case_id, c.rank, c.photo_id, p.person_id = k.person_id AS same FROM exercise_candidates AS c "
        "JOIN photos AS p ON p.id = c.photo_id JOIN exercise_cases AS k ON k.id = c.case_id "
        "WHERE c.exercise_id = ? ORDER BY c.rank"
    )
    for row in select(db, sql, [exercise_id]):
        listed.setdefault(row["case_id"], []).append(ExerciseCandidate(row["id"], row["rank"], row["photo_id"]))
        if row["same"]:
            true[row["case_id"]] = row["id"]
    rows = select(db, "SELECT * FROM exercise_cases WHERE exercise_id = ? ORDER BY place", [exercise_id])
    return [_case(row, tuple(listed[row["id"]]), true.get(row["id"])) for row in rows]


def add_assignment(db: Db, assignment: Assignment, log_seq: int) -> None:
    """Insert an assignment."""
    insert(db, "exercise_assignments", {**asdict(assignment), "log_seq": log_seq})


def assignments(db: Db, *, examiner_id: str | None = None, exercise_id: str | None = None) -> list[Assignment]:
    """Return assignments, newest first, of all, of an examiner, of an exercise."""
    wanted = [("examiner_id", examiner_id), ("exercise_id", exercise_id)]
    given = [(column, value) for column, value in wanted if value is not None]
    where = " AND ".join(f"{column} = ?" for column, _ in given) or "1"
    rows = select(
        db,
        f"SELECT * FROM exercise_assignments WHERE {where} ORDER BY log_seq DESC",  # noqa: S608
        [value for _, value in given],
    )
    return [_assignment(row) for row in rows]


def assignment(db: Db, assignment_id: str) -> Assignment | None:
    """Return an assignment or None."""
    row = one(db, "SELECT * FROM exercise_assignments WHERE id = ?", [assignment_id])
    return _assignment(row) if row else None


def add_answer(db: Db, answer_id: str, assignment_id: str, answer: CaseAnswer, log_seq: int) -> None:
    """Insert an answer with its ratings."""
    insert(
        db,
        "exercise_answers",
        {
            "id": answer_id, "assignment_id": assignment_id, "case_id": answer.case_id, "called": answer.called,
            "seconds": answer.seconds, "answered_at": answer.answered_at, "log_seq": log_seq,
        },
    )  # fmt: skip
    rated = [
        {"answer_id": answer_id, "candidate_id": candidate, "rating": rating}
        for candidate, rating in answer.ratings.items()
    ]
    insert_many(db, "exercise_ratings", rated)
    insert_many(db, "exercise_aids", [{"answer_id": answer_id, "aid": aid} for aid in answer.aids])


def answers(db: Db, assignment_id: str) -> dict[str, CaseAnswer]:
    """Return what was answered so far, by case."""
    rated: dict[str, dict[str, int]] = {}
    for row in _parts(db, "exercise_ratings", assignment_id):
        rated.setdefault(row["answer_id"], {})[row["candidate_id"]] = row["rating"]
    aids: dict[str, list[str]] = {}
    for row in _parts(db, "exercise_aids", assignment_id):
        aids.setdefault(row["answer_id"], []).append(row["aid"])
    rows = select(db, "SELECT * FROM exercise_answers WHERE assignment_id = ?", [assignment_id])
    return {
        row["case_id"]: CaseAnswer(
            row["case_id"], row["called"], rated.get(row["id"], {}), row["seconds"], row["answered_at"],
            tuple(sorted(aids.get(row["id"], ()))),
        )
        for row in rows
    }  # fmt: skip


def _parts(db: Db, table: str, assignment_id: str) -> Iterable[dict[str, Any]]:
    return select(
        db,
        f"SELECT part.* FROM {table} AS part JOIN exercise_answers AS a ON a.id = part.answer_id "  # noqa: S608
        "WHERE a.assignment_id = ?",
        [assignment_id],
    )


def _case_row(exercise_id: str, case: ExerciseCase) -> dict[str, object]:
    return {
        "id": case.id, "exercise_id": exercise_id, "place": case.place, "picture": case.picture,
        "left_eye": _point_text(case.left_eye), "right_eye": _point_text(case.right_eye), "person_id": case.person_id,
        "difficulty": case.difficulty.value, "degradation": json.dumps(asdict(case.degradation)),
        "repeat_of": case.repeat_of, "nose": _point_text(case.nose) if case.nose else None,
    }  # fmt: skip


def _case(row: dict[str, Any], candidates: tuple[ExerciseCandidate, ...], true: str | None) -> ExerciseCase:
    worsened = json.loads(row["degradation"])
    degradation = Degradation(**(worsened | {"occlusion": Occlusion(worsened["occlusion"])}))
    return ExerciseCase(
        row["id"], row["place"], row["picture"], _point(row["left_eye"]), _point(row["right_eye"]), row["person_id"],
        Difficulty(row["difficulty"]), degradation, candidates, true, row["repeat_of"],
        _point(row["nose"]) if row["nose"] else None,
    )  # fmt: skip


def _exercise(row: dict[str, Any]) -> ExerciseRecord:
    said = json.loads(row["plan"])
    kinds = {
        "difficulty": Difficulty,
        "mode": Mode,
        "fillers": Fillers,
        "people": tuple,
        **dict.fromkeys(PROPERTIES, Wish),
    }
    plan = ExercisePlan(**{name: kinds[name](value) if name in kinds else value for name, value in said.items()})
    return ExerciseRecord(row["id"], row["number"], plan, row["built_by"], row["built_at"])


def _assignment(row: dict[str, Any]) -> Assignment:
    names = ("id", "exercise_id", "examiner_id", "seed", "due_on", "assigned_by", "assigned_at")
    return Assignment(**{name: row[name] for name in names})


def _point_text(point: Point) -> str:
    return json.dumps([point.x, point.y])


def _point(text: str) -> Point:
    return Point(*json.loads(text))
