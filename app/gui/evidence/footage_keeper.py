"""The one piece of footage a page holds open; it never outlives the page."""

from __future__ import annotations

import threading

from app.services.casework.footage import Footage, open_footage
from app.services.recording import Desk


class FootageKeeper:
    """Opens footage in jobs, and closes it when another is wanted or the page is left.

    A page may be left, or another exhibit chosen, while a job still opens the file; that job then closes it itself.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._guard = threading.Lock()
        self._wanted: str | None = None
        self._footage: Footage | None = None

    @property
    def footage(self) -> Footage | None:
        """What is open now."""
        return self._footage

    def want(self, evidence_id: str) -> None:
        """Say which evidence is to be open from now on; what was open is closed."""
        self._let_go(evidence_id)

    def open(self, evidence_id: str) -> Footage | None:
        """Open evidence; call it in a job. Return None when it is not wanted any more. Raises like `open_footage`."""
        opened = open_footage(self._desk, evidence_id)
        with self._guard:
            wanted = self._wanted == evidence_id and self._footage is None
            if wanted:
                self._footage = opened
        if not wanted:
            opened.close()
            return None
        return opened

    def close(self) -> None:
        """Close what is open, and whatever is still being opened."""
        self._let_go(None)

    def _let_go(self, wanted: str | None) -> None:
        with self._guard:
            self._wanted = wanted
            footage, self._footage = self._footage, None
        if footage is not None:
            footage.close()
