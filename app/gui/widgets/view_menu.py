"""The menu of ways of looking at a frame. None of them changes anything in the evidence, and it says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.domain.casework.media import Lines
from app.gui import theme
from app.gui.widgets.viewing import ASPECTS, Viewing


class ViewMenu(QToolButton):
    """A button with a menu: zoom, lines, pixel aspect, turns.

    Signals:
        viewing_changed(Viewing): look at frames in this way from now on.
        fit_toggled(): between the whole picture and one pixel on one dot of the screen.
        turned_by(float): degrees clockwise, of the view alone.
    """

    viewing_changed = Signal(object)
    fit_toggled = Signal()
    turned_by = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewing = Viewing()
        self._stated = Fraction(1)
        self.setText(self.tr("&View ▾"))
        self.setObjectName("view_menu")
        self.setAccessibleName(self.tr("Ways of viewing"))
        self.setToolTip(self.tr("Ways of viewing the frame (Alt+V): nothing in the evidence changes"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumHeight(theme.CONTROL_PX)
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.accessibleName())
        self._make()
        self.setMenu(self._menu)
        self._tell()

    def viewing(self) -> Viewing:
        """Return how frames are looked at now."""
        return self._viewing

    def begin(self, stated: Fraction) -> None:
        """Look at another exhibit: in the shape of pixels that its stream states, and otherwise as it is stored."""
        self._stated = stated
        self._menu.clear()
        self._make()
        self.set_viewing(Viewing(aspect=stated))
        self._tell()

    def set_viewing(self, viewing: Viewing) -> None:
        """Look at frames in this way."""
        if viewing != self._viewing:
            self._viewing = viewing
            self._tell()
            self.viewing_changed.emit(viewing)

    def words(self) -> str:
        """Return how frames are looked at, for the caption: "Upper field, turned 90°"; empty for as they are stored."""
        seen, parts = self._viewing, []
        if seen.lines is not Lines.ALL:
            parts.append(self._line_words(seen.lines))
        if seen.aspect != 1:
            parts.append(self._aspect_words(seen.aspect))
        if seen.quarter_turns:
            parts.append(self.tr("turned {0}°").format(90 * seen.quarter_turns))
        return self.tr("viewed: {0}").format(", ".join(parts)) if parts else ""

    def turn(self, quarters: int) -> None:
        """Turn by quarters, clockwise."""
        self.set_viewing(replace(self._viewing, quarter_turns=(self._viewing.quarter_turns + quarters) % 4))

    # Making

    def _make(self) -> None:
        self._menu.addSection(self.tr("Ways of viewing: nothing in the evidence changes"))
        self._add(self.tr("Whole picture or 1:1\tZ"), self.fit_toggled.emit)
        lines = self._menu.addMenu(self.tr("Lines of an interlaced frame"))
        self._lines = self._choices(
            lines,
            [self._line_words(each) for each in Lines],
            lambda at: self.set_viewing(replace(self._viewing, lines=list(Lines)[at])),
        )
        self._offered = ASPECTS if self._stated in ASPECTS else (*ASPECTS, self._stated)
        aspects = self._menu.addMenu(self.tr("Shape of the pixels"))
        self._aspects = self._choices(
            aspects,
            [self._aspect_words(each) for each in self._offered],
            lambda at: self.set_viewing(replace(self._viewing, aspect=self._offered[at])),
        )
        self._menu.addSeparator()
        self._add(self.tr("Turn right by 90°"), lambda: self.turn(1)).setObjectName("turn_right")
        self._add(self.tr("Turn left by 90°"), lambda: self.turn(-1)).setObjectName("turn_left")
        self._add(self.tr("Turn right by 1°\t]"), lambda: self.turned_by.emit(1.0))
        self._add(self.tr("Turn left by 1°\t["), lambda: self.turned_by.emit(-1.0))
        self._menu.addSeparator()
        self._plain = self._add(self.tr("As it is stored"), lambda: self.set_viewing(Viewing()))
        self._plain.setObjectName("view_plain")

    def _add(self, words: str, act: Callable[[], object]) -> QAction:
        made = self._menu.addAction(words)
        made.triggered.connect(lambda _checked: act())
        return made

    def _choices(self, menu: QMenu, offered: list[str], chosen: Callable[[int], object]) -> list[QAction]:
        """Offer one of several; `chosen` is given its place."""
        group = QActionGroup(menu)
        made = [group.addAction(words) for words in offered]
        for action in made:
            action.setCheckable(True)
        menu.addActions(made)
        group.triggered.connect(lambda action: chosen(made.index(action)))
        return made

    def _tell(self) -> None:
        self._lines[list(Lines).index(self._viewing.lines)].setChecked(True)
        self._aspects[self._offered.index(self._viewing.aspect)].setChecked(True)
        self._plain.setEnabled(not self._viewing.is_plain)

    def _line_words(self, lines: Lines) -> str:
        return {
            Lines.ALL: self.tr("All lines, as stored"),
            Lines.UPPER: self.tr("upper field, lines between interpolated"),
            Lines.LOWER: self.tr("lower field, lines between interpolated"),
        }[lines]

    def _aspect_words(self, aspect: Fraction) -> str:
        if aspect == 1:
            return self.tr("Square, as stored")
        words = self.tr("pixels {0}:{1} as the file says") if aspect == self._stated else self.tr("pixels {0}:{1}")
        return words.format(aspect.numerator, aspect.denominator)
