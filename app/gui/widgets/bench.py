"""The comparison bench: probe and candidate, the strip of candidates below, answers and conclusion at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from app.domain.casework.media import Pixels
from app.domain.casework.review import Disposition
from app.gui.widgets.aid_view import Aid
from app.gui.widgets.annotation_panel import AnnotationPanel
from app.gui.widgets.answer_panel import ANSWER_KEYS, AnswerPanel
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.conclusion_panel import ConclusionPanel
from app.gui.widgets.feature_panel import FeaturePanel
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import column, label, row, rule
from app.gui.widgets.pane_tools import PaneTools
from app.gui.widgets.photo_chooser import PhotoChooser
from app.gui.widgets.probe_choice import ProbeChoice
from app.gui.widgets.tool_palette import TOOL_KEYS, ToolPalette

_SIDE_PX = 320
_ANSWER, _FEATURES, _DRAWN = range(3)


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
        pane, tools, strip, photos, answers, conclusion, features, annotations: the parts.

    Signals:
        photo_shown(): another picture lies on the pane.
        edited_wanted(bool): the edited version of the probe is to be shown, or the original again.
        other_wanted(str): a further probe of the search is to be shown.
    """

    photo_shown = Signal()
    edited_wanted = Signal(bool)
    other_wanted = Signal(str)

    def __init__(self, scale: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = ToolPalette(self)  # Tab goes from one to the next in the order of their making
        self.pane = ComparisonPane(self.tr("Probe"), self.tr("Candidate"), self)
        self.pane.setObjectName("comparison")
        self._version = ProbeChoice(self)
        self._version.edited_wanted.connect(self.edited_wanted)
        self._version.other_wanted.connect(self.other_wanted)
        self.photos = PhotoChooser(self)
        self.strip = CandidateStrip(self)
        self.strip.setObjectName("candidates")
        self._side = QTabWidget(self)
        self.answers = AnswerPanel(self)
        self.conclusion = ConclusionPanel(scale, self)
        self.features = FeaturePanel(self)
        self.annotations = AnnotationPanel(self)
        self.tools = PaneTools(self.pane, self._palette)
        self.tools.aid_used.connect(self.pane.aid_used)
        self._photo: Shot | None = None
        self._shots: tuple[Shot, ...] = ()
        self.photos.chosen.connect(self._show_shot)
        choices = row(self._version, self.photos, gap=8)
        choices.setStretch(1, 1)
        left = column(self.pane, choices, self.strip, gap=4)
        left.setStretch(0, 1)
        layout = row(self._palette, left, self._make_side(), gap=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._bind_keys()

    def clear_candidate(self, caption: str) -> None:
        """Show nobody, while another candidate's photos are opened; aids are chosen anew for each candidate."""
        self._shots, self._photo = (), None
        self.photos.set_photos(())
        self.tools.reset()
        if not self._version.shows_original():
            self.edited_wanted.emit(False)
        self.pane.set_aligned(False)
        self.pane.set_second(None, caption)
        self.tools.refresh()

    def show_candidate(self, shots: Sequence[Shot]) -> None:
        """Show a candidate's photos, the first of them large."""
        self._shots = tuple(shots)
        self.photos.set_photos([each.words for each in shots])
        self._show_shot(0)

    def photo_key(self) -> str:
        """Return what the records know the photo on the pane by; empty without one."""
        return "" if self._photo is None else self._photo.key

    def words_of_photo(self, key: str) -> str:
        """Return date and pose of one of the candidate's photos."""
        return next((each.words for each in self._shots if each.key == key), "")

    def shows_original(self) -> bool:
        """Whether the probe on the pane is the untouched frame, on which alone is drawn."""
        return self._version.shows_original()

    def set_further_probes(self, marks: Mapping[str, str]) -> None:
        """Offer the further probes of the search, by id what each is called."""
        self._version.set_others(marks)

    def show_further_probe(self, probe_id: str, pixels: Pixels, caption: str, anchor: Anchor | None) -> None:
        """Show another probe of the same search; it is a viewing aid, the analysis is of the first."""
        self._version.show_other(probe_id)
        self.pane.set_first(pixels, caption, anchor)
        self.pane.aid_used.emit("further probe")
        self.tools.refresh()
        self.photo_shown.emit()

    def set_probe(self, pixels: Pixels, caption: str, anchor: Anchor | None, *, edit_steps: int) -> None:
        """Lay the original of the probe on the pane; offer its edited version where there is one."""
        self._version.set_steps(edit_steps)
        self.show_probe(pixels, caption, anchor, edited=False)

    def show_probe(self, pixels: Pixels, caption: str, anchor: Anchor | None, *, edited: bool) -> None:
        """Show one version of the probe; the edited one is a viewing aid."""
        self._version.show_edited(edited)
        self.pane.set_first(pixels, caption, anchor)
        if edited:
            self.pane.aid_used.emit("edited probe")
        self.tools.refresh()
        self.photo_shown.emit()

    def ask_annotation(self, title: str, *, needs_words: bool) -> None:
        """Ask for the words of a new drawing; the feature that is being judged is offered."""
        judged = self.features.current_key()
        self._side.setCurrentIndex(_DRAWN)
        self.annotations.ask(title, judged, needs_words=needs_words)

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
            shot = self._photo = self._shots[place]
            self.pane.set_second(shot.pixels, shot.caption, shot.anchor)
            self.tools.refresh()
            self.photo_shown.emit()

    def _make_side(self) -> QWidget:
        self._side.setObjectName("bench_side")
        self._side.setAccessibleName(self.tr("Answer and features"))
        self._side.setDocumentMode(True)
        self._side.tabBar().setDrawBase(False)
        self._side.setFixedWidth(_SIDE_PX)
        self._answers = self._make_answers()
        self._side.addTab(self._answers, self.tr("Answer"))
        self._side.addTab(self.features, self.tr("Features"))
        self._side.addTab(self.annotations, self.tr("Drawn"))
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
        for tool, key in TOOL_KEYS.items():
            bind(self, key, partial(self.tools.use, tool))
        bind(self, "N", self._write_note)
        bind(self, "F", self.compare_features)
        for inside in (self._answers, self._side.tabBar()):
            bind(inside, "Escape", self.pane.left.setFocus)
        self.features.escaped.connect(self.pane.left.setFocus)
        self.annotations.escaped.connect(self.pane.left.setFocus)
        # The pane has these keys for itself; here they reach it from beside it.
        for owner in (self.strip, self._side):
            bind(owner, "S", lambda: self.pane.set_aid(Aid.SWIPE))
            bind(owner, "O", lambda: self.pane.set_aid(Aid.OVERLAY))
            bind(owner, "Z", self._toggle_fit)
        bind(self.strip, "Space", self.pane.blink)
        bind(self.strip, "Escape", self.pane.escape)
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        PlainKeys(self.pane.over(), lambda key: key in arrows and self.pane.aid() is Aid.SWIPE)

    def _toggle_fit(self) -> None:
        view = self.pane.left if self.pane.aid() is Aid.SIDE_BY_SIDE else self.pane.over()
        view.toggle_fit()
