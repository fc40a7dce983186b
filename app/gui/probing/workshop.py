"""The probe workshop: the original left, the edited picture right, the stack of edits beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.casework.edits import (
    DerivativeRecord,
    History,
    Recipe,
    add_step,
    change_step,
    checked_recipe,
    move_step,
    recipe_of,
    remove_step,
    switch_step,
)
from app.domain.casework.faces import Box
from app.domain.casework.media import Frame, Pixels
from app.domain.progress import Progress
from app.errors import BadInput
from app.gui.drafts import DraftKeeper
from app.gui.latest import Latest
from app.gui.page import Page
from app.gui.page_frame import scrolled
from app.gui.places import NamedFace
from app.gui.widgets.edit_words import edited_mark
from app.gui.widgets.keys import bind
from app.gui.widgets.layouts import button, column, label, row, rule
from app.gui.widgets.linked_views import LinkedViews
from app.gui.widgets.overlays import LabelledBox
from app.gui.widgets.picture_view import PictureView
from app.gui.widgets.step_fields import StepFields
from app.gui.widgets.step_list import StepList
from app.services.casework import editing
from app.services.casework.editing import Workbench
from app.services.casework.footage import Footage

_SIDE_PX, _SIDE_LEAST_PX = 340, 300


class Workshop(QWidget):
    """Edits are tried on one frame; nothing is recorded until a version is kept.

    Keys: B shows the picture before the edits and again after them, D draws what a crop leaves, Ctrl+Z and
    Ctrl+Shift+Z undo and redo.

    Args:
        page: whose background work it is.

    Signals:
        state_changed(): `reason()` may be another.
        kept(DerivativeRecord): a version is recorded.
        left(): the person goes back to the frame.
    """

    state_changed = Signal()
    kept = Signal(object)
    left = Signal()

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._bench: Workbench | None = None
        self._history, self._chosen = History(), -1
        self._last: tuple[int, str] | None = None
        self._keeping, self._drawing, self._problem = False, False, ""
        self._edited: Pixels | None = None
        self._latest = Latest(page, self._on_preview, self._on_problem)
        place = page.place
        self._drafts = DraftKeeper(page, f"edits/{place.evidence_id}/{place.frame_index}")
        self._build()

    def load(self, footage: Footage, frame: Frame, face: NamedFace | None = None) -> None:
        """Begin with a frame; edits tried on it before are still there, also after a crash.

        Args:
            footage: where the frame is from.
            frame: the original.
            face: the one that is meant; it is marked in the original.
        """
        if self._bench is None or self._bench.footage is not footage or self._bench.frame is not frame:
            self._bench = Workbench(footage, frame)
            self._history, self._chosen = History(), -1
            self._drafts.recall(self._on_draft)
        caption = self.tr("{0} · Original · frame {1}").format(footage.evidence.exhibit, frame.position.index)
        self._original.set_pixels(frame.pixels, caption)
        self._original.set_boxes([] if face is None else [LabelledBox(face.face.box, face.words)])
        self._edited = None
        self._go(self._history)
        self.steps.take_hand()

    def _on_draft(self, values: dict[str, str]) -> None:
        """Take up the edits that were tried before and not kept; what an older program wrote may be none any more."""
        if values.get("recipe"):
            try:
                recipe = checked_recipe(recipe_of(values["recipe"]))
            except BadInput as problem:
                self.fields.set_message(str(problem))
            else:
                self._chosen = len(recipe.steps) - 1
                self._go(self._history.then(recipe))

    def reason(self) -> str | None:
        """Return why no version can be kept now, None when one can."""
        if self._keeping:
            return self.tr("Keeping the version")
        if not self._history.now.enabled:
            return self.tr("No edit is switched on") if self._history.now.steps else self.tr("No edit yet")
        return self.tr("An edit cannot be done with this frame") if self._problem else None

    def is_begun(self) -> bool:
        """Whether there are edits that were not kept."""
        return bool(self._history.now.steps) and not self._keeping

    def keep(self) -> None:
        """Record the edited picture as a version of the frame."""
        bench, recipe, desk = self._bench, self._history.now, self._page.context.desk
        if bench is None or self.reason() is not None:
            return
        self._keeping = True
        self._page.work(
            self.tr("keeping the edited version"),
            lambda progress: editing.make_derivative(desk, bench.footage, bench.frame, recipe, progress),
            self._on_kept,
            lambda _: self._end_keeping(),
        )
        self.state_changed.emit()

    def hide_pictures(self, hidden: bool) -> None:
        """Blank or show both pictures."""
        self._original.hide_content(hidden)
        self._view.hide_content(hidden)

    def recipe(self) -> Recipe:
        """Return the edits as they stand."""
        return self._history.now

    # Acts on the stack

    def _add(self, operation: str) -> None:
        values = self._stated() if operation == "aspect" else {}
        self._try(lambda recipe: add_step(recipe, operation, values), len(self._history.now.steps))

    def _stated(self) -> dict[str, int]:
        """Return the shape of the pixels as the file states it, to begin an edit of the aspect with."""
        return {} if self._bench is None else {"ratio": round(self._bench.footage.evidence.info.pixel_aspect * 10_000)}

    def _switch(self, place: int, on: bool) -> None:
        self._try(lambda recipe: switch_step(recipe, place, on=on), place)

    def _move(self, place: int, to: int) -> None:
        self._try(lambda recipe: move_step(recipe, place, to), to)

    def _remove(self, place: int) -> None:
        self._try(lambda recipe: remove_step(recipe, place), min(place, len(self._history.now.steps) - 2))

    def _change(self, name: str, value: int) -> None:
        place = self._chosen
        if place < 0:
            return
        again = self._last == (place, name)
        self._try(lambda recipe: change_step(recipe, place, {name: value}), place, instead=again)
        self._last = (place, name)

    def _try(self, act: Callable[[Recipe], Recipe], chosen: int, *, instead: bool = False) -> None:
        try:
            recipe = act(self._history.now)
        except BadInput as problem:
            self._show_stack()
            self.fields.set_message(str(problem))
            return
        self._chosen, self._last = chosen, None
        self._go(self._history.instead(recipe) if instead else self._history.then(recipe))

    def _undo(self) -> None:
        self._go(self._history.undo())

    def _redo(self) -> None:
        self._go(self._history.redo())

    def _choose(self, place: int) -> None:
        self._chosen, self._last = place, None
        self._end_drawing()
        self._show_stack()

    def _go(self, history: History) -> None:
        self._history = history
        self._chosen = min(self._chosen, len(history.now.steps) - 1)
        self._end_drawing()
        self._show_stack()
        self._ask()
        self._drafts.keep({"recipe": history.now.text() if history.now.steps else ""})
        self.state_changed.emit()

    def _show_stack(self) -> None:
        recipe = self._history.now
        self.steps.set_recipe(
            recipe, self._chosen, undo=bool(self._history.past), redo=bool(self._history.future)
        )  # fmt: skip
        step = recipe.steps[self._chosen] if self._chosen >= 0 else None
        self.fields.set_step(step)
        self.fields.set_message(self._problem)
        self._draw.setVisible(step is not None and step.operation == "crop")

    # The edited picture

    def _ask(self, recipe: Recipe | None = None) -> None:
        bench = self._bench
        if bench is not None:
            self._tell(self.tr("working"))
            self._latest.ask(self.tr("editing the frame"), partial(_preview, bench, recipe or self._history.now))

    def _on_preview(self, pixels: Pixels) -> None:
        self._edited, self._problem = pixels, ""
        self.fields.set_message("")
        if self._drawing:
            self._view.set_pixels(pixels, self.tr("Draw a box around what stays (mouse, or arrows and Return)"))
            self._view.draw_box()
        else:
            self._show_edited()
        self.state_changed.emit()

    def _on_problem(self, sentence: str) -> None:
        self._problem = sentence
        self.fields.set_message(sentence)
        self._tell(self.tr("an edit cannot be done"))
        self.state_changed.emit()

    def _show_edited(self) -> None:
        before = self._before.isChecked()
        pixels = self._bench.frame.pixels if before and self._bench is not None else self._edited
        if pixels is not None:
            self._view.set_pixels(pixels, keep_view=True)
        self._tell(self.tr("before the edits") if before else "")

    def _tell(self, state: str) -> None:
        count = len(self._history.now.enabled)
        words = edited_mark(count) if count else self.tr("No edit yet: as the original")
        parts = [words, *([self.tr("not kept")] if count else []), *([state] if state else [])]
        self._view.set_caption(" · ".join(parts))

    # The crop by hand

    def _begin_drawing(self) -> None:
        step = self._history.now.steps[self._chosen] if self._chosen >= 0 else None
        if step is not None and step.operation == "crop":
            self._drawing = True
            self._before.setChecked(False)
            self._ask(Recipe(self._history.now.steps[: self._chosen]))

    def _end_drawing(self) -> None:
        if self._drawing:
            self._drawing = False
            self._view.look()

    def _on_box(self, box: Box) -> None:
        if not self._drawing or self._edited is None:
            return
        rows, columns = self._edited.shape[:2]
        sides = {
            "left": round(box.left), "top": round(box.top), "right": columns - round(box.right),
            "bottom": rows - round(box.bottom),
        }  # fmt: skip
        place = self._chosen
        kept = {name: max(0, value) for name, value in sides.items()}
        self._end_drawing()
        self._try(lambda recipe: change_step(recipe, place, kept), place)

    # Keeping

    def _on_kept(self, record: DerivativeRecord) -> None:
        self._keeping = False
        self._drafts.keep({"recipe": ""})
        self._history, self._chosen = History(), -1
        self._show_stack()
        self.kept.emit(record)

    def _end_keeping(self) -> None:
        self._keeping = False
        self.state_changed.emit()

    # Making

    def _build(self) -> None:
        self._original, self._view = PictureView(self.tr("Original"), self), PictureView(self.tr("Edited"), self)
        for view in (self._original, self._view):
            view.set_watermark(self._page.context.watermark)
        self._view.box_drawn.connect(self._on_box)
        self._links = LinkedViews(self._original, self._view, self)
        self.steps = StepList(self)
        self.fields = StepFields(self.steps.last_stop(), self)
        self.steps.added.connect(self._add)
        self.steps.switched.connect(self._switch)
        self.steps.moved.connect(self._move)
        self.steps.removed.connect(self._remove)
        self.steps.chosen.connect(self._choose)
        self.steps.undone.connect(self._undo)
        self.steps.redone.connect(self._redo)
        self.fields.changed.connect(self._change)
        self._draw = button(self.tr("Draw what stays (D)"), parent=self)
        self._draw.setObjectName("draw_crop")
        self._draw.clicked.connect(self._begin_drawing)
        self._before = QCheckBox(self.tr("Show the picture before the edits (B)"), self)
        self._before.setObjectName("before_edits")
        self._before.toggled.connect(lambda _: self._show_edited())
        self._back = button(self.tr("Back to the frame"), parent=self)
        self._back.setObjectName("leave_workshop")
        self._back.clicked.connect(self.left)
        bind(self, "B", self._before.toggle)
        bind(self, "D", self._begin_drawing)
        bind(self, "Ctrl+Z", self._undo)
        bind(self, "Ctrl+Shift+Z", self._redo)
        layout = row(self._original, self._view, self._make_side(), gap=12)
        layout.setStretch(0, 3)
        layout.setStretch(1, 3)
        layout.setStretch(2, 2)
        self.setLayout(layout)
        self._show_stack()

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        heading = label(self.tr("Edits"), "section", parent=side)
        words = self.tr("Edits change what the search finds, for better or worse. People compare the original.")
        remark = label(words, "caption", wrap=True, parent=side)
        layout = column(
            heading,
            remark,
            self.steps,
            self.fields,
            row(self._draw, 1),
            rule(side),
            self._before,
            1,
            row(self._back, 1),
            gap=8,
        )
        layout.setContentsMargins(0, 0, 8, 0)
        side.setLayout(layout)
        area = scrolled(side)
        area.setMinimumWidth(_SIDE_LEAST_PX)
        area.setMaximumWidth(_SIDE_PX)
        return area


def _preview(bench: Workbench, recipe: Recipe, progress: Progress) -> Pixels:
    return bench.preview(recipe, progress)
