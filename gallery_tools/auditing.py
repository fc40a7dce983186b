"""The auditor's room on the command line: register, flags, time lines, sightings, reviews, exports, disclosure."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from app.domain.log.log_review import FINDING_WORDS, FlagFinding
from app.domain.log.misuse import RULE_WORDS, Flag, rule_sentences
from app.domain.log.register import RegisterRow
from app.domain.log.scopes import Scope, ScopeKind
from app.domain.periods import Period, read_day
from app.errors import BadInput
from app.services.auditing import disclosures, flags, histories, register, reviewing, sightings, timelines
from app.services.auditing.timelines import Moment
from app.services.outside_files import check_free
from gallery_tools.results import check_writable, write_bytes
from gallery_tools.signing_in import desk_of, user_option, workspace_argument

F = TypeVar("F", bound=Callable[..., Any])
_output = click.option("--output", type=click.Path(path_type=Path), help="File or folder to write the ZIP to.")


def _period_options(function: F) -> F:
    first = click.option("--from", "first", metavar="DAY", help="First day, as 2026-11-16; 7 days ago by default.")
    last = click.option("--to", "last", metavar="DAY", help="Last day; today by default.")
    return first(last(function))


@click.command("register")
@workspace_argument
@user_option
@_period_options
def show_register(workspace: Path, user: str, first: str | None, last: str | None) -> None:
    """Show the register of use for a period: per person, per unit and per requesting command; for auditors."""
    period = _period(first, last)
    with desk_of(workspace, user) as desk:
        found = register.read_register(desk, period)
    click.echo(f"Register, {period.words}. Every reading of it is logged.")
    _table(_REGISTER_HEAD, [_register_line(row) for row in (*found.people, *found.units)])
    _table(
        ("Requesting command", "Requests", "Searches"),
        [(each.command, str(each.requests), str(each.searches)) for each in found.commands],
    )


@click.command("flags")
@workspace_argument
@user_option
@_period_options
def show_flags(workspace: Path, user: str, first: str | None, last: str | None) -> None:
    """Show what the rules of misuse raise in a period, each with its rule; for auditors. A flag is a question."""
    with desk_of(workspace, user) as desk:
        found, words = flags.read_flags(desk, _period(first, last)), rule_sentences(flags.read_limits(desk))
    for flag in found:
        click.echo(_flag_line(flag))
    for rule in dict.fromkeys(flag.rule for flag in found):
        click.echo(f"{RULE_WORDS[rule]}: {words[rule]}")
    click.echo(f"{len(found)} flags.")


@click.command("time-line")
@workspace_argument
@click.argument("request_number")
@user_option
def time_line(workspace: Path, request_number: str, user: str) -> None:
    """Show everything that happened in request REQUEST_NUMBER, to the last recipient; for auditors."""
    with desk_of(workspace, user) as desk:
        found = timelines.read_time_line(desk, request_number)
    for moment in found.moments:
        click.echo(_moment_line(moment))
    click.echo("Given to: " + ("; ".join(found.recipients) or "nobody"))


@click.command("who-has-seen")
@workspace_argument
@click.argument("question")
@user_option
def who_has_seen(workspace: Path, question: str, user: str) -> None:
    """Show who has seen a picture, a record or a person; for auditors.

    QUESTION is a record number, a person identifier, the SHA-256 of a picture, or request and mark: "2026-0147 Q1".
    """
    with desk_of(workspace, user) as desk:
        found = sightings.who_has_seen(desk, question)
    click.echo(f"{found.words}:")
    for each in found.viewers:
        times = f"{each.first_at[:19]}Z to {each.last_at[:19]}Z"
        click.echo(f"  {each.name} ({each.badge}), {each.times} times, {times}")
    for line in found.outside:
        click.echo(f"  left with {line}")


@click.command("review-log")
@workspace_argument
@user_option
@click.option("--sign", is_flag=True, help="Sign it; every flag needs an --answer.")
@click.option(
    "--answer",
    "answers",
    nargs=3,
    multiple=True,
    metavar="FLAG FINDING WORDS",
    help="Beginning of a flag's name; " + ", ".join(FlagFinding) + "; what that rests on.",
)
@click.option("--note", default="", help="A remark on the review.")
def review_log(
    workspace: Path,
    user: str,
    sign: bool,
    answers: tuple[tuple[str, str, str], ...],
    note: str,
) -> None:
    """Show what of the log is unreviewed since when and what it raised, or sign it; for auditors."""
    with desk_of(workspace, user) as desk:
        found = reviewing.open_review(desk)
        if not found.entries:
            click.echo("Nothing waits for a review.")
            return
        due = " It is due." if found.due else ""
        click.echo(f"Unreviewed since {found.since[:19]}Z: entries {found.first_seq} to {found.last_seq}.{due}")
        for flag in found.flags:
            click.echo(_flag_line(flag))
        if sign:
            given = dict(_answer(found.flags, *each) for each in answers)
            signed = reviewing.sign_review(desk, found.last_seq, given, note)
            click.echo(
                f"Signed: entries {signed.first_seq} to {signed.last_seq}, {len(signed.answers)} flags answered."
            )


@click.command("export-history")
@workspace_argument
@click.argument("kind", type=click.Choice([kind.value for kind in ScopeKind]))
@click.argument("subject", required=False, default="")
@user_option
@_period_options
@click.option("--with-pictures", "reason", metavar="REASON", help="With the pictures, and why they leave.")
@click.option("--case-uco", is_flag=True, help="With the acts as CASE/UCO JSON-LD.")
@_output
def export_history(
    workspace: Path, kind: str, subject: str, user: str, first: str | None, last: str | None, reason: str | None,
    case_uco: bool, output: Path | None,
) -> None:  # fmt: skip
    """Write a part of the log as a ZIP that anybody can check offline; for auditors.

    SUBJECT is a session id, a request number or a sign-in name; a period has none.
    """
    check_export(output)
    period = _period(first, last) if kind == ScopeKind.PERIOD or first or last else None
    with desk_of(workspace, user) as desk:
        exported = histories.export_history(
            desk, Scope(ScopeKind(kind), subject, period), pictures=reason is not None, reason=reason or "",
            case_uco=case_uco,
        )  # fmt: skip
    write_export(exported, output)


@click.command("disclose-case")
@workspace_argument
@click.argument("case_number")
@user_option
@click.option("--recipient", "recipients", multiple=True, required=True, help="Who is given it; may be repeated.")
@click.option("--reason", required=True, help="The order or the request it answers.")
@_output
def disclose_case(
    workspace: Path, case_number: str, user: str, recipients: tuple[str, ...], reason: str, output: Path | None
) -> None:
    """Write every search on case CASE_NUMBER with every candidate, with or without a lead; for auditors."""
    check_export(output)
    with desk_of(workspace, user) as desk:
        exported = disclosures.disclose_case(desk, case_number, recipients, reason)
    write_export(exported, output)


def check_export(output: Path | None) -> None:
    """Raise `BadInput` before an export is made and recorded that could not be written. A folder takes any."""
    if output is not None and not output.is_dir():
        check_writable(output)


def write_export(exported: histories.HistoryExported, output: Path | None) -> None:
    """Write an export to a file or into a folder. Raises `BadInput` where that cannot be, or would overwrite one."""
    target = output or Path(exported.name)
    if target.is_dir():
        target /= exported.name
    check_free(target)
    write_bytes(target, exported.data)
    click.echo(f"{target}\nSHA-256 {exported.sha256}")


def _period(first: str | None, last: str | None) -> Period:
    end = read_day(last) if last else datetime.datetime.now().astimezone().date()
    return Period(read_day(first) if first else end - datetime.timedelta(days=7), end)


def _answer(found: tuple[Flag, ...], name: str, finding: str, words: str) -> tuple[str, tuple[FlagFinding, str]]:
    named = [flag for flag in found if flag.id.startswith(name)]
    if len(named) != 1 or finding not in set(FlagFinding):
        raise BadInput(f"'{name} {finding}' answers no flag: name one flag, and one of {', '.join(FINDING_WORDS)}.")
    return named[0].id, (FlagFinding(finding), words)


_REGISTER_HEAD = (
    "Name", "Badge", "Unit", "Accounts", "Log-ins", "Searches", "Without lead", "In tests", "Released", "Edits",
    "Overrides", "Unmaskings", "Exports", "Refused", "Last search",
)  # fmt: skip


def _register_line(row: RegisterRow) -> tuple[str, ...]:
    counts = row.counts
    figures = (
        row.accounts, counts.sign_ins, counts.searches, counts.without_lead, counts.in_tests, counts.released,
        counts.edits, counts.overrides, counts.unmaskings, counts.exports, counts.refused,
    )  # fmt: skip
    last = f"{row.last_search[:19]}Z" if row.last_search else "never"
    return (row.name, row.badge, row.unit, *map(str, figures), last)


def _flag_line(flag: Flag) -> str:
    when = f"{flag.at:%Y-%m-%d %H:%M}Z"
    return f"{flag.id[:8]}  entry {flag.seq}  {when}  {RULE_WORDS[flag.rule]}: {flag.facts}"


def _moment_line(moment: Moment) -> str:
    return "  ".join(filter(None, (f"{moment.seq:>6}", f"{moment.at[:22]}Z", moment.who, moment.what, moment.about)))


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]
    for row in (head, *rows):
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
