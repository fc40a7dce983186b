"""Quiet tables: whole rows, opened by Return."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui import theme
from app.gui.models.rows_model import Column, RowsModel, count_column
from app.gui.widgets.tables import Table
from app.gui.widgets.text_table import TextTable
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


def test_words_take_another_line_when_a_column_beside_them_grows(qtbot: QtBot) -> None:
    model = QStandardItemModel(1, 2)
    model.setItem(0, 0, QStandardItem("Composition of face and head"))
    table = Table("Features", model, stretched=0)
    table.wrap_words()
    qtbot.addWidget(table)
    table.resize(260, 100)
    table.show()
    one_line = table.rowHeight(0)
    model.setItem(0, 1, QStandardItem("Not comparable"))
    qtbot.waitUntil(lambda: table.rowHeight(0) > one_line)


def test_a_name_stays_readable_beside_many_figures(qtbot: QtBot) -> None:
    model = QStandardItemModel(1, 9)
    model.setHorizontalHeaderLabels(["Person", *["Requests answered"] * 8])
    model.setItem(0, 0, QStandardItem("Adaeze Okafor"))
    table = Table("Register", model, stretched=0)
    qtbot.addWidget(table)
    table.resize(500, 100)
    table.show()
    words = table.sizeHintForColumn(0)
    qtbot.waitUntil(lambda: table.columnWidth(0) == words)
    table.resize(2500, 100)
    qtbot.waitUntil(lambda: table.columnWidth(0) > 2 * words and not table.horizontalScrollBar().maximum())


def test_counts_stand_below_each_other(qtbot: QtBot) -> None:
    model = RowsModel([Column[int]("Name", str), count_column("Photos", lambda each: 1000 * each)])
    model.set_rows([1, 2])
    role, at = Qt.ItemDataRole.TextAlignmentRole, model.index(1, 1)
    assert at.data() == "2,000"
    assert at.data(role) == model.headerData(1, Qt.Orientation.Horizontal, role)
    assert at.data(role) & Qt.AlignmentFlag.AlignRight
    assert model.index(1, 0).data(role) is None


def test_long_title_over_short_words_stays_on_one_line(qtbot: QtBot) -> None:
    heights: list[int] = []
    for title in ("Second", "S"):
        table = TextTable(("Feature", title, "In their words"), [("Skin", "x", "y")])
        qtbot.addWidget(table)
        heights.append(table.heightForWidth(700))
    assert heights[0] == heights[1]


def test_titles_take_the_ink_of_a_theme_that_came_since(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.DARK)
    table = TextTable(("Feature", "First"), [("Skin", "similar")])
    qtbot.addWidget(table)
    theme.dress(table)
    assert theme.DARK.secondary.lower() in table.toHtml()
    theme.apply(qapp, theme.LIGHT)
    assert theme.LIGHT.secondary.lower() in table.toHtml()
    theme.apply(qapp, theme.DARK)
