"""The log as the auditor asks of it, and the reviews of it, in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from app.domain.log.audit import LogEntry, LogOutcome, read
from app.domain.log.log_review import FlagAnswer, FlagFinding, LogReview
from app.domain.log.misuse import Rule
from app.domain.log.register import CommandCount, Tally
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, one, select, select_in
from app.storage.tables.proficiency import IN_REVEALED_TEST

_AT_ONCE = 200


_TALLIES = (
    "SELECT person, event, outcome, count(*) AS n, max(at) AS last_at FROM audit_log "
    "WHERE {} GROUP BY person, event, outcome ORDER BY person, event, outcome"
)


def tallies(db: Db, since: str, until: str) -> list[Tally]:
    """Return how often each account did what in a period."""
    return _tallied(db, "at >= ? AND at < ?", [since, until])


def tallies_of(db: Db, first_seq: int, last_seq: int) -> list[Tally]:
    """Return how often each account did what in a span of entries, both ends included."""
    return _tallied(db, "seq BETWEEN ? AND ?", [first_seq, last_seq])


def _tallied(db: Db, where: str, values: Sequence[object]) -> list[Tally]:
    return [
        Tally(row["person"], row["event"], LogOutcome(row["outcome"]), row["n"], row["last_at"])
        for row in select(db, _TALLIES.format(where), values)
    ]


def commands(db: Db, since: str, until: str) -> list[CommandCount]:
    """Return for each requester's command the requests opened and the searches made in a period."""
    rows = select(
        db,
        "SELECT requester_command AS command, sum(opened) AS requests, sum(searched) AS searches FROM ("
        "SELECT requester_command, 1 AS opened, 0 AS searched FROM requests WHERE opened_at >= ? AND opened_at < ? "
        "UNION ALL SELECT r.requester_command, 0, 1 FROM searches AS s JOIN requests AS r ON r.id = s.request_id "
        "WHERE s.run_at >= ? AND s.run_at < ?) GROUP BY requester_command ORDER BY requester_command",
        [since, until, since, until],
    )
    return [CommandCount(row["command"], row["requests"], row["searches"]) for row in rows]


def searches_with_lead(db: Db, since: str, until: str) -> dict[str, int]:
    """Return how many searches of a period a lead came of, by searcher."""
    rows = select(
        db,
        "SELECT s.run_by, count(*) AS n FROM searches AS s JOIN leads AS l ON l.search_id = s.id "
        "JOIN audit_log AS a ON a.seq = s.log_seq WHERE a.at >= ? AND a.at < ? GROUP BY s.run_by",
        [since, until],
    )
    return {row["run_by"]: row["n"] for row in rows}


def searches_in_tests(db: Db, since: str, until: str) -> dict[str, int]:
    """Return how many searches of a period were made for revealed proficiency tests alone, by searcher."""
    rows = select(
        db,
        "SELECT s.run_by, count(*) AS n FROM searches AS s "  # noqa: S608 built from constants
        "JOIN audit_log AS a ON a.seq = s.log_seq "
        f"WHERE a.at >= ? AND a.at < ? AND {IN_REVEALED_TEST} GROUP BY s.run_by",
        [since, until],
    )
    return {row["run_by"]: row["n"] for row in rows}


def search_times(db: Db, since: str, until: str) -> list[str]:
    """Return the time of every search of a period, in order."""
    sql = "SELECT at FROM audit_log WHERE event = 'search.run' AND outcome = 'done' AND at >= ? AND at < ? ORDER BY seq"
    return [row["at"] for row in select(db, sql, [since, until])]


def deeds(db: Db, since: str, until: str, events: Sequence[str]) -> Iterator[tuple[str, str, LogOutcome, str]]:
    """Yield (time, event, outcome, person) of every act of some kinds, and of every attempt that did not succeed."""
    marks = ", ".join("?" for _ in events)
    sql = (
        "SELECT at, event, outcome, person FROM audit_log WHERE at >= ? AND at < ? "  # noqa: S608
        f"AND (outcome <> 'done' OR event IN ({marks})) ORDER BY seq"
    )
    for row in select(db, sql, [since, until, *events]):
        yield row["at"], row["event"], LogOutcome(row["outcome"]), row["person"]


