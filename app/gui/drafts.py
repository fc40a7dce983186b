"""Keeps what a page's fields hold until it is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.progress import Progress
from app.gui.page import Page
from app.gui.problems import nearest_notice, tell
from app.gui.widgets.moments import local_minute
from app.gui.widgets.notice import Tone
from app.services.casework.drafts import Draft, note_draft, recall_draft, write_drafts

DEBOUNCE_MS = 1_000


class DraftKeeper(QObject):
    """The draft of one page: written a second after the last change, off the window's thread, sealed for the person.

    Call `recall` once when the page opens, `keep` whenever a field changes, `drop` as soon as the thing is recorded.
    The shell flushes keepers before a page goes. Changes before the recall was answered are the fields of the new page
    being made, and are not kept while all are empty; whoever wrote something by then is not overwritten by the draft.

    Args:
        page: whose fields; the keeper becomes its child.
        key: what is written about, `new-request` or `examination/<id>`: the same again after the next start.
    """

    def __init__(self, page: Page, key: str) -> None:
        super().__init__(page)
        self._page, self._key = page, key
        self._recalled, self._dropped = False, False
        self._early: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._write)

    def keep(self, values: dict[str, str]) -> None:
        """Take what the fields hold now; texts that are all empty remove the draft."""
        if not self._recalled:
            self._early = values if any(values.values()) else {}
        elif not self._dropped:
            note_draft(self._page.context.desk, self._key, values)
            self._timer.start()

    def recall(self, done: Callable[[dict[str, str]], object]) -> None:
        """Ask for what was kept; `done` is called with it, or with nothing in it when there is none.

        The page's notice says when the draft is from, or that it does not open.
        """
        desk = self._page.context.desk

        def on_draft(draft: Draft | None) -> None:
            self._recalled = True
            if self._early:
                done({})
                self.keep(self._early)
            elif draft is not None:
                done(dict(draft.values))
                self._say(draft.at)
            else:
                done({})

        def on_failure(error: Exception) -> None:
            self._recalled = True
            done({})
            tell(self._page, error)

        self._page.context.jobs.run(
            self.tr("looking for a draft"), lambda _: recall_draft(desk, self._key), owner=self._page,
            succeeded=on_draft, failed=on_failure,
        )  # fmt: skip

    def drop(self) -> None:
        """Remove the draft: what it was about is recorded. Nothing is kept any more."""
        self._dropped = True
        note_draft(self._page.context.desk, self._key, {})
        self._write()

    @Slot()
    def flush(self) -> None:
        """Write now what still waits for the second to pass."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    @Slot()
    def _write(self) -> None:
        desk = self._page.context.desk

        def write(_: Progress) -> None:
            write_drafts(desk)

        self._page.context.jobs.run(
            self.tr("keeping a draft"), write, owner=self._page,
            succeeded=lambda _: None, failed=lambda error: tell(self._page, error),
        )  # fmt: skip

    def _say(self, at: str) -> None:
        notice = nearest_notice(self._page)
        if notice is not None and not notice.sentence():
            words = self.tr("This is your draft of {0}. Nothing of it is recorded yet.").format(local_minute(at))
            notice.show_sentence(words, Tone.INFO)
