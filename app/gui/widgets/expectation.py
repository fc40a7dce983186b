"""What may be expected of a candidate list, measured on this very gallery. It is about nobody on it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.gallery.validation import EXPECTATION_WORDS, MEASURED_WORDS, Expectation, expectation_words
from app.gui.language import worded
from app.gui.widgets.layouts import column, label
from app.gui.widgets.moments import local_minute


class ExpectationLine(QWidget):
    """One sentence; by which validation is its tooltip, and stands there too when the gallery has changed since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: QLabel = label("", "caption", wrap=True, parent=self)
        self._words.setObjectName("expectation")
        self.setLayout(column(self._words, gap=0))
        self.hide()

    def set_expectation(self, expectation: Expectation) -> None:
        """Say what was measured, or that nothing was."""
        kind, values = expectation_words(expectation)
        said = worded(EXPECTATION_WORDS[kind]).format(*values)
        validation, about = expectation.validation, ""
        if validation is not None:
            measured = worded(MEASURED_WORDS[expectation.changed])
            about = measured.format(validation.number, local_minute(validation.run_at))
            said = f"{said} {about}" if expectation.changed else said
        self._words.setText(said)
        self._words.setToolTip(about)
        self._words.setAccessibleName(said)
        self._words.setAccessibleDescription(about)
        self.show()