def entries_between(db: Db, since: str, until: str, person: str | None = None) -> list[LogEntry]:
    """Return the entries of a period, of everybody or of one account, in order of the log."""
    where, values = ("AND person = ?", [person]) if person is not None else ("", [])
    rows = select(
        db,
        f"SELECT body, hash FROM audit_log WHERE at >= ? AND at < ? {where} ORDER BY seq",  # noqa: S608
        [since, until, *values],
    )
    return [read(row["body"], row["hash"]) for row in rows]


def entries_of_requests(db: Db, requests: Iterable[str]) -> list[LogEntry]:
    """Return the entries about some requests, in order of the log."""
    sql = "SELECT seq, body, hash FROM audit_log WHERE request IN ({})"
    rows = sorted(select_in(db, sql, requests), key=lambda row: row["seq"])
    return [read(row["body"], row["hash"]) for row in rows]


def entries_of_disclosures(db: Db, case_number: str) -> list[LogEntry]:
    """Return the entries of the disclosures of a case, in order of the log."""
    sql = (
        "SELECT a.body, a.hash FROM disclosures AS d JOIN audit_log AS a ON a.seq = d.log_seq WHERE d.case_number = ? "
        "ORDER BY a.seq"
    )
    return [read(row["body"], row["hash"]) for row in select(db, sql, [case_number])]


def entries_naming(db: Db, objects: Sequence[str]) -> list[LogEntry]:
    """Return the entries that name one of these ids or hashes among their objects, in order of the log."""
    found: dict[int, LogEntry] = {}
    for start in range(0, len(objects), _AT_ONCE):
        part = objects[start : start + _AT_ONCE]
        marks = ", ".join("?" for _ in part)
        sql = (
            "SELECT body, hash FROM audit_log WHERE EXISTS (SELECT 1 FROM json_each(body, '$.objects') AS named "  # noqa: S608
            f"WHERE named.value IN ({marks})) ORDER BY seq"
        )
        for row in select(db, sql, part):
            entry = read(row["body"], row["hash"])
            found[entry.seq] = entry
    return [found[seq] for seq in sorted(found)]


def time_of(db: Db, seq: int) -> str:
    """Return the time of an entry; empty when there is none."""
    row = one(db, "SELECT at FROM audit_log WHERE seq = ?", [seq])
    return str(row["at"]) if row else ""


def add_review(db: Db, record: LogReview, log_seq: int) -> None:
    """Insert a signed review with its answers."""
    row = asdict(record)
    del row["answers"]
    insert(db, "log_reviews", {**row, "log_seq": log_seq})
    insert_many(
        db,
        "review_flags",
        [
            {**asdict(each), "rule": each.rule.value, "finding": each.finding.value, "review_id": record.id}
            for each in record.answers
        ],
    )


def reviews(db: Db) -> list[LogReview]:
    """Return every review with its answers, oldest first."""
    answers: dict[str, list[FlagAnswer]] = defaultdict(list)
    for row in select(db, "SELECT * FROM review_flags ORDER BY first_seq, rule, flag"):
        answers[row["review_id"]].append(
            FlagAnswer(row["flag"], Rule(row["rule"]), row["first_seq"], FlagFinding(row["finding"]), row["words"])
        )
    return [
        LogReview(
            row["id"], row["first_seq"], row["last_seq"], row["note"], row["signed_by"], row["signed_at"],
            tuple(answers[row["id"]]),
        )
        for row in select(db, "SELECT * FROM log_reviews ORDER BY last_seq")
    ]  # fmt: skip


def add_history_export(db: Db, row: dict[str, object]) -> None:
    """Record that a part of the log left as a file (columns of the table)."""
    insert(db, "history_exports", row)
