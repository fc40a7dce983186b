"""Feature by feature: what showed on the probe, beside the candidate that is seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QStackedLayout, QWidget

from app.domain.casework.checklist import Component
from app.domain.casework.features import JUDGEMENT_WORDS, VISIBILITY_WORDS, WORDS_DUE, Judgement, Observation
from app.gui import theme
from app.gui.language import in_sentence, worded
from app.gui.widgets.choice_row import ChoiceRow
from app.gui.widgets.component_list import ComponentList
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.feature_book import Entry, FeatureBook
from app.gui.widgets.fields import TextField
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import column, label, row, rule


def short_words(judgement: Judgement) -> str:
    """Return a judgement in one or two words, where the list has no room for more."""
    return {
        Judgement.SIMILAR: QCoreApplication.translate("FeaturePanel", "Similar"),
        Judgement.EXPLAINABLE: QCoreApplication.translate("FeaturePanel", "Explainable"),
        Judgement.UNEXPLAINED: QCoreApplication.translate("FeaturePanel", "Unexplained"),
        Judgement.NOT_COMPARABLE: QCoreApplication.translate("FeaturePanel", "Not comparable"),
    }[judgement]


class FeaturePanel(QWidget):
    """The components that the analysis calls clear or partly visible, each judged for the shown candidate.

    Keys in the list: Up and Down walk it, 1 to 4 judge, N writes words; Escape leaves the words, Ctrl+Return too.

    Attributes:
        book: what is said of the shown candidate.

    Signals:
        edited(): something changed.
        settled(): something changed that is not in the middle of being typed.
        escaped(): Escape was pressed in the list.
    """

    edited = Signal()
    settled = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = FeatureBook()
        self._observed: dict[str, Observation] = {}
        self._is_open = False
        self._row = 0
        self._list = ComponentList(self.tr("Features that show on the probe"), len(Judgement), self)
        self._list.setObjectName("features")
        self._list.row_chosen.connect(self._on_row)
        self._list.figure_pressed.connect(lambda figure: self._judge(tuple(Judgement)[figure - 1]))
        self._list.words_wanted.connect(self._write)
        nothing = EmptyState(
            self.tr("Nothing to compare by feature"),
            self.tr("Your analysis says that no component shows on the probe."),
            width=240,
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._make_body())

    def set_observed(self, components: Sequence[Component], observations: Sequence[Observation]) -> None:
        """Show what is to be judged of every candidate, with what the analysis says of it."""
        self._observed = {each.component: each for each in observations}
        self.book = FeatureBook(components)
        self._list.set_components(components)
        self._stack.setCurrentIndex(1 if components else 0)
        self.show_entries({}, None)

    def show_entries(self, entries: Mapping[str, Entry], state: str | None) -> None:
        """Show what is said of another candidate, and in words whether it is recorded."""
        self.book.take(entries)
        self._refresh()
        self.set_state(state)

    def set_state(self, state: str | None, *, wanting: bool = False) -> None:
        """Say whether what is said is recorded."""
        self._state.setText(state or "")
        theme.mark(self._state, "warning" if wanting else "caption")

    def set_open(self, is_open: bool) -> None:
        """Let features be judged or not; what is said stays readable."""
        self._is_open = is_open
        self._choices.set_open(is_open)
        for tick in (self._in_probe, self._in_candidate):
            tick.setEnabled(is_open)
        self._text.set_open(is_open)

    def focus_list(self) -> None:
        """Go to the features, the first that is open."""
        open_rows = [row for row, each in enumerate(self.book.components) if not self._complete(each)]
        if open_rows and self._complete(self.book.components[self._row]):
            self._list.choose(open_rows[0])
        self._list.setFocus()

    def current_key(self) -> str | None:
        """Return the component that is being judged, None when nothing is shown."""
        component = self._current()
        return component.key if component is not None and self.isVisible() else None

    def _complete(self, component: Component) -> bool:
        return self.book.entry(component.key).is_complete()

    # By hand

    def _judge(self, judgement: Judgement) -> None:
        component = self._current()
        if component is None or not self._is_open:
            return
        self._put(self.book.entry(component.key).judged(judgement))
        if judgement in WORDS_DUE and not self.book.entry(component.key).words:
            self._text.set_message(self.tr("A dissimilarity needs its words."))
            self._write()
            return
        self.settled.emit()

    def _on_ticked(self) -> None:
        component = self._current()
        if component is not None and self._is_open:
            seen = self.book.entry(component.key)
            self._put(seen.seen(in_probe=self._in_probe.isChecked(), in_candidate=self._in_candidate.isChecked()))
            self.settled.emit()

    def _on_words(self) -> None:
        component = self._current()
        if component is not None and self._is_open:
            self._put(replace(self.book.entry(component.key), words=self._text.value()), typing=True)

    def _put(self, entry: Entry, *, typing: bool = False) -> None:
        component = self.book.components[self._row]
        self.book.put(component.key, entry)
        self._tell(self._row)
        if not typing:
            self._show_row()
        self.edited.emit()

    def _write(self) -> None:
        self._text.editor.setFocus()

    def _leave_words(self) -> None:
        self._list.setFocus()
        self.settled.emit()

    # Showing

    def _current(self) -> Component | None:
        return self.book.components[self._row] if self._row < len(self.book.components) else None

    def _on_row(self, place: int) -> None:
        moved = place != self._row
        self._row = place
        self._show_row()
        if moved:
            self.settled.emit()

    def _show_row(self) -> None:
        component = self._current()
        if component is None:
            return
        entry, observed = self.book.entry(component.key), self._observed.get(component.key)
        self._title.setText(component.name)
        self._title.setToolTip(component.hint)
        said = "" if observed is None else in_sentence(VISIBILITY_WORDS[observed.visibility])
        words = self.tr("Probe: {0}").format(said)
        self._probe.setText(f"{words} · {observed.words}" if observed is not None and observed.words else words)
        self._probe.setToolTip(self._probe.text())
        for tick, is_seen in ((self._in_probe, entry.seen_in_probe), (self._in_candidate, entry.seen_in_candidate)):
            with QSignalBlocker(tick):
                tick.setChecked(is_seen)
        self._choices.show_value(entry.judgement)
        self._text.set_value(entry.words)
        self._text.set_message(None)

    def _refresh(self) -> None:
        for place in range(len(self.book.components)):
            self._tell(place)
        self._show_row()

    def _tell(self, place: int) -> None:
        entry = self.book.entry(self.book.components[place].key)
        words = "" if entry.judgement is None else short_words(entry.judgement)
        self._list.set_state(place, words if entry.is_complete() or not words else self.tr("Words missing"))
        total = len(self.book.components)
        self._count.setText(self.tr("{0} of {1} judged").format(total - self.book.open_count(), total))

    def _make_body(self) -> QWidget:
        body = QWidget(self)
        self._count = label("", "caption", parent=body)
        self._count.setObjectName("features_count")
        self._state = label("", "caption", parent=body)
        self._state.setObjectName("features_state")
        self._title = label("", "section", parent=body)
        self._probe = label("", "secondary", wrap=True, parent=body)
        self._probe.setObjectName("feature_on_probe")
        self._probe.setFixedHeight(self._probe.fontMetrics().lineSpacing() * 2 + 2)
        self._in_probe = QCheckBox(self.tr("in probe"), body)
        self._in_candidate = QCheckBox(self.tr("in candidate"), body)
        for tick, name in ((self._in_probe, "seen_in_probe"), (self._in_candidate, "seen_in_candidate")):
            tick.setObjectName(name)
            tick.setAccessibleName(self.tr("Seen {0}").format(tick.text()))
            tick.toggled.connect(self._on_ticked)
        pairs = tuple((each, short_words(each)) for each in Judgement)
        self._choices = ChoiceRow(
            pairs, "judgement", 2, body, full={key: worded(words) for key, words in JUDGEMENT_WORDS.items()}
        )
        self._choices.chosen.connect(self._judge)
        self._text = TextField(
            self.tr("In words"), hint=self.tr("N writes here, Escape goes back, arrow down goes on."), lines=2
        )
        self._text.editor.setObjectName("feature_words")
        self._text.changed.connect(self._on_words)
        PlainKeys(self._text.editor)
        bind(self._list, "Escape", self.escaped.emit)
        for keys in ("Escape", "Ctrl+Return", "Ctrl+Enter"):
            bind(self._text, keys, self._leave_words)
        seen = row(label(self.tr("Seen"), "secondary", parent=body), self._in_probe, self._in_candidate, 1, gap=8)
        layout = column(
            row(self._count, 1, self._state), self._list, rule(body), self._title, self._probe, seen, self._choices,
            self._text, gap=6,
        )  # fmt: skip
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, 8, 8, 0)
        body.setLayout(layout)
        return body
