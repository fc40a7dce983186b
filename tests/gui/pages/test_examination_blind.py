"""Before the lock nothing on the page names or ranks anybody, for the examiner and for the verifier."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from app.domain.staff.roles import Act
from app.gui.jobs import Job
from app.gui.pages.examination_page import ExaminationPage
from app.gui.widgets.bench import Bench
from app.gui.widgets.comparison_pane import ComparisonPane
from app.storage.tables import reviews
from tests.gui.pages.blind import texts_of
from tests.gui.pages.examined import (
    SECRETS,
    conclude,
    done,
    key,
    lock,
    open_first,
    place_of,
    searched,
    second_place,
    strip,
    write_analysis,
)
from tests.gui.pages.stage import Stage, find, notice, press
from tests.support.section import Section


def walk_everywhere(page: ExaminationPage) -> list[str]:
    """Go through every candidate, photo, aid and answer, and gather all words on the way."""
    said: list[str] = []
    for place in range(strip(page).count()):
        strip(page).set_current(place)
        find(page, ComparisonPane, "comparison").left.setFocus()
        aids = (Qt.Key.Key_G, Qt.Key.Key_L, Qt.Key.Key_E, Qt.Key.Key_M, Qt.Key.Key_O, Qt.Key.Key_S)
        for which in (Qt.Key.Key_K, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, *aids, Qt.Key.Key_1):
            key(page, which)
            said += texts_of(page)
        key(page, Qt.Key.Key_F)
        key(page, Qt.Key.Key_1)
        said += texts_of(page)
    QGuiApplication.clipboard().clear()
    find(page, QPlainTextEdit, "grounds").selectAll()
    find(page, QPlainTextEdit, "grounds").copy()
    return said + texts_of(page)


@pytest.mark.parametrize("step", ["open", "walked", "locked"])
def test_nothing_names_or_ranks_anybody_before_the_unmasking(stage: Stage, section: Section, step: str) -> None:
    page, receipt = open_first(stage, section)
    said = texts_of(page)
    if step != "open":
        said = walk_everywhere(page)
    if step == "locked":
        conclude(page)
        lock(page)
        said = texts_of(page)
    assert any("Candidate 1 of 4" in words for words in said), "the walk reads the page"
    assert [words for words in said if SECRETS.search(words)] == []
    with section.at("okafor").reading() as db:
        rows = reviews.candidates(db, receipt.search_id)
    hidden = [f"{row.distance:.2f}" for row in rows] + [row.person_id for row in rows] + [row.photo_id for row in rows]
    assert [words for words in said if any(secret in words for secret in hidden)] == []


@pytest.mark.parametrize("who", ["okafor", "lindqvist"])
def test_titles_jobs_and_log_lines_name_nobody_before_the_lock(
    stage: Stage, section: Section, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    caplog.set_level(0)
    receipt = searched(section)
    place = place_of(receipt)
    if who != "okafor":
        section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id))
        place = second_place(section, receipt)
    labels: list[str] = []
    page = stage.show(ExaminationPage, who, place)
    run = page.context.jobs.run

    def noted(label: str, *given: Any, **named: Any) -> Job:
        labels.append(label)
        return run(label, *given, **named)

    monkeypatch.setattr(page.context.jobs, "run", noted)
    if who != "okafor":
        press(page, "begin_verification")
        write_analysis(page)
    before = len(done(section, Act.VIEW_CANDIDATE))
    walk_everywhere(page)
    assert len(done(section, Act.VIEW_CANDIDATE)) > before
    assert labels, "the walk works in the background"
    said = [*labels, *caplog.messages, page.window().windowTitle()]
    assert [words for words in said if SECRETS.search(words) or "okafor" in words.lower()] == []


def test_the_verifier_learns_nothing_of_the_first_decision(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id))
    page = stage.show(ExaminationPage, "lindqvist", second_place(section, receipt))
    before = texts_of(page)
    press(page, "begin_verification")
    before += texts_of(page)
    write_analysis(page)
    said = before + walk_everywhere(page)
    assert any("Verification (blind)" in words for words in said)
    assert [words for words in said if SECRETS.search(words)] == []
    first_words = ("ears and brow agree", "grounds", "support for the same person", "Adaeze Okafor", "okafor")
    choices = [find(page, QComboBox, "conclusion").itemText(n) for n in range(8)]
    told = [words for words in said if words not in choices and "support for" not in words]
    fields = {"grounds", "Grounds"}
    assert [w for w in told if w not in fields and any(secret in w for secret in first_words)] == []
    assert find(page, QComboBox, "conclusion").currentIndex() == -1


def test_the_order_is_the_examiners_own(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, None)
    page = stage.show(ExaminationPage, "lindqvist", second_place(section, receipt))
    press(page, "begin_verification")
    with section.at("lindqvist").reading() as db:
        seats = reviews.examinations_of(db, receipt.search_id)
    assert len({record.seed for record in seats.values()}) == 2


def test_another_examiners_examination_stays_shut(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    page = stage.show(ExaminationPage, "moreau", place_of(receipt))
    assert "another examiner's" in notice(page)
    assert page.findChildren(Bench) == []
