"""Files put into the picture store for an act, and taken back when the act does not come about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from app.domain.progress import NO_PROGRESS, Progress
from app.errors import Unavailable
from app.services.house import House
from app.storage.folder.store import Stored
from app.storage.tables.holdings import needed


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
def removing(house: House, also: Callable[[], None] | None = None) -> Iterator[Removal]:
    """Run a block that makes files superfluous, then overwrite and delete those that nobody needs any more.

    Args:
        also: what else has to go when records leave the gallery. If the program dies before it is done, the journal is
            still there, and the next unlocking does it.
    """
    removal = Removal(house, house.workspace.store.new_journal(of_removal=also is not None))
    try:
        yield removal
    except BaseException:
        removal.journal.unlink(missing_ok=True)
        raise
    if also is not None:
        also()
    with _unneeded(house, removal.digests) as digests:
        for sha256 in digests:
            house.workspace.store.erase(sha256)
    removal.journal.unlink(missing_ok=True)


def _take_back(house: House, stored: Sequence[Stored]) -> None:
    fresh = {item.sha256: item for item in stored if item.new}
    with _unneeded(house, fresh) as digests:
        for sha256 in digests:
            house.workspace.store.discard(fresh[sha256])


@contextmanager
def _unneeded(house: House, digests: Collection[str]) -> Iterator[set[str]]:
    """Give those files that no record needs, and let nobody record one of them within the block."""
    if not digests:
        yield set()
        return
    with house.workspace.database.transaction() as db:
        yield set(digests) - needed(db, house.workspace.store, digests)
