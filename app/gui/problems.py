"""Errors on their way to a person: a sentence in the page, or the admission that the program is wrong."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.errors import Cancelled, Refused, UserError
from app.gui import theme
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.room_band import RoomDialog


def tell(parent: QWidget, error: BaseException) -> None:
    """Show an error where the person looks.

    A `UserError` goes into the nearest `Notice` of the page that `parent` belongs to, without a box in the way.
    Everything else is a defect of the program and opens a dialog with a detail to copy.
    """
    notice = nearest_notice(parent)
    if isinstance(error, UserError) and notice is not None:
        notice.show_sentence(str(error), _tone(error))
    elif isinstance(error, UserError):
        SentenceDialog(parent.window(), str(error)).open()
    else:
        tell_defect(parent.window(), error)


def nearest_notice(widget: QWidget) -> Notice | None:
    """Return the notice in the smallest part of the window that holds `widget` and has one."""
    place: QWidget | None = widget
    while place is not None:
        found = place if isinstance(place, Notice) else place.findChild(Notice)
        if isinstance(found, Notice):
            return found
        place = place.parentWidget()
    return None


def tell_defect(window: QWidget | None, error: BaseException) -> DefectDialog:
    """Open the defect dialog, or add to the one that is open: a defect in painting repeats quickly."""
    detail = "".join(traceback.format_exception(error))
    for open_one in window.findChildren(DefectDialog) if window is not None else []:
        if open_one.isVisible():
            open_one.add(detail)
            return open_one
    dialog = DefectDialog(window, detail)
    dialog.open()
    return dialog


def install_excepthook(window: QWidget) -> Callable[[], None]:
    """Show exceptions that leave a slot as defects of the program, after the previous hook had them.

    Returns:
        A callable that puts the previous hook back; call it before the window goes.
    """
    previous = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        previous(kind, error, trace)
        if isinstance(error, UserError):
            tell(window, error)
        elif issubclass(kind, Exception):
            tell_defect(window, error)

    def uninstall() -> None:
        sys.excepthook = previous

    sys.excepthook = hook
    return uninstall


def _tone(error: UserError) -> Tone:
    if isinstance(error, Cancelled):
        return Tone.INFO
    return Tone.REFUSED if isinstance(error, Refused) else Tone.WARNING


class SentenceDialog(RoomDialog):
    """A sentence for a window without a notice, for example before anybody has signed in."""

    def __init__(self, parent: QWidget | None, sentence: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Second Look")
        self.setAccessibleName(sentence)
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.accept)
        self.lay_out(column(label(sentence, wrap=True, parent=self), row(1, close), gap=16, margin=24))
        self.setMinimumWidth(420)


class DefectDialog(RoomDialog):
    """The program was wrong: a plain sentence, and the detail to copy for whoever looks after it."""

    def __init__(self, parent: QWidget | None, detail: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something in the program went wrong"))
        sentence = self.tr(
            "The program ran into a mistake of its own. Your last step may not have been done: check it before you go "
            "on. Copy the detail below and give it to the person who looks after this workstation."
        )
        self._detail = QPlainTextEdit(detail, self)
        self._detail.setReadOnly(True)
        self._detail.setAccessibleName(self.tr("Detail of the mistake"))
        self._detail.setFont(theme.mono_font(theme.CAPTION_PX))
        copy, close = button(self.tr("Copy detail"), parent=self), button(self.tr("Close"), parent=self)
        copy.clicked.connect(self.copy)
        close.clicked.connect(self.accept)
        heading = label(self.windowTitle(), "section", parent=self)
        body = label(sentence, wrap=True, parent=self)
        self.lay_out(column(heading, body, self._detail, row(1, copy, close), gap=12, margin=24))
        self.resize(640, 420)

    def detail(self) -> str:
        """Return the text to copy."""
        return self._detail.toPlainText()

    def add(self, detail: str) -> None:
        """Append another defect."""
        if detail not in self.detail():
            self._detail.appendPlainText(detail)

    def copy(self) -> None:
        """Put the detail on the clipboard."""
        QGuiApplication.clipboard().setText(self.detail())
