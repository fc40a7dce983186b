"""Quiet tables: whole rows, opened by Return."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui import theme
from app.gui.widgets.tables import Table
from tests.gui.access import unnamed


def test_rows_are_chosen_and_opened_by_keys(qtbot: QtBot) -> None:
    model = QStandardItemModel(0, 2)
    for words in (("Sharpness", "low"), ("Eye distance", "31 px")):
        model.appendRow([QStandardItem(each) for each in words])
    table = Table("Quality", model)
    qtbot.addWidget(table)
    table.show()
    assert table.current_row() is None
    table.selectRow(0)
    with qtbot.waitSignal(table.row_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert (chosen.args, opened.args, table.current_row()) == ([1], [1], 1)
    assert table.rowHeight(0) == theme.CONTROL_PX
    assert unnamed(table) == []
    table.grab()
