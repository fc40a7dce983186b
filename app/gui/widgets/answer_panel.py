"""What the examiner says of the candidate that is seen: one of three answers, and a note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.casework.review import DISPOSITION_WORDS, NOTE_DUE, Answer, Disposition
from app.gui import theme
from app.gui.language import in_sentence, worded
from app.gui.widgets.fields import TextField
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import button, column, label

ANSWER_KEYS = {
    "1": Disposition.NOT_THIS_PERSON,
    "2": Disposition.CANNOT_COMPARE,
    "3": Disposition.POSSIBLE,
}


@dataclass(frozen=True)
class Draft:
    """What was chosen and written for a candidate and is not recorded."""

    choice: Disposition | None
    note: str


class AnswerPanel(QWidget):
    """Three answers, a note, and in words whether it is recorded.

    An answer without a note where one is due is not given: the panel asks for the note and keeps the choice.
    Ctrl+Return in the note gives the answer with what is written.

    Signals:
        given(): the answer of `draft()` is to be recorded.
        edited(): choice or note changed and are not recorded.
    """

    given = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorded: Answer | None = None
        self._choice: Disposition | None = None
        self._is_open = True
        self._buttons: dict[Disposition, QPushButton] = {}
        for key, disposition in ANSWER_KEYS.items():
            self._buttons[disposition] = self._make_button(key, disposition)
        self._note = TextField(self.tr("Note"), hint=self.tr("N writes here, Ctrl+Return records it."), lines=4)
        self._note.editor.setObjectName("candidate_note")
        self._note.changed.connect(self._on_note)
        PlainKeys(self._note.editor)
        bind(self._note, "Ctrl+Return", self.give)
        bind(self._note, "Ctrl+Enter", self.give)
        self._state = label("", "secondary", wrap=True, parent=self)
        self._state.setObjectName("answer_state")
        layout = column(*self._buttons.values(), self._state, self._note, gap=4)
        layout.insertSpacing(len(self._buttons) + 1, 4)
        self.setLayout(layout)
        self.show_candidate(None, None)

    def show_candidate(self, recorded: Answer | None, draft: Draft | None = None) -> None:
        """Show another candidate's answer: what is recorded, and what is not recorded yet."""
        self._recorded = recorded
        if draft is None:
            draft = Draft(recorded.disposition, recorded.note) if recorded else Draft(None, "")
        self._choice = draft.choice
        self._note.set_value(draft.note)
        self._note.set_message(None)
        self._tell()

    def set_recorded(self, recorded: Answer) -> None:
        """Take note that the shown candidate's answer is recorded; what is being written stays as it is."""
        self._recorded = recorded
        self._tell()

    def choose(self, disposition: Disposition) -> None:
        """Choose an answer, and give it unless its note is missing."""
        if not self._is_open:
            return
        self._choice = disposition
        self._tell()
        self.give()

    def give(self) -> None:
        """Give the chosen answer, or ask for what is missing."""
        if not self._is_open:
            return
        if self._choice is None:
            self._note.set_message(self.tr("Choose an answer above; the note belongs to it."))
        elif self._choice in NOTE_DUE and not self._note.value():
            words = worded(DISPOSITION_WORDS[self._choice])
            self._note.set_message(self.tr("'{0}' needs a note: what did you see, feature by feature?").format(words))
            self.write_note()
            self.edited.emit()
        elif self.is_changed():
            self.given.emit()

    def is_changed(self) -> bool:
        """Whether choice or note differ from what is recorded."""
        if self._recorded is None:
            return self._choice is not None or bool(self._note.value())
        return self._choice is not self._recorded.disposition or self._note.value() != self._recorded.note

    def is_complete(self) -> bool:
        """Whether the choice could be recorded as it stands."""
        return self._choice is not None and (self._choice not in NOTE_DUE or bool(self._note.value()))

    def set_open(self, is_open: bool) -> None:
        """Let the answer be given or not; what is written stays readable."""
        for made in self._buttons.values():
            made.setEnabled(is_open)
        self._note.set_open(is_open)
        self._is_open = is_open

    def draft(self) -> Draft:
        """Return choice and note as they stand, recorded or not."""
        return Draft(self._choice, self._note.value())

    def write_note(self) -> None:
        """Go to the note."""
        self._note.editor.setFocus()

    def _on_note(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        for disposition, made in self._buttons.items():
            with QSignalBlocker(made):
                made.setChecked(disposition is self._choice)
        if self.is_changed():
            words = self.tr("Not recorded yet") if self._choice else self.tr("Not answered; the note is not recorded")
        elif self._recorded:
            words = self.tr("Recorded, with the note: {0}") if self._recorded.note else self.tr("Recorded: {0}")
            words = words.format(in_sentence(DISPOSITION_WORDS[self._recorded.disposition]))
        else:
            words = self.tr("Not answered")
        self._state.setText(words)
        theme.mark(self._state, "warning" if self.is_changed() else "secondary")

    def _make_button(self, key: str, disposition: Disposition) -> QPushButton:
        words = worded(DISPOSITION_WORDS[disposition])
        made = button(f"{key}   {words}", parent=self)
        made.setObjectName("answer_" + disposition.value.replace("-", "_"))
        made.setAccessibleName(words)
        made.setToolTip(self.tr("{0} ({1})").format(words, key))
        made.setCheckable(True)
        made.clicked.connect(lambda: self.choose(disposition))
        return made
