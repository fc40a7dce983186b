"""Each rule at its limit, and a small made-up year with misuse planted in it."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pytest

from app.domain.casework.likeness import name_key, same_faces
from app.domain.log.audit import NOBODY, Detail, LogOutcome
from app.domain.log.misuse import RULE_WORDS, Closing, Deed, Flag, History, Limits, Rule, SearchFact, rule_sentences
from app.domain.log.misuse_rules import chance_of, raise_flags
from app.domain.staff.roles import Act
from tests.trials.made_up_year import Life, make_year
from tests.trials.misuse_rates import measure

NOON = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)
USUAL = SearchFact(0, NOON, "a", "", "")


def search(seq: int, at: datetime.datetime, **facts: object) -> SearchFact:
    own = {"request": f"r{seq}", "case": f"c{seq}", **facts}
    return replace(USUAL, seq=seq, at=at, **own)  # type: ignore[arg-type]


def flags_of(rule: Rule, *searches: SearchFact, limits: Limits | None = None, **more: object) -> list[Flag]:
    history = History(searches=searches, **more)  # type: ignore[arg-type]
    return [flag for flag in raise_flags(history, limits) if flag.rule is rule]


@pytest.mark.parametrize(("hour", "raised"), [(5.99, 1), (6, 0), (21.99, 0), (22, 1)])
def test_hours_are_those_of_the_sections_own_clock(hour: float, raised: int) -> None:
    zone = datetime.timezone(datetime.timedelta(hours=-5))
    at = datetime.datetime(2026, 11, 20, tzinfo=zone) + hour * HOUR
    found = flags_of(Rule.OUT_OF_HOURS, search(1, at.astimezone(datetime.UTC)), zone=zone)
    assert len(found) == raised
    assert all("local time" in flag.facts for flag in found)


def test_a_burst_is_raised_once_by_the_search_that_makes_it_one() -> None:
    quick = [search(n, NOON + n * HOUR / 6) for n in range(1, 8)]
    (flag,) = flags_of(Rule.BURST, *quick)
    assert (flag.seq, flag.seqs, flag.people) == (5, (1, 2, 3, 4, 5), ("a",))
    assert not flags_of(Rule.BURST, *(search(n, NOON + n * HOUR / 3.9) for n in range(1, 8)))
    others = [replace(each, person="b") if each.seq % 2 else each for each in quick]
    assert not flags_of(Rule.BURST, *others)


def test_the_same_person_again_counts_cases_and_not_searches() -> None:
    marks = {"subjects": frozenset({"face 1", "person 1"})}
    thrice = [search(n, NOON + n * DAY, **marks) for n in range(1, 5)]
    found = flags_of(Rule.SAME_PERSON_AGAIN, *thrice)
    assert [flag.seq for flag in found] == [3, 4], "each further case is a question of its own, and asked once"
    one_case = [replace(each, case="one") for each in thrice]
    assert not flags_of(Rule.SAME_PERSON_AGAIN, *one_case)
    slowly = [replace(each, at=NOON + each.seq * 46 * DAY) for each in thrice]
    assert not flags_of(Rule.SAME_PERSON_AGAIN, *slowly)


def test_the_same_person_by_several_needs_several_people() -> None:
    marks = {"subjects": frozenset({"face 1"})}
    three = [search(n, NOON + n * DAY, person=person, **marks) for n, person in enumerate("abc", 1)]
    (flag,) = flags_of(Rule.SAME_PERSON_SEVERAL, *three)
    assert (flag.seq, flag.people) == (3, ("a", "b", "c"))
    assert not flags_of(Rule.SAME_PERSON_SEVERAL, *three[:2], replace(three[2], person="a"))
    assert not flags_of(Rule.SAME_PERSON_SEVERAL, *three[:2], replace(three[2], subjects=frozenset()))


@pytest.mark.parametrize(
    ("days", "final", "request_of_then", "raised"),
    [(31, False, "old", 1), (30, False, "old", 0), (1, True, "old", 1), (-1, True, "old", 0), (99, True, "r1", 0)],
)
def test_a_case_is_closed_some_time_after_it_was_decided(
    days: int, final: bool, request_of_then: str, raised: int
) -> None:
    closing = Closing(NOON - days * DAY, request_of_then, final)
    assert len(flags_of(Rule.CLOSED_CASE, search(1, NOON, case="C"), closings={"C": (closing,)})) == raised


def test_names_of_accounts_among_the_candidates() -> None:
    named = search(1, NOON, named=frozenset({"a", "b"}))
    assert flags_of(Rule.OWN_NAME, named)[0].people == ("a",)
    assert flags_of(Rule.COLLEAGUE_NAME, named)[0].people == ("a", "b")
    assert flags_of(Rule.OWN_REQUEST, search(1, NOON, requester="a"))
    assert not flags_of(Rule.OWN_REQUEST, search(1, NOON, requester="b"))


def test_overrides_are_unusual_against_what_others_do() -> None:
    def year(share: int) -> list[SearchFact]:
        return [
            search(n, NOON + n * HOUR, person="abcd"[n % 4], overridden=n % 4 == 0 and n % share == 0)
            for n in range(1, 160)
        ]  # fmt: skip

    assert flags_of(Rule.OVERRIDES, *year(8))[0].people == ("a",)
    assert not flags_of(Rule.OVERRIDES, *year(80))
    alike = [replace(each, overridden=each.seq % 9 == 0) for each in year(8)]
    assert not flags_of(Rule.OVERRIDES, *alike)


def test_chance_is_the_binomial_tail() -> None:
    assert chance_of(0, 5, 0.3) == pytest.approx(1)
    assert chance_of(2, 2, 0.5) == pytest.approx(0.25)
    assert chance_of(3, 10, 0.5) == pytest.approx(968 / 1024)


def deeds(gap_s: float, request: str = "R", person: str = "b") -> History:
    second = NOON + datetime.timedelta(minutes=5, seconds=gap_s)
    return History(deeds=(
        Deed(1, NOON, "a", "s1", "", Act.SIGN_IN), Deed(2, NOON + HOUR / 20, "a", "s1", "R", Act.SEARCH),
        Deed(3, NOON + HOUR / 12, "a", "s1", "", Act.SIGN_OUT), Deed(4, second, person, "s2", "", Act.SIGN_IN),
        Deed(5, second + HOUR, person, "s2", request, Act.TAKE_VERIFICATION),
    ))  # fmt: skip


@pytest.mark.parametrize(
    ("history", "raised"),
    [(deeds(59), 1), (deeds(61), 0), (deeds(10, request="another"), 0), (deeds(10, person="a"), 0)],
)
def test_two_accounts_in_one_minute_on_one_request(history: History, raised: int) -> None:
    found = [flag for flag in raise_flags(history) if flag.rule is Rule.TWO_ACCOUNTS]
    assert [(flag.seq, flag.people) for flag in found] == [(5, ("a", "b"))] * raised


@pytest.mark.parametrize(
    ("seen", "own", "reader", "raised"), [(10, 0, "", 1), (9, 0, "", 0), (10, 1, "", 0), (10, 0, "a", 0)]
)
def test_browsing_is_looking_without_a_part(seen: int, own: int, reader: str, raised: int) -> None:
    parts = [Deed(n, NOON, "a", "s", f"R{n}", Act.SEARCH) for n in range(1, own + 1)]
    views = [Deed(50 + n, NOON + n * HOUR / 4, "a", "s", f"R{n}", Act.VIEW_REQUEST) for n in range(1, seen + 1)]
    found = raise_flags(History(deeds=[*parts, *views], readers=frozenset({reader})))
    assert [flag.rule for flag in found] == [Rule.BROWSING] * raised


@pytest.mark.parametrize(("photos", "hours", "raised"), [(9, 1, []), (10, 2, [10]), (10, 3, []), (25, 1, [10, 20])])
def test_opening_photo_after_photo_is_browsing(photos: int, hours: int, raised: list[int]) -> None:
    deeds = [Deed(n, NOON + n * hours * HOUR, "admin", "s", "", Act.OPEN_GALLERY_PHOTO) for n in range(1, photos + 1)]
    found = [flag for flag in raise_flags(History(deeds)) if flag.rule is Rule.BROWSING]
    assert [flag.seq for flag in found] == raised
    assert not raise_flags(History([replace(each, outcome=LogOutcome.REFUSED) for each in deeds]))


def test_a_flag_keeps_its_id_when_later_weeks_are_looked_at_too() -> None:
    history = make_year(5, each=1, life=Life(requests=60)).history
    half = history.searches[len(history.searches) // 2].seq
    before = History(
        [each for each in history.deeds if each.seq <= half], [each for each in history.searches if each.seq <= half],
        history.closings,
    )  # fmt: skip
    ids = [flag.id for flag in raise_flags(before)]
    assert ids and ids == [flag.id for flag in raise_flags(history) if flag.seq <= half]


def test_planted_misuse_is_found_and_quiet_misuse_is_not() -> None:
    rates = measure(make_year(1, each=2, life=Life(requests=500)))
    assert rates.planted == rates.found and set(rates.planted) == set(Rule)
    assert rates.quiet == 2 and rates.quiet_found == 0, "what looks like work looks like work to the rules too"
    assert 0 < sum(rates.false.values()) < 52 * 3


def test_every_rule_says_what_it_is() -> None:
    assert set(RULE_WORDS) == set(Rule) == set(rule_sentences(Limits()))
    assert "before 07:00" in rule_sentences(Limits(opens=7))[Rule.OUT_OF_HOURS]


def test_near_templates_are_joined_by_chains() -> None:
    apart = np.zeros((4, 128), dtype=np.float32)
    apart[1, 0], apart[2, 0], apart[3, 0] = 0.3, 0.6, 1.1
    assert same_faces(list(apart)) == [0, 0, 0, 3]
    assert same_faces([]) == []


def test_spellings_of_a_name_are_one_name() -> None:
    assert name_key("Okafor, Adaeze") == name_key("ADAEZE  OKAFOR") != name_key("Adaeze Okafo")


@pytest.mark.parametrize(
    ("event", "details", "raised"),
    [
        (Act.NOTE_CLOCK, {"moved_ms": -60_000}, True),
        (Act.NOTE_CLOCK, {"moved_ms": 59_999}, False),
        (Act.RECORD_PROGRAM, {"first": True}, False),
        (Act.RECORD_PROGRAM, {"first": False}, True),
        (Act.SIGN_IN, {"key_file_older": True}, True),
        (Act.SIGN_IN, {}, False),
        (Act.NOTE_MEMORY, {}, True),
        (Act.NOTE_BREAK, {}, True),
        (Act.SIGN_IN, {"possible_clone": True}, True),
    ],
)
def test_what_the_program_noticed_of_its_surroundings_is_asked_about(
    event: Act, details: dict[str, Detail], raised: bool
) -> None:
    history = History(deeds=[Deed(7, NOON, NOBODY, "s", "", event, details=details)])
    found = raise_flags(history)
    assert [(flag.rule, flag.seq, flag.people) for flag in found] == ([(Rule.TAMPERING, 7, ())] if raised else [])
