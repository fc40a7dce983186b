"""The register of use: who has an account, what they did with it, and when they searched last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from app.domain.log.audit import LogOutcome
from app.domain.records import User
from app.domain.staff.roles import Act

EXPORTS = (Act.EXPORT_REPORT, Act.EXPORT_SESSION, Act.DISCLOSE_CASE)


@dataclass(frozen=True)
class Tally:
    """How often one account did one thing in a period, and when last."""

    person: str
    event: str
    outcome: LogOutcome
    count: int
    last_at: str


@dataclass(frozen=True)
class Counts:
    """What was done in a period.

    Attributes:
        without_lead: searches that no lead came of, those that are not decided yet among them.
        with_lead: searches that a lead came of.
        in_tests: searches in proficiency tests that are revealed, where no lead ever comes; counted in neither.
        released: leads released, as a supervisor.
        edits: edited versions of probes kept.
        overrides: probes under the floor let pass.
        unmaskings: ranks and names opened after a lock.
        exports: reports, histories and disclosures that left.
        refused: attempts that were refused or failed.
    """

    sign_ins: int = 0
    searches: int = 0
    without_lead: int = 0
    with_lead: int = 0
    in_tests: int = 0
    released: int = 0
    edits: int = 0
    overrides: int = 0
    unmaskings: int = 0
    exports: int = 0
    refused: int = 0

    def __add__(self, other: Counts) -> Counts:
        """Return both together."""
        return Counts(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True)
class CommandCount:
    """How many requests of a requester's command were opened, and how many searches were made on them."""

    command: str
    requests: int
    searches: int


@dataclass(frozen=True)
class RegisterRow:
    """One account, or one unit.

    Attributes:
        name: of the person or unit.
        accounts: 1 for a person; of a unit how many.
        last_search: time of the last search in the period, empty without one.
    """

    name: str
    badge: str
    unit: str
    accounts: int
    counts: Counts
    last_search: str


def register_rows(
    users: Sequence[User],
    units: Mapping[str, str],
    tallies: Iterable[Tally],
    with_lead: Mapping[str, int],
    in_tests: Mapping[str, int],
) -> tuple[RegisterRow, ...]:
    """Return a row for each account, by name; those that did nothing too.

    Args:
        units: unit of each account by id.
        with_lead: how many of a person's searches in the period a lead came of.
        in_tests: how many of them were made in proficiency tests that are revealed.
    """
    by_person: dict[str, list[Tally]] = {}
    for tally in tallies:
        by_person.setdefault(tally.person, []).append(tally)
    return tuple(
        _row(
            user, units.get(user.id, ""), by_person.get(user.id, []), with_lead.get(user.id, 0),
            in_tests.get(user.id, 0),
        )
        for user in users
    )  # fmt: skip


def unit_rows(rows: Iterable[RegisterRow]) -> tuple[RegisterRow, ...]:
    """Return the sums of each unit, by name."""
    units: dict[str, RegisterRow] = {}
    for row in rows:
        sum_of = units.get(row.unit, RegisterRow(row.unit, "", row.unit, 0, Counts(), ""))
        units[row.unit] = RegisterRow(
            row.unit, "", row.unit, sum_of.accounts + row.accounts, sum_of.counts + row.counts,
            max(sum_of.last_search, row.last_search),
        )  # fmt: skip
    return tuple(units[name] for name in sorted(units))


def _row(user: User, unit: str, tallies: Sequence[Tally], with_lead: int, in_tests: int) -> RegisterRow:
    done = {each.event: each for each in tallies if each.outcome is LogOutcome.DONE}

    def count(*acts: Act) -> int:
        return sum(done[act.value].count for act in acts if act.value in done)

    searches = count(Act.SEARCH)
    counts = Counts(
        sign_ins=count(Act.SIGN_IN), searches=searches, without_lead=searches - with_lead - in_tests,
        with_lead=with_lead, in_tests=in_tests,
        released=count(Act.RELEASE_LEAD), edits=count(Act.MAKE_DERIVATIVE), overrides=count(Act.OVERRIDE_FLOOR),
        unmaskings=count(Act.UNMASK), exports=count(*EXPORTS),
        refused=sum(each.count for each in tallies if each.outcome is not LogOutcome.DONE),
    )  # fmt: skip
    last = done[Act.SEARCH.value].last_at if Act.SEARCH.value in done else ""
    return RegisterRow(user.full_name, user.badge, unit, 1, counts, last)
