"""The window speaks the language that was chosen, its own words and those of its parts, and English where none are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QCheckBox

from app.config import resource
from app.gui import language
from app.gui.jobs import Jobs
from app.gui.language import speak, worded
from app.gui.pages.request_page import NewRequestPage
from app.gui.pages.sign_in_page import SignInPage
from app.gui.widgets.fields import LineField
from tests.gui.inline import InlineExecutor
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, next_action
from tests.gui.pages.test_request_page import NEW
from tests.support.section import Section


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    assert speak(qapp, "en") == "en"


def test_a_page_is_german_with_its_parts(stage: Stage, qapp: QApplication) -> None:
    assert speak(qapp, "de") == "de"
    page = stage.show(NewRequestPage, "okafor", NEW)
    said = "\n".join(texts_of(page))
    for words in (
        "Neue Anfrage",
        "Nummer der Anfrage",
        "nötig",
        "Verstorbene Person",
        "Ohne Anfrage wird nichts gesucht",
    ):
        assert words in said
    assert next_action(page).blocked() == "Nummer der Anfrage und 7 weitere fehlen"


def test_sign_in_is_german_but_its_fixed_notice_stays(section: Section, qapp: QApplication) -> None:
    section.leave()
    english = {text for text in texts_of(SignInPage(section.house, Jobs(InlineExecutor()))) if len(text) > 120}
    speak(qapp, "de")
    page = SignInPage(section.house, Jobs(InlineExecutor()))
    acknowledge = page.findChild(QCheckBox, "sign_in_acknowledge")
    assert isinstance(acknowledge, QCheckBox)
    assert acknowledge.text().startswith("Ich habe das gelesen")
    german = {text for text in texts_of(page) if len(text) > 120}
    assert english and german == english, "the banner is fixed wording"


def test_what_is_not_translated_is_english(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert worded("Words of no table") == "Words of no table"
    assert QCoreApplication.translate("NoSuchPage", "Ctrl+Q") == "Ctrl+Q"


def test_an_unknown_language_is_the_systems_or_english(qapp: QApplication) -> None:
    assert speak(qapp, "tlh") == speak(qapp, "") == "en"  # the tests run without a locale


def test_a_part_takes_its_words_from_the_class_that_says_them(qapp: QApplication) -> None:
    speak(qapp, "de")
    field = LineField("Fall", mandatory=True)
    assert field.editor.accessibleName() == "Fall, nötig"
    field.deleteLater()


def test_a_language_file_written_anew_changes_nothing_in_an_open_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "second_look_de.qm"
    copy.write_bytes(resource("translations/second_look_de.qm").read_bytes())
    monkeypatch.setattr(language, "resource", lambda _: copy)
    assert speak(qapp, "de") == "de"
    copy.write_bytes(b"")
    assert QCoreApplication.translate("guide", "Close") == "Schließen"
