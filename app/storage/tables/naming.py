"""What the ids in the log are called: exhibit, probe, record, lead, and who was given what."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from typing import Any

from app.domain.casework.outcomes import FEEDBACK_WORDS, Feedback
from app.domain.casework.review import VERDICT_WORDS, Verdict
from app.storage.engine import Db
from app.storage.rows import select_in

_Row = dict[str, Any]
_GIVEN = "(SELECT json_group_array(recipient) FROM disseminations WHERE report_id = x.id)"
_NAMED: tuple[tuple[str, Callable[[_Row], str]], ...] = (
    ("SELECT id, number FROM requests WHERE id IN ({})", lambda row: f"request {row['number']}"),
    ("SELECT id, exhibit FROM evidence WHERE id IN ({})", lambda row: f"exhibit {row['exhibit']}"),
    ("SELECT id, mark FROM probes WHERE id IN ({})", lambda row: f"probe {row['mark']}"),
    ("SELECT id, reason FROM probe_overrides WHERE id IN ({})", lambda row: f"because: {row['reason']}"),
    (
        "SELECT s.id, p.mark, s.list_length FROM searches AS s JOIN probes AS p ON p.id = s.probe_id "
        "WHERE s.id IN ({})",
        lambda row: f"search of {row['mark']}, list of {row['list_length']}",
    ),
    ("SELECT id, seat FROM examinations WHERE id IN ({})", lambda row: f"{row['seat']} examination"),
    (
        "SELECT c.id, f.agency, f.record_number FROM candidates AS c JOIN photos AS f ON f.id = c.photo_id "
        "WHERE c.id IN ({})",
        lambda row: f"candidate of record {row['record_number']} ({row['agency']})",
    ),
    (
        "SELECT id, agency, record_number FROM photos WHERE id IN ({})",
        lambda row: f"record {row['record_number']} ({row['agency']})",
    ),
    (
        "SELECT id, verdict, reason FROM decisions WHERE id IN ({})",
        lambda row: ": ".join(filter(None, (VERDICT_WORDS[Verdict(row["verdict"])], row["reason"]))),
    ),
    (
        "SELECT id, number, recipients FROM leads WHERE id IN ({})",
        lambda row: f"lead {row['number']} to {_list(row['recipients'])}",
    ),
    (
        f"SELECT x.id, x.kind, {_GIVEN} AS given FROM reports AS x WHERE x.id IN ({{}})",  # noqa: S608
        lambda row: f"report ({row['kind']}) to {_list(row['given']) or 'nobody on record'}",
    ),
    (
        "SELECT p.id, p.passed_by, p.recipient, p.purpose, p.passed_on FROM lead_passings AS p WHERE p.id IN ({})",
        lambda row: f"by {row['passed_by']} to {row['recipient']} on {row['passed_on']}: {row['purpose']}",
    ),
    (
        "SELECT id, feedback, told_by, basis FROM lead_outcomes WHERE id IN ({})",
        lambda row: f"{FEEDBACK_WORDS[Feedback(row['feedback'])]}, told by {row['told_by']}: {row['basis']}",
    ),
    (
        "SELECT id, case_number, recipients FROM disclosures WHERE id IN ({})",
        lambda row: f"case {row['case_number']} to {_list(row['recipients'])}",
    ),
)


def names_of(db: Db, ids: Collection[str]) -> dict[str, str]:
    """Return the words for each id that has some; hashes and ids of other kinds are left out."""
    return {row["id"]: words(row) for sql, words in _NAMED for row in select_in(db, sql, ids)}


def _list(recipients: str | None) -> str:
    return "; ".join(json.loads(recipients)) if recipients else ""
