"""Dialogs open as high as their wrapped lines need, and grow with them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.gui.widgets.layouts import column, label, say_in
from app.gui.widgets.room_band import RoomDialog


def test_wrapped_lines_of_a_dialog_are_never_squeezed(qtbot: QtBot) -> None:
    dialog = RoomDialog()
    qtbot.addWidget(dialog)
    first, second = label("seven grey lanterns " * 40, wrap=True), label("", wrap=True)
    second.hide()
    dialog.lay_out(column(first, second, margin=24))
    dialog.resize(300, 40)
    dialog.show()
    assert first.height() >= first.heightForWidth(first.width())
    say_in(second, "quiet river stones " * 40)
    qtbot.waitUntil(lambda: second.height() >= second.heightForWidth(second.width()))
    assert first.height() >= first.heightForWidth(first.width())
