"""Migration 17: what becomes of a lead after its release, what is disclosed and exported, and the review of the log.

A review covers the log from where the last one ended, so nothing between two of them stays unread. What the rules of
misuse raised in it is answered flag by flag and belongs to the review.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
_TABLES = """
CREATE TABLE lead_passings(
  id TEXT PRIMARY KEY, lead_id TEXT NOT NULL REFERENCES leads(id), passed_by TEXT NOT NULL CHECK(trim(passed_by) <> ''),
  recipient TEXT NOT NULL CHECK(trim(recipient) <> ''), purpose TEXT NOT NULL CHECK(trim(purpose) <> ''),
  passed_on TEXT NOT NULL CHECK(passed_on {day}),
  recorded_by TEXT NOT NULL REFERENCES users(id), recorded_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX lead_passings_lead ON lead_passings(lead_id);
CREATE TABLE lead_outcomes(
  id TEXT PRIMARY KEY, lead_id TEXT NOT NULL REFERENCES leads(id),
  feedback TEXT NOT NULL CHECK(feedback IN ('confirmed', 'wrong-person', 'unknown')),
  basis TEXT NOT NULL CHECK(trim(basis) <> ''), told_by TEXT NOT NULL CHECK(trim(told_by) <> ''),
  learnt_on TEXT NOT NULL CHECK(learnt_on {day}),
  recorded_by TEXT NOT NULL REFERENCES users(id), recorded_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX lead_outcomes_lead ON lead_outcomes(lead_id);
CREATE TABLE disclosures(
  id TEXT PRIMARY KEY, case_number TEXT NOT NULL CHECK(case_number <> ''),
  sha256 TEXT NOT NULL CHECK(length(sha256) = 64),
  recipients TEXT NOT NULL CHECK(json_array_length(recipients) > 0), reason TEXT NOT NULL CHECK(trim(reason) <> ''),
  requests INTEGER NOT NULL, searches INTEGER NOT NULL,
  disclosed_by TEXT NOT NULL REFERENCES users(id), disclosed_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE history_exports(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('session', 'request', 'person', 'period')),
  subject TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
  pictures INTEGER NOT NULL CHECK(pictures IN (0, 1)), reason TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK(length(sha256) = 64),
  exported_by TEXT NOT NULL REFERENCES users(id), exported_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  CHECK(pictures = 0 OR trim(reason) <> '')
) STRICT;
CREATE TABLE log_reviews(
  id TEXT PRIMARY KEY, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL UNIQUE REFERENCES audit_log(seq),
  note TEXT NOT NULL, signed_by TEXT NOT NULL REFERENCES users(id), signed_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq), CHECK(first_seq <= last_seq AND last_seq < log_seq)
) STRICT;
CREATE TABLE review_flags(
  review_id TEXT NOT NULL REFERENCES log_reviews(id), flag TEXT NOT NULL CHECK(length(flag) = 64),
  rule TEXT NOT NULL, first_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  finding TEXT NOT NULL CHECK(finding IN ('explained', 'follow-up', 'misuse')),
  words TEXT NOT NULL CHECK(trim(words) <> ''), PRIMARY KEY(review_id, flag)
) STRICT;
CREATE TRIGGER log_reviews_without_a_gap BEFORE INSERT ON log_reviews
WHEN NEW.first_seq IS NOT (SELECT coalesce(max(last_seq), 0) + 1 FROM log_reviews)
BEGIN SELECT RAISE(ABORT, 'a review begins where the last one ended'); END;
CREATE TRIGGER log_reviews_by_auditor BEFORE INSERT ON log_reviews
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.signed_by AND role.value = 'auditor')
BEGIN SELECT RAISE(ABORT, 'an auditor signs the review of the log'); END;
"""

OVERSIGHT_TABLES: dict[str, Recorded] = {
    "lead_passings": Recorded((Act.PASS_LEAD_ON,), "NEW.recorded_by"),
    "lead_outcomes": Recorded((Act.RECORD_OUTCOME,), "NEW.recorded_by"),
    "disclosures": Recorded((Act.DISCLOSE_CASE,), "NEW.disclosed_by"),
    "history_exports": Recorded((Act.EXPORT_SESSION,), "NEW.exported_by"),
    "log_reviews": Recorded((Act.SIGN_WEEK,), "NEW.signed_by"),
}
"""Which act's log entry, by whom, each record must name."""

OVERSIGHT_PARTS: dict[str, tuple[str, str]] = {"review_flags": ("log_reviews", "review_id")}
"""Parts of a record, and the record."""


def seventeenth_schema() -> str:
    """Return the SQL of migration 17."""
    rules = [written_once(table) for table in (*OVERSIGHT_TABLES, *OVERSIGHT_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in OVERSIGHT_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in OVERSIGHT_PARTS.items()]
    return _TABLES.replace("{day}", _DAY) + "".join(rules)
