"""One examination, played: the analysis, the tools, the features, an answer for each candidate, the lock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView, QTabWidget, QWidget

from app.demo.hands import Hands
from app.domain.casework.review import Disposition
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.component_list import ComponentList
from app.gui.widgets.layers import from_eyes
from app.gui.widgets.picture_view import PictureView
from app.services.casework.examining import CONCLUSIONS

GROUNDS_SAME = (
    "Shape of the ears, root of the nose and hairline agree; the difference in brightness is explained by the lamp."
)
GROUNDS_DIFFERENT = "Ears, nose and chin differ in every candidate beyond what pose and light explain."
ANALYSED = (Qt.Key.Key_3, *[Qt.Key.Key_1] * 2, Qt.Key.Key_2, *[Qt.Key.Key_1] * 3, Qt.Key.Key_3, *[Qt.Key.Key_2] * 3)
"""What the played examiners say of the first components: 1 clear, 2 partly, 3 not visible; the rest is not visible."""
_WORDS = "Half open; the lower lip lies in the shade."
_EAR = ((2.1, -0.3), (1.35, 0.3))
"""Tail and tip of the arrow, in eye distances from the middle of the eyes."""
_DIFFERENCE = "Fuller at the sides; the photo is older and the hair was longer."
_NOTE = "Ears and nose agree; mouth is half hidden."


class PlayedExamination:
    """Either seat's examination in the window.

    Args:
        hands: of whoever is signed in.
    """

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def play(self, true_place: int | None, keep: str | None) -> None:
        """Analyse the probe, look at every candidate, answer, lock, and unmask.

        Args:
            true_place: where the person lies in this examiner's order, from 0; None when nobody on the list is.
            keep: start of the names of the pictures to keep; None for none.
        """
        self._analyse(keep)
        hands, strip = self._hands, self._hands.see(CandidateStrip, "candidates")
        hands.until(lambda: strip.count() > 0, "the candidates")
        for place in range(strip.count()):
            strip.set_current(place)
            name = _button(Disposition.POSSIBLE if place == true_place else Disposition.NOT_THIS_PERSON)
            self._opened(name)
            if true_place is None:
                if keep and place == strip.count() // 2:
                    hands.keep(f"{keep}-comparison")
                continue
            if place == true_place:
                hands.write("candidate_note", _NOTE)
                self._use_tools(keep)
                self._judge_features(keep)
            hands.press(name)
            self._recorded(strip, place)
        if true_place is None:
            hands.press("no_possible_match")
            if keep:
                hands.keep(f"{keep}-no-possible-match")
            hands.press("confirm")
            hands.until(lambda: strip.answered_count() == strip.count(), "every candidate to be answered")
        self._lock(true_place is not None, keep)

    def _analyse(self, keep: str | None) -> None:
        """Go through the checklist by keys, what a clip shows of a face, and record it."""
        hands, probe = self._hands, self._hands.see(PictureView, "analysis_probe")
        hands.until(probe.has_picture, "the probe's picture")
        listed = hands.see(ComponentList, "analysis_components")
        for place, key in enumerate(ANALYSED):
            listed.choose(place)
            hands.key(listed, key)
        hands.write("component_words", _WORDS)
        if keep:
            hands.keep(f"{keep}-analysis")
        hands.press("mark_rest")
        hands.press("open_candidates")
        hands.press("confirm")

    def _use_tools(self, keep: str | None) -> None:
        """Draw on the probe what the note speaks of, with the grid over both pictures."""
        hands, pane = self._hands, self._hands.see(ComparisonPane, "comparison")
        hands.press("tool_grid")
        hands.press("tool_arrow")
        view = pane.left
        anchor = view.anchor()
        if anchor is not None:
            tail, tip = (view.to_widget(from_eyes(anchor, x, y)).toPoint() for x, y in _EAR)
            QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=tail)
            QTest.mouseMove(view, tip)
            QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=tip)
            hands.write("annotation_words", "Lobe hangs free")
            hands.choose("annotation_feature", "ears")
            if keep:
                hands.keep(f"{keep}-drawing")
            hands.press("keep_annotation")
            listed = hands.see(QTableView, "annotations")
            hands.until(lambda: listed.model().rowCount() == 1, "the drawing to be recorded")
        hands.press("tool_arrow")
        hands.press("tool_grid")
        hands.see(QTabWidget, "bench_side").setCurrentIndex(0)
        if keep:
            hands.keep(f"{keep}-comparison")

    def _judge_features(self, keep: str | None) -> None:
        """Judge what showed on the probe, feature by feature, and go back to the answer."""
        hands, side = self._hands, self._hands.see(QTabWidget, "bench_side")
        side.setCurrentIndex(1)
        listed = hands.see(ComponentList, "features")
        ready = hands.see(QWidget, "judgement_similar")
        hands.until(ready.isEnabled, "the features recorded so far")
        for place, _ in enumerate(listed.states()):
            listed.choose(place)
            if place == 2:
                hands.key(listed, Qt.Key.Key_2)
                hands.write("feature_words", _DIFFERENCE)
            else:
                hands.key(listed, Qt.Key.Key_1)
        state = hands.see(QLabel, "features_state")
        hands.until(lambda: state.text() == "Recorded", "the features to be recorded")
        if keep:
            hands.keep(f"{keep}-features")
        side.setCurrentIndex(0)

    def _opened(self, name: str) -> None:
        """Wait until the candidate's pictures are there: the answers open with them."""
        button = self._hands.see(QWidget, name)
        self._hands.until(button.isEnabled, "the candidate's pictures")

    def _recorded(self, strip: CandidateStrip, place: int) -> None:
        self._hands.until(lambda: strip.answered_count() > place, "the answer to be recorded")

    def _lock(self, possible: bool, keep: str | None) -> None:
        hands = self._hands
        hands.choose("conclusion", CONCLUSIONS[5 if possible else 1])
        hands.write("grounds", GROUNDS_SAME if possible else GROUNDS_DIFFERENT)
        if keep:
            hands.keep(f"{keep}-ready-to-lock")
        hands.press("lock_decision")
        hands.press("confirm")
        hands.press("show_ranks")
        hands.see(QWidget, "back_to_queue")
        if keep:
            hands.keep(f"{keep}-unmasked")
        hands.press("back_to_queue")


def _button(disposition: Disposition) -> str:
    return "answer_" + disposition.value.replace("-", "_")
