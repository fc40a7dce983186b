"""Reads and shrinks the thumbnails that a sheet misses, away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QImage

from app.domain.casework.media import Pixels
from app.gui.jobs import Jobs
from app.gui.models.faces_model import FacesModel
from app.gui.widgets.picture import chip

_AT_ONCE = 24


class ThumbnailLoader(QObject):
    """Serves one model. It reads what was painted last first, some at a time, and never more than one lot at once.

    Args:
        model: whose cells are read.
        jobs: where the reading runs.
        failed: told of an error; the sheet then keeps empty squares.
    """

    def __init__(self, model: FacesModel, jobs: Jobs, failed: Callable[[Exception], object]) -> None:
        super().__init__(model)
        self._model, self._jobs, self._failed = model, jobs, failed
        self._read: Callable[[str], Pixels] | None = None
        self._busy = False
        model.missed.connect(self._on_missed, Qt.ConnectionType.QueuedConnection)  # it is told in the midst of painting

    def set_source(self, read: Callable[[str], Pixels] | None) -> None:
        """Say how the picture behind a key is read, in any thread; None while there is nothing to read."""
        self._read = read
        self._on_missed()

    @Slot()
    def _on_missed(self) -> None:
        read = self._read
        keys = self._model.take_missed(_AT_ONCE) if not self._busy and read is not None else []
        if not keys or read is None:
            return
        self._busy = True
        side, ratio = self._model.side, self._model.ratio
        self._jobs.run(
            self.tr("reading faces"),
            lambda _: [(key, chip(read(key), side, ratio)) for key in keys],
            owner=self,
            succeeded=lambda made: self._on_read(read, made),
            failed=self._on_failed,
        )

    def _on_read(self, read: Callable[[str], Pixels], made: list[tuple[str, QImage]]) -> None:
        self._busy = False
        if read is self._read:
            for key, image in made:
                self._model.set_image(key, image)
        self._on_missed()

    def _on_failed(self, error: Exception) -> None:
        self._busy, self._read = False, None
        self._failed(error)
