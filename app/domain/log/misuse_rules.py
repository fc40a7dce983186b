"""The rules that raise flags of misuse: pure functions over the log and a few records, in the order of the log.

Every flag is raised by one entry, the one that completes the sign, and rests on what lies before it. So what is raised
for a week does not change when later weeks are looked at.
"""

from __future__ import annotations

import datetime
import math
import statistics
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence

from app.domain.log.audit import NOBODY, LogOutcome
from app.domain.log.misuse import Closing, Deed, Flag, History, Limits, Rule, SearchFact
from app.domain.staff.roles import Act

_VIEWS = frozenset({Act.VIEW_REQUEST, Act.VIEW_EVIDENCE, Act.VIEW_PROBE, Act.VIEW_REVIEW, Act.VIEW_REPORT})
_SECOND_PERSON = frozenset({Act.TAKE_VERIFICATION, Act.LOCK_EXAMINATION, Act.DECIDE, Act.OVERRIDE_FLOOR})
_DAY = datetime.timedelta(days=1)


def raise_flags(history: History, limits: Limits | None = None) -> list[Flag]:
    """Return every flag, in the order of the entries that raised them."""
    of = limits or Limits()
    found = [flag for rule in _RULES for flag in rule(history, of)]
    return sorted(found, key=lambda flag: (flag.seq, flag.rule.value, flag.subject))


def _out_of_hours(history: History, limits: Limits) -> Iterator[Flag]:
    for search in history.searches:
        local = search.at.astimezone(history.zone)
        if not limits.opens <= local.hour < limits.closes:
            yield _flag(Rule.OUT_OF_HOURS, search, f"Searched at {local:%H:%M} on {local:%Y-%m-%d}, local time.")


def _bursts(history: History, limits: Limits) -> Iterator[Flag]:
    within = datetime.timedelta(minutes=limits.burst_minutes)
    for searches in _by_person(history.searches).values():
        recent: deque[SearchFact] = deque()
        last: datetime.datetime | None = None
        for search in searches:
            recent.append(search)
            while search.at - recent[0].at > within:
                recent.popleft()
            if len(recent) < limits.burst or (last is not None and search.at - last <= within):
                continue
            last = search.at
            minutes = math.ceil((search.at - recent[0].at).total_seconds() / 60)
            yield _flag(Rule.BURST, search, f"{len(recent)} searches within {minutes} minutes.", tuple(recent))


def _same_person(history: History, limits: Limits) -> Iterator[Flag]:
    by_subject: dict[str, list[SearchFact]] = defaultdict(list)
    for search in history.searches:
        for subject in search.subjects:
            by_subject[subject].append(search)
    raised: set[tuple[Rule, int]] = set()
    for _, searches in sorted(by_subject.items()):
        for flag in _of_one_subject(searches, limits):
            if (flag.rule, flag.seq) not in raised:  # two marks of the same person raise it once
                raised.add((flag.rule, flag.seq))
                yield flag


def _of_one_subject(searches: Sequence[SearchFact], limits: Limits) -> Iterator[Flag]:
    within = datetime.timedelta(days=limits.same_days)
    for place, search in enumerate(searches):
        window = [each for each in searches[: place + 1] if search.at - each.at <= within]
        before = window[:-1]
        if search.case in {each.case for each in before}:
            continue  # more of the same case says nothing new
        own = [each for each in window if each.person == search.person]
        cases = len({each.case for each in own})
        if cases >= limits.again:
            facts = f"The same person was searched by the same examiner in {cases} different cases."
            yield _flag(Rule.SAME_PERSON_AGAIN, search, facts, tuple(own))
        people = len({each.person for each in window})
        if people >= limits.several and search.person not in {each.person for each in before}:
            facts = f"The same person was searched by {people} people in different cases."
            yield _flag(Rule.SAME_PERSON_SEVERAL, search, facts, tuple(window))


def _closed_cases(history: History, limits: Limits) -> Iterator[Flag]:
    seen: set[str] = set()
    for search in history.searches:
        if search.request in seen:
            continue
        seen.add(search.request)
        closings = [
            each
            for each in history.closings.get(search.case, ())
            if each.at < search.at and each.request != search.request
        ]
        if closings:
            yield from _on_closed(search, closings, limits)


