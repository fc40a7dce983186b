"""The two forms under a lead: it was passed on to somebody, and what other evidence said of it."""

from __future__ import annotations

import datetime

from PySide6.QtWidgets import QWidget

from app.domain.casework.outcomes import FEEDBACK_WORDS, Feedback, OutcomeForm, PassingForm
from app.gui.language import worded
from app.gui.widgets.fields import ChoiceField, Form, LineField, TextField


class PassingFields(Form):
    """Who passed a lead on, to whom, what for, and on which day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add("by", LineField(self.tr("Passed on by"), mandatory=True))
        self.add("to", LineField(self.tr("Given to"), mandatory=True))
        self.add("purpose", LineField(self.tr("Purpose"), mandatory=True))
        self.add("day", LineField(self.tr("On the day"), mandatory=True, placeholder="2026-11-22", most=10))
        _name(self, "passing", ("by", "to", "purpose", "day"))
        self.renew()

    def form(self) -> PassingForm:
        """Return what was written."""
        return PassingForm(self.value("by"), self.value("to"), self.value("purpose"), self.value("day"))

    def renew(self) -> None:
        """Empty it, with today as the day."""
        self.clear()
        self.field("day").set_value(_today())


class OutcomeFields(Form):
    """What was learnt of a lead, what that rests on, who told it, and on which day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = [(feedback, worded(FEEDBACK_WORDS[feedback])) for feedback in Feedback]
        self.add("feedback", ChoiceField(self.tr("Outcome"), words, mandatory=True)).set_narrow()
        self.add("basis", TextField(self.tr("What it rests on"), mandatory=True, lines=2))
        self.add("told", LineField(self.tr("Told by"), mandatory=True))
        self.add("day", LineField(self.tr("On the day"), mandatory=True, placeholder="2026-11-22", most=10))
        _name(self, "outcome", ("feedback", "basis", "told", "day"))
        self.renew()

    def form(self) -> OutcomeForm:
        """Return what was written."""
        return OutcomeForm(
            Feedback(self.value("feedback")), self.value("basis"), self.value("told"), self.value("day")
        )  # fmt: skip

    def renew(self) -> None:
        """Empty it, with today as the day."""
        self.clear()
        self.field("day").set_value(_today())


def _name(form: Form, prefix: str, names: tuple[str, ...]) -> None:
    for name in names:
        form.field(name).editor.setObjectName(f"{prefix}_{name}")


def _today() -> str:
    return datetime.datetime.now().astimezone().date().isoformat()
