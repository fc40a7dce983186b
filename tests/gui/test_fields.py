"""Forms say what is missing where it is missing; the next action says why it waits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui import theme
from app.gui.icons import IconButton
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.fields import ChoiceField, Form, LineField, TextField
from app.gui.widgets.layouts import button
from app.gui.widgets.next_action import NextAction
from tests.gui.access import name_of, unnamed

REASONS = [("crime", "A person who has committed a crime"), ("missing", "A missing person")]


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    made = Form()
    made.add("number", LineField("Request number", mandatory=True))
    made.add_row(("name", LineField("Requester", mandatory=True)), ("shield", LineField("Shield or ID")))
    made.add("reason", ChoiceField("Reason code", REASONS, mandatory=True))
    made.add("note", TextField("Note", hint="What else is known"))
    qtbot.addWidget(made)
    theme.dress(made)
    made.show()
    yield made


def test_values_come_without_blanks_around(form: Form) -> None:
    form.field("number").set_value("  2026-0147 ")
    form.field("reason").set_value("missing")
    form.field("note").set_value("two\nlines\n")
    assert dict(form.values()) == {
        "number": "2026-0147",
        "name": "",
        "shield": "",
        "reason": "missing",
        "note": "two\nlines",
    }


def test_passphrase_keeps_its_blanks(qtbot: QtBot) -> None:
    field = LineField("Passphrase", secret=True)
    qtbot.addWidget(field)
    field.set_value(" a b ")
    assert field.value() == " a b "
    assert isinstance(field.editor, QLineEdit)
    assert field.editor.displayText() != " a b "


def test_first_missing_field_gets_the_focus_and_all_say_so(form: Form, qtbot: QtBot) -> None:
    form.field("number").set_value("1")
    assert form.reason() == "Requester and 1 more are missing"
    assert not form.check()
    qtbot.waitUntil(form.field("name").editor.hasFocus)
    assert form.field("name").message() == "Requester is missing. Fill it in to go on."
    assert form.field("name").editor.accessibleDescription() == form.field("name").message()
    assert form.field("number").message() == ""
    form.grab()


def test_message_leaves_when_a_person_types(form: Form, qtbot: QtBot) -> None:
    form.check()
    with qtbot.waitSignal(form.changed):
        QTest.keyClicks(form.field("name").editor, "B")
    assert form.field("name").message() == ""


def test_full_form_has_no_reason(form: Form) -> None:
    for name, value in (("number", "1"), ("name", "B. Lind"), ("reason", "crime")):
        form.field(name).set_value(value)
    assert form.reason() is None
    assert form.check()


def test_program_sets_values_silently(form: Form, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.changed):
        for name in ("number", "reason", "note"):
            form.field(name).set_value("crime")
        form.clear()
    assert set(form.values().values()) == {""}


def test_choice_by_keys_and_unknown_choice(form: Form, qtbot: QtBot) -> None:
    choice = form.field("reason")
    choice.set_value("never offered")
    assert choice.is_missing()
    with qtbot.waitSignal(choice.changed):
        QTest.keyClick(choice.editor, Qt.Key.Key_Down)
    assert choice.value() == "crime"


def test_tab_leaves_the_text(form: Form) -> None:
    editor = form.field("note").editor
    assert isinstance(editor, QPlainTextEdit)
    assert editor.tabChangesFocus()


def test_names_say_what_is_required(form: Form) -> None:
    assert name_of(form.field("number").editor) == "Request number, required"
    assert name_of(form.field("shield").editor) == "Shield or ID"
    assert unnamed(form) == []


def test_one_name_twice_is_a_defect(form: Form) -> None:
    with pytest.raises(ValueError, match="already has"):
        form.add("number", LineField("Again"))


# Next action


@pytest.fixture
def action(qtbot: QtBot) -> Iterator[NextAction]:
    made = NextAction("Lock decision", "Ctrl+L")
    qtbot.addWidget(made)
    theme.dress(made)
    made.show()
    made.activateWindow()
    yield made


def primary(action: NextAction) -> QPushButton:
    return next(each for each in action.findChildren(QPushButton) if each.text() == action.verb())


def test_blocked_action_says_why_and_does_nothing(action: NextAction, qtbot: QtBot) -> None:
    action.set_blocked("3 candidates unanswered")
    with qtbot.assertNotEmitted(action.triggered):
        QTest.mouseClick(primary(action), Qt.MouseButton.LeftButton)
        QTest.keyClick(action, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert primary(action).accessibleDescription() == "3 candidates unanswered"
    action.grab()


def test_free_action_goes_by_click_and_key(action: NextAction, qtbot: QtBot) -> None:
    action.set_blocked("wait")
    action.set_blocked(None)
    with qtbot.waitSignal(action.triggered):
        QTest.mouseClick(primary(action), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(action.isActiveWindow)
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(action, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_key_survives_another_verb(action: NextAction) -> None:
    action.set_verb("Lock again")
    assert primary(action).shortcut().toString() == "Ctrl+L"


def test_primary_is_36_high_and_others_28(action: NextAction) -> None:
    other = action.add_other("No possible match…")
    QApplication.processEvents()
    assert primary(action).height() == theme.PRIMARY_PX
    assert other.height() == theme.CONTROL_PX
    assert unnamed(action) == []


def test_all_controls_are_28_high(qtbot: QtBot) -> None:
    page = QWidget()
    controls = (
        button("Plain"),
        button("Quiet", "quiet"),
        QLineEdit(),
        QComboBox(),
        QSpinBox(),
        IconButton("fit", "Fit"),
    )
    layout = QVBoxLayout(page)
    for control in controls:
        layout.addWidget(control)
    qtbot.addWidget(page)
    theme.dress(page)
    page.show()
    assert {type(control).__name__: control.height() for control in controls if control.height() != 28} == {}


def test_controls_keep_their_height_with_the_focus(form: Form, qtbot: QtBot) -> None:
    editor = form.field("name").editor
    before = editor.sizeHint().height()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    assert (before, editor.sizeHint().height()) == (theme.CONTROL_PX, theme.CONTROL_PX)


# Empty state


def test_empty_state_offers_a_way(qtbot: QtBot) -> None:
    empty = EmptyState("No requests wait for you", "They appear here when assigned.", "Open a request")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.action_requested):
        empty.findChildren(QPushButton)[0].click()
    assert name_of(empty) == "No requests wait for you"
    empty.set_words("Nothing fits the filter", "Clear the filter to see all.")
    assert empty.findChildren(QPushButton)[0].isHidden()
    empty.grab()
