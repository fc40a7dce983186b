"""The comparison bench: probe and candidate, the strip of candidates below, answers and conclusion at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.media import Pixels
from app.gui.widgets.aid_view import Aid
from app.gui.widgets.answer_panel import ANSWER_KEYS, AnswerPanel
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.conclusion_panel import ConclusionPanel
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import column, label, row, rule
from app.gui.widgets.photo_chooser import PhotoChooser

_SIDE_PX, _SIDE_LEAST_PX = 296, 208


@dataclass(frozen=True, eq=False)
class Shot:
    """One photo of a candidate: what its button says, its caption, its pixels and where the eyes are.

    Attributes:
        words: date and pose.
        key: what the records know the photo by.
    """

    words: str
    caption: str
    pixels: Pixels = field(repr=False)
    anchor: Anchor | None = None
    key: str = ""


class Bench(QWidget):
    """Everything of an examination that is looked at and worked on before the lock.

    Keys: Left and Right (or Return) go from candidate to candidate, Up and Down from photo to photo; 1, 2, 3 answer; N
    goes to the note and Escape back to the pictures; Space, S, O, Z as in `ComparisonPane`.

    Args:
        scale: steps of the conclusion.

    Attributes:
        pane, strip, photos, answers, conclusion: the parts.
    """

    def __init__(self, scale: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = ComparisonPane(self.tr("Probe"), self.tr("Candidate"), self)
        self.pane.setObjectName("comparison")
        self.photos = PhotoChooser(self)
        self.strip = CandidateStrip(self)
        self.strip.setObjectName("candidates")
        self.answers = AnswerPanel(self)
        self.conclusion = ConclusionPanel(scale, self)
        self._shots: tuple[Shot, ...] = ()
        self.photos.chosen.connect(self._show_shot)
        left = column(self.pane, self.photos, self.strip, gap=4)
        left.setStretch(0, 1)
        layout = row(left, self._make_side(), gap=16)
        layout.setStretch(0, 3)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._bind_keys()

    def clear_candidate(self, caption: str) -> None:
        """Show nobody, while another candidate's photos are opened; aids are chosen anew for each candidate."""
        self._shots = ()
        self.photos.set_photos(())
        self.pane.set_aligned(False)
        self.pane.set_second(None, caption)

    def show_candidate(self, shots: Sequence[Shot]) -> None:
        """Show a candidate's photos, the first of them large."""
        self._shots = tuple(shots)
        self.photos.set_photos([each.words for each in shots])
        self._show_shot(0)

    def write_conclusion(self) -> None:
        """Go to the scale of the conclusion."""
        self.conclusion.choose()

    def set_watermark(self, word: str) -> None:
        """Write a word over every picture."""
        self.pane.set_watermark(word)
        self.strip.set_watermark(word)

    def hide_content(self, hidden: bool) -> None:
        """Leave nothing of a picture to be seen, for the idle lock."""
        self.pane.hide_content(hidden)
        self.strip.setVisible(not hidden)

    def _show_shot(self, place: int) -> None:
        if place < len(self._shots):
            shot = self._shots[place]
            self.pane.set_second(shot.pixels, shot.caption, shot.anchor)

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        this = label(self.tr("This candidate"), "section", parent=side)
        whole = label(self.tr("Your decision"), "section", parent=side)
        layout = column(this, self.answers, rule(side), whole, self.conclusion, 1, gap=8)
        layout.setContentsMargins(0, 0, 8, 0)
        side.setLayout(layout)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(_SIDE_LEAST_PX)
        area.setMaximumWidth(_SIDE_PX)
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside has it
        self._side = area
        return area

    def _bind_keys(self) -> None:
        for key, disposition in ANSWER_KEYS.items():
            bind(self, key, partial(self.answers.choose, disposition))
        for key, way in (("Left", -1), ("Right", 1), ("Return", 1), ("Enter", 1)):
            bind(self, key, partial(self.strip.step, way))
        for key, way in (("Up", -1), ("Down", 1)):
            bind(self, key, partial(self.photos.step, way))
        bind(self, "N", self.answers.write_note)
        bind(self._side, "Escape", self.pane.left.setFocus)
        # The pane has these keys for itself; here they reach it from beside it.
        for owner in (self.strip, self._side):
            bind(owner, "S", lambda: self.pane.set_aid(Aid.SWIPE))
            bind(owner, "O", lambda: self.pane.set_aid(Aid.OVERLAY))
            bind(owner, "Z", self._toggle_fit)
        bind(self.strip, "Space", self.pane.blink)
        bind(self.strip, "Escape", lambda: self.pane.set_aid(Aid.SIDE_BY_SIDE))
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        PlainKeys(self.pane.over(), lambda key: key in arrows and self.pane.aid() is Aid.SWIPE)

    def _toggle_fit(self) -> None:
        view = self.pane.left if self.pane.aid() is Aid.SIDE_BY_SIDE else self.pane.over()
        view.toggle_fit()
