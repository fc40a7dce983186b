"""The first and the last day of a period, typed or taken from a usual one, and parts of a page that show one."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.periods import Period, read_day
from app.errors import BadInput
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.fields import ChoiceField, LineField
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice

_WEEK, _MONTH, _YEAR = 7, 31, 366


class PeriodFields(QWidget):
    """Signal `changed()`: a person changed a day."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Last {0} days")
        usual = [(str(days), words.format(days)) for days in (_WEEK, _MONTH, _YEAR)]
        self.usual = ChoiceField(self.tr("Period"), usual)
        self.first = LineField(self.tr("From"), placeholder="2026-11-16", most=10)
        self.last = LineField(self.tr("To"), placeholder="2026-11-22", most=10)
        for field, key in ((self.usual, "usual"), (self.first, "first"), (self.last, "last")):
            field.editor.setObjectName(f"{name}_{key}")
        self.usual.changed.connect(self._on_usual)
        for day in (self.first, self.last):
            day.editor.setFixedWidth(110)
            day.changed.connect(self._on_day)
        self.usual.editor.setFixedWidth(150)
        self.setLayout(row(self.usual, self.first, self.last, gap=16))
        self.set_days(_WEEK)

    def set_days(self, days: int) -> None:
        """Take so many days up to today."""
        today = datetime.datetime.now().astimezone().date()
        self.usual.set_value(str(days))
        self.first.set_value((today - datetime.timedelta(days=days - 1)).isoformat())
        self.last.set_value(today.isoformat())

    def period(self) -> Period:
        """Return the period. Raises `BadInput` for days that are none, or in the wrong order."""
        return Period(read_day(self.first.value()), read_day(self.last.value()))

    def reason(self) -> str | None:
        """Return why there is no period yet, None when there is one."""
        try:
            self.period()
        except BadInput as problem:
            return str(problem)
        return None

    def words(self, period: Period) -> str:
        """Return a period in words: "2026-11-16 to 2026-11-22", or the one day."""
        if period.first == period.last:
            return f"{period.first}"
        return self.tr("{0} to {1}").format(period.first, period.last)

    def _on_usual(self) -> None:
        if self.usual.value():
            self.set_days(int(self.usual.value()))
            self.changed.emit()

    def _on_day(self) -> None:
        self.usual.set_value("")
        self.changed.emit()


class PeriodPart(PagePart):
    """Shows a period: its button, and Return in the fields, read it as soon as there is one.

    Args:
        name: of its fields.
    """

    def __init__(self, page: PartedPage, notice: Notice, name: str) -> None:
        super().__init__(page, notice)
        self._period = PeriodFields(name, self)
        self._period.changed.connect(self._tell_blocked)
        bind(self._period, "Return", self._read)

    def open_part(self) -> None:
        self._period.first.setFocus()
        self._read()

    def read_period(self, period: Period) -> None:
        """Read a period and show it."""
        raise NotImplementedError

    def _offer(self, words: str, name: str) -> NextAction:
        """Return the button by which the period is shown."""
        action = NextAction(words, "Ctrl+Return", self.page)
        name_action(action, name)
        action.triggered.connect(self._read)
        return action

    def _tell_blocked(self) -> None:
        if self.action is not None:
            self.action.set_blocked(self._period.reason())

    def _read(self) -> None:
        if self._period.reason() is None:
            self.read_period(self._period.period())
