"""What is on its way to disk: drafts that were noted and are not written yet, so that the newest always wins."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from app.errors import BadInput
from app.storage.folder.drafts import Draft, DraftFolder


@dataclass
class DraftBuffer:
    """Takes drafts at once and writes them later, in another thread; one writer at a time.

    A draft of None means that it is to be removed.
    """

    _noted: dict[tuple[str, str], Draft | None] = field(default_factory=dict)
    _guard: threading.Lock = field(default_factory=threading.Lock)
    _at_disk: threading.Lock = field(default_factory=threading.Lock)

    def note(self, user_id: str, place: str, draft: Draft | None) -> None:
        """Take a draft; nothing is written yet."""
        with self._guard:
            self._noted[user_id, place] = draft

    def write(self, folder: Callable[[], DraftFolder]) -> None:
        """Write all that was noted; what the disk did not take stays noted.

        Raises:
            Refused: nobody is signed in any more. BadInput, Unavailable: like `DraftFolder.write`.
        """
        with self._at_disk:
            while (taken := self._next()) is not None:
                (user_id, place), draft = taken
                try:
                    if draft is None:
                        folder().remove(user_id, place)
                    else:
                        folder().write(user_id, place, draft)
                except BadInput:  # it never will be written; the others still can
                    self._written(user_id, place, draft)
                    raise
                self._written(user_id, place, draft)

    def read(self, folder: DraftFolder, user_id: str, place: str) -> Draft | None:
        """Return the newest draft, written or not. Raises `DraftDamagedError` like `DraftFolder.read`."""
        with self._at_disk:
            with self._guard:
                if (user_id, place) in self._noted:
                    return self._noted[user_id, place]
            return folder.read(user_id, place)

    def clear(self) -> None:
        """Forget what was not written."""
        with self._guard:
            self._noted.clear()

    def _next(self) -> tuple[tuple[str, str], Draft | None] | None:
        with self._guard:
            return next(iter(self._noted.items()), None)

    def _written(self, user_id: str, place: str, draft: Draft | None) -> None:
        with self._guard:
            if (user_id, place) in self._noted and self._noted[user_id, place] is draft:
                del self._noted[user_id, place]
