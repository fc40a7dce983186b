"""The section's own error statistics, from what became of its leads: of all, or of one person, never side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.casework.outcomes import FEWEST_KNOWN, ErrorFigures
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.layouts import label, row
from app.services.casework.lead_files import Leads


class OutcomeFigures(QWidget):
    """Counts with an interval. Whoever may see people's figures chooses whose; there is no list to rank them by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leads: Leads | None = None
        self._whose = DropDown(self)
        self._whose.setObjectName("figures_of")
        self._whose.setAccessibleName(self.tr("Whose leads are counted"))
        self._whose.currentIndexChanged.connect(self._show)
        self._words = label("", "secondary", wrap=True, parent=self)
        self._words.setObjectName("error_figures")
        layout = row(self._whose, self._words, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def set_leads(self, leads: Leads) -> None:
        """Show the figures of these leads, of whom they were shown before if possible."""
        chosen = self._whose.currentData()
        self._leads = leads
        names = {each.user_id: leads.names[each.user_id].full_name for each in leads.of_people}
        self._whose.blockSignals(True)
        self._whose.clear()
        self._whose.addItem(self.tr("The whole section"), "")
        for user_id in sorted(names, key=lambda each: names[each]):
            self._whose.addItem(names[user_id], user_id)
        self._whose.setCurrentIndex(max(0, self._whose.findData(chosen)))
        self._whose.blockSignals(False)
        self._whose.setVisible(bool(names))
        self._show()

    def _show(self) -> None:
        leads, chosen = self._leads, self._whose.currentData()
        if leads is None:
            return
        of_person = next((each.figures for each in leads.of_people if each.user_id == chosen), None)
        if of_person is None:
            self._words.setText(f"{self._counts(leads.figures)} {self._share(leads.figures)}".strip())
        elif of_person.known < FEWEST_KNOWN:
            few = self.tr(
                "The truth of {0:,} of them is known, which is too few to say anything of a person: {1} are needed."
            ).format(of_person.known, FEWEST_KNOWN)
            self._words.setText(f"{self._counts(of_person)} {few}")
        else:
            shared = self.tr("Each lead is the work of three people, and cases differ: this compares nobody.")
            self._words.setText(f"{self._counts(of_person)} {self._share(of_person)} {shared}")

    def _counts(self, figures: ErrorFigures) -> str:
        words = self.tr(
            "{0:,} leads: {1:,} confirmed by other evidence, {2:,} wrong person, {3:,} not known, {4:,} without word."
        )
        return words.format(
            figures.leads, figures.confirmed, figures.wrong_person, figures.unknown, figures.waiting
        )  # fmt: skip

    def _share(self, figures: ErrorFigures) -> str:
        if figures.wrong is None:
            return ""
        low, high = figures.wrong.interval.low, figures.wrong.interval.high
        share = self.tr(
            "Wrong in {0:,} of {1:,} whose truth is known; from so many, the true share may lie anywhere between "
            "{2:.0f} and {3:.0f} of 100."
        )
        return share.format(figures.wrong.count, figures.wrong.of, 100 * low, 100 * high)
