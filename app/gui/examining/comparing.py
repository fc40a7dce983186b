"""Feature by feature: what is recorded of each candidate, what is not yet, and whether it is enough for the lock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.casework.features import FeatureJudgement, Judgement, Observation, Visibility
from app.gui.examining.answering import Answering
from app.gui.examining.line import Line
from app.gui.page import Page
from app.gui.widgets.feature_book import Entry, as_entries, recordable
from app.gui.widgets.feature_panel import FeaturePanel, short_words
from app.services.casework import analysing, comparing
from app.services.casework.comparing import Comparison
from app.services.casework.examining import Sitting
from app.services.recording import Desk


def judged_words(desk: Desk, examination_id: str, candidates: Iterable[str]) -> dict[str, str]:
    """Return what was judged of each candidate in words, "7 similar, 1 unexplained"; empty for nothing."""
    words = {}
    for key in candidates:
        given = Counter(each.judgement for each in comparing.comparison(desk, examination_id, key).judgements)
        words[key] = ", ".join(f"{given[each]} {short_words(each).lower()}" for each in Judgement if given[each])
    return words


class Comparing(QObject):
    """The judgements of one examination.

    A candidate's judgements are recorded when they are complete, or as far as they go when the candidate is left.

    Args:
        page: whose background work it is.
        panel: where they are given.
        answering: which candidate lies on the bench.

    Signals:
        changed(): what is recorded, or not yet.
        opened(Comparison): of the candidate on the bench, with the annotations.
    """

    changed = Signal()
    opened = Signal(object)

    def __init__(self, page: Page, panel: FeaturePanel, answering: Answering) -> None:
        super().__init__(page)
        self._page, self._panel, self._answering = page, panel, answering
        self._sitting: Sitting | None = None
        self._keys: tuple[str, ...] = ()
        self._recorded: dict[str, tuple[FeatureJudgement, ...]] = {}
        self._drafts: dict[str, dict[str, Entry]] = {}
        self._asked: set[str] = set()
        self._line = Line(page)
        panel.edited.connect(self._on_edited)
        panel.settled.connect(self._on_settled)
        answering.leaving.connect(self._on_leaving)
        answering.opened.connect(self._on_opened)
        answering.chosen.connect(lambda: panel.set_open(False))

    def begin(self, sitting: Sitting) -> None:
        """Take up an examination."""
        self._sitting = sitting
        desk = self._page.context.desk
        self._page.work(
            self.tr("opening your analysis"),
            lambda _: analysing.analysis_of(desk, sitting.examination_id),
            self._on_analysis,
        )

    def is_recording(self) -> bool:
        """Whether judgements are still on their way into the records."""
        return self._line.is_busy()

    def drafts(self) -> Mapping[str, Mapping[str, Entry]]:
        """Return what is said and not recorded, by candidate."""
        return {key: entries for key, entries in self._drafts.items() if not self._is_recorded(key, entries)}

    def restore(self, drafts: Mapping[str, Mapping[str, Entry]]) -> None:
        """Take up what was said and not recorded."""
        self._drafts |= {key: dict(entries) for key, entries in drafts.items()}
        self._show()
        self.changed.emit()

    def lock_reason(self, number: int) -> str | None:
        """Return what the comparison of the possible candidate lacks; they are numbered from 1."""
        if not self._keys:
            return None
        key = self._answering.book.candidates[number - 1]
        if key not in self._recorded:
            self._fetch(key)
            return self.tr("Your features are being read")
        said = recordable(self._keys, self._drafts.get(key, as_entries(self._recorded[key])))
        count = len(self._keys) - len(said)
        if count:
            one = self.tr("Candidate {0}: 1 feature not judged").format(number)
            return one if count == 1 else self.tr("Candidate {0}: {1} features not judged").format(number, count)
        return None

    # From the records

    def _on_analysis(self, observations: tuple[Observation, ...] | None) -> None:
        if self._sitting is None:
            return
        shown = [each for each in observations or () if each.visibility is not Visibility.NOT_VISIBLE]
        self._keys = tuple(each.component for each in shown)
        self._panel.set_observed([self._sitting.checklist.component(key) for key in self._keys], shown)
        self._show()
        self.changed.emit()

    def _on_opened(self) -> None:
        key = self._answering.shown_key()
        if key is not None:
            self._asked.discard(key)
            self._fetch(key)

    def _fetch(self, key: str) -> None:
        if self._sitting is None or key in self._asked:
            return
        self._asked.add(key)
        desk, examination_id = self._page.context.desk, self._sitting.examination_id
        self._page.work(
            self.tr("opening your comparison"),
            lambda _: comparing.comparison(desk, examination_id, key),
            partial(self._on_fetched, key),
            lambda _: self._asked.discard(key),
        )

    def _on_fetched(self, key: str, found: Comparison) -> None:
        self._recorded[key] = found.judgements
        if key == self._answering.shown_key():
            self._show()
            self.opened.emit(found)
        self.changed.emit()

    def _show(self) -> None:
        key = self._answering.shown_key()
        if key is None or key not in self._recorded:
            return
        entries = self._drafts.get(key, as_entries(self._recorded[key]))
        self._panel.show_entries(entries, None)
        self._panel.set_open(not self._answering.is_locked())
        self._tell()

    # By hand

    def _on_edited(self) -> None:
        key = self._answering.shown_key()
        if key is not None:
            self._drafts[key] = self._panel.book.entries()
            self._tell()
            self.changed.emit()

    def _on_settled(self) -> None:
        if not self._panel.book.open_count():
            self._record()

    def _on_leaving(self) -> None:
        self._record()

    def _record(self) -> None:
        key, sitting = self._answering.shown_key(), self._sitting
        if key is None or sitting is None or key not in self._drafts:
            return
        judgements = recordable(self._keys, self._drafts[key])
        if not judgements or judgements == self._recorded.get(key):
            return
        desk = self._page.context.desk
        before, self._recorded[key] = self._recorded.get(key, ()), judgements
        self._line.put(
            self.tr("recording features"),
            lambda _: comparing.judge_features(desk, sitting.examination_id, key, judgements),
            lambda _: self._on_recorded(),
            lambda: self._on_refused(key, before),
        )
        self.changed.emit()

    def _on_recorded(self) -> None:
        self._tell()
        self.changed.emit()

    def _on_refused(self, key: str, before: tuple[FeatureJudgement, ...]) -> None:
        self._recorded[key] = before
        self._tell()
        self.changed.emit()

    def _is_recorded(self, key: str, entries: Mapping[str, Entry]) -> bool:
        return dict(entries) == as_entries(self._recorded.get(key, ()))

    def _tell(self) -> None:
        key = self._answering.shown_key()
        if key is None or self._answering.is_locked() or key not in self._drafts:
            self._panel.set_state(self.tr("Recorded") if key and self._recorded.get(key) else None)
        elif self._is_recorded(key, self._drafts[key]):
            self._panel.set_state(self.tr("Recorded"))
        else:
            self._panel.set_state(self.tr("Not recorded yet"), wanting=True)
