"""What every part of the gallery page is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal

from app.domain.gallery.removal import Removal
from app.domain.progress import Progress
from app.domain.staff.roles import Role
from app.gui.jobs import Job
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.notice import Notice

T = TypeVar("T")


class GallerySection(PagePart):
    """One part of the page. Signal `removal_asked(str, str)`: the record of this agency and number shall be removed."""

    removal_asked = Signal(str, str)

    def holds(self, *roles: Role) -> bool:
        """Whether the person has one of these roles."""
        return bool(self.desk.session.user.roles & set(roles))

    def tell_proposed(self, removal: Removal) -> None:
        """Say that a removal waits for its second person."""
        words = self.tr("Removal {0} of {1} photos waits for a second person, under Removals.")
        self.say(words.format(removal.number, f"{len(removal.photo_ids):,}"))


class WorkingSection(GallerySection):
    """A part in which one long piece of work runs at a time; it goes on when the page is left."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether it is running."""
        return self._job is not None

    def tell_blocked(self) -> None:
        """Say at the foot of the page whether something can be begun now."""
        raise NotImplementedError

    def leaving_words(self) -> str:
        """Return the question to whoever leaves while it is running."""
        raise NotImplementedError

    def leave_question(self) -> str | None:
        return self.leaving_words() if self.busy else None

    def begin(
        self, words: str, run: Callable[[Progress], T], done: Callable[[T], object],
        stopped: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        """Begin it.

        Args:
            words: what it does, for the bar below.
            run: does it.
            done: called with what came out.
            stopped: called when nothing did, before the page says why.
        """

        def on_done(result: T) -> None:
            self._end()
            done(result)

        def on_stopped(_: Exception) -> None:
            self._end()
            if stopped is not None:
                stopped()

        self._notice.clear()
        job = self.page.work(words, run, on_done, on_stopped)
        self._job = None if job.settled else job
        self.tell_blocked()

    def _end(self) -> None:
        self._job = None
        self.tell_blocked()
