"""The database: its pages, its rules, the log, and every row against the digest that the log names."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.gallery.health import Fault
from app.services.house import House
from app.services.log.log_checking import log_faults
from app.storage import digests
from app.storage.database import Database
from app.storage.engine import Db
from app.storage.schemas.rulebook import rule_faults
from app.storage.tables import audit


def check_pages(database: Database) -> Iterator[Fault]:
    """Read every page of the file to its end."""
    for words in database.faults():
        yield Fault("database", words)


def check_rules(db: Db) -> Iterator[Fault]:
    """Compare the tables and triggers with those that this program makes."""
    for words in rule_faults(db):
        yield Fault("rules of the database", words)


def check_log(db: Db, house: House) -> Iterator[Fault]:
    """Hold the log against all that was said of it; where it is whole, look for records whose entry was cut off."""
    broken = log_faults(db, house)
    for words in broken:
        yield Fault("log", words)
    if not broken:
        for table, count in audit.records_without_entry(db):
            yield Fault("log", f"{count} records of '{table}' name an entry that is not there or not theirs")


def check_rows(db: Db) -> Iterator[Fault]:
    """Compare every row with its digest, and every digest with the log."""
    for difference in digests.differences(db):
        yield Fault(f"table {difference.part}", difference.words)
    for seq in digests.entries_that_differ(db):
        yield Fault("digests", f"those of the rows that log entry {seq} wrote are not the ones that the log names")
