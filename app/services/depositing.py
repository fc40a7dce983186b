"""Files put into the picture store for an act, and taken back when the act does not come about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from app.domain.progress import NO_PROGRESS, Progress
from app.errors import Unavailable
from app.services.house import House
from app.storage.holdings import needed
from app.storage.store import Stored


@dataclass
class Deposit:
    """What one act has put into the store so far. The journal names it, should the program die before the end."""

    house: House
    journal: Path
    stored: list[Stored] = field(default_factory=list)

    def put(self, source: BinaryIO, progress: Progress = NO_PROGRESS, size: int = 0) -> Stored:
        """Copy a stream into the store. Raises like `PictureStore.put`."""
        stored = self.house.workspace.store.put(source, progress, size, self.journal)
        self.stored.append(stored)
        return stored

    def check_held(self) -> None:
        """Make sure, within the transaction that records them, that the files are still there.

        Raises:
            Unavailable: another act that failed at the same moment has taken one back.
        """
        store = self.house.workspace.store
        if not all(store.holds(stored.sha256) for stored in self.stored):
            raise Unavailable("The same file was being added elsewhere and that was stopped. Add it once more.")


@contextmanager
def depositing(house: House) -> Iterator[Deposit]:
    """Run a block that puts files into the store and records them; take the files back if it fails."""
    deposit = Deposit(house, house.workspace.store.new_journal())
    try:
        yield deposit
    except BaseException:
        _take_back(house, deposit.stored)
        deposit.journal.unlink(missing_ok=True)
        raise
    deposit.journal.unlink(missing_ok=True)


@dataclass
class Removal:
    """Files that an act makes superfluous. The journal names them, should the program die before they are gone."""

    house: House
    journal: Path
    digests: list[str] = field(default_factory=list)

    def add(self, digests: Sequence[str]) -> None:
        """Name files (SHA-256), within the transaction that makes them superfluous."""
        self.house.workspace.store.note(self.journal, digests)
        self.digests += digests


@contextmanager
def removing(house: House) -> Iterator[Removal]:
    """Run a block that makes files superfluous, then remove those that nobody needs any more."""
    removal = Removal(house, house.workspace.store.new_journal())
    try:
        yield removal
    except BaseException:
        removal.journal.unlink(missing_ok=True)
        raise
    _take_back(house, [Stored(sha256, 0, new=True) for sha256 in removal.digests])
    removal.journal.unlink(missing_ok=True)


def _take_back(house: House, stored: Sequence[Stored]) -> None:
    fresh = {item.sha256: item for item in stored if item.new}
    if not fresh:
        return
    # A transaction, so that nobody can record one of these files while it is being removed.
    with house.workspace.database.transaction() as db:
        for sha256 in fresh.keys() - needed(db, house.workspace.store, fresh):
            house.workspace.store.discard(fresh[sha256])
