"""How long work reports how far it is, and learns that nobody wants it any more."""

from __future__ import annotations

from app.errors import Cancelled


class Progress:
    """What a service takes to report to whoever waits. This base listens to nothing and never cancels."""

    def report(self, done: int, total: int) -> None:
        """Tell that `done` of `total` units (frames, files, rows) are finished; `total` 0 means not known."""

    def remark(self, sentence: str) -> None:
        """Tell something worth knowing on the way."""

    def cancelled(self) -> bool:
        """Return whether a person asked for the work to stop."""
        return False

    def check(self) -> None:
        """Stop here if somebody asked for it; call this where nothing is half done.

        Raises:
            Cancelled: a person stopped the work.
        """
        if self.cancelled():
            raise Cancelled(
                "The work was stopped before it was finished. Nothing of it was kept; start it again when needed."
            )


NO_PROGRESS = Progress()
"""For callers who do not wait."""
