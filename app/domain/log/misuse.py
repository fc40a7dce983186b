"""Signs of misuse: what the rules look at, how far they go, what they raise. A flag is a question, not a finding."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.log.audit import Detail, LogOutcome
from app.domain.staff.settings import CLOSES, OPENS


class Rule(StrEnum):
    """What raised a flag."""

    OUT_OF_HOURS = "out-of-hours"
    BURST = "burst"
    SAME_PERSON_SEVERAL = "same-person-several"
    SAME_PERSON_AGAIN = "same-person-again"
    CLOSED_CASE = "closed-case"
    OWN_NAME = "own-name"
    COLLEAGUE_NAME = "colleague-name"
    OWN_REQUEST = "own-request"
    OVERRIDES = "overrides"
    TWO_ACCOUNTS = "two-accounts"
    BROWSING = "browsing"
    TAMPERING = "tampering"


@dataclass(frozen=True)
class Limits:
    """From where on a rule raises a flag. Hours are local time, days are 24 hours back from the entry.

    Attributes:
        opens, closes: the section's hours, of every day.
        burst: so many searches by one person within `burst_minutes`.
        several: so many people search the same person in different cases within `same_days`.
        again: so many requests of different cases in which one person searches the same person, within `same_days`.
        closed_days: a case counts as closed so long after the last decision on it, or at once after its lead was
            confirmed.
        overrides: least number of probes let pass under the floor within `override_days`, and again so many more after
            a flag before the next.
        usual_days: from so many days back the rule learns what share is usual among the others.
        override_chance: a share of overrides is unusual when it would come about by chance less often than this.
        switch_seconds: another account begins so soon after the last entry of the one before.
        browsed: so many requests seen within a day without any part in them, or photos of the gallery opened.
        clock_seconds: a clock that was moved by so much.
    """

    opens: int = OPENS.default
    closes: int = CLOSES.default
    burst: int = 5
    burst_minutes: int = 60
    several: int = 3
    again: int = 3
    same_days: int = 90
    closed_days: int = 30
    overrides: int = 4
    override_days: int = 91
    usual_days: int = 365
    override_chance: float = 0.05
    switch_seconds: int = 60
    browsed: int = 10
    clock_seconds: int = 60


@dataclass(frozen=True)
class Deed:
    """An entry of the log as far as the rules read it."""

    seq: int
    at: datetime.datetime
    person: str
    session: str
    request: str
    event: str
    outcome: LogOutcome = LogOutcome.DONE
    details: Mapping[str, Detail] = field(default_factory=dict)


@dataclass(frozen=True)
class SearchFact:
    """A search with what the records say of it.

    Attributes:
        subjects: marks of who was searched for: equal in two searches that show the same person.
        named: accounts whose name a person on the candidate list has.
        requester: account whose name the requester of the request has; empty for everybody else.
        overridden: a probe was let pass under the floor.
    """

    seq: int
    at: datetime.datetime
    person: str
    request: str
    case: str
    subjects: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    requester: str = ""
    overridden: bool = False


@dataclass(frozen=True)
class Closing:
    """A request came to its end.

    Attributes:
        final: its lead was confirmed by other evidence, so that the case needs no further search.
    """

    at: datetime.datetime
    request: str
    final: bool = False


@dataclass(frozen=True)
class History:
    """What the rules look at, in the order of the log.

    Attributes:
        closings: by case number.
        readers: accounts that look at everything by their office (auditors).
        zone: the section's own time zone.
    """

    deeds: Sequence[Deed] = ()
    searches: Sequence[SearchFact] = ()
    closings: Mapping[str, Sequence[Closing]] = field(default_factory=dict)
    readers: frozenset[str] = frozenset()
    zone: datetime.tzinfo = datetime.UTC


@dataclass(frozen=True)
class Flag:
    """A question to the auditor.

    Attributes:
        seq: the entry that raised it; a flag belongs to the review that this entry belongs to.
        people: accounts concerned.
        seqs: entries it rests on.
        requests: ids of requests concerned.
        facts: what was found, a sentence without a name.
        subject: what else tells two flags of one rule and one entry apart.
    """

    rule: Rule
    seq: int
    at: datetime.datetime
    people: tuple[str, ...]
    seqs: tuple[int, ...]
    requests: tuple[str, ...]
    facts: str
    subject: str = ""

    @property
    def id(self) -> str:
        """The same flag has the same id whenever it is raised again."""
        return hashlib.sha256(f"{self.rule.value}\n{self.seq}\n{self.subject}".encode()).hexdigest()


def rule_sentences(limits: Limits) -> dict[Rule, str]:
    """Return each rule as a sentence, with its limits."""
    return {
        Rule.OUT_OF_HOURS: f"A search before {limits.opens:02d}:00 or from {limits.closes:02d}:00 on, local time.",
        Rule.BURST: f"{limits.burst} searches or more by one person within {limits.burst_minutes} minutes.",
        Rule.SAME_PERSON_SEVERAL: f"The same person searched by {limits.several} people or more in different cases "
        f"within {limits.same_days} days.",
        Rule.SAME_PERSON_AGAIN: f"One examiner searches the same person in {limits.again} different cases or more "
        f"within {limits.same_days} days.",
        Rule.CLOSED_CASE: f"A search on a case whose last request was decided more than {limits.closed_days} days "
        "before, or whose lead was confirmed.",
        Rule.OWN_NAME: "A person with the searcher's own name is on the candidate list.",
        Rule.COLLEAGUE_NAME: "A person with the name of another account is on the candidate list.",
        Rule.OWN_REQUEST: "The requester has the name of the account that searched.",
        Rule.OVERRIDES: f"{limits.overrides} searches or more with probes under the floor within "
        f"{limits.override_days} days, and a share that chance gives in less than 1 of "
        f"{round(1 / limits.override_chance)} cases where the others' share of {limits.usual_days} days is usual.",
        Rule.TWO_ACCOUNTS: f"Another account begins within {limits.switch_seconds} seconds and verifies, decides or "
        "overrides in the request that the first one has just worked on.",
        Rule.BROWSING: f"{limits.browsed} requests or more seen within a day without any part in them, or as many "
        "photos of the gallery opened.",
        Rule.TAMPERING: f"The computer's clock was moved by {limits.clock_seconds} seconds or more; files of the "
        "program are not those of the last start; an earlier keys.json was put back; the counter of a "
        "security key went back; or the log is not as it was remembered.",
    }


RULE_WORDS: dict[Rule, str] = {
    Rule.OUT_OF_HOURS: "Search out of hours",
    Rule.BURST: "Many searches in a short time",
    Rule.SAME_PERSON_SEVERAL: "Same person, several searchers",
    Rule.SAME_PERSON_AGAIN: "Same person again and again",
    Rule.CLOSED_CASE: "Search on a closed case",
    Rule.OWN_NAME: "Own name among the candidates",
    Rule.COLLEAGUE_NAME: "Colleague's name among the candidates",
    Rule.OWN_REQUEST: "Searched on own request",
    Rule.OVERRIDES: "Unusual share of overrides",
    Rule.TWO_ACCOUNTS: "Two accounts in the same minute",
    Rule.BROWSING: "Looking around in others' requests",
    Rule.TAMPERING: "Possible tampering",
}
