"""What the records say of searches, as the rules of misuse ask it. Read by auditors' services only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.domain.clock import from_text
from app.domain.gallery.templates import Vector
from app.domain.log.misuse import Closing
from app.storage.engine import Db
from app.storage.rows import select

_END = "d.verdict = 'approve'"


@dataclass(frozen=True)
class SearchRow:
    """A search with its request, as recorded."""

    id: str
    seq: int
    at: str
    run_by: str
    request_id: str
    case_number: str
    requester_name: str
    overridden: bool


def search_rows(db: Db) -> list[SearchRow]:
    """Return every search, in order of the log."""
    sql = (
        "SELECT s.id, s.log_seq, s.run_at, s.run_by, s.request_id, r.case_number, r.requester_name, "
        "EXISTS (SELECT 1 FROM probe_overrides AS o WHERE o.probe_id = s.probe_id OR o.probe_id IN "
        "(SELECT probe_id FROM search_probes WHERE search_id = s.id)) AS overridden "
        "FROM searches AS s JOIN requests AS r ON r.id = s.request_id ORDER BY s.log_seq"
    )
    return [
        SearchRow(
            row["id"], row["log_seq"], row["run_at"], row["run_by"], row["request_id"], row["case_number"],
            row["requester_name"], bool(row["overridden"]),
        )
        for row in select(db, sql)
    ]  # fmt: skip


def listed_names(db: Db) -> dict[str, set[str]]:
    """Return the names on each search's candidate list, by search."""
    sql = (
        "SELECT DISTINCT c.search_id, p.name FROM candidates AS c JOIN photos AS p ON p.person_id = c.person_id "
        "WHERE p.name <> ''"
    )
    found: dict[str, set[str]] = {}
    for row in select(db, sql):
        found.setdefault(row["search_id"], set()).add(row["name"])
    return found


def called_possible(db: Db) -> list[tuple[str, str]]:
    """Return (search, person) wherever a locked examination calls a person possible."""
    sql = (
        "SELECT DISTINCT e.search_id, c.person_id FROM examination_locks AS l JOIN examinations AS e ON e.id = l.id "
        "JOIN candidates AS c ON c.id = l.candidate_id"
    )
    return [(row["search_id"], row["person_id"]) for row in select(db, sql)]


def searched_templates(db: Db, least_eye_distance_px: float) -> list[tuple[str, str, Vector]]:
    """Return (search, model, template) of the own probe of every search, of probes that are large enough."""
    sql = (
        "SELECT s.id, t.model, t.vector FROM searches AS s JOIN probes AS p ON p.id = s.probe_id "
        "JOIN probe_templates AS t ON t.probe_id = s.probe_id WHERE p.eye_distance_px >= ? ORDER BY s.log_seq"
    )
    return [
        (row["id"], row["model"], np.frombuffer(row["vector"], dtype="<f4").astype(np.float32))
        for row in select(db, sql, [least_eye_distance_px])
    ]


def closings(db: Db) -> dict[str, list[Closing]]:
    """Return where requests of each case came to an end: decided with approval, or their lead confirmed later."""
    sql = (
        f"SELECT r.case_number, r.id, d.decided_at AS at, 0 AS final FROM decisions AS d "  # noqa: S608
        f"JOIN searches AS s ON s.id = d.search_id JOIN requests AS r ON r.id = s.request_id WHERE {_END} "
        "UNION ALL SELECT r.case_number, r.id, o.recorded_at, 1 FROM lead_outcomes AS o JOIN leads AS l "
        "ON l.id = o.lead_id JOIN searches AS s ON s.id = l.search_id JOIN requests AS r ON r.id = s.request_id "
        "WHERE o.feedback = 'confirmed' ORDER BY at"
    )
    found: dict[str, list[Closing]] = {}
    for row in select(db, sql):
        closing = Closing(from_text(row["at"]), row["id"], bool(row["final"]))
        found.setdefault(row["case_number"], []).append(closing)
    return found
