"""Migration 12: a digest of every row, kept beside it and named by the log.

Under the number of the entry that wrote them, each row has a keyed digest; the next entry of the log names the root
over all of them. So a row that is edited past the program differs from its digest, and a digest that is edited with it
differs from the log.
"""

from __future__ import annotations

from app.storage.schemas.rules import Recorded, written_once

_TABLES = """
CREATE TABLE row_digests(
  seq INTEGER NOT NULL REFERENCES audit_log(seq), part TEXT NOT NULL, mark BLOB NOT NULL CHECK(length(mark) = 16),
  digest BLOB NOT NULL CHECK(length(digest) = 32), PRIMARY KEY(seq, part, mark)
) STRICT, WITHOUT ROWID;
CREATE INDEX people_import ON people(import_id);
CREATE TRIGGER row_digests_of_the_newest_entry BEFORE INSERT ON row_digests
WHEN NEW.seq IS NOT (SELECT max(seq) FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'row_digests: written with the rows they are of'); END;
"""

DIGEST_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

DIGEST_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def twelfth_schema() -> str:
    """Return the SQL of migration 12."""
    return _TABLES + written_once("row_digests")
