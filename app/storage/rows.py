"""Small helpers between rows and frozen values. SQL stays plain, so that PostgreSQL could answer it one day."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from app.domain.casework.faces import Box, Face, FaceMeasures, FaceOrigin, Landmarks, Point
from app.domain.casework.media import MediaInfo, MediaKind
from app.domain.casework.quality import Assessed, QualityComponent
from app.storage.engine import Db, SqlError
from app.storage.schemas.text_limits import check_texts

UNREADABLE = (ValueError, TypeError, KeyError, IndexError, OverflowError, SqlError)
"""What reading a record raises when it is not what was written."""
_AT_ONCE = 500
_FRACTIONS = ("frame_rate", "time_base", "pixel_aspect")  # of a MediaInfo


def select(db: Db, sql: str, values: Sequence[object] = ()) -> Iterator[dict[str, Any]]:
    """Yield rows as dictionaries."""
    yield from db.query(sql, list(values))


def select_in(db: Db, sql: str, wanted: Iterable[object], before: Sequence[object] = ()) -> Iterator[dict[str, Any]]:
    """Yield the rows of a query for many values, some hundred at a time.

    Args:
        db: the database.
        sql: with `{}` where the list of marks belongs, after all other marks.
        wanted: the values.
        before: values of the marks that come first.
    """
    values = list(wanted)
    for start in range(0, len(values), _AT_ONCE):
        part = values[start : start + _AT_ONCE]
        yield from select(db, sql.format(", ".join("?" for _ in part)), [*before, *part])


def one(db: Db, sql: str, values: Sequence[object] = ()) -> dict[str, Any] | None:
    """Return the first row or None."""
    return next(select(db, sql, values), None)


def number(db: Db, sql: str, values: Sequence[object] = ()) -> int:
    """Return the first column of the first row as a whole number."""
    row = db.conn.execute(sql, list(values)).fetchone()
    return int(row[0] or 0)


def insert(db: Db, table: str, row: Mapping[str, object]) -> None:
    """Insert one row; constraints and triggers may refuse it. Raises `BadInput` for a text that is too long."""
    check_texts(table, row)
    columns = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    db.conn.execute(f"INSERT INTO {table}({columns}) VALUES ({marks})", list(row.values()))  # noqa: S608


def insert_many(db: Db, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows that all have the same columns. Raises `BadInput` for a text that is too long."""
    if not rows:
        return
    for row in rows:
        check_texts(table, row)
    columns = ", ".join(rows[0])
    marks = ", ".join("?" for _ in rows[0])
    statement = f"INSERT INTO {table}({columns}) VALUES ({marks})"  # noqa: S608
    db.conn.executemany(statement, [list(row.values()) for row in rows])


def box_text(box: Box) -> str:
    """Return a box as JSON."""
    return json.dumps(dataclasses.asdict(box))


def box_of(text: str) -> Box:
    """Return the box of its JSON."""
    return Box(**json.loads(text))


def landmarks_text(landmarks: Landmarks) -> str:
    """Return five points as JSON, in dlib's order."""
    return json.dumps([[point.x, point.y] for point in landmarks.points()])


def landmarks_of(text: str) -> Landmarks:
    """Return the landmarks of their JSON."""
    return Landmarks(*(Point(x, y) for x, y in json.loads(text)))


def face_text(face: Face) -> str:
    """Return a face as JSON."""
    return json.dumps(
        {
            "box": dataclasses.asdict(face.box),
            "landmarks": [[point.x, point.y] for point in face.landmarks.points()],
            "detector": face.detector,
            "score": face.score,
            "origin": face.origin.value,
        }
    )


def face_of(text: str) -> Face:
    """Return the face of its JSON."""
    data = json.loads(text)
    landmarks = Landmarks(*(Point(x, y) for x, y in data["landmarks"]))
    return Face(Box(**data["box"]), landmarks, data["detector"], data["score"], FaceOrigin(data["origin"]))


def measures_text(measures: FaceMeasures) -> str:
    """Return measures as JSON; what was not assessed is null, and components that were not measured are left out."""
    data = dataclasses.asdict(measures)
    if not measures.components:
        del data["components"]
    return json.dumps(data)


def measures_of(text: str) -> FaceMeasures:
    """Return the measures of their JSON, also of JSON from before there were components."""
    data = json.loads(text)
    components = (
        Assessed(**(each | {"component": QualityComponent(each["component"])})) for each in data.pop("components", ())
    )
    return FaceMeasures(**data, components=tuple(components))


def info_text(info: MediaInfo) -> str:
    """Return what a file says of itself as JSON; fractions as `n/d`."""
    data = dataclasses.asdict(info)
    for name in _FRACTIONS:
        data[name] = None if data[name] is None else str(data[name])
    return json.dumps(data)


def info_of(text: str) -> MediaInfo:
    """Return the media info of its JSON, also of JSON from before the shape of the pixels was kept."""
    data = {"pixel_aspect": "1", **json.loads(text)}
    for name in _FRACTIONS:
        data[name] = None if data[name] is None else Fraction(data[name])
    data["kind"] = MediaKind(data["kind"])
    data["remarks"] = tuple(data["remarks"])
    data["tags"] = tuple((key, value) for key, value in data["tags"])
    return MediaInfo(**data)
