"""What made-up years are made of: how a section lives, who does what in one go, and how it becomes a log.

How often honest work looks like misuse (a homonym in the gallery, a night call, a cold case, a hurried handover) is an
assumption of this module, named in `Life`. So the rates say what the rules do with such a year, not what they will do
in a section that works otherwise.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.log.audit import Detail
from app.domain.log.misuse import Closing, Deed, History, Rule, SearchFact
from app.domain.staff.roles import Act

BEGIN = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
DAYS = 365
MINUTE = datetime.timedelta(minutes=1)


@dataclass(frozen=True)
class Life:
    """What is usual in the section: shares of requests or of searches, and times a year.

    Attributes:
        night: requests that cannot wait for the morning.
        same_case: requests on a case of the last 20 days; `cold_case` on one decided long ago.
        repeat: requests about one of `offenders` people who are sought again and again.
        homonym: searches with somebody of an account's name on the list.
        overridden: searches with a probe under the floor; one examiner has the small faces and `small_faces` of them.
        at_once: verifications taken within the minute by the colleague who waits at the desk.
        confirmed: leads that are confirmed later.
        rushes: hours in which somebody searches five and more requests of one event.
        tours: days on which somebody reads a dozen requests to learn from them.
        updates: of the program.
        corrections: of a clock that was minutes wrong.
        lookups: days on which an administrator opens some photos of the gallery.
    """

    examiners: int = 8
    supervisors: int = 3
    requests: int = 1_200
    night: float = 0.02
    same_case: float = 0.09
    cold_case: float = 0.02
    repeat: float = 0.08
    offenders: int = 40
    homonym: float = 0.015
    overridden: float = 0.03
    small_faces: float = 0.07
    at_once: float = 0.05
    leads: float = 0.25
    confirmed: float = 0.4
    rushes: int = 4
    tours: int = 2
    updates: int = 6
    corrections: int = 2
    lookups: int = 100


@dataclass(frozen=True)
class Planted:
    """Misuse that was put in: the rule that has to find it, and the entries that are it. No rule: of the quiet kind."""

    rule: Rule | None
    seqs: frozenset[int]


@dataclass(frozen=True)
class Year:
    """A history and what was planted in it."""

    history: History
    planted: tuple[Planted, ...]


@dataclass
class Step:
    """One entry to be, and the search in it."""

    after: datetime.timedelta
    event: Act
    request: str = ""
    search: dict[str, object] | None = None
    marked: bool = False
    details: Mapping[str, Detail] = field(default_factory=dict)


@dataclass
class Block:
    """What one person does in one go, or several behind one another (`then`)."""

    start: datetime.datetime
    person: str
    steps: list[Step]
    plant: int = -1
    then: Block | None = None
    gap_s: float = 0.0


@dataclass
class Maker:
    random: random.Random
    life: Life
    blocks: list[Block] = field(default_factory=list)
    rules: list[Rule | None] = field(default_factory=list)
    closings: dict[str, list[Closing]] = field(default_factory=dict)
    cases: list[tuple[str, datetime.datetime]] = field(default_factory=list)
    requests: int = 0

    @property
    def examiners(self) -> list[str]:
        return [f"examiner {n}" for n in range(self.life.examiners)]

    @property
    def supervisors(self) -> list[str]:
        return [f"supervisor {n}" for n in range(self.life.supervisors)]

    def request(self) -> str:
        self.requests += 1
        return f"request {self.requests}"

    def office_time(self, day: int) -> datetime.datetime:
        """Return a moment of a day's shift; instead of a weekend's, one of a working day of that week."""
        moment = BEGIN + datetime.timedelta(days=day, hours=7, minutes=self.random.uniform(0, 11.5 * 60))
        return moment - datetime.timedelta(days=self.random.randint(1, 5) if moment.weekday() > 4 else 0)

    def night_time(self, day: int) -> datetime.datetime:
        hour = self.random.choice([22, 23, 0, 1, 2, 3, 4])
        return BEGIN + datetime.timedelta(days=day, hours=hour, minutes=self.random.uniform(0, 59))

    def search_step(self, request: str, case: str, person: str, minutes: float = 12.0, /, **facts: object) -> Step:
        usual: dict[str, object] = {"case": case, "subjects": frozenset({f"of {request}"}), **facts}
        if "named" not in facts and self.random.random() < self.life.homonym:
            usual["named"] = frozenset({self.random.choice(self.examiners + self.supervisors)})
        small = self.life.small_faces if person == self.examiners[0] else self.life.overridden
        usual.setdefault("overridden", self.random.random() < small)
        return Step(minutes * MINUTE, Act.SEARCH, request, usual)

    def plant(self, rule: Rule | None, *blocks: Block) -> None:
        for block in blocks:
            part: Block | None = block
            while part is not None:
                part.plant = len(self.rules)
                part = part.then
            self.blocks.append(block)
        self.rules.append(rule)

    def misused(self, person: str, at: datetime.datetime, *, case: str = "", **facts: object) -> Block:
        """Return a sitting in which somebody opens a request of their own making and searches on it."""
        request = self.request()
        step = self.search_step(request, case or f"case of {request}", person, **{"named": frozenset(), **facts})
        step.marked = True
        return Block(at, person, [Step(2 * MINUTE, Act.OPEN_REQUEST, request), step])


def noted(maker: Maker, event: Act, details: Mapping[str, Detail]) -> Block:
    """The program notices something when somebody signs in."""
    person, at = maker.random.choice(maker.examiners), maker.office_time(maker.random.randrange(DAYS))
    block = Block(at, person, [Step(MINUTE, event, details=details)])
    maker.blocks.append(block)
    return block


def opened_photos(maker: Maker, count: int) -> Block:
    """An administrator opens photos of the gallery one after the other."""
    steps = [Step(maker.random.uniform(0.5, 6) * MINUTE, Act.OPEN_GALLERY_PHOTO) for _ in range(count)]
    return Block(maker.office_time(maker.random.randrange(DAYS)), "administrator", steps)


def views(maker: Maker, count: int) -> list[Step]:
    seen = maker.random.sample(range(1, maker.life.requests + 1), count)
    return [Step(maker.random.uniform(0.5, 6) * MINUTE, Act.VIEW_REQUEST, f"request {each}") for each in seen]


def written(maker: Maker) -> Year:
    """Put the blocks behind one another on the one desk, and number the entries."""
    deeds: list[Deed] = []
    searches: list[SearchFact] = []
    planted: dict[int, set[int]] = {number: set() for number in range(len(maker.rules))}
    free = BEGIN
    for number, first in enumerate(sorted(maker.blocks, key=lambda block: block.start)):
        block: Block | None = first
        at, part = max(first.start, free + datetime.timedelta(seconds=maker.random.uniform(61, 900))), 0
        while block is not None:
            at = _write_block(block, at, f"session {number} {part}", deeds, searches, planted)
            free = at
            at += datetime.timedelta(seconds=block.gap_s)
            block, part = block.then, part + 1
    closings = {case: tuple(sorted(each, key=lambda one: one.at)) for case, each in maker.closings.items()}
    found = tuple(Planted(rule, frozenset(planted[number])) for number, rule in enumerate(maker.rules))
    return Year(History(deeds, searches, closings), found)


def _write_block(
    block: Block,
    at: datetime.datetime,
    session: str,
    deeds: list[Deed],
    searches: list[SearchFact],
    planted: dict[int, set[int]],
) -> datetime.datetime:
    steps = [Step(datetime.timedelta(), Act.SIGN_IN), *block.steps]
    for step in [*steps, Step(0.1 * MINUTE, Act.SIGN_OUT)]:
        at += step.after
        seq = len(deeds) + 1
        deeds.append(Deed(seq, at, block.person, session, step.request, step.event, details=step.details))
        if step.search is not None:
            searches.append(SearchFact(seq, at, block.person, step.request, **step.search))  # type: ignore[arg-type]
        if step.marked and block.plant >= 0:
            planted[block.plant].add(seq)
    return at
