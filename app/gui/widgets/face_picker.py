"""One frame, and one face in it: chosen among those found, or placed by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.casework.faces import Box, Face, Point
from app.domain.casework.media import Pixels
from app.gui.icons import IconButton
from app.gui.places import NamedFace
from app.gui.widgets.keys import bind
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.overlays import LabelledBox, LabelledPoint
from app.gui.widgets.picture_tools import PointTool
from app.gui.widgets.picture_view import PictureView


class FacePicker(QWidget):
    """The frame with boxes to choose from; by hand: a box, then the two eyes under a loupe.

    Keys: N (or F) goes to the next face, E places the eyes by hand or ends that.

    Signals:
        chosen(int): number of the face, from 0, of those found.
        placed(object, object, object): box, eye on the picture's left, eye on its right; again after each correction.
        begun(): placing by hand began; no face is chosen until it is done.
        ended(): placing by hand was ended; the found faces count again.
    """

    chosen = Signal(int)
    placed = Signal(object, object, object)
    begun = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PictureView(self.tr("Frame"), self)
        self._faces: tuple[Face, ...] = ()
        self._names: list[str] = []
        self._current: int | None = None
        self._box: Box | None = None
        self._points: PointTool | None = None
        self._words = label("", "secondary", wrap=True, parent=self)
        self._words.setObjectName("face_words")
        self._next = IconButton("forward", self.tr("Next face (N)"), labelled=True, parent=self)
        self._next.setObjectName("next_face")
        self._next.clicked.connect(self.choose_next)
        self._hand = IconButton("eye-points", self.tr("Place eyes by hand (E)"), labelled=True, parent=self)
        self._hand.setObjectName("place_by_hand")
        self._hand.setCheckable(True)
        self._hand.clicked.connect(self.set_by_hand)
        self.view.box_chosen.connect(self._on_box_chosen)
        self.view.box_drawn.connect(self._on_box)
        self.view.points_changed.connect(self._tell)
        self.view.points_completed.connect(self._on_points)
        layout = column(self.view, self._words, row(1, self._next, self._hand, gap=8), gap=8)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        for key in ("N", "F"):
            bind(self, key, self.choose_next)
        bind(self, "E", lambda: self.set_by_hand(not self.is_by_hand()))
        self._tell()

    def set_frame(self, pixels: Pixels, caption: str) -> None:
        """Show a frame, with no face found in it yet."""
        self.view.set_pixels(pixels, caption)
        self._faces, self._names, self._current = (), [], None
        self._tell()

    def set_faces(self, faces: Sequence[NamedFace], current: int | None = None) -> None:
        """Offer these faces; choose one if its number, from 0, is given, or if it is the only one."""
        self._faces = tuple(each.face for each in faces)
        self._names = [each.words for each in faces]
        self._current = None
        only = 0 if len(self._faces) == 1 else None
        wanted = only if current is None else current
        self._tell()
        if wanted is not None:
            self.choose(wanted)

    def faces(self) -> tuple[Face, ...]:
        """Return what is offered."""
        return self._faces

    def current(self) -> int | None:
        """Return the number of the chosen face, from 0."""
        return self._current

    def current_words(self) -> str:
        """Return what the chosen face is called: "Track 1"; empty while none is chosen."""
        return "" if self._current is None or self.is_by_hand() else self._names[self._current]

    def choose(self, number: int) -> None:
        """Choose one of the faces."""
        self._current = number
        self._tell()
        self.chosen.emit(number)

    def choose_next(self) -> None:
        """Choose the next face, after the last the first."""
        if self._faces and not self.is_by_hand():
            self.choose(0 if self._current is None else (self._current + 1) % len(self._faces))

    def is_by_hand(self) -> bool:
        """Whether the eyes are being placed by hand."""
        return self._hand.isChecked()

    def set_by_hand(self, by_hand: bool) -> None:
        """Begin to draw the box, or go back to the faces that were found."""
        self._hand.setChecked(by_hand)
        self._box, self._points = None, None
        if by_hand and self.view.has_picture():
            self.view.draw_box()
            self.begun.emit()
        else:
            self._hand.setChecked(False)
            self.view.look()
            self.ended.emit()
        self._tell()

    def _on_box_chosen(self, number: int) -> None:
        if not self.is_by_hand():
            self.choose(number)

    def _on_box(self, box: Box) -> None:
        self._box = box
        self._points = self.view.place_points((self.tr("L"), self.tr("R")))  # short: eyes are near each other
        self._tell()

    def _on_points(self) -> None:
        if self._points is None:
            return
        left, right = self._points.placed()
        if left is not None and right is not None:
            self._tell()
            self.placed.emit(self._box, left, right)

    def _tell(self) -> None:
        self._next.setVisible(len(self._faces) > 1)
        self._next.setEnabled(not self.is_by_hand())
        self.view.set_boxes(self._boxes())
        self.view.set_points(self._marks())
        self._words.setText(self._sentence())

    def _boxes(self) -> list[LabelledBox]:
        if self.is_by_hand():
            return [] if self._box is None else [LabelledBox(self._box)]
        names = list(self._names)
        if self._current is not None:
            names[self._current] = self.tr("{0}, chosen").format(names[self._current])
        return [LabelledBox(face.box, name) for face, name in zip(self._faces, names, strict=True)]

    def _marks(self) -> list[LabelledPoint]:
        if self.is_by_hand() or self._current is None:
            return []
        eyes = self._faces[self._current].landmarks
        return [LabelledPoint(eyes.left_eye), LabelledPoint(eyes.right_eye)]

    def _sentence(self) -> str:
        if self.is_by_hand():
            return self._hand_sentence()
        if not self._faces:
            return self.tr("No face was found. Place the eyes by hand if you see one.")
        if self._current is None:
            return self.tr("{0} faces were found. Click the probe, or go to it with N.").format(len(self._faces))
        face = self._faces[self._current]
        words = self.tr("Chosen: {0}, of {1} here. Found by {2}.")
        return words.format(self._names[self._current], len(self._faces), face.detector)

    def _hand_sentence(self) -> str:
        if self._box is None:
            return self.tr(
                "1 of 3: draw a box around the head with the mouse; or arrows move it, Ctrl+arrows size it, Return."
            )
        placed: tuple[Point | None, ...] = self._points.placed() if self._points is not None else (None, None)
        if placed[0] is None:
            return self.tr("2 of 3: the middle of the eye on the left of the picture (click, or arrows and Return).")
        if placed[1] is None:
            return self.tr("3 of 3: the middle of the eye on the right of the picture (click, or arrows and Return).")
        return self.tr("Placed. Take a point up again to correct it (drag it, or Return and arrows).")
