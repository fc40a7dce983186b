"""Numbered steps from one schema to the next. The file is copied before each; a newer schema is refused."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import Unavailable
from app.storage.database import Database, out_of_space
from app.storage.folder.files import sync_folder
from app.storage.schemas.account_schema import sixteenth_schema
from app.storage.schemas.aids_schema import twentieth_schema
from app.storage.schemas.backup_schema import eleventh_schema
from app.storage.schemas.closing_schema import twenty_third_schema
from app.storage.schemas.digest_schema import twelfth_schema
from app.storage.schemas.dissemination_schema import seventh_schema
from app.storage.schemas.edits_schema import fifth_schema
from app.storage.schemas.features_schema import fourth_schema
from app.storage.schemas.import_schema import ninth_schema
from app.storage.schemas.keys_schema import twenty_first_schema
from app.storage.schemas.log_schema import fifteenth_schema
from app.storage.schemas.model_schema import thirteenth_schema
from app.storage.schemas.oversight_schema import seventeenth_schema
from app.storage.schemas.parts_schema import third_schema
from app.storage.schemas.proficiency_schema import twenty_second_schema
from app.storage.schemas.removal_schema import sixth_schema
from app.storage.schemas.retention_schema import tenth_schema
from app.storage.schemas.schema import first_schema
from app.storage.schemas.staging_schema import second_schema
from app.storage.schemas.third_person_schema import eighth_schema
from app.storage.schemas.training_schema import eighteenth_schema
from app.storage.schemas.unit_schema import nineteenth_schema
from app.storage.schemas.validation_schema import fourteenth_schema


@dataclass(frozen=True)
class Migration:
    """One step. Its number is the schema's version after it."""

    number: int
    name: str
    sql: Callable[[], str]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, "the first schema", first_schema),
    Migration(2, "unfinished imports", second_schema),
    Migration(3, "frames of a scan, probes of a joint search", third_schema),
    Migration(4, "features of probe and candidates", fourth_schema),
    Migration(5, "edited versions of frames", fifth_schema),
    Migration(6, "records leave the gallery", sixth_schema),
    Migration(7, "who was given a report", seventh_schema),
    Migration(8, "a third person of the whole request decides", eighth_schema),
    Migration(9, "photos are looked over before they are enrolled", ninth_schema),
    Migration(10, "retention classes and legal holds", tenth_schema),
    Migration(11, "backups and restores", eleventh_schema),
    Migration(12, "a digest of every row of the gallery", twelfth_schema),
    Migration(13, "the gallery moves to another model", thirteenth_schema),
    Migration(14, "what the machine finds in this very gallery", fourteenth_schema),
    Migration(15, "checkpoints and anchors of the log", fifteenth_schema),
    Migration(16, "accounts are approved, locked and certified", sixteenth_schema),
    Migration(17, "weekly reviews, flags and outcomes", seventeenth_schema),
    Migration(18, "exercises of the training room", eighteenth_schema),
    Migration(19, "units of people, and what a room takes", nineteenth_schema),
    Migration(20, "viewing aids of exercises", twentieth_schema),
    Migration(21, "security keys, and time stamps of the log", twenty_first_schema),
    Migration(22, "certificates from exercises, and blind proficiency tests", twenty_second_schema),
    Migration(23, "texts have limits, a pass is stated once, tests end no real request", twenty_third_schema),
)


def migrate(database: Database, migrations: tuple[Migration, ...] = MIGRATIONS, *, new: bool = False) -> list[Path]:
    """Bring the database to the newest schema; return the copies that were made before each step.

    Each step and its version number are committed together, so a step interrupted at any moment is simply done again.

    Args:
        new: whether the file may still be without any schema. An old workspace whose file is empty has lost its data;
            giving it a fresh schema would hide that.

    Raises:
        Unavailable: the database was written by a newer program, is empty, or the disk has no room for the copy.
    """
    newest = migrations[-1].number
    version = _version(database)
    if version > newest:
        raise Unavailable(
            f"This workspace was last used with a newer Second Look (schema {version}; this program knows {newest}). "
            "Update the program; do not work with an older one."
        )
    if not version and not new:
        raise Unavailable("The database of this workspace is empty, so its content was lost. Restore it from a backup.")
    due = [step for step in migrations if step.number > version]
    copies: list[Path] = []
    if due:
        with database.unguarded() as connection:
            for step in due:
                if version:  # it holds work
                    copies.append(_copy_before(database, step.number))
                connection.executescript(f"BEGIN IMMEDIATE;\n{step.sql()}\nPRAGMA user_version={step.number};\nCOMMIT;")
    return copies


def _version(database: Database) -> int:
    with database.reading() as db:  # whoever signs in goes on with this connection
        return int(db.conn.execute("PRAGMA user_version").fetchone()[0])


def _copy_before(database: Database, number: int) -> Path:
    with database.unguarded() as connection:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:  # the newest changes are still beside the file, so a copy of it would lack them
        raise Unavailable("The database is in use, so it cannot be brought up to date. Close other programs first.")
    copy = database.path.with_name(f"{database.path.name}.before-{number}")
    unfinished = copy.with_name(f".new-{copy.name}")
    try:
        _copy_durably(database.path, unfinished)
        unfinished.replace(copy)
        sync_folder(copy.parent)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise out_of_space(error) from error
    return copy


def _copy_durably(source: Path, target: Path) -> None:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with source.open("rb") as original, os.fdopen(handle, "wb") as copied:
        shutil.copyfileobj(original, copied, 1 << 20)
        copied.flush()
        os.fsync(copied.fileno())
