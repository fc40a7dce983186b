"""What an examiner has begun and not recorded, kept over a crash: analysis, notes, features, conclusion and grounds."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.casework.features import Judgement
from app.domain.casework.review import Disposition
from app.gui.drafts import DraftKeeper
from app.gui.examining.analysing import Analysing
from app.gui.examining.answering import Answering
from app.gui.examining.comparing import Comparing
from app.gui.page import Page
from app.gui.widgets.answer_panel import Draft
from app.gui.widgets.conclusion_panel import ConclusionPanel
from app.gui.widgets.feature_book import Entry
from app.services.casework.examining import Sitting

_NONE = "-"


class Drafting(QObject):
    """The draft of one examination.

    Args:
        page: whose draft it is.
        analysing, answering, comparing, conclusion: where something can be begun.
    """

    def __init__(
        self,
        page: Page,
        analysing: Analysing,
        answering: Answering,
        comparing: Comparing,
        conclusion: ConclusionPanel,
    ) -> None:
        super().__init__(page)
        self._page, self._conclusion = page, conclusion
        self._analysing, self._answering, self._comparing = analysing, answering, comparing
        self._keeper: DraftKeeper | None = None
        self._is_restoring = False
        for signal in (analysing.edited, answering.changed, comparing.changed, conclusion.changed):
            signal.connect(self._keep)

    def begin(self, sitting: Sitting) -> None:
        """Take up what had been begun of an examination, once its parts are laid out; a locked one has nothing."""
        if self._keeper is not None or sitting.finding is not None:
            return
        self._keeper = DraftKeeper(self._page, f"examination/{sitting.examination_id}")
        self._keeper.recall(self._restore)

    def drop(self) -> None:
        """Forget it all: the decision is locked."""
        if self._keeper is not None:
            self._keeper.drop()

    def values(self) -> dict[str, str]:
        """Return what is begun and not recorded."""
        values = {f"analysis {key}": said for key, said in self._analysing.kept().items()}
        for key, draft in self._answering.drafts().items():
            values[f"answer {key}"] = f"{draft.choice or _NONE} {draft.note}"
        for key, entries in self._comparing.drafts().items():
            values |= {f"feature {key} {component}": _as_text(entry) for component, entry in entries.items()}
        if not self._answering.is_locked():
            values |= {"conclusion": self._conclusion.conclusion(), "grounds": self._conclusion.grounds()}
        return {key: value for key, value in values.items() if value}

    def _keep(self) -> None:
        if self._keeper is not None and not self._is_restoring:
            self._keeper.keep(self.values())

    def _restore(self, kept: dict[str, str]) -> None:
        if not kept:
            return
        self._is_restoring = True
        self._analysing.restore(_under("analysis", kept))
        self._answering.restore({key: _as_draft(text) for key, text in _under("answer", kept).items()})
        entries: dict[str, dict[str, Entry]] = {}
        for key, text in _under("feature", kept).items():
            candidate, _, component = key.partition(" ")
            entries.setdefault(candidate, {})[component] = _as_entry(text)
        self._comparing.restore(entries)
        self._conclusion.restore(kept.get("conclusion", ""), kept.get("grounds", ""))
        self._is_restoring = False


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
