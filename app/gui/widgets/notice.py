"""The quiet bar at the top of a page that says what was refused, and why; never a box in the way."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.gui import icons, theme
from app.gui.icons import IconButton
from app.gui.widgets.layouts import label, row


class Tone(StrEnum):
    """How loud a notice is."""

    INFO = "info"
    WARNING = "warning"
    REFUSED = "refused"


class Notice(QFrame):
    """One sentence with an icon and a close button; hidden until it has something to say.

    Put one at the top of a page; `app.gui.problems.tell` finds it. Signal `closed()`: a person closed it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Notice")
        self._tone = Tone.INFO
        self._icon = QLabel(self)
        self._sentence = label("", wrap=True, parent=self)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = IconButton("close", self.tr("Close this notice"), parent=self)
        theme.mark(close, "quiet")
        close.clicked.connect(self._on_close)
        layout = row(self._icon, self._sentence, close, gap=12)
        layout.setContentsMargins(12, 4, 4, 4)
        self.setLayout(layout)
        self.hide()

    def show_sentence(self, sentence: str, tone: Tone = Tone.WARNING) -> None:
        """Say a complete sentence; it stays until it is closed, replaced or cleared."""
        self._tone = tone
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setProperty("tone", tone.value)
        theme.restyle(self)
        self._draw_icon()
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self._sentence.clear()
        self.setAccessibleName("")
        self.hide()

    def sentence(self) -> str:
        """Return what it says, empty when it is hidden."""
        return self._sentence.text()

    def tone(self) -> Tone:
        """Return how loud it is."""
        return self._tone

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the ink of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        super().changeEvent(event)

    def _draw_icon(self) -> None:
        ink = theme.current()
        name = {Tone.INFO: "info", Tone.WARNING: "warning", Tone.REFUSED: "refused"}[self._tone]
        colour = {Tone.INFO: ink.secondary, Tone.WARNING: ink.amber, Tone.REFUSED: ink.red}[self._tone]
        size = QSize(theme.ICON_PX, theme.ICON_PX)
        self._icon.setPixmap(icons.icon(name, colour).pixmap(size, self.devicePixelRatioF()))

    def _on_close(self) -> None:
        self.clear()
        self.closed.emit()
