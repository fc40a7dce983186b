"""Bars over time: what is written above them stays readable."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.gui.widgets.bar_plot import BarPlot


def _right_side(qtbot: QtBot, title: str) -> QImage:
    plot = BarPlot(title)
    qtbot.addWidget(plot)
    plot.resize(160, 100)
    plot.set_values((1, 3), "0:00", "23:59")
    return plot.grab(QRect(100, 0, 60, 18)).toImage()


def test_title_never_runs_into_the_scale(qtbot: QtBot) -> None:
    assert _right_side(qtbot, "Searches by the hour of the day") == _right_side(qtbot, "")
