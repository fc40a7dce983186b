"""A made-up year of a section's life with misuse planted in it. Everything in it is chance; nobody in it exists."""

from __future__ import annotations

import datetime
import random

from app.domain.log.misuse import Closing
from app.domain.staff.roles import Act
from tests.trials.planted_misuse import PLANTS
from tests.trials.year_maker import (
    BEGIN,
    DAYS,
    MINUTE,
    Block,
    Life,
    Maker,
    Step,
    Year,
    noted,
    opened_photos,
    views,
    written,
)

__all__ = ["Life", "Year", "make_year"]


def make_year(seed: int, each: int = 10, life: Life | None = None) -> Year:
    """Return a year with `each` cases of misuse planted for every rule, and as many of the quiet kind."""
    maker = Maker(random.Random(seed), life or Life())
    for _ in range(maker.life.requests):
        _request(maker)
    for _ in range(maker.life.rushes):
        _rush(maker)
    for _ in range(maker.life.tours):
        _tour(maker)
    for _ in range(maker.life.lookups):
        maker.blocks.append(opened_photos(maker, maker.random.randint(1, 4)))
    for _ in range(maker.life.updates):
        noted(maker, Act.RECORD_PROGRAM, {})
    for _ in range(maker.life.corrections):
        noted(maker, Act.NOTE_CLOCK, {"moved_ms": maker.random.randint(-900_000, 900_000)})
    for _ in range(each):
        for plant in PLANTS:
            plant(maker)
    return written(maker)


def _request(maker: Maker) -> None:
    """Live one honest request: opened and searched, verified, decided."""
    chance, life, request = maker.random, maker.life, maker.request()
    day = chance.randrange(DAYS)
    at = maker.night_time(day) if chance.random() < life.night else maker.office_time(day)
    case = _case(maker, request, at)
    person, verifier = chance.sample(maker.examiners, 2)
    facts: dict[str, object] = {}
    if chance.random() < life.repeat:
        facts["subjects"] = frozenset({f"offender {int(life.offenders * chance.random() ** 2)}"})
    searching = Block(at, person, [
        Step(2 * MINUTE, Act.OPEN_REQUEST, request), maker.search_step(request, case, person, **facts),
        Step(15 * MINUTE, Act.LOCK_EXAMINATION, request),
    ])  # fmt: skip
    verifying = [Step(MINUTE, Act.TAKE_VERIFICATION, request), Step(15 * MINUTE, Act.LOCK_EXAMINATION, request)]
    maker.blocks.append(searching)
    if chance.random() < life.at_once:
        searching.then, searching.gap_s = Block(at, verifier, verifying), chance.uniform(10, 300)
    else:
        maker.blocks.append(Block(_later(maker, at, 3), verifier, verifying))
    decided = _later(maker, at + datetime.timedelta(days=3), 3)
    maker.blocks.append(Block(decided, chance.choice(maker.supervisors), [
        Step(MINUTE, Act.VIEW_REQUEST, request), Step(5 * MINUTE, Act.DECIDE, request),
    ]))  # fmt: skip
    maker.closings.setdefault(case, []).append(Closing(decided, request))
    if chance.random() < life.leads * life.confirmed:
        told = decided + datetime.timedelta(days=chance.uniform(10, 120))
        maker.closings[case].append(Closing(told, request, final=True))


def _case(maker: Maker, request: str, at: datetime.datetime) -> str:
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


def _later(maker: Maker, at: datetime.datetime, days: int) -> datetime.datetime:
    day = (at - BEGIN).days + maker.random.randint(1, days)
    return maker.office_time(day)


def _rush(maker: Maker) -> None:
    """A serial event: many requests of one case are searched behind each other."""
    person, at = maker.random.choice(maker.examiners), maker.office_time(maker.random.randrange(DAYS))
    case = f"rush {at}"
    requests = [maker.request() for _ in range(maker.random.randint(5, 8))]
    maker.blocks.append(Block(at, person, [maker.search_step(each, case, person, 8) for each in requests]))


def _tour(maker: Maker) -> None:
    person, at = maker.random.choice(maker.examiners), maker.office_time(maker.random.randrange(DAYS))
    maker.blocks.append(Block(at, person, views(maker, maker.random.randint(12, 20))))
