"""The analysis of the probe before any candidate opens: begun, kept, recorded once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.casework.features import Visibility
from app.gui.page import Page
from app.gui.widgets.analysis_view import AnalysisView
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.next_action import NextAction
from app.services.casework import analysing
from app.services.casework.examining import Sitting


class Analysing(QObject):
    """Works the checklist of one examination.

    Args:
        page: whose background work it is.
        view: probe and checklist.
        action: "Open the candidates", which it blocks with the reason.

    Signals:
        recorded(): the analysis is in the records and the candidates may open.
        edited(): something not yet recorded has changed.
    """

    recorded = Signal()
    edited = Signal()

    def __init__(self, page: Page, view: AnalysisView, action: NextAction) -> None:
        super().__init__(page)
        self._page, self._view, self._action = page, view, action
        self._sitting: Sitting | None = None
        self._is_open = False
        view.changed.connect(self._on_changed)
        action.triggered.connect(self._on_action)

    def begin(self, sitting: Sitting) -> None:
        """Show the checklist of an examination."""
        self._sitting, self._is_open = sitting, True
        self._view.set_checklist(sitting.checklist)
        self._tell()
        self._view.focus_list()

    def is_begun(self) -> bool:
        """Whether there is anything that leaving the page would lose."""
        return self._is_open and bool(self._view.said())

    def restore(self, kept: dict[str, str]) -> None:
        """Take up what was kept of an analysis that had been begun; nothing once it is recorded."""
        if not self._is_open:
            return
        said = {}
        for key, value in kept.items():
            visibility, _, words = value.partition(" ")
            said[key] = (Visibility(visibility) if visibility in set(Visibility) else None, words)
        self._view.set_said(said)
        self._tell()

    def kept(self) -> dict[str, str]:
        """Return what has been begun and not recorded, for `restore`."""
        if not self._is_open:
            return {}
        return {key: f"{visibility or '-'} {words}" for key, (visibility, words) in self._view.said().items()}

    def _on_changed(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        self._action.set_blocked(self._view.reason())

    def _on_action(self) -> None:
        observations = self._view.observations()
        shown = sum(each.visibility is not Visibility.NOT_VISIBLE for each in observations)
        sentence = self.tr(
            "{0} of {1} components show on the probe, clearly or partly. The analysis is recorded under your name and "
            "stays as it is; then the candidates open."
        ).format(shown, len(observations))
        confirm(self._page, self.tr("Record this analysis?"), sentence, self.tr("Record it"), self._record)

    def _record(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        observations = self._view.observations()
        self._action.set_blocked(self.tr("Recording"))
        self._page.work(
            self.tr("recording the analysis"),
            lambda _: analysing.record_analysis(self._page.context.desk, sitting.examination_id, observations),
            lambda _: self._on_recorded(),
            lambda _: self._tell(),
        )

    def _on_recorded(self) -> None:
        self._is_open = False
        self.recorded.emit()
