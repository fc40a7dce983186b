"""Work that has to reach the records one piece after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.domain.progress import Progress
from app.gui.page import Page


@dataclass(frozen=True)
class _Piece:
    label: str
    run: Callable[[Progress], object]
    done: Callable[[object], object]
    failed: Callable[[], object]


class Line(QObject):
    """A queue of pieces of work of one page; a refused one is told there, and the next follows.

    Args:
        page: whose background work it is.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._waiting: deque[_Piece] = deque()

    def is_busy(self) -> bool:
        """Whether something is still on its way."""
        return bool(self._waiting)

    def put(
        self,
        label: str,
        run: Callable[[Progress], object],
        done: Callable[[object], object],
        failed: Callable[[], object],
    ) -> None:
        """Let a piece wait for its turn."""
        self._waiting.append(_Piece(label, run, done, failed))
        if len(self._waiting) == 1:
            self._next()

    def _next(self) -> None:
        if self._waiting:
            piece = self._waiting[0]
            self._page.work(piece.label, piece.run, self._on_done, lambda _: self._on_failed())

    def _on_done(self, result: object) -> None:
        piece = self._waiting.popleft()
        piece.done(result)
        self._next()

    def _on_failed(self) -> None:
        piece = self._waiting.popleft()
        piece.failed()
        self._next()
