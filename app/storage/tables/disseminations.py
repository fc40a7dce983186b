"""Reading back who was given the reports of a search."""

from __future__ import annotations

from app.domain.casework.dissemination import Dissemination, Way
from app.storage.engine import Db


def disseminations_of(db: Db, search_id: str) -> tuple[Dissemination, ...]:
    """Return each time a report of a search left the program, oldest first."""
    rows = db.query(
        "SELECT x.id, x.exported_at, u.full_name, d.way, d.recipient FROM reports AS x "
        "JOIN users AS u ON u.id = x.exported_by JOIN disseminations AS d ON d.report_id = x.id "
        "WHERE x.search_id = ? ORDER BY x.log_seq, d.rowid",
        [search_id],
    )
    found: dict[str, Dissemination] = {}
    for row in rows:
        before = found.get(row["id"])
        given = (*(before.recipients if before else ()), row["recipient"])
        found[row["id"]] = Dissemination(row["exported_at"], row["full_name"], Way(row["way"]), given)
    return tuple(found.values())
