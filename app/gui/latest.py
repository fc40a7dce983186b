"""Background work of which only the newest request counts, such as the preview of an edited picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from app.domain.progress import Progress
from app.errors import BadInput, Cancelled
from app.gui.jobs import Job
from app.gui.page import Page
from app.gui.problems import tell

T = TypeVar("T")


class Latest(QObject, Generic[T]):
    """One job at a time; what is asked meanwhile replaces what was waiting, and stops what runs.

    Args:
        page: owner of the work; other problems than bad input are told in its notice.
        done: called with each result that is still the newest.
        problem: called with the sentence when the newest request was bad input, or a person stopped it.
    """

    def __init__(self, page: Page, done: Callable[[T], object], problem: Callable[[str], object]) -> None:
        super().__init__(page)
        self._page, self._done, self._problem = page, done, problem
        self._waiting: tuple[str, Callable[[Progress], T]] | None = None
        self._busy = False
        self._job: Job | None = None

    def ask(self, words: str, run: Callable[[Progress], T]) -> None:
        """Have this done as soon as nothing else is.

        Args:
            words: what it does, for the status bar.
            run: called in the background.
        """
        self._waiting = (words, run)
        if not self._busy:
            self._begin()
        elif self._job is not None:
            self._job.cancel()

    def _begin(self) -> None:
        if self._waiting is None:
            return
        (words, run), self._waiting = self._waiting, None
        self._busy = True
        job = self._page.context.jobs.run(words, run, owner=self, succeeded=self._on_done, failed=self._on_failed)
        self._job = job if self._busy else None

    def _on_done(self, result: T) -> None:
        self._busy, self._job = False, None
        if self._waiting is None:
            self._done(result)
        self._begin()

    def _on_failed(self, error: Exception) -> None:
        self._busy, self._job = False, None
        if isinstance(error, BadInput | Cancelled) and self._waiting is None:
            self._problem(str(error))
        elif not isinstance(error, BadInput | Cancelled):
            tell(self._page, error)
        self._begin()
