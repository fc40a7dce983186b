"""What an examiner has begun and not recorded, kept over a crash: the analysis first, then everything at the bench."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.drafts import DraftKeeper
from app.gui.examining.analysing import Analysing
from app.gui.examining.comparison_work import ComparisonWork
from app.gui.page import Page
from app.services.casework.examining import Sitting


class Drafting(QObject):
    """The draft of one examination; `page` is whose draft it is."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._work: Analysing | ComparisonWork | None = None
        self._keeper: DraftKeeper | None = None
        self._is_restoring = False

    def begin(self, sitting: Sitting, work: Analysing | ComparisonWork) -> None:
        """Keep what is begun in some work from now on, and take up its draft; a locked examination has none."""
        if sitting.finding is not None:
            return
        self._work = work
        work.edited.connect(self._keep)
        if self._keeper is None:
            self._keeper = DraftKeeper(self._page, f"examination/{sitting.examination_id}")
            self._keeper.recall(self._restore)
        else:
            self._keep()  # what had been kept of the analysis is in the records now

    def drop(self) -> None:
        """Forget it all: the decision is locked."""
        if self._keeper is not None:
            self._keeper.drop()

    def _keep(self) -> None:
        if self._keeper is not None and self._work is not None and not self._is_restoring:
            self._keeper.keep({key: value for key, value in self._work.kept().items() if value})

    def _restore(self, kept: dict[str, str]) -> None:
        if kept and self._work is not None:
            self._is_restoring = True
            self._work.restore(kept)
            self._is_restoring = False
