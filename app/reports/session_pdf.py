"""The readable form of an exported session."""

from __future__ import annotations

from app.domain.log.audit import LogEntry
from app.domain.log.events import LOG_OUTCOME_WORDS, event_words
from app.domain.records import User
from app.reports.case_words import moment, person
from app.reports.checkpoint import Checkpoint
from app.reports.session import SessionExport
from app.reports.sheet import Margins, Mono, PageSize, Sheet

PRINTED_AT_MOST = 5_000  # entries on paper; 2 ms and 65 bytes each; the rest is in entries.csv


def session_pdf(export: SessionExport, checkpoint: Checkpoint, page_size: PageSize = "A4") -> bytes:
    """Return who did what and when, in the order of the log, as a PDF file."""
    margins = Margins(export.section, "Session export", f"Exported {moment(export.exported_at)}", export.watermark)
    people = {user.id: user for user in export.people}
    sheet = Sheet(page_size, margins)
    sheet.title("Session export")
    sheet.text(export.scope)
    sheet.particulars(
        [
            ("Entries", f"{len(export.entries):,} of the {checkpoint.size:,} of the whole log"),
            ("Log", checkpoint.origin),
            ("Hash over the whole log", Mono(checkpoint.root.hex())),
            ("Signing key", Mono(export.public_key)),
            ("Exported", moment(export.exported_at)),
        ]
    )
    _print_people(sheet, export, people)
    _print_entries(sheet, export.entries, people)
    _print_pictures(sheet, export)
    return sheet.pdf()


def _print_people(sheet: Sheet, export: SessionExport, people: dict[str, User]) -> None:
    sheet.section("Who")
    rows = [
        (person(user), ", ".join(sorted(user.roles)), str(_count(export.entries, user.id))) for user in people.values()
    ]
    sheet.grid(("Person", "Roles", "Entries"), rows, (5, 5, 2))
    if export.sessions:
        sheet.part("Sessions")
        started = [(moment(one.started_at), person(one.user), Mono(one.id)) for one in export.sessions]
        sheet.grid(("Started", "Person", "Session"), started, (4, 4, 6))


def _count(entries: tuple[LogEntry, ...], user_id: str) -> int:
    return sum(entry.new.person == user_id for entry in entries)


def _print_entries(sheet: Sheet, entries: tuple[LogEntry, ...], people: dict[str, User]) -> None:
    sheet.section("What happened, in the order of the log")
    if len(entries) > PRINTED_AT_MOST:
        sheet.text(f"The first {PRINTED_AT_MOST:,} of {len(entries):,} entries; entries.csv holds all of them.")
    rows = [_entry_row(entry, people) for entry in entries[:PRINTED_AT_MOST]]
    if not rows:
        sheet.text("No entry was selected.")
        return
    sheet.grid(("Entry", "Time (UTC)", "Person", "Act", "Ended", "Objects and details"), rows, (6, 21, 17, 22, 10, 25))


def _entry_row(entry: LogEntry, people: dict[str, User]) -> tuple[str, ...]:
    new = entry.new
    who = people[new.person].full_name if new.person in people else new.person
    touched = [_short(name) for name in new.objects]
    touched += [f"{name}={_short(str(value))}" for name, value in sorted(new.details.items())]
    time = moment(entry.at).removesuffix(" UTC")
    return (str(entry.seq), time, who, event_words(new.event), LOG_OUTCOME_WORDS[new.outcome], ", ".join(touched))


def _short(name: str) -> str:
    """Return the end of a long id or hash: ids made in the same minute begin alike."""
    return name if len(name) <= 16 else f"…{name[-8:]}"


def _print_pictures(sheet: Sheet, export: SessionExport) -> None:
    sheet.section("Pictures concerned, by their SHA-256")
    rows = [(picture.words, picture.kind, Mono(picture.sha256)) for picture in export.pictures]
    if not rows:
        sheet.text("None.")
        return
    sheet.grid(("Picture", "Kind", "SHA-256"), rows, (4, 3, 14))
