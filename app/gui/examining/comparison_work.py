"""The candidates of one examination at the bench: answered, compared, drawn on, and locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.casework.features import Judgement
from app.domain.casework.review import Disposition, Finding
from app.gui.examining.annotating import Annotating
from app.gui.examining.answering import Answering
from app.gui.examining.closing import Closing
from app.gui.examining.comparing import Comparing
from app.gui.page import Page
from app.gui.widgets.answer_panel import Draft
from app.gui.widgets.bench import Bench
from app.gui.widgets.feature_book import Entry
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Tone
from app.services.casework.examining import CONCLUSIONS, Sitting

_NONE = "-"


class ComparisonWork(QObject):
    """Makes the bench and works it. Made once the analysis is recorded; before, nothing of a candidate is on the page.

    Args:
        page: whose background work it is.
        action: "Lock decision", which it blocks with the reason.
        say: tells a sentence on the page.

    Attributes:
        bench: what the page shows.

    Signals:
        edited(): something that is not recorded yet was said, or recorded.
        locked(Finding): the decision is in the records.
    """

    edited = Signal()
    locked = Signal(object)

    def __init__(self, page: Page, action: NextAction, say: Callable[[str, Tone], None]) -> None:
        super().__init__(page)
        self.bench = Bench(CONCLUSIONS)
        self.bench.setObjectName("bench")
        self.bench.set_watermark(page.context.watermark)
        self._answering = Answering(page, self.bench)
        self._comparing = Comparing(page, self.bench.features, self._answering)
        self._annotating = Annotating(page, self.bench, self._answering, self._comparing)
        self._closing = Closing(page, self.bench, self._answering, action, self._comparing, say)
        self._closing.locked.connect(self._on_locked)
        for changed in (self._answering.changed, self._comparing.changed, self.bench.conclusion.changed):
            changed.connect(self.edited)

    def begin(self, sitting: Sitting) -> None:
        """Lay an examination on the bench; a locked one is only read."""
        self._closing.begin(sitting)
        self._comparing.begin(sitting)
        self._annotating.begin(sitting)
        self._answering.begin(sitting)
        if sitting.finding is None:
            self._closing.tell()
        else:
            self._close()

    def close_without(self) -> None:
        """Answer whoever is left as 'not this person', after asking; or say why that cannot be."""
        self._closing.close_without()

    def leave_question(self) -> str | None:
        """Return a sentence when leaving now would lose what is not recorded."""
        if self._answering.is_unrecorded() or self._comparing.drafts():
            return self.tr(
                "An answer, a note or a feature of yours is not recorded yet; it is kept as your draft. Leave all the "
                "same?"
            )
        if self.bench.conclusion.is_begun():
            return self.tr(
                "Conclusion and grounds are recorded with the lock; until then they are your draft. Leave all the same?"
            )
        return None

    def kept(self) -> dict[str, str]:
        """Return what is begun and not recorded, for `restore`."""
        values = {
            f"answer {key}": f"{each.choice or _NONE} {each.note}" for key, each in self._answering.drafts().items()
        }
        for key, entries in self._comparing.drafts().items():
            values |= {f"feature {key} {component}": _as_text(entry) for component, entry in entries.items()}
        if not self._answering.is_locked():
            values |= {"conclusion": self.bench.conclusion.conclusion(), "grounds": self.bench.conclusion.grounds()}
        return values

    def restore(self, kept: dict[str, str]) -> None:
        """Take up what was begun and not recorded."""
        self._answering.restore({key: _as_draft(text) for key, text in _under("answer", kept).items()})
        entries: dict[str, dict[str, Entry]] = {}
        for key, text in _under("feature", kept).items():
            candidate, _, component = key.partition(" ")
            entries.setdefault(candidate, {})[component] = _as_entry(text)
        self._comparing.restore(entries)
        self.bench.conclusion.restore(kept.get("conclusion", ""), kept.get("grounds", ""))

    def _on_locked(self, finding: Finding) -> None:
        self._close()
        self.locked.emit(finding)

    def _close(self) -> None:
        self._answering.close_answers()
        self._annotating.close_drawing()


def _under(word: str, kept: dict[str, str]) -> dict[str, str]:
    start = word + " "
    return {key.removeprefix(start): value for key, value in kept.items() if key.startswith(start)}


def _as_draft(text: str) -> Draft:
    choice, _, note = text.partition(" ")
    return Draft(None if choice == _NONE else Disposition(choice), note)


def _as_text(entry: Entry) -> str:
    seen = "".join("1" if each else "0" for each in (entry.seen_in_probe, entry.seen_in_candidate))
    return f"{seen} {entry.judgement or _NONE} {entry.words}"


def _as_entry(text: str) -> Entry:
    seen, judgement, words = text.split(" ", 2)
    return Entry(seen[0] == "1", seen[1] == "1", None if judgement == _NONE else Judgement(judgement), words)
