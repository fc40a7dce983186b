"""Which of a candidate's photos is seen: back, on, and the dates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.gui import theme
from app.gui.icons import IconButton
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.layouts import button, label, row

_MOST_BUTTONS = 3


class PhotoChooser(QWidget):
    """ "◂ 3 photos ▸ 2019-03-14 2022-11-02": one button for each photo, newest first; a list where they are many.

    Signal `chosen(int)`: place of the photo, from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = IconButton("back", self.tr("Previous photo (Up)"), parent=self)
        self._on = IconButton("forward", self.tr("Next photo (Down)"), parent=self)
        for each, way in ((self._back, -1), (self._on, 1)):
            theme.mark(each, "quiet")
            each.clicked.connect(lambda _=False, step=way: self.step(step))
        self._back.setObjectName("previous_photo")
        self._on.setObjectName("next_photo")
        self._count = label("", "secondary", parent=self)
        self._dates: QHBoxLayout = row(gap=4)
        self._buttons: list[QPushButton] = []
        self._current, self._total = 0, 0
        self._list = DropDown(self)
        self._list.setObjectName("photo_list")
        self._list.setAccessibleName(self.tr("Photos of the candidate"))
        self._list.activated.connect(self.choose)
        self.setLayout(row(1, self._back, self._count, self._on, self._dates, self._list, gap=4))
        self.set_photos(())

    def set_photos(self, words: Sequence[str]) -> None:
        """Offer these photos, the first chosen; `chosen` stays silent."""
        for former in self._buttons:
            self._dates.removeWidget(former)
            former.hide()
            former.deleteLater()
        many = len(words) > _MOST_BUTTONS
        self._buttons = [] if many else [self._make(place, each) for place, each in enumerate(words)]
        self._list.clear()
        self._list.addItems(list(words))
        self._list.setVisible(many)
        self._current, self._total = 0, len(words)
        self._count.setText(self._count_words(self._total))
        self._tell()

    def current(self) -> int:
        """Return the place of the photo that is seen."""
        return self._current

    def step(self, way: int) -> None:
        """Go to the next or the previous photo, staying within them."""
        self.choose(min(max(self._current + way, 0), self._total - 1))

    def choose(self, place: int) -> None:
        """Go to a photo."""
        if 0 <= place < self._total and place != self._current:
            self._current = place
            self.chosen.emit(place)
        self._tell()

    def _count_words(self, count: int) -> str:
        if not count:
            return ""
        return self.tr("1 photo") if count == 1 else self.tr("{0} photos").format(count)

    def _make(self, place: int, words: str) -> QPushButton:
        made = button(words, "quiet", self)
        made.setCheckable(True)
        made.setAccessibleName(self.tr("Photo of {0}").format(words))
        made.clicked.connect(lambda: self.choose(place))
        self._dates.addWidget(made)
        return made

    def _tell(self) -> None:
        self._list.setCurrentIndex(self._current)
        several = self._total > 1
        for place, each in enumerate(self._buttons):
            each.setChecked(place == self._current)
        self._back.setVisible(several)
        self._on.setVisible(several)
        self._back.setEnabled(self._current > 0)
        self._on.setEnabled(self._current < self._total - 1)
