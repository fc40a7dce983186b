"""What a supervisor decides: approve, return or refuse, why, and who receives the lead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.domain.casework.review import Verdict
from app.domain.wording import LEAD_WORDING, NO_POSSIBLE_MATCH_WORDING
from app.gui.widgets.fields import TextField
from app.gui.widgets.layouts import column, label


class VerdictPanel(QWidget):
    """Nothing is chosen at first. Signal `changed()`: verdict, reason or recipients changed.

    Args of `offer`: what the two examinations allow.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agree, self._lead, self._proposed = False, False, ""
        self._group = QButtonGroup(self)
        self._choices = {
            Verdict.APPROVE: self._choice(Verdict.APPROVE, self.tr("&Approve")),
            Verdict.RETURN: self._choice(Verdict.RETURN, self.tr("Re&turn to the examiner for a new search")),
            Verdict.REFUSE: self._choice(Verdict.REFUSE, self.tr("&Refuse: no lead")),
        }
        self._reason = TextField(self.tr("Reason"), hint=self.tr("Needed to return or to refuse."), lines=2)
        self._recipients = TextField(
            self.tr("Recipients of the lead"), hint=self.tr("One on each line; at least one."), lines=2
        )
        self._wording = label("", wrap=True, parent=self)
        self._reason.editor.setObjectName("decision_reason")
        self._recipients.editor.setObjectName("recipients")
        self._wording.setObjectName("decision_wording")
        self._group.buttonClicked.connect(self._on_chosen)
        self._reason.changed.connect(self.changed)
        self._recipients.changed.connect(self.changed)
        title = label(self.tr("Decision"), "section", parent=self)
        self.setLayout(column(title, *self._choices.values(), self._wording, self._recipients, self._reason, 1, gap=8))
        self.offer(agree=False, lead=False)

    def offer(self, *, agree: bool, lead: bool) -> None:
        """Say whether the examiners agree, and whether approval releases a lead."""
        self._agree, self._lead = agree, lead
        self._choices[Verdict.APPROVE].setEnabled(agree)
        self._choices[Verdict.APPROVE].setToolTip(
            "" if agree else self.tr("The examiners disagree, so nothing can be approved")
        )
        self._tell()

    def propose_recipient(self, who: str) -> None:
        """Write down who most likely receives a lead, where nobody is named yet."""
        self._proposed = who
        if not self._recipients.value():
            self._recipients.set_value(who)

    def verdict(self) -> Verdict | None:
        """Return what is chosen."""
        return next((verdict for verdict, choice in self._choices.items() if choice.isChecked()), None)

    def reason(self) -> str:
        """Return why."""
        return self._reason.value()

    def recipients(self) -> tuple[str, ...]:
        """Return who receives the lead, each once, in the order written."""
        lines = (line.strip() for line in self._recipients.value().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def releases_lead(self) -> bool:
        """Return whether the chosen verdict releases a lead."""
        return self.verdict() is Verdict.APPROVE and self._lead

    def values(self) -> dict[str, str]:
        """Return what was chosen and written, for a draft."""
        verdict = self.verdict()
        recipients = self._recipients.value()
        return {"verdict": verdict.value if verdict else "", "reason": self.reason(), "recipients": recipients}

    def set_values(self, values: dict[str, str]) -> None:
        """Put a draft back; a verdict that is not offered stays unchosen. `changed` stays silent."""
        for verdict, choice in self._choices.items():
            if verdict.value == values.get("verdict") and choice.isEnabled():
                choice.setChecked(True)
        self._reason.set_value(values.get("reason", ""))
        self._recipients.set_value(values.get("recipients") or self._proposed)
        self._tell()

    def is_begun(self) -> bool:
        """Return whether anything was chosen or written."""
        return bool(self.verdict() or self.reason()) or self._recipients.value() not in ("", self._proposed)

    def blocked(self) -> str | None:
        """Return what is missing for the decision."""
        verdict = self.verdict()
        if verdict is None:
            return self.tr("No decision chosen")
        if verdict is not Verdict.APPROVE and not self.reason():
            return self.tr("The reason is missing")
        if self.releases_lead() and not self.recipients():
            return self.tr("No recipient named")
        return None

    def verb(self) -> str:
        """Return what pressing the next action does."""
        verdict = self.verdict()
        if verdict is Verdict.RETURN:
            return self.tr("Return to the examiner")
        if verdict is Verdict.REFUSE:
            return self.tr("Refuse")
        if verdict is None:
            return self.tr("Decide")
        return self.tr("Release lead") if self._lead else self.tr("Close as no possible match")

    def focus(self) -> None:
        """Put the focus on the first verdict that can be chosen."""
        next(choice for choice in self._choices.values() if choice.isEnabled()).setFocus()

    def _choice(self, verdict: Verdict, words: str) -> QRadioButton:
        made = QRadioButton(words, self)
        made.setObjectName(f"verdict_{verdict.value}")
        self._group.addButton(made)
        return made

    def _on_chosen(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        approved = self.verdict() is Verdict.APPROVE
        self._recipients.setVisible(self.releases_lead())
        wording = LEAD_WORDING if self._lead else NO_POSSIBLE_MATCH_WORDING
        self._wording.setText(wording if approved else "")
        self._wording.setVisible(approved)