def _on_closed(search: SearchFact, closings: Sequence[Closing], limits: Limits) -> Iterator[Flag]:
    last = max(each.at for each in closings)
    if any(each.final for each in closings):
        yield _flag(Rule.CLOSED_CASE, search, "A lead of this case was confirmed before the search.")
    elif search.at - last > datetime.timedelta(days=limits.closed_days):
        yield _flag(Rule.CLOSED_CASE, search, f"The case was decided {(search.at - last).days} days before the search.")


def _names(history: History, _: Limits) -> Iterator[Flag]:
    for search in history.searches:
        if search.person in search.named:
            yield _flag(Rule.OWN_NAME, search, "A person with the searcher's own name is on the list.")
        others = tuple(sorted(search.named - {search.person}))
        if others:
            facts = "A person with the name of another account is on the list."
            yield _flag(Rule.COLLEAGUE_NAME, search, facts, people=(search.person, *others))
        if search.requester == search.person:
            yield _flag(Rule.OWN_REQUEST, search, "The requester has the name of the searcher.")


def _overrides(history: History, limits: Limits) -> Iterator[Flag]:
    """Compare a person's last months with a whole year of the others': a quarter of few people is mostly chance."""
    within, usual = datetime.timedelta(days=limits.override_days), datetime.timedelta(days=limits.usual_days)
    since_flag: dict[str, int] = {}
    window: deque[SearchFact] = deque()
    for search in history.searches:
        window.append(search)
        while search.at - window[0].at > usual:
            window.popleft()
        if not search.overridden:
            continue
        own = [each for each in window if each.person == search.person and search.at - each.at <= within]
        let_pass = [each for each in own if each.overridden]
        since_flag[search.person] = since_flag.get(search.person, 0) + 1
        if min(len(let_pass), since_flag[search.person]) < limits.overrides:
            continue
        others = [each for each in window if each.person != search.person]
        if chance_of(len(let_pass), len(own), _usual_share(others)) < limits.override_chance:
            since_flag[search.person] = 0
            facts = f"{len(let_pass)} of {len(own)} searches in {limits.override_days} days; of the others' "
            facts += f"{sum(each.overridden for each in others)} of {len(others)} in {limits.usual_days} days."
            yield _flag(Rule.OVERRIDES, search, facts, tuple(let_pass))


def _usual_share(searches: Sequence[SearchFact]) -> float:
    """Return the median of people's shares: one who is let pass too much does not make it usual.

    Each share as Krichevsky and Trofimov estimate it (IEEE Transactions on Information Theory 1981), so never 0; 1/2,
    which raises nothing, while nobody else has searched.
    """
    shares = [
        (sum(each.overridden for each in own) + 0.5) / (len(own) + 1) for own in _by_person(searches).values()
    ]  # fmt: skip
    return statistics.median(shares) if shares else 0.5


def _two_accounts(history: History, limits: Limits) -> Iterator[Flag]:
    """Raise one where an account steps into the work of another within the same minute."""
    worked: dict[str, set[str]] = defaultdict(set)  # requests by session
    stepped: dict[str, tuple[Deed, set[str]]] = {}  # by session: last entry of the session before, and its requests
    raised: set[tuple[str, str]] = set()
    last: Deed | None = None
    for deed in history.deeds:
        if not deed.session or deed.outcome is not LogOutcome.DONE:
            continue
        if last is not None and deed.session != last.session and deed.session not in worked:
            soon = (deed.at - last.at).total_seconds() <= limits.switch_seconds
            if soon and deed.person != last.person:
                stepped[deed.session] = (last, worked[last.session])
        before, step = stepped.get(deed.session), (deed.session, deed.request)
        if before and deed.event in _SECOND_PERSON and deed.request in before[1] and step not in raised:
            raised.add(step)
            yield _switched(deed, before[0])
        if deed.request:
            worked[deed.session].add(deed.request)
        else:
            worked.setdefault(deed.session, set())
        last = deed


def _switched(deed: Deed, before: Deed) -> Flag:
    people, requests = (before.person, deed.person), (deed.request,)
    facts = "One account followed the other within the same minute and went on in its request."
    return Flag(Rule.TWO_ACCOUNTS, deed.seq, deed.at, people, (before.seq, deed.seq), requests, facts, deed.request)


