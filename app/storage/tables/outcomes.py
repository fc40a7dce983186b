"""Leads with what became of them, and disclosures, in the database."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict

from app.domain.casework.outcomes import Feedback, LeadFile, LeadOutcome, Leaving, OutcomeForm, Passing, PassingForm
from app.storage.engine import Db
from app.storage.rows import insert, select
from app.storage.tables.reviews import lead_of

_LEADS = (
    "SELECT l.*, s.request_id, r.number AS request_number, r.case_number, "
    "(SELECT examiner_id FROM examinations WHERE search_id = s.id AND seat = 'first') AS first_examiner, "
    "(SELECT examiner_id FROM examinations WHERE search_id = s.id AND seat = 'second') AS verifier "
    "FROM leads AS l JOIN searches AS s ON s.id = l.search_id JOIN requests AS r ON r.id = s.request_id"
)


def add_passing(db: Db, record: Passing, log_seq: int) -> None:
    """Insert a passing-on."""
    _add(db, "lead_passings", record, log_seq)


def add_outcome(db: Db, record: LeadOutcome, log_seq: int) -> None:
    """Insert an outcome; earlier ones stay."""
    _add(db, "lead_outcomes", record, log_seq)


def add_disclosure(db: Db, row: dict[str, object], recipients: Sequence[str]) -> None:
    """Record that a case was disclosed (columns of the table), and to whom."""
    insert(db, "disclosures", {**row, "recipients": json.dumps(list(recipients))})


def lead_files(db: Db) -> list[LeadFile]:
    """Return every lead with what became of it, newest first."""
    passings, outcomes, leavings = _passings(db), _outcomes(db), _leavings(db)
    return [
        LeadFile(
            lead_of(row), row["request_id"], row["request_number"], row["case_number"], row["first_examiner"],
            row["verifier"], row["released_by"], tuple(leavings[row["search_id"]]), tuple(passings[row["id"]]),
            tuple(outcomes[row["id"]]),
        )
        for row in select(db, f"{_LEADS} ORDER BY l.log_seq DESC")
    ]  # fmt: skip


def recipients_of(db: Db, request_id: str, case_number: str) -> list[str]:
    """Return everybody outside who was given something of a request: with its lead, a report, later, or its case."""
    files = [file for file in reversed(lead_files(db)) if file.request_id == request_id]
    named = [name for file in files for name in file.lead.recipients]
    reports = (
        "SELECT d.recipient FROM disseminations AS d JOIN reports AS x ON x.id = d.report_id "
        "JOIN searches AS s ON s.id = x.search_id WHERE s.request_id = ? ORDER BY x.log_seq, d.recipient"
    )
    named += [row["recipient"] for row in select(db, reports, [request_id])]
    named += [passing.form.recipient for file in files for passing in file.passings]
    for row in select(db, "SELECT recipients FROM disclosures WHERE case_number = ? ORDER BY log_seq", [case_number]):
        named += json.loads(row["recipients"])
    return list(dict.fromkeys(named))


def _add(db: Db, table: str, record: Passing | LeadOutcome, log_seq: int) -> None:
    row = asdict(record)
    insert(db, table, {**row.pop("form"), **row, "log_seq": log_seq})


def _passings(db: Db) -> dict[str, list[Passing]]:
    found: dict[str, list[Passing]] = defaultdict(list)
    for row in select(db, "SELECT * FROM lead_passings ORDER BY log_seq"):
        form = PassingForm(row["passed_by"], row["recipient"], row["purpose"], row["passed_on"])
        found[row["lead_id"]].append(
            Passing(row["id"], row["lead_id"], form, row["recorded_by"], row["recorded_at"])
        )  # fmt: skip
    return found


def _outcomes(db: Db) -> dict[str, list[LeadOutcome]]:
    found: dict[str, list[LeadOutcome]] = defaultdict(list)
    for row in select(db, "SELECT * FROM lead_outcomes ORDER BY log_seq"):
        form = OutcomeForm(Feedback(row["feedback"]), row["basis"], row["told_by"], row["learnt_on"])
        found[row["lead_id"]].append(
            LeadOutcome(row["id"], row["lead_id"], form, row["recorded_by"], row["recorded_at"])
        )  # fmt: skip
    return found


def _leavings(db: Db) -> dict[str, list[Leaving]]:
    found: dict[str, list[Leaving]] = defaultdict(list)
    sql = (
        "SELECT x.search_id, x.exported_at, d.way, d.given FROM reports AS x LEFT JOIN (SELECT report_id, way, "
        "json_group_array(recipient) AS given FROM disseminations GROUP BY report_id) AS d ON d.report_id = x.id "
        "ORDER BY x.log_seq"
    )
    for row in select(db, sql):
        given = tuple(json.loads(row["given"])) if row["given"] else ()
        found[row["search_id"]].append(Leaving(row["exported_at"], row["way"] or "", given))
    return found
