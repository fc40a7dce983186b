"""A made-up year of a section's life with misuse planted in it. Everything in it is chance; nobody in it exists.

How often honest work looks like misuse (a homonym in the gallery, a night call, a cold case, a hurried handover) is an
assumption of this module, named in `Life`. So its rates say what the rules do with such a year, not what they will do
in a section that works otherwise.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.log.misuse import Closing, Deed, History, Rule, SearchFact
from app.domain.staff.roles import Act

BEGIN = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
DAYS = 365
_MINUTE = datetime.timedelta(minutes=1)


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
class _Step:
    """One entry to be, and the search in it."""

    after: datetime.timedelta
    event: Act
    request: str = ""
    search: dict[str, object] | None = None
    marked: bool = False


@dataclass
class _Block:
    """What one person does in one go, or several behind one another (`then`)."""

    start: datetime.datetime
    person: str
    steps: list[_Step]
    plant: int = -1
    then: _Block | None = None
    gap_s: float = 0.0


@dataclass
class _Maker:
    random: random.Random
    life: Life
    blocks: list[_Block] = field(default_factory=list)
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

    def search_step(self, request: str, case: str, person: str, minutes: float = 12.0, /, **facts: object) -> _Step:
        usual: dict[str, object] = {"case": case, "subjects": frozenset({f"of {request}"}), **facts}
        if "named" not in facts and self.random.random() < self.life.homonym:
            usual["named"] = frozenset({self.random.choice(self.examiners + self.supervisors)})
        small = self.life.small_faces if person == self.examiners[0] else self.life.overridden
        usual.setdefault("overridden", self.random.random() < small)
        return _Step(minutes * _MINUTE, Act.SEARCH, request, usual)

    def plant(self, rule: Rule | None, *blocks: _Block) -> None:
        for block in blocks:
            part: _Block | None = block
            while part is not None:
                part.plant = len(self.rules)
                part = part.then
            self.blocks.append(block)
        self.rules.append(rule)

    def misused(self, person: str, at: datetime.datetime, *, case: str = "", **facts: object) -> _Block:
        """Return a sitting in which somebody opens a request of their own making and searches on it."""
        request = self.request()
        step = self.search_step(request, case or f"case of {request}", person, **{"named": frozenset(), **facts})
        step.marked = True
        return _Block(at, person, [_Step(2 * _MINUTE, Act.OPEN_REQUEST, request), step])


def make_year(seed: int, each: int = 10, life: Life | None = None) -> Year:
    """Return a year with `each` cases of misuse planted for every rule, and as many of the quiet kind."""
    maker = _Maker(random.Random(seed), life or Life())
    for _ in range(maker.life.requests):
        _request(maker)
    for _ in range(maker.life.rushes):
        _rush(maker)
    for _ in range(maker.life.tours):
        _tour(maker)
    for _ in range(each):
        for plant in _PLANTS:
            plant(maker)
    return _written(maker)


def _request(maker: _Maker) -> None:
    """Live one honest request: opened and searched, verified, decided."""
    chance, life, request = maker.random, maker.life, maker.request()
    day = chance.randrange(DAYS)
    at = maker.night_time(day) if chance.random() < life.night else maker.office_time(day)
    case = _case(maker, request, at)
    person, verifier = chance.sample(maker.examiners, 2)
    facts: dict[str, object] = {}
    if chance.random() < life.repeat:
        facts["subjects"] = frozenset({f"offender {int(life.offenders * chance.random() ** 2)}"})
    searching = _Block(at, person, [
        _Step(2 * _MINUTE, Act.OPEN_REQUEST, request), maker.search_step(request, case, person, **facts),
        _Step(15 * _MINUTE, Act.LOCK_EXAMINATION, request),
    ])  # fmt: skip
    verifying = [_Step(_MINUTE, Act.TAKE_VERIFICATION, request), _Step(15 * _MINUTE, Act.LOCK_EXAMINATION, request)]
    maker.blocks.append(searching)
    if chance.random() < life.at_once:
        searching.then, searching.gap_s = _Block(at, verifier, verifying), chance.uniform(10, 300)
    else:
        maker.blocks.append(_Block(_later(maker, at, 3), verifier, verifying))
    decided = _later(maker, at + datetime.timedelta(days=3), 3)
    maker.blocks.append(_Block(decided, chance.choice(maker.supervisors), [
        _Step(_MINUTE, Act.VIEW_REQUEST, request), _Step(5 * _MINUTE, Act.DECIDE, request),
    ]))  # fmt: skip
    maker.closings.setdefault(case, []).append(Closing(decided, request))
    if chance.random() < life.leads * life.confirmed:
        told = decided + datetime.timedelta(days=chance.uniform(10, 120))
        maker.closings[case].append(Closing(told, request, final=True))


def _case(maker: _Maker, request: str, at: datetime.datetime) -> str:
    chance, life = maker.random.random(), maker.life
    near = [case for case, begun in maker.cases if datetime.timedelta() < at - begun < datetime.timedelta(days=20)]
    old = [case for case, begun in maker.cases if at - begun > datetime.timedelta(days=60)]
    if chance < life.same_case and near:
        return maker.random.choice(near)
    if chance > 1 - life.cold_case and old:
        return maker.random.choice(old)
    case = f"case of {request}"
    maker.cases.append((case, at))
    return case


def _later(maker: _Maker, at: datetime.datetime, days: int) -> datetime.datetime:
    day = (at - BEGIN).days + maker.random.randint(1, days)
    return maker.office_time(day)


def _rush(maker: _Maker) -> None:
    """A serial event: many requests of one case are searched behind each other."""
    person, at = maker.random.choice(maker.examiners), maker.office_time(maker.random.randrange(DAYS))
    case = f"rush {at}"
    requests = [maker.request() for _ in range(maker.random.randint(5, 8))]
    maker.blocks.append(_Block(at, person, [maker.search_step(each, case, person, 8) for each in requests]))


def _tour(maker: _Maker) -> None:
    person, at = maker.random.choice(maker.examiners), maker.office_time(maker.random.randrange(DAYS))
    maker.blocks.append(_Block(at, person, _views(maker, maker.random.randint(12, 20))))


def _views(maker: _Maker, count: int) -> list[_Step]:
    seen = maker.random.sample(range(1, maker.life.requests + 1), count)
    return [_Step(maker.random.uniform(0.5, 6) * _MINUTE, Act.VIEW_REQUEST, f"request {each}") for each in seen]


def _night_search(maker: _Maker) -> None:
    person = maker.random.choice(maker.examiners)
    maker.plant(Rule.OUT_OF_HOURS, maker.misused(person, maker.night_time(maker.random.randrange(DAYS))))


def _many_searches(maker: _Maker) -> None:
    person, count = maker.random.choice(maker.examiners), maker.random.randint(5, 9)
    block = _Block(maker.office_time(maker.random.randrange(DAYS)), person, [])
    for _ in range(count):
        request = maker.request()
        step = maker.search_step(request, f"case of {request}", person, maker.random.uniform(2, 50 / count))
        step.marked = True
        block.steps.append(step)
    maker.plant(Rule.BURST, block)


def _again(maker: _Maker) -> None:
    """One examiner looks for a former partner under made-up cases."""
    person, subject = maker.random.choice(maker.examiners), frozenset({f"partner {maker.requests}"})
    _spread(maker, Rule.SAME_PERSON_AGAIN, [person] * maker.random.randint(3, 6), subject)


def _several(maker: _Maker) -> None:
    """Several look for somebody who was in the news."""
    people, subject = (
        maker.random.sample(maker.examiners, maker.random.randint(3, 5)),
        frozenset({f"news {maker.requests}"}),
    )
    _spread(maker, Rule.SAME_PERSON_SEVERAL, people, subject)


def _spread(maker: _Maker, rule: Rule, people: list[str], subject: frozenset[str]) -> None:
    first = maker.random.randrange(DAYS - 90)
    days = [first + maker.random.randrange(80) for _ in people]
    blocks = (
        maker.misused(who, maker.office_time(day), subjects=subject)
        for who, day in zip(people, days, strict=True)
    )  # fmt: skip
    maker.plant(rule, *blocks)


def _closed(maker: _Maker) -> None:
    case, decided = f"old case {maker.requests}", BEGIN + datetime.timedelta(days=maker.random.uniform(5, 120))
    final = maker.random.random() < 0.5
    maker.closings[case] = [Closing(decided, "a request of then")]
    if final:
        maker.closings[case].append(Closing(decided + datetime.timedelta(days=5), "a request of then", final=True))
    wait = maker.random.uniform(12, 25) if final else maker.random.uniform(35, 200)
    day = (decided - BEGIN).days + round(wait)
    maker.plant(
        Rule.CLOSED_CASE, maker.misused(maker.random.choice(maker.examiners), maker.office_time(day), case=case)
    )


def _own_name(maker: _Maker) -> None:
    person = maker.random.choice(maker.examiners)
    at = maker.office_time(maker.random.randrange(DAYS))
    maker.plant(Rule.OWN_NAME, maker.misused(person, at, named=frozenset({person})))


def _colleague(maker: _Maker) -> None:
    person, other = maker.random.sample(maker.examiners, 2)
    at = maker.office_time(maker.random.randrange(DAYS))
    maker.plant(Rule.COLLEAGUE_NAME, maker.misused(person, at, named=frozenset({other})))


def _own_request(maker: _Maker) -> None:
    person = maker.random.choice(maker.examiners)
    at = maker.office_time(maker.random.randrange(DAYS))
    maker.plant(Rule.OWN_REQUEST, maker.misused(person, at, requester=person))


def _small_faces(maker: _Maker) -> None:
    """An examiner gets one bad picture after another past the floor."""
    person, first = maker.random.choice(maker.examiners[1:]), maker.random.randrange(DAYS - 90)
    days = [first + maker.random.randrange(70) for _ in range(maker.random.randint(7, 11))]
    maker.plant(Rule.OVERRIDES, *(maker.misused(person, maker.office_time(day), overridden=True) for day in days))


def _second_account(maker: _Maker) -> None:
    """Somebody searches, signs in as a colleague within the minute, and verifies the own work."""
    person, other = maker.random.sample(maker.examiners, 2)
    block = maker.misused(person, maker.office_time(maker.random.randrange(DAYS)))
    request = block.steps[0].request
    block.then = _Block(block.start, other, [_Step(0.5 * _MINUTE, Act.TAKE_VERIFICATION, request, marked=True)])
    block.gap_s = maker.random.uniform(5, 50)
    block.steps[-1].marked = False
    maker.plant(Rule.TWO_ACCOUNTS, block)


def _browsing(maker: _Maker) -> None:
    block = _Block(maker.office_time(maker.random.randrange(DAYS)), maker.random.choice(maker.examiners), [])
    block.steps = _views(maker, maker.random.randint(18, 40))
    for step in block.steps:
        step.marked = True
    maker.plant(Rule.BROWSING, block)


def _quiet(maker: _Maker) -> None:
    """One search in office hours on a case that could be real: nothing in the log tells it from work."""
    person = maker.random.choice(maker.examiners)
    maker.plant(None, maker.misused(person, maker.office_time(maker.random.randrange(DAYS)), overridden=False))


_PLANTS: tuple[Callable[[_Maker], None], ...] = (
    _night_search, _many_searches, _again, _several, _closed, _own_name, _colleague, _own_request, _small_faces,
    _second_account, _browsing, _quiet,
)  # fmt: skip


def _written(maker: _Maker) -> Year:
    """Put the blocks behind one another on the one desk, and number the entries."""
    deeds: list[Deed] = []
    searches: list[SearchFact] = []
    planted: dict[int, set[int]] = {number: set() for number in range(len(maker.rules))}
    free = BEGIN
    for number, first in enumerate(sorted(maker.blocks, key=lambda block: block.start)):
        block: _Block | None = first
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
    block: _Block,
    at: datetime.datetime,
    session: str,
    deeds: list[Deed],
    searches: list[SearchFact],
    planted: dict[int, set[int]],
) -> datetime.datetime:
    steps = [_Step(datetime.timedelta(), Act.SIGN_IN), *block.steps]
    for step in [*steps, _Step(0.1 * _MINUTE, Act.SIGN_OUT)]:
        at += step.after
        seq = len(deeds) + 1
        deeds.append(Deed(seq, at, block.person, session, step.request, step.event))
        if step.search is not None:
            searches.append(SearchFact(seq, at, block.person, step.request, **step.search))  # type: ignore[arg-type]
        if step.marked and block.plant >= 0:
            planted[block.plant].add(seq)
    return at
