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

_KEPT_UNDER = "analysis"


class Analysing(QObject):
    """Makes the view of probe and checklist, and works the checklist of one examination.

    Args:
        page: whose background work it is.
        action: "Open the candidates", which it blocks with the reason.

    Attributes:
        view: what the page shows.

    Signals:
        recorded(): the analysis is in the records and the candidates may open.
        edited(): something not yet recorded has changed.
    """

    recorded = Signal()
    edited = Signal()

    def __init__(self, page: Page, action: NextAction) -> None:
        super().__init__(page)
        self._page, self._action = page, action
        self.view = AnalysisView()
        self.view.probe.set_watermark(page.context.watermark)
        self._sitting: Sitting | None = None
        self._is_open = False
        self.view.changed.connect(self._on_changed)
        action.triggered.connect(self._on_action)

    def begin(self, sitting: Sitting) -> None:
        """Show the checklist of an examination."""
        self._sitting, self._is_open = sitting, True
        self.view.set_checklist(sitting.checklist)
        self._tell()
        self.view.focus_list()

    def leave_question(self) -> str | None:
        """Return a sentence when leaving now would lose what is not recorded."""
        if self._is_open and self.view.said():
            return self.tr("Your analysis is not recorded yet; it is kept as your draft. Leave all the same?")
        return None

    def restore(self, kept: dict[str, str]) -> None:
        """Take up what was kept of an analysis that had been begun; nothing once it is recorded."""
        if not self._is_open:
            return
        said = {}
        for name, value in kept.items():
            word, _, key = name.partition(" ")
            if word != _KEPT_UNDER:
                continue
            visibility, _, words = value.partition(" ")
            said[key] = (Visibility(visibility) if visibility in set(Visibility) else None, words)
        self.view.set_said(said)
        self._tell()

    def kept(self) -> dict[str, str]:
        """Return what has been begun and not recorded, for `restore`."""
        if not self._is_open:
            return {}
        said = self.view.said().items()
        return {f"{_KEPT_UNDER} {key}": f"{visibility or '-'} {words}" for key, (visibility, words) in said}

    def _on_changed(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        self._action.set_blocked(self.view.reason())

    def _on_action(self) -> None:
        observations = self.view.observations()
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
        observations = self.view.observations()
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
