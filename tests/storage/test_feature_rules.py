"""Features in the database: written by the examiner of the seat, of the own list, and before the lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.domain.staff.roles import Act
from app.storage import digests
from app.storage.database import Database
from app.storage.rows import insert, number
from app.storage.schemas.migrations import MIGRATIONS, migrate
from app.storage.tables import features
from tests.storage.direct import AT, KEY, Direct, direct
from tests.storage.refusals import forbidden

ONE = "S-p1"
EXAM = "S-first-a"


def opened(rows: Direct, *, analysed: bool = True) -> str:
    rows.searched()
    return rows.examination("first", "a", analysed=analysed)


def another_list(rows: Direct) -> str:
    """A second search by another examiner; return its first candidate."""
    rows.search("T", by="c")
    return rows.candidates("T")[0]


def test_what_was_written_is_read_again(rows: Direct) -> None:
    opened(rows)
    rows.judge(EXAM, ONE, "a", ("ears",))
    rows.judge(EXAM, ONE, "a", ("nose", "ears"), judgement="dissimilar-unexplained", words="broader")
    kept = rows.annotation(EXAM, "a", candidate_id=ONE, picture="f-p1", shape="text", words="mole", component="ears")
    rows.withdrawal(rows.annotation(EXAM, "a"), "a")
    found = features.analysis(rows.db, EXAM)
    assert found is not None and [item.component for item in found.observations] == ["ears", "nose", "scars"]
    assert [item.component for item in features.judgements(rows.db, EXAM)[ONE]] == ["nose", "ears"]
    assert [item.id for item in features.standing_annotations(rows.db, EXAM)] == [kept]
    assert number(rows.db, "SELECT count(*) FROM feature_sets") == 2
    assert number(rows.db, "SELECT count(*) FROM annotations") == 2


def test_no_answer_before_the_analysis(rows: Direct) -> None:
    opened(rows, analysed=False)
    with forbidden("analysed before any candidate"):
        rows.answer(EXAM, ONE, "not-this-person", "a")
    rows.analysis(EXAM, "a")
    rows.answer(EXAM, ONE, "not-this-person", "a")


@contextmanager
def _without_digests(patch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program of that schema kept no digests of rows."""
    patch.setattr(digests, "record", lambda _: None)
    patch.setattr(digests, "root", lambda *_: "")
    yield


@pytest.fixture
def earlier(tmp_path: Path) -> Database:
    """A database of the schema before, with an examination that is answered and not locked."""
    made = Database(tmp_path / "second-look.db", KEY)
    migrate(made, MIGRATIONS[:3], new=True)
    with pytest.MonkeyPatch.context() as patch, _without_digests(patch), direct(made) as rows:
        opened(rows, analysed=False)
        rows.answer(EXAM, ONE, "possible", "a")
        rows.answer(EXAM, "S-p2", "not-this-person", "a")
    migrate(made)
    return made


def test_an_examination_answered_before_the_migration_can_be_locked(earlier: Database) -> None:
    with direct(earlier) as rows:
        rows.lock(EXAM, ONE, "a")


def test_an_examination_of_before_is_analysed_late_and_then_goes_on_as_any(earlier: Database) -> None:
    with direct(earlier) as rows:
        with forbidden("analysed before any candidate"):
            rows.answer(EXAM, ONE, "cannot-compare", "a")
        rows.analysis(EXAM, "a", late=1)
        with forbidden("judged on every feature"):
            rows.lock(EXAM, ONE, "a")
        rows.judge(EXAM, ONE, "a")
        rows.lock(EXAM, ONE, "a")


def test_one_analysis_of_an_examination(rows: Direct) -> None:
    opened(rows)
    with forbidden("UNIQUE"):
        rows.analysis(EXAM, "a")


Write = Callable[[Direct, str], object]
"""Write something of an examination as a person, with the entry that person's act would have."""
WRITES: dict[str, Write] = {
    "analysis": lambda rows, who: rows.analysis(EXAM, who),
    "judgements": lambda rows, who: rows.judge(EXAM, ONE, who),
    "annotation": lambda rows, who: rows.annotation(EXAM, who),
}


@pytest.mark.parametrize("what", WRITES)
@pytest.mark.parametrize("who", ["b", "s", "admin"])
def test_nobody_writes_in_another_persons_seat(rows: Direct, what: str, who: str) -> None:
    opened(rows, analysed=what != "analysis")
    with forbidden("no log entry, no act"):
        WRITES[what](rows, who)
    WRITES[what](rows, "a")


@pytest.mark.parametrize("who", ["b", "s"])
def test_nobody_withdraws_what_another_drew(rows: Direct, who: str) -> None:
    opened(rows)
    drawn = rows.annotation(EXAM, "a")
    with forbidden("no log entry, no act"):
        rows.withdrawal(drawn, who)
    rows.withdrawal(drawn, "a")
    with forbidden("UNIQUE"):
        rows.withdrawal(drawn, "a")


