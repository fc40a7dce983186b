"""An examination brought to the page and worked there, for the tests of its parts."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from app.domain.casework.features import Observation, Visibility
from app.domain.log.audit import LogOutcome
from app.domain.staff.roles import Act
from app.gui.pages.examination_page import ExaminationPage
from app.gui.places import Place, Station
from app.gui.widgets.candidate_strip import CandidateStrip
from app.services.casework import analysing
from app.services.casework.checklists import load_checklist
from app.services.casework.searching import SearchReceipt
from app.storage.tables import audit, reviews
from tests.gui.pages.stage import Stage, asked, find, press
from tests.support.section import Section

SECRETS = re.compile(r"Invented Person|Charge\d|P00\d|R00\d|TEST0|arrest|\b0\.\d{2,}|rank \d", re.IGNORECASE)
"""Names, charges, identifiers, record numbers, agencies, lawful bases, distances and ranks of the section's gallery."""


def place_of(receipt: SearchReceipt) -> Place:
    return Place(Station.EXAMINATION, examination_id=receipt.examination_id)


def second_place(section: Section, receipt: SearchReceipt) -> Place:
    """Return where the second seat of a search is taken."""
    desk = section._desk or section.at("okafor")
    with desk.reading() as db:
        search = reviews.search(db, receipt.search_id)
    assert search is not None
    return Place(Station.EXAMINATION, search.request_id, search_id=receipt.search_id)


def searched(section: Section, person: int = 3) -> SearchReceipt:
    """Bring a request to the first examiner's bench: the probe is analysed, and shows ears and a nose."""
    receipt = section.searched(person)
    analyse(section, "okafor", receipt.examination_id)
    return receipt


def analyse(section: Section, who: str, examination_id: str) -> None:
    desk = section.at(who)
    shown = {"ears": Visibility.CLEAR, "nose": Visibility.PARTLY}
    keys = load_checklist(desk.house).keys
    observations = [Observation(each, shown.get(each, Visibility.NOT_VISIBLE)) for each in keys]
    analysing.record_analysis(desk, examination_id, observations)


def open_first(stage: Stage, section: Section, person: int = 3) -> tuple[ExaminationPage, SearchReceipt]:
    receipt = searched(section, person)
    return stage.show(ExaminationPage, "okafor", place_of(receipt)), receipt


def write_analysis(page: QWidget) -> None:
    """Say of every component that it is not visible, and record that."""
    press(page, "mark_rest")
    press(page, "open_candidates")
    asked(page).accept()


def key(page: QWidget, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, which, modifier)


def strip(page: QWidget) -> CandidateStrip:
    return find(page, CandidateStrip, "candidates")


def answer_all(page: QWidget) -> None:
    for place in range(strip(page).count()):
        strip(page).set_current(place)
        press(page, "answer_not_this_person")


def conclude(page: QWidget, step: int = 1) -> None:
    find(page, QComboBox, "conclusion").setCurrentIndex(step)


def lock(page: QWidget) -> None:
    press(page, "lock_decision")
    asked(page).accept()


def done(section: Section, act: Act) -> list[tuple[str, ...]]:
    """Return the objects of every log entry of an act that was done."""
    desk = section._desk
    assert desk is not None
    with desk.reading() as db:
        said = [entry.new for entry in audit.entries(db)]
    return [each.objects for each in said if each.event == act.value and each.outcome is LogOutcome.DONE]
