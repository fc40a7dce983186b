"""Records looked up by their names, and photos that were opened outside requests."""

from __future__ import annotations

from app.domain.gallery.record_search import RecordLine, RecordQuery
from app.storage.engine import Db
from app.storage.rows import insert, select

_LINES = (
    "SELECT p.id AS photo_id, p.agency, p.record_number, people.person_identifier, p.taken_on, p.pose, p.lawful_basis, "
    "coalesce(p.retain_until, '') AS retain_until, imports.number AS import_number FROM photos AS p "
    "JOIN people ON people.id = p.person_id JOIN imports ON imports.id = p.import_id "
    "WHERE p.id NOT IN (SELECT photo_id FROM removed_photos)"
)


def record_lines(db: Db, query: RecordQuery, most: int) -> list[RecordLine]:
    """Return the records of a query that are in the gallery, at most so many, by agency and number."""
    sql, values = _LINES, list[object]()
    if query.agency:
        sql, values = f"{sql} AND p.agency = ?", [query.agency]
    for column, beginning in (
        ("p.record_number", query.record_number),
        ("people.person_identifier", query.person_identifier),
    ):
        if beginning:
            sql = f"{sql} AND substr({column}, 1, ?) = ?"
            values = [*values, len(beginning), beginning]
    rows = select(db, f"{sql} ORDER BY p.agency, p.record_number LIMIT ?", [*values, most])
    return [RecordLine(**row) for row in rows]


def add_opening(db: Db, row: dict[str, object]) -> None:
    """Insert that a photo was opened, by whom and why."""
    insert(db, "photo_openings", row)
