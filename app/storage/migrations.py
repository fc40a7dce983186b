"""Numbered steps from one schema to the next. The file is copied before each; a newer schema is refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import Unavailable
from app.storage.database import Database
from app.storage.schema import first_schema


@dataclass(frozen=True)
class Migration:
    """One step. Its number is the schema's version after it."""

    number: int
    name: str
    sql: Callable[[], str]


MIGRATIONS: tuple[Migration, ...] = (Migration(1, "the first schema", first_schema),)


def migrate(database: Database, migrations: tuple[Migration, ...] = MIGRATIONS) -> list[Path]:
    """Bring the database to the newest schema; return the copies that were made before each step.

    Each step and its version number are committed together, so a step interrupted at any moment is simply done again.

    Raises:
        Unavailable: the database was written by a newer program.
    """
    newest = migrations[-1].number
    version = _version(database)
    if version > newest:
        raise Unavailable(
            f"This workspace was last used with a newer Second Look (schema {version}; this program knows {newest}). "
            "Update the program; do not work with an older one."
        )
    copies = []
    for step in migrations:
        if step.number <= version:
            continue
        if version:
            copies.append(_copy_before(database, step.number))
        with database.unguarded() as connection:
            connection.executescript(f"BEGIN IMMEDIATE;\n{step.sql()}\nPRAGMA user_version={step.number};\nCOMMIT;")
        version = step.number
    return copies


def _version(database: Database) -> int:
    with database.unguarded() as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _copy_before(database: Database, number: int) -> Path:
    with database.unguarded() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = database.path.with_name(f"{database.path.name}.before-{number}")
    shutil.copyfile(database.path, copy)
    copy.chmod(0o600)
    return copy
