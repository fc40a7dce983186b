"""Misuse of every kind that the rules know, and of the quiet kind, put into a made-up year."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from app.domain.log.audit import Detail
from app.domain.log.misuse import Closing, Rule
from app.domain.staff.roles import Act
from tests.trials.year_maker import BEGIN, DAYS, MINUTE, Block, Maker, Step, noted, opened_photos, views


def _night_search(maker: Maker) -> None:
    person = maker.random.choice(maker.examiners)
    maker.plant(Rule.OUT_OF_HOURS, maker.misused(person, maker.night_time(maker.random.randrange(DAYS))))


def _many_searches(maker: Maker) -> None:
    person, count = maker.random.choice(maker.examiners), maker.random.randint(5, 9)
    block = Block(maker.office_time(maker.random.randrange(DAYS)), person, [])
    for _ in range(count):
        request = maker.request()
        step = maker.search_step(request, f"case of {request}", person, maker.random.uniform(2, 50 / count))
        step.marked = True
        block.steps.append(step)
    maker.plant(Rule.BURST, block)


def _again(maker: Maker) -> None:
    """One examiner looks for a former partner under made-up cases."""
    person, subject = maker.random.choice(maker.examiners), frozenset({f"partner {maker.requests}"})
    _spread(maker, Rule.SAME_PERSON_AGAIN, [person] * maker.random.randint(3, 6), subject)


def _several(maker: Maker) -> None:
    """Several look for somebody who was in the news."""
    people, subject = (
        maker.random.sample(maker.examiners, maker.random.randint(3, 5)),
        frozenset({f"news {maker.requests}"}),
    )
    _spread(maker, Rule.SAME_PERSON_SEVERAL, people, subject)


def _spread(maker: Maker, rule: Rule, people: list[str], subject: frozenset[str]) -> None:
    first = maker.random.randrange(DAYS - 90)
    days = [first + maker.random.randrange(80) for _ in people]
    blocks = (
        maker.misused(who, maker.office_time(day), subjects=subject)
        for who, day in zip(people, days, strict=True)
    )  # fmt: skip
    maker.plant(rule, *blocks)


def _closed(maker: Maker) -> None:
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


def _own_name(maker: Maker) -> None:
    person = maker.random.choice(maker.examiners)
    at = maker.office_time(maker.random.randrange(DAYS))
    maker.plant(Rule.OWN_NAME, maker.misused(person, at, named=frozenset({person})))


def _colleague(maker: Maker) -> None:
    person, other = maker.random.sample(maker.examiners, 2)
    at = maker.office_time(maker.random.randrange(DAYS))
    maker.plant(Rule.COLLEAGUE_NAME, maker.misused(person, at, named=frozenset({other})))


def _own_request(maker: Maker) -> None:
    person = maker.random.choice(maker.examiners)
    at = maker.office_time(maker.random.randrange(DAYS))
    maker.plant(Rule.OWN_REQUEST, maker.misused(person, at, requester=person))


def _small_faces(maker: Maker) -> None:
    """An examiner gets one bad picture after another past the floor."""
    person, first = maker.random.choice(maker.examiners[1:]), maker.random.randrange(DAYS - 90)
    days = [first + maker.random.randrange(70) for _ in range(maker.random.randint(7, 11))]
    maker.plant(Rule.OVERRIDES, *(maker.misused(person, maker.office_time(day), overridden=True) for day in days))


def _second_account(maker: Maker) -> None:
    """Somebody searches, signs in as a colleague within the minute, and verifies the own work."""
    person, other = maker.random.sample(maker.examiners, 2)
    block = maker.misused(person, maker.office_time(maker.random.randrange(DAYS)))
    request = block.steps[0].request
    block.then = Block(block.start, other, [Step(0.5 * MINUTE, Act.TAKE_VERIFICATION, request, marked=True)])
    block.gap_s = maker.random.uniform(5, 50)
    block.steps[-1].marked = False
    maker.plant(Rule.TWO_ACCOUNTS, block)


def _browsing(maker: Maker) -> None:
    block = Block(maker.office_time(maker.random.randrange(DAYS)), maker.random.choice(maker.examiners), [])
    block.steps = views(maker, maker.random.randint(18, 40))
    for step in block.steps:
        step.marked = True
    maker.plant(Rule.BROWSING, block)


def _gallery_browsing(maker: Maker) -> None:
    """An administrator looks through the gallery."""
    block = opened_photos(maker, maker.random.randint(12, 30))
    for step in block.steps:
        step.marked = True
    maker.plant(Rule.BROWSING, block)


def _tampering(maker: Maker) -> None:
    """A clock set back over a certificate's end, a log or a key file put back, a program exchanged."""
    days = maker.random.choice([-1, 1]) * maker.random.uniform(0.01, 60)
    signs: list[tuple[Act, dict[str, Detail]]] = [
        (Act.NOTE_CLOCK, {"moved_ms": round(days * 86_400_000)}), (Act.RECORD_PROGRAM, {"changed": 1}),
        (Act.NOTE_MEMORY, {"missing": "computer"}), (Act.NOTE_BREAK, {"kind": "shorter"}),
        (Act.SIGN_IN, {"key_file_older": True}),
    ]  # fmt: skip
    block = noted(maker, *maker.random.choice(signs))
    block.steps[0].marked = True
    maker.blocks.remove(block)
    maker.plant(Rule.TAMPERING, block)


def _quiet(maker: Maker) -> None:
    """One search in office hours on a case that could be real: nothing in the log tells it from work."""
    person = maker.random.choice(maker.examiners)
    maker.plant(None, maker.misused(person, maker.office_time(maker.random.randrange(DAYS)), overridden=False))


PLANTS: tuple[Callable[[Maker], None], ...] = (
    _night_search, _many_searches, _again, _several, _closed, _own_name, _colleague, _own_request, _small_faces,
    _second_account, _browsing, _gallery_browsing, _tampering, _quiet,
)  # fmt: skip
