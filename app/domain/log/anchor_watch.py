"""Holds a log, while it is read from first to last, against signed states of it that were kept elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.log.merkle import CompactRange


@dataclass(frozen=True)
class Anchor:
    """A state that the log once had, from a source that is believed.

    Attributes:
        size: how many entries.
        root: hash over them, 32 bytes.
        what: what says so, for a sentence: `the receipt`, `the checkpoint of 2026-11-22T09:30`.
    """

    size: int
    root: bytes
    what: str


class AnchorWatch:
    """Compares the tree of the entries that went by with every anchor of that size."""

    def __init__(self, anchors: Iterable[Anchor]) -> None:
        self._waiting = sorted(anchors, key=lambda anchor: anchor.size, reverse=True)
        self._tree = CompactRange()
        self._faults: list[str] = []

    def through(self, rows: Iterable[tuple[int, str, str]]) -> Iterator[tuple[int, str, str]]:
        """Pass (seq, body, hash in hex) on, in order of seq from the first, and look at each."""
        self._compare()
        for row in rows:
            yield row
            try:
                self._tree = self._tree.extended([bytes.fromhex(row[2])])
            except ValueError:  # no hash at all; whoever reads the rows says so
                self._tree = self._tree.extended([b""])
            self._compare()

    def faults(self) -> list[str]:
        """Return a sentence per anchor that the log does not bear out, after all rows went through."""
        size = self._tree.size
        cut = [
            f"The log was cut: {anchor.what} covers {anchor.size - size} entries after entry {size}, which are gone."
            for anchor in reversed(self._waiting)
        ]
        return self._faults + cut

    def _compare(self) -> None:
        while self._waiting and self._waiting[-1].size == self._tree.size:
            anchor = self._waiting.pop()
            if anchor.root != self._tree.root():
                self._faults.append(
                    f"The log was rewritten: its first {anchor.size} entries are not those that {anchor.what} covers."
                )
