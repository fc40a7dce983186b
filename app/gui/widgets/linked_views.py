"""Two pictures looked at as one: zoom, pan and rotation go together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.gui.widgets.geometry import FaceView
from app.gui.widgets.picture_canvas import PictureCanvas


class LinkedViews(QObject):
    """Carries each change of one view over to the other.

    Linked, both go by the same steps relative to the scale that fits each picture. Aligned, and when both know where
    the eyes are, both show the same part of the face at the same size and tilt.
    """

    def __init__(self, first: PictureCanvas, second: PictureCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._linked, self._aligned, self._busy = True, False, False
        first.view_changed.connect(self._on_first)
        second.view_changed.connect(self._on_second)

    def is_linked(self) -> bool:
        """Whether changes are carried over."""
        return self._linked

    def set_linked(self, linked: bool) -> None:
        """Carry changes over, or let each view go its own way."""
        self._linked = linked
        if linked:
            self._on_first()

    def can_align(self) -> bool:
        """Whether both pictures know where the eyes are."""
        return self._first.anchor() is not None and self._second.anchor() is not None

    def is_aligned(self) -> bool:
        """Whether faces are laid on each other by their eyes."""
        return self._aligned and self.can_align()

    def set_aligned(self, aligned: bool) -> None:
        """Lay faces on each other by their eyes, beginning with the whole head; or go by the fit of each picture."""
        self._aligned = aligned
        anchor = self._first.anchor()
        if self.is_aligned() and anchor is not None and self._first.is_fitted():
            self._first.set_placement(FaceView.whole_head(self._first.view_size()).placement(anchor))
        self._on_first()

    @Slot()
    def _on_first(self) -> None:
        self._carry(self._first, self._second)

    @Slot()
    def _on_second(self) -> None:
        self._carry(self._second, self._first)

    def _carry(self, moved: PictureCanvas, follower: PictureCanvas) -> None:
        if self._busy or not self._linked or not moved.has_picture() or not follower.has_picture():
            return
        self._busy = True
        face, anchor = moved.face_view(), follower.anchor()
        if self.is_aligned() and face is not None and anchor is not None:
            follower.set_placement(face.placement(anchor))
        elif moved.is_fitted():
            follower.fit()
        else:
            follower.set_view_state(moved.view_state())
        self._busy = False
