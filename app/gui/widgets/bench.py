"""The comparison bench: probe and candidate, the strip of candidates below, answers and conclusion at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from app.domain.media import Pixels
from app.domain.review import Disposition
from app.gui.widgets.aid_view import Aid
from app.gui.widgets.answer_panel import ANSWER_KEYS, AnswerPanel
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.conclusion_panel import ConclusionPanel
from app.gui.widgets.feature_panel import FeaturePanel
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import column, label, row, rule
from app.gui.widgets.photo_chooser import PhotoChooser

_SIDE_PX, _SIDE_LEAST_PX = 320, 248
_ANSWER, _FEATURES = range(2)


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
    goes to the note, F to the features and Escape back to the pictures; Space, S, O, Z as in `ComparisonPane`.

    Args:
        scale: steps of the conclusion.

    Attributes:
        pane, strip, photos, answers, conclusion, features: the parts.
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
        self.features = FeaturePanel(self)
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
        self._side.setCurrentIndex(_ANSWER)
        self.conclusion.choose()

    def compare_features(self) -> None:
        """Go to the features."""
        self._side.setCurrentIndex(_FEATURES)
        self.features.focus_list()

    def _answer(self, disposition: Disposition) -> None:
        self._side.setCurrentIndex(_ANSWER)
        self.answers.choose(disposition)

    def _write_note(self) -> None:
        self._side.setCurrentIndex(_ANSWER)
        self.answers.write_note()

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
        self._side = QTabWidget(self)
        self._side.setObjectName("bench_side")
        self._side.setAccessibleName(self.tr("Answer and features"))
        self._side.setDocumentMode(True)
        self._side.setMinimumWidth(_SIDE_LEAST_PX)
        self._side.setMaximumWidth(_SIDE_PX)
        self._answers = self._make_answers()
        self._side.addTab(self._answers, self.tr("Answer"))
        self._side.addTab(self.features, self.tr("Features"))
        return self._side

    def _make_answers(self) -> QWidget:
        content = QWidget(self)
        this = label(self.tr("This candidate"), "section", parent=content)
        whole = label(self.tr("Your decision"), "section", parent=content)
        layout = column(this, self.answers, rule(content), whole, self.conclusion, 1, gap=8)
        layout.setContentsMargins(0, 8, 8, 0)
        content.setLayout(layout)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside has it
        return area

    def _bind_keys(self) -> None:
        for key, disposition in ANSWER_KEYS.items():
            bind(self, key, partial(self._answer, disposition))
        for key, way in (("Left", -1), ("Right", 1), ("Return", 1), ("Enter", 1)):
            bind(self, key, partial(self.strip.step, way))
        for key, way in (("Up", -1), ("Down", 1)):
            bind(self, key, partial(self.photos.step, way))
        bind(self, "N", self._write_note)
        bind(self, "F", self.compare_features)
        for inside in (self._answers, self._side.tabBar()):
            bind(inside, "Escape", self.pane.left.setFocus)
        self.features.escaped.connect(self.pane.left.setFocus)
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
