"""What is drawn on the pictures: the words of a new drawing, and the list of those that stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.casework.checklist import Component
from app.gui.models.rows_model import Column, RowsModel
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.fields import ChoiceField, LineField
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.tables import Table


@dataclass(frozen=True)
class AnnotationRow:
    """One drawing in the list.

    Attributes:
        key: id in the records.
        place: "Probe", or the date of the photo.
        words: what is meant, or the shape where nothing was written.
        feature: name of the component, empty for none.
    """

    key: str
    place: str
    words: str
    feature: str


def _in_words(each: AnnotationRow) -> str:
    return f"{each.words} · {each.feature}" if each.feature else each.words


class AnnotationPanel(QWidget):
    """Names a new drawing, and lists what stands. Return keeps the new one, Escape discards it.

    Signals:
        kept(str, object): words and component key (None for none) of the new drawing.
        discarded(): it is not wanted.
        escaped(): Escape was pressed in the list.
        withdrawn(str): id of an annotation that is to be withdrawn.
    """

    kept = Signal(str, object)
    discarded = Signal()
    withdrawn = Signal(str)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self._needs_words = False
        self._form = self._make_form()
        self._model: RowsModel[AnnotationRow] = RowsModel(
            (
                Column(self.tr("Drawn"), _in_words),
                Column(self.tr("On"), lambda each: each.place),
            ),
            self,
        )
        self._table = Table(self.tr("What is drawn"), self._model, stretched=0, parent=self)
        self._table.setObjectName("annotations")
        self._table.wrap_words()
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.row_chosen.connect(lambda _: self._tell())
        bind(self._table, "Delete", self._withdraw)
        bind(self._table, "Escape", self.escaped.emit)
        self._nothing = EmptyState(
            self.tr("Nothing is drawn yet"),
            self.tr(
                "Choose arrow, outline, text or mark beside the pictures, then draw on the probe or the candidate."
            ),
            width=240,
        )
        self._remove = button(self.tr("Withdraw"), parent=self)
        self._remove.setObjectName("withdraw_annotation")
        self._remove.setToolTip(self.tr("Takes the drawing off the pictures; it stays in the record. (Delete)"))
        self._remove.clicked.connect(self._withdraw)
        layout = column(self._form, self._nothing, self._table, row(self._remove, 1), gap=8)
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        layout.setAlignment(self._form, Qt.AlignmentFlag.AlignTop)
        layout.setContentsMargins(0, 8, 8, 8)
        self.setLayout(layout)
        self.set_rows(())

    def set_components(self, components: Sequence[Component]) -> None:
        """Offer these components for a new drawing."""
        self._feature.set_choices([("", self.tr("None")), *((each.key, each.name) for each in components)])

    def set_rows(self, rows: Sequence[AnnotationRow]) -> None:
        """List what stands."""
        self._model.set_rows(rows)
        self._table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._tell()

    def set_open(self, is_open: bool) -> None:
        """Let drawings be withdrawn or not."""
        self._is_open = is_open
        self._tell()

    def ask(self, title: str, component: str | None, *, needs_words: bool) -> None:
        """Ask for the words of a new drawing."""
        self._needs_words = needs_words
        self._title.setText(title)
        self._words.set_value("")
        self._words.set_message(None)
        self._feature.set_value(component or "")
        self._form.show()
        self._nothing.hide()
        self._words.editor.setFocus()

    def close_form(self) -> None:
        """Ask no more."""
        self._form.hide()
        self._nothing.setVisible(not self._model.rowCount())

    def is_asking(self) -> bool:
        """Whether a drawing waits for its words."""
        return not self._form.isHidden()

    def _keep(self) -> None:
        if self._needs_words and not self._words.value():
            self._words.set_message(self.tr("A text on the picture needs its words."))
            self._words.editor.setFocus()
            return
        self.kept.emit(self._words.value(), self._feature.value() or None)

    def _withdraw(self) -> None:
        place = self._table.current_row()
        if self._is_open and place is not None:
            self.withdrawn.emit(self._model.row(place).key)

    def _tell(self) -> None:
        rows = self._model.rowCount()
        self._remove.setVisible(bool(rows) and self._is_open)
        self._remove.setEnabled(rows > 0 and self._table.current_row() is not None)

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        self._title = label("", "section", parent=form)
        self._words = LineField(self.tr("Words"), parent=form)
        self._words.editor.setObjectName("annotation_words")
        self._feature = ChoiceField(self.tr("Feature"), (), parent=form)
        self._feature.set_narrow()
        self._feature.editor.setObjectName("annotation_feature")
        keep, discard = button(self.tr("Keep"), parent=form), button(self.tr("Discard"), "quiet", form)
        keep.setObjectName("keep_annotation")
        discard.setObjectName("discard_annotation")
        keep.clicked.connect(self._keep)
        discard.clicked.connect(self.discarded)
        for editor in (self._words.editor, self._feature.editor):
            PlainKeys(editor)
        if isinstance(self._words.editor, QLineEdit):
            self._words.editor.returnPressed.connect(self._keep)
        bind(form, "Escape", self.discarded.emit)
        form.setLayout(column(self._title, self._words, self._feature, row(keep, discard, 1), gap=8))
        form.hide()
        return form
