"""Rules that hold for many tables alike, as triggers: no change, no removal, no record without its log entry."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.staff.roles import Act


@dataclass(frozen=True)
class Recorded:
    """What the log entry of a record has to say: one of these acts, by the person of this SQL expression."""

    acts: tuple[Act, ...]
    actor: str = "person"  # where the record names nobody, anybody's entry will do


def written_once(table: str) -> str:
    """Return triggers that let nobody change or remove a row."""
    return "".join(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: what is recorded stays'); END;\n"
        for verb in ("UPDATE", "DELETE")
    )


def needs_log_entry(table: str, recorded: Recorded) -> str:
    """Return a trigger that wants a record's own entry in the log."""
    return (  # built from constants of the schema only
        f"CREATE TRIGGER {table}_logged BEFORE INSERT ON {table} WHEN NOT EXISTS (SELECT 1 FROM audit_log "  # noqa: S608
        f"WHERE seq = NEW.log_seq AND event IN ({events_sql(recorded.acts)}) AND outcome = 'done' AND object = NEW.id "
        f"AND person IS {recorded.actor}) BEGIN SELECT RAISE(ABORT, '{table}: no log entry, no act'); END;\n"
    )


def written_with(table: str, whole: str, column: str) -> str:
    """Return a trigger that lets parts be written only together with the record they belong to."""
    return (  # built from constants of the schema only
        f"CREATE TRIGGER {table}_with_their_record BEFORE INSERT ON {table} WHEN (SELECT log_seq FROM {whole} "  # noqa: S608
        f"WHERE id = NEW.{column}) IS NOT (SELECT max(seq) FROM audit_log) "
        f"BEGIN SELECT RAISE(ABORT, '{table}: written together with the record they belong to'); END;\n"
    )


def events_sql(acts: tuple[Act, ...]) -> str:
    """Return the events of acts as SQL writes a list."""
    return ", ".join(f"'{act.value}'" for act in acts)
