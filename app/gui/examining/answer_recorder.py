"""Records an examiner's answers one after the other, so that the last one given is the one that counts."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal

from app.domain.casework.review import Answer
from app.gui.page import Page
from app.services.casework import examining


class AnswerRecorder(QObject):
    """A line of answers that wait for the log and the database.

    Args:
        page: whose background work it is; a refusal is told there.
        examination_id: the examination they belong to.

    Signals:
        recorded(Answer): it is in the records.
        refused(Answer): it is not, and the page has said why.
    """

    recorded = Signal(object)
    refused = Signal(object)

    def __init__(self, page: Page, examination_id: str) -> None:
        super().__init__(page)
        self._page = page
        self._examination_id = examination_id
        self._waiting: deque[Answer] = deque()

    def is_busy(self) -> bool:
        """Whether an answer is still on its way."""
        return bool(self._waiting)

    def record(self, given: Answer) -> None:
        """Put an answer into the line."""
        self._waiting.append(given)
        if len(self._waiting) == 1:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        given, desk = self._waiting[0], self._page.context.desk
        self._page.work(
            self.tr("recording an answer"),
            lambda _: examining.answer(desk, self._examination_id, given),
            lambda _: self._settle(recorded=True),
            lambda _: self._settle(recorded=False),
        )

    def _settle(self, *, recorded: bool) -> None:
        given = self._waiting.popleft()
        (self.recorded if recorded else self.refused).emit(given)
        self._next()
