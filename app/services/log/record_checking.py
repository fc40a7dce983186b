"""The records beside the log: what the key's holder changed in them, or in the rules that would have stopped it."""

from __future__ import annotations

from app.storage import digests
from app.storage.engine import Db
from app.storage.schemas.rulebook import rule_faults
from app.storage.tables import audit


def record_faults(db: Db) -> list[str]:
    """Return a sentence per fault of a database whose log is whole; the gallery's own rows are not read."""
    return [
        *(f"The rules of the database were changed: {words}." for words in rule_faults(db)),
        *(
            f"The log lacks entries: {count} records of '{table}' name one that is not there or not theirs."
            for table, count in audit.records_without_entry(db)
        ),
        *(f"Records of '{each.part}' were changed: {each.words}." for each in digests.differences(db, digests.GALLERY)),
        *(
            f"The digests of the records that entry {seq} wrote are not those that the log names."
            for seq in digests.entries_that_differ(db, digests.GALLERY)
        ),
    ]
