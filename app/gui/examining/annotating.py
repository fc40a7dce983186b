"""What an examiner draws on probe and candidate: listed, shown again, and withdrawn before the lock if need be."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE, SHAPE_WORDS, Annotation, Shape
from app.gui.examining.answering import Answering
from app.gui.examining.comparing import Comparing
from app.gui.examining.line import Line
from app.gui.language import worded
from app.gui.page import Page
from app.gui.widgets.annotation_layer import AnnotationLayer
from app.gui.widgets.annotation_panel import AnnotationRow
from app.gui.widgets.bench import Bench
from app.gui.widgets.tool_palette import PictureTool
from app.services.casework import comparing
from app.services.casework.comparing import Comparison
from app.services.casework.examining import Sitting

_SHAPES = {
    PictureTool.ARROW: Shape.ARROW,
    PictureTool.OUTLINE: Shape.OUTLINE,
    PictureTool.TEXT: Shape.TEXT,
    PictureTool.MARK: Shape.TEXT,
}
_MARKS, _MOST_POINTS = "marks", 200


@dataclass(frozen=True)
class _Drawing:
    candidate: str
    picture: str
    shape: Shape
    points: tuple[Point, ...]


class Annotating(QObject):
    """The annotations of one examination.

    Args:
        page: whose background work it is.
        bench: where is drawn.
        answering: which candidate lies there.
        compared: tells what is recorded of them.
    """

    def __init__(self, page: Page, bench: Bench, answering: Answering, compared: Comparing) -> None:
        super().__init__(page)
        self._page, self._bench, self._answering = page, bench, answering
        self._sitting: Sitting | None = None
        self._names: dict[str, str] = {}
        self._standing: tuple[Annotation, ...] = ()
        self._waiting: _Drawing | None = None
        self._line = Line(page)
        compared.opened.connect(self._on_opened)
        answering.chosen.connect(self._on_chosen)
        bench.tools.drawn.connect(self._on_drawn)
        bench.photo_shown.connect(self._show)
        bench.annotations.kept.connect(self._on_kept)
        bench.annotations.discarded.connect(self._on_discarded)
        bench.annotations.withdrawn.connect(self._on_withdrawn)

    def begin(self, sitting: Sitting) -> None:
        """Take up an examination."""
        self._sitting = sitting
        self._names = {each.key: each.name for each in sitting.checklist.components}
        self._bench.annotations.set_components(sitting.checklist.components)

    def close_drawing(self) -> None:
        """Draw no more: the decision is locked."""
        self._bench.tools.set_may_draw(False)
        self._bench.annotations.set_open(False)

    # Showing

    def _on_chosen(self) -> None:
        self._standing = ()
        self._waiting = None
        self._bench.annotations.close_form()
        self._bench.tools.set_may_draw(False)
        self._show()

    def _on_opened(self, found: Comparison) -> None:
        self._standing = found.annotations
        is_open = not self._answering.is_locked()
        self._bench.tools.set_may_draw(is_open and self._bench.shows_original())
        self._bench.annotations.set_open(is_open)
        self._show()

    def _show(self) -> None:
        photo = self._bench.photo_key()
        on_probe = [each for each in self._standing if each.picture == ON_PROBE and self._bench.shows_original()]
        on_photo = [each for each in self._standing if each.picture == photo]
        self._bench.tools.set_annotated(
            (AnnotationLayer(on_probe, self._names),), (AnnotationLayer(on_photo, self._names),)
        )
        self._bench.annotations.set_rows([self._row(each) for each in self._standing])
        if self._bench.tools.may_draw() != self._may_draw():
            self._bench.tools.set_may_draw(self._may_draw())

    def _may_draw(self) -> bool:
        return self._answering.shown is not None and not self._answering.is_locked() and self._bench.shows_original()

    def _row(self, each: Annotation) -> AnnotationRow:
        place = self.tr("Probe") if each.picture == ON_PROBE else self._bench.words_of_photo(each.picture)
        words = each.words or worded(SHAPE_WORDS[each.shape])
        return AnnotationRow(each.id, place, words, self._names.get(each.component or "", ""))

    # By hand

    def _on_drawn(self, on_probe: bool, tool: PictureTool, points: tuple[Point, ...]) -> None:
        candidate, photo = self._answering.shown_key(), self._bench.photo_key()
        if candidate is None or not (on_probe or photo):
            return
        picture = ON_PROBE if on_probe else photo
        drawing = _Drawing(candidate, picture, _SHAPES[tool], thinned(points))
        if tool is PictureTool.MARK:
            marks = sum(each.picture == picture and each.words.isdecimal() for each in self._standing)
            self._record(drawing, str(marks + 1), _MARKS if _MARKS in self._names else None)
            return
        self._waiting = drawing
        where = self.tr("on the probe") if on_probe else self.tr("on the candidate")
        title = self.tr("{0} {1}").format(worded(SHAPE_WORDS[drawing.shape]), where)
        self._bench.ask_annotation(title, needs_words=drawing.shape is Shape.TEXT)

    def _on_kept(self, words: str, component: str | None) -> None:
        if self._waiting is not None:
            self._record(self._waiting, words, component)
        self._put_form_away()

    def _on_discarded(self) -> None:
        self._put_form_away()

    def _put_form_away(self) -> None:
        self._waiting = None
        self._bench.annotations.close_form()
        self._bench.tools.clear_drawing()
        self._bench.pane.left.setFocus()

    def _record(self, drawing: _Drawing, words: str, component: str | None) -> None:
        sitting, desk = self._sitting, self._page.context.desk
        if sitting is None:
            return
        owner = None if drawing.picture == ON_PROBE else drawing.candidate
        self._line.put(
            self.tr("recording a drawing"),
            lambda _: comparing.annotate(
                desk, sitting.examination_id, picture=drawing.picture, shape=drawing.shape, points=drawing.points,
                words=words, component=component, candidate_id=owner,
            ),
            self._on_annotated,
            self._bench.tools.clear_drawing,
        )  # fmt: skip

    def _on_annotated(self, made: object) -> None:
        if isinstance(made, Annotation) and made.candidate_id in (None, self._answering.shown_key()):
            self._standing = (*self._standing, made)
            self._bench.tools.clear_drawing()
            self._show()

    def _on_withdrawn(self, annotation_id: str) -> None:
        sitting, desk = self._sitting, self._page.context.desk
        if sitting is not None:
            self._line.put(
                self.tr("withdrawing a drawing"),
                lambda _: comparing.withdraw_annotation(desk, sitting.examination_id, annotation_id),
                lambda _: self._on_gone(annotation_id),
                lambda: None,
            )

    def _on_gone(self, annotation_id: str) -> None:
        self._standing = tuple(each for each in self._standing if each.id != annotation_id)
        self._show()


def thinned(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return at most 200 of a line's points, spread evenly over it."""
    step = -(-len(points) // _MOST_POINTS)
    return points[::step] if step > 1 else points
