"""What every page is: a widget for one place, that works through services in background jobs and says its problems."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.progress import Progress
from app.gui.jobs import Job, Jobs
from app.gui.places import Place
from app.gui.problems import tell
from app.services.recording import Desk

T = TypeVar("T")


@dataclass(frozen=True)
class Context:
    """What the window gives a page.

    Attributes:
        desk: the signed-in person at the workspace; the first argument of every service.
        jobs: where background work runs.
        watermark: word to lie over every picture (`DEMO`, `TRAINING`), empty in casework.
        memory: what a page remembers for its next opening while this person is signed in, by a key of its own.
    """

    desk: Desk
    jobs: Jobs
    watermark: str
    memory: dict[str, object] = field(default_factory=dict)


class Page(QWidget):
    """One page. The window makes it, calls `open_page` once it is shown, and `close_page` before it goes.

    A page holds one `Notice` at its top, where `tell` puts sentences. It calls services only through `work`, never
    directly in a slot, so that the window cannot freeze.

    Signals:
        moved(Place): the person goes on; the window opens that place.
        changed(): something was recorded; the window shows the log's new state.
    """

    moved = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.place = place

    def open_page(self) -> None:
        """Begin to load what the page shows."""

    def close_page(self) -> None:
        """Let go of files and processes."""

    def leave_question(self) -> str | None:
        """Return a sentence when leaving now would lose something that was not recorded, else None."""
        return None

    def hide_pictures(self, hidden: bool) -> None:
        """Blank or show every picture of the page (idle lock)."""

    def work(
        self,
        label: str,
        run: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        *,
        quiet: bool = False,
    ) -> Job:
        """Run a service call in the background.

        Args:
            label: what it does, for the status bar: "scanning clip".
            run: takes a Progress, returns the result.
            done: called in the window's thread with the result.
            failed: called with the error before it is told in the page's notice, to put the page in order.
            quiet: do not tell `changed` when it went well: for what happens many times a second.
        """

        def on_failure(error: Exception) -> None:
            if failed is not None:
                failed(error)
            tell(self, error)
            self.changed.emit()

        def on_success(result: T) -> None:
            done(result)
            if not quiet:
                self.changed.emit()

        return self.context.jobs.run(label, run, owner=self, succeeded=on_success, failed=on_failure)
