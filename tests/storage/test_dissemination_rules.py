"""Who is given a report is said with it, in words, once."""

from __future__ import annotations

import pytest

from app.domain.staff.roles import Act
from app.storage.database import Database
from app.storage.engine import IntegrityError
from tests.storage.direct import Direct, direct


def reported(rows: Direct) -> None:
    rows.section()
    rows.request()
    rows.evidence()
    rows.probe()
    rows.search()
    report = {"id": "x", "search_id": "S", "kind": "lead", "sha256": "", "exported_by": "s", "exported_at": ""}
    rows.put("reports", Act.EXPORT_REPORT, "s", dict(report))


@pytest.mark.parametrize("values", [("x", "saved", " "), ("x", "mailed", "Rowe"), ("x", "saved", None)])
def test_a_recipient_has_a_name_and_the_way_is_known(database: Database, values: tuple[str | None, ...]) -> None:
    with direct(database) as rows:
        reported(rows)
        with pytest.raises(IntegrityError, match="constraint failed"):
            rows.db.conn.execute("INSERT INTO disseminations VALUES (?, ?, ?)", values)


def test_several_are_named_together_with_the_report_and_nobody_later(database: Database) -> None:
    with direct(database) as rows:
        reported(rows)
        for name in ("Rowe", "Court 4"):
            rows.db.conn.execute("INSERT INTO disseminations VALUES ('x', 'saved', ?)", [name])
        rows.log(Act.VIEW_REPORT, "s", "S")
        with pytest.raises(IntegrityError, match="written together"):
            rows.db.conn.execute("INSERT INTO disseminations VALUES ('x', 'saved', 'Somebody else')")
