"""Opens a candidate's photos when an examiner comes to them, and only then: whatever is opened is in the log."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.gui.page import Page
from app.services.casework import examining
from app.services.casework.examining import Sitting
from app.services.casework.photos import CandidatePicture


class CandidateOpener(QObject):
    """One candidate at a time; of those asked for meanwhile only the last is opened, the others were skipped over.

    Args:
        page: whose background work it is.
        sitting: the examination.

    Signal `opened(int, list)`: place from 0, and its pictures; of the candidate asked for last.
    """

    opened = Signal(int, object)

    def __init__(self, page: Page, sitting: Sitting) -> None:
        super().__init__(page)
        self._page, self._sitting = page, sitting
        self._loading: int | None = None
        self._wanted: int | None = None
        self._aids: set[tuple[str, str]] = set()

    def want(self, place: int) -> None:
        """Open this candidate, now or when the one before has come."""
        self._wanted = place
        self._next()

    def note_aid(self, place: int, aid: str) -> None:
        """Log a viewing aid, once for each candidate."""
        desk, sitting = self._page.context.desk, self._sitting
        used = (sitting.candidates[place].id, aid)
        if used in self._aids:
            return
        self._aids.add(used)
        self._page.work(
            self.tr("noting the viewing aid"),
            lambda _: examining.note_viewing_aid(desk, sitting.examination_id, *used),
            lambda _: None,
            lambda _: self._aids.discard(used),
        )

    def _next(self) -> None:
        if self._loading is not None or self._wanted is None:
            return
        place, self._loading = self._wanted, self._wanted
        desk, sitting = self._page.context.desk, self._sitting
        self._page.work(
            self.tr("opening candidate {0}").format(place + 1),
            lambda _: examining.candidate_pictures(desk, sitting.examination_id, sitting.candidates[place].id),
            partial(self._on_opened, place),
            lambda _: self._settle(place),
        )

    def _on_opened(self, place: int, pictures: list[CandidatePicture]) -> None:
        wanted = place == self._wanted
        self._settle(place)
        if wanted:
            self.opened.emit(place, pictures)

    def _settle(self, place: int) -> None:
        self._loading = None
        if self._wanted == place:
            self._wanted = None
        self._next()
