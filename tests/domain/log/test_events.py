from __future__ import annotations

from app.domain.log.audit import LogOutcome
from app.domain.log.events import EVENT_WORDS, LOG_OUTCOME_WORDS, event_words
from app.domain.staff.roles import Act


def test_every_act_has_words_of_its_own() -> None:
    assert set(EVENT_WORDS) == set(Act)
    assert len(set(EVENT_WORDS.values())) == len(EVENT_WORDS)
    assert all(words[0].isupper() and not words.endswith(".") for words in EVENT_WORDS.values())


def test_every_outcome_has_words() -> None:
    assert set(LOG_OUTCOME_WORDS) == set(LogOutcome)


def test_an_unknown_event_keeps_its_name() -> None:
    assert event_words(Act.SEARCH.value) == "Gallery searched"
    assert event_words("probe.enhanced") == "probe.enhanced"