def _browsing(history: History, limits: Limits) -> Iterator[Flag]:
    parts: dict[str, set[str]] = defaultdict(set)
    recent: dict[str, deque[Deed]] = defaultdict(deque)
    for deed in history.deeds:
        if not deed.request or deed.person in history.readers:
            continue
        if deed.event not in _VIEWS:
            parts[deed.person].add(deed.request)
            continue
        seen = recent[deed.person]
        seen.append(deed)
        while deed.at - seen[0].at > _DAY:
            seen.popleft()
        strange = {each.request: each.seq for each in seen if each.request not in parts[deed.person]}
        if len(strange) < limits.browsed:
            continue
        seen.clear()  # the next flag needs as many again
        facts = f"{len(strange)} requests were seen within a day without any part in them."
        seqs, requests = tuple(sorted(strange.values())), tuple(strange)
        yield Flag(Rule.BROWSING, deed.seq, deed.at, (deed.person,), seqs, requests, facts)


def _opened_photos(history: History, limits: Limits) -> Iterator[Flag]:
    """Raise one where somebody turns the leaves of the gallery, which needs no request."""
    recent: dict[str, deque[Deed]] = defaultdict(deque)
    for deed in history.deeds:
        if deed.event != Act.OPEN_GALLERY_PHOTO or deed.outcome is not LogOutcome.DONE:
            continue
        opened = recent[deed.person]
        opened.append(deed)
        while deed.at - opened[0].at > _DAY:
            opened.popleft()
        if len(opened) >= limits.browsed:
            facts = f"{len(opened)} photos of the gallery were opened within a day."
            seqs = tuple(each.seq for each in opened)
            yield Flag(Rule.BROWSING, deed.seq, deed.at, (deed.person,), seqs, (), facts, "gallery")
            opened.clear()


def _tampering(history: History, limits: Limits) -> Iterator[Flag]:
    """Raise what the program noticed of its surroundings, which would drown among thousands of entries."""
    for deed in history.deeds:
        facts = _noticed(deed, limits)
        if facts:
            people = (deed.person,) if deed.person != NOBODY else ()
            yield Flag(Rule.TAMPERING, deed.seq, deed.at, people, (deed.seq,), (), facts)


def _noticed(deed: Deed, limits: Limits) -> str:
    said = deed.details
    if deed.event == Act.NOTE_CLOCK and abs(int(said.get("moved_ms", 0))) >= limits.clock_seconds * 1_000:
        return f"The computer's clock was moved by {int(said['moved_ms']) / 1_000:+,.0f} seconds."
    if deed.event == Act.RECORD_PROGRAM and not said.get("first"):
        return "Files of the program were changed since the last start. Was there an update?"
    if deed.event == Act.SIGN_IN and said.get("key_file_older"):
        return "An earlier keys.json was put back, so failed attempts may be forgotten."
    if said.get("possible_clone"):
        return "The counter of a security key went back, so there may be a copy of it."
    if deed.event == Act.NOTE_MEMORY:
        return "What this computer remembered of the log was gone. Is it another computer?"
    if deed.event == Act.NOTE_BREAK:
        return "The log was not the one that was remembered."
    return ""


def chance_of(at_least: int, of: int, share: float) -> float:
    """Return how often chance gives so many or more of so many: the upper tail of the binomial distribution."""
    return math.fsum(math.comb(of, n) * share**n * (1 - share) ** (of - n) for n in range(at_least, of + 1))


def _by_person(searches: Sequence[SearchFact]) -> dict[str, list[SearchFact]]:
    found: dict[str, list[SearchFact]] = defaultdict(list)
    for search in searches:
        found[search.person].append(search)
    return found


def _flag(
    rule: Rule,
    search: SearchFact,
    facts: str,
    rests_on: Sequence[SearchFact] = (),
    people: tuple[str, ...] = (),
) -> Flag:
    searches = rests_on or (search,)
    everybody = people or tuple(dict.fromkeys(each.person for each in searches))
    requests = tuple(dict.fromkeys(each.request for each in searches))
    return Flag(rule, search.seq, search.at, everybody, tuple(each.seq for each in searches), requests, facts)


_RULES: tuple[Callable[[History, Limits], Iterator[Flag]], ...] = (
    _out_of_hours, _bursts, _same_person, _closed_cases, _names, _overrides, _two_accounts, _browsing,
    _opened_photos, _tampering,
)  # fmt: skip