@pytest.mark.parametrize("act", [Act.ANSWER_CANDIDATE, Act.ANNOTATE])
def test_the_entry_is_of_the_very_act(rows: Direct, act: Act) -> None:
    opened(rows, analysed=False)
    with forbidden("no log entry"):
        rows.analysis(EXAM, "a", rows.log(act, "a", EXAM))


def test_nothing_is_written_after_the_lock(rows: Direct) -> None:
    rows.searched()
    drawn: list[str] = []
    rows.examination("first", "a", analysed=False)
    drawn.append(rows.annotation(EXAM, "a"))
    rows.analysis(EXAM, "a")
    for candidate in (ONE, "S-p2"):
        rows.answer(EXAM, candidate, "not-this-person", "a")
    rows.lock(EXAM, None, "a")
    with forbidden("before the lock"):
        rows.judge(EXAM, ONE, "a")
    with forbidden("before the lock"):
        rows.annotation(EXAM, "a")
    with forbidden("before the lock"):
        rows.withdrawal(drawn[0], "a")


def test_no_analysis_after_the_lock(rows: Direct) -> None:
    rows.searched()
    rows.examined("first", "a", None)
    with forbidden("before the lock"):
        rows.analysis(EXAM, "a")


def test_features_are_judged_of_the_own_list_and_checklist(rows: Direct) -> None:
    opened(rows)
    other = another_list(rows)
    with forbidden("of the own list"):
        rows.judge(EXAM, other, "a")
    with forbidden("checklist of the analysis"):
        rows.judge(EXAM, ONE, "a", ("chin",))


def test_features_are_judged_after_the_analysis(rows: Direct) -> None:
    opened(rows, analysed=False)
    with forbidden("FOREIGN KEY|checklist of the analysis"):
        rows.judge(EXAM, ONE, "a")


@pytest.mark.parametrize(
    "changed",
    [
        {"judgement": "similar", "seen_in_probe": 0},
        {"judgement": "dissimilar-explainable", "words": "older", "seen_in_candidate": 0},
        {"judgement": "dissimilar-explainable"},
        {"judgement": "dissimilar-unexplained"},
        {"judgement": "maybe"},
        {"seen_in_probe": 2},
    ],
)
def test_a_judgement_does_not_contradict_itself(rows: Direct, changed: dict[str, Any]) -> None:
    opened(rows)
    with forbidden("CHECK"):
        rows.judge(EXAM, ONE, "a", ("ears",), **changed)


def test_an_observation_or_a_judgement_is_not_added_later(rows: Direct) -> None:
    opened(rows)
    feature_set = rows.judge(EXAM, ONE, "a", ("ears",))
    with forbidden("written together"):
        rows.observation(EXAM, 4, "chin", "clear")
    rows.judgement(feature_set, 2, "scars")  # still the newest entry
    rows.annotation(EXAM, "a")
    with forbidden("written together"):
        rows.judgement(feature_set, 3, "nose")


@pytest.mark.parametrize(
    "changed",
    [
        {"picture": "f-p1"},
        {"shape": "text"},
        {"shape": "heart"},
        {"points": "[]"},
        {"candidate_id": ONE, "picture": "f-p2"},
        {"candidate_id": ONE, "picture": "no photo"},
    ],
)
def test_a_drawing_stands_on_a_picture_of_the_examination(rows: Direct, changed: dict[str, Any]) -> None:
    opened(rows)
    with forbidden("CHECK|picture of its own examination"):
        rows.annotation(EXAM, "a", **changed)


def test_a_drawing_is_not_of_another_list(rows: Direct) -> None:
    opened(rows)
    with forbidden("picture of its own examination"):
        rows.annotation(EXAM, "a", candidate_id=another_list(rows))


@pytest.mark.parametrize("judged", [(), ("ears",), ("nose", "scars")])
def test_a_possible_candidate_is_judged_on_all_that_was_seen(rows: Direct, judged: tuple[str, ...]) -> None:
    opened(rows)
    rows.answer(EXAM, ONE, "possible", "a")
    rows.answer(EXAM, "S-p2", "not-this-person", "a")
    rows.judge(EXAM, "S-p2", "a")
    rows.judge(EXAM, ONE, "a")
    rows.judge(EXAM, ONE, "a", judged)  # the newest set counts
    with forbidden("judged on every feature"):
        rows.lock(EXAM, ONE, "a")
    rows.judge(EXAM, ONE, "a")
    rows.lock(EXAM, ONE, "a")


def test_a_record_without_an_entry_of_its_own_is_none(rows: Direct) -> None:
    opened(rows)
    entry = rows.log(Act.ANNOTATE, "a", "another drawing")
    with forbidden("no log entry, no act"):
        rows.annotation(EXAM, "a", entry)
    with forbidden("no log entry, no act"):
        insert(
            rows.db, "annotation_withdrawals", {"id": rows.annotation(EXAM, "a"), "withdrawn_at": AT, "log_seq": entry}
        )
