"""The one place that chooses the SQLite: sqlcipher3, made known to sqlite-utils before that is first imported.

sqlite-utils looks for `pysqlite3` first. Without this stand-in it would take Python's sqlite3 for its exception classes
while working on a sqlcipher3 connection; one `query("INSERT … RETURNING")` then leaves a transaction open and every
later write is lost at close without an error.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import sqlcipher3
import sqlcipher3.dbapi2

if "sqlite_utils" in sys.modules:  # a defect of the program, not of its user
    raise ImportError("sqlite_utils was imported before app.storage.engine; import it from there instead")
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

import sqlite_utils  # noqa: E402

if TYPE_CHECKING:
    from sqlite3 import Connection

SqlError = sqlcipher3.dbapi2.Error
OperationalError = sqlcipher3.dbapi2.OperationalError
IntegrityError = sqlcipher3.dbapi2.IntegrityError
DatabaseError = sqlcipher3.dbapi2.DatabaseError
Table = sqlite_utils.db.Table
Db = sqlite_utils.Database


def connect(path: str, timeout_s: float) -> Connection:
    """Open a connection that begins no transaction by itself. Several threads may use it, one after the other."""
    connection: Connection = sqlcipher3.dbapi2.connect(
        path, timeout=timeout_s, isolation_level=None, check_same_thread=False
    )
    return connection
