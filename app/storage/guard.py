"""An authorizer on every working connection: no drop, no alter, no attach, no change or removal of a record.

Triggers stop UPDATE and DELETE; they do not stop DROP TABLE, DROP TRIGGER or ALTER TABLE. The authorizer does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sql

from app.storage.schemas.account_schema import TAKE_EFFECT

if TYPE_CHECKING:
    from sqlite3 import Connection

_DENIED = frozenset(
    {
        sql.SQLITE_ALTER_TABLE,
        sql.SQLITE_ATTACH,
        sql.SQLITE_CREATE_INDEX,
        sql.SQLITE_CREATE_TABLE,
        sql.SQLITE_CREATE_TRIGGER,
        sql.SQLITE_CREATE_VIEW,
        sql.SQLITE_CREATE_VTABLE,
        sql.SQLITE_CREATE_TEMP_TRIGGER,
        sql.SQLITE_CREATE_TEMP_VIEW,
        sql.SQLITE_CREATE_TEMP_TABLE,
        sql.SQLITE_DETACH,
        sql.SQLITE_DROP_INDEX,
        sql.SQLITE_DROP_TABLE,
        sql.SQLITE_DROP_TRIGGER,
        sql.SQLITE_DROP_VIEW,
        sql.SQLITE_DROP_VTABLE,
        sql.SQLITE_REINDEX,
        sql.SQLITE_UPDATE,
        sql.SQLITE_DELETE,
    }
)
_EMPTIED = frozenset({"photos", "people"})
_DELETED = frozenset({"photo_templates"})
_PRAGMAS_READ = frozenset({"table_xinfo", "table_info"})  # their value is a table's name and sets nothing
_VERSION_READ = ("user_version", None)  # with a value it would set it


def forbid_undoing(connection: Connection) -> None:
    """Let the connection read and insert, and nothing else."""
    connection.set_authorizer(_judge)


def forbid_all_but_removal(connection: Connection) -> None:
    """Let the connection also empty photos and delete templates; triggers say which, and on whose word."""
    connection.set_authorizer(_judge_removal)


def _judge_removal(action: int, first: str | None, second: str | None, database: str | None, source: str | None) -> int:
    if (action == sql.SQLITE_UPDATE and first in _EMPTIED) or (action == sql.SQLITE_DELETE and first in _DELETED):
        return int(sql.SQLITE_OK)
    return _judge(action, first, second, database, source)


def _judge(action: int, first: str | None, second: str | None, database: str | None, source: str | None) -> int:
    if action == sql.SQLITE_UPDATE and (first, second, source) == ("users", "roles", TAKE_EFFECT):
        return int(sql.SQLITE_OK)  # no connection can make a trigger of this name; an approval sets it off
    if action in _DENIED:
        return int(sql.SQLITE_DENY)
    if action == sql.SQLITE_PRAGMA and first not in _PRAGMAS_READ and (first, second) != _VERSION_READ:
        return int(sql.SQLITE_DENY)
    return int(sql.SQLITE_OK)
