"""A workspace folder: what lies where, how it is made, locked against a second window, and opened.

workspace.json   name, room, format: readable without a key
keys.json        the master key, wrapped per user, and the failed sign-ins that still matter
second-look.db   the encrypted database
store/           the encrypted pictures
index/           the sealed search index: can be made again from the database
drafts/          what people wrote and have not recorded yet, sealed for each of them
lock             held while a program has the workspace open
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.domain.closing import Closing
from app.domain.ids import new_id
from app.errors import BadInput, Refused, Unavailable
from app.storage.adoption import adopt_rows, check_card
from app.storage.database import Database, out_of_space
from app.storage.folder.drafts import DraftFolder
from app.storage.folder.files import wipe, write_atomically
from app.storage.folder.keys import (
    Cost,
    Keys,
    KeySlot,
    derived,
    make_slot,
    new_master,
    open_slot,
    read_slots,
    write_slots,
    wrong_credentials,
)
from app.storage.folder.locks import WorkspaceLock
from app.storage.folder.segments import SegmentFolder
from app.storage.folder.store import PictureStore, is_of_removal
from app.storage.schemas.migrations import migrate
from app.storage.shelf import Shelf
from app.storage.tables.holdings import every_digest

FORMAT = 1


class Room(StrEnum):
    """What a workspace is for. Nothing passes from one room to another."""

    CASEWORK = "casework"
    DEMO = "demo"
    TRAINING = "training"


@dataclass(frozen=True)
class Card:
    """What is known of a workspace before anybody signs in."""

    id: str
    name: str
    room: Room

    @property
    def text(self) -> bytes:
        """The card as it lies in the folder."""
        card = {"format": FORMAT, "id": self.id, "name": self.name, "room": self.room.value}
        return json.dumps(card, indent=1).encode()

    @property
    def digest(self) -> str:
        """SHA-256 of the card, which the log names."""
        return hashlib.sha256(self.text).hexdigest()


@dataclass
class Workspace(Closing):
    """A workspace folder, held by this program and, once somebody has signed in, open."""

    folder: Path
    card: Card
    lock: WorkspaceLock
    cost: Cost
    _keys: Keys | None = field(default=None, repr=False)
    _swept: bool = False
    _shelf: Shelf = field(default_factory=Shelf, repr=False)

    def close(self) -> None:
        """Drop the keys and let another program in."""
        self.forget_keys()
        self.lock.release()

    def unlock(self, sign_in_name: str, passphrase: str) -> str:
        """Open with a person's passphrase; return their user id.

        Raises:
            Refused: name and passphrase do not belong together.
            Unavailable: a newer schema, a card that was changed, or the database is missing or damaged.
        """
        slot = next((slot for slot in self.slots() if slot.sign_in_name == sign_in_name), None)
        if slot is None:
            # The same work as for a known name, so that the time taken does not tell which names exist.
            make_slot("", "", passphrase, new_master(), self.cost)
            raise wrong_credentials()
        keys = derived(open_slot(slot, passphrase))
        path = self.folder / "second-look.db"
        if not path.exists():
            raise Unavailable("second-look.db is missing from the workspace. Restore it from a backup.")
        database = Database(path, keys.database, self._shelf)
        if not self._swept:
            database.flush()  # first, or it would close what the sign-in goes on with
        migrate(database)
        adopt_rows(database, self.card.digest)
        check_card(database, self.card.digest)
        self._keys = keys
        self._sweep()
        return slot.user_id

    def check_passphrase(self, sign_in_name: str, passphrase: str) -> None:
        """Check a passphrase and open nothing.

        Raises:
            Refused: name and passphrase do not belong together.
        """
        slot = next((slot for slot in self.slots() if slot.sign_in_name == sign_in_name), None)
        if slot is None:
            raise wrong_credentials()
        open_slot(slot, passphrase)

    def forget_keys(self) -> None:
        """Close the database to everybody until somebody signs in again."""
        self._keys = None
        self._shelf.empty()
        self._shelf.forget_file()

    @property
    def is_open(self) -> bool:
        """Whether the keys are there."""
        return self._keys is not None

    @property
    def keys(self) -> Keys:
        """The keys of the open workspace. Raises `Refused` when nobody is signed in, or not any more."""
        if self._keys is None:
            raise Refused("Nobody is signed in here any more, so nothing was done. Sign in and start again.")
        return self._keys

    @property
    def database(self) -> Database:
        """The open database."""
        return Database(self.folder / "second-look.db", self.keys.database, self._shelf)

    @property
    def store(self) -> PictureStore:
        """The open picture store."""
        return PictureStore(self.folder / "store", self.keys.store, self.keys.names)

    @property
    def segments(self) -> SegmentFolder:
        """The folder of the search index."""
        return SegmentFolder(self.folder / "index", self.keys.store)

    @property
    def drafts(self) -> DraftFolder:
        """The folder of what is written and not recorded yet."""
        return DraftFolder(self.folder / "drafts", self.keys.drafts)

    @property
    def models(self) -> Path:
        """A folder for weight files that no package brings; the section puts them there, and makes it if need be."""
        return self.folder / "models"

    @property
    def cache(self) -> Path:
        """A folder for what can be made again and holds nothing about people: converted networks."""
        return self.folder / "cache"

    def slots(self) -> tuple[KeySlot, ...]:
        """Return the key slots."""
        return read_slots(self.folder / "keys.json")

    def add_slot(self, sign_in_name: str, user_id: str, passphrase: str) -> None:
        """Let one more person in.

        The caller has made sure that no account has this name. A slot with it belongs to an account that was never
        finished, because the program died, and is replaced.
        """
        slot = make_slot(sign_in_name, user_id, passphrase, self.keys.master, self.cost)
        others = (other for other in self.slots() if other.sign_in_name != sign_in_name)
        write_slots(self.folder / "keys.json", (*others, slot))

    @contextmanager
    def keeping_slots(self) -> Iterator[None]:
        """Put the slots back as they were, when what was to be recorded with them does not come about."""
        before = self.slots()
        try:
            yield
        except BaseException:
            if self.slots() != before:
                write_slots(self.folder / "keys.json", before)
            raise

    def publish(self) -> None:
        """Write the card that makes the folder a workspace: the last step of making one."""
        write_atomically(self.folder / "workspace.json", self.card.text)

    def abandon(self) -> None:
        """Take back a workspace that was being made and did not come about; the folder is as empty as it was."""
        self.close()
        for child in self.folder.iterdir():
            shutil.rmtree(child) if child.is_dir() else child.unlink()

    def _sweep(self) -> None:
        """Once after taking the workspace, remove what a program that died left half done in the store."""
        if self._swept:
            return
        journals = self.store.journals()
        if journals:
            with self.database.reading() as db:
                self.store.sweep(journals, every_digest(db, self.store))
        if any(is_of_removal(journal) for journal in journals):  # it died while records were leaving
            self.wipe_copies()
            self.segments.clear()
        self._swept = True

    def copies(self) -> list[str]:
        """Return the names of the copies of the database that were made before updates of the schema."""
        return sorted(path.name for path in self.folder.glob("second-look.db.before-*"))

    def wipe_copies(self) -> int:
        """Overwrite and delete those copies; return how many."""
        names = self.copies()
        for name in names:
            wipe(self.folder / name)
        return len(names)


def create(folder: Path, name: str, room: Room, cost: Cost | None = None) -> Workspace:
    """Make a new workspace with fresh keys and an empty database, held and open.

    The caller adds the first account and then publishes it; until then the folder is no workspace yet.

    Raises:
        BadInput: the folder is not empty, or cannot be one. Unavailable: it cannot be written to, or the disk is full.
        In every case nothing is left in it.
    """
    try:
        if folder.exists() and any(folder.iterdir()):
            raise BadInput(f"The folder {folder.name} is not empty. Choose an empty or a new folder for the workspace.")
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except (FileExistsError, NotADirectoryError) as error:
        raise BadInput(f"{folder} is a file, not a folder. Choose an empty or a new folder.") from error
    except OSError as error:
        raise out_of_space(error) from error
    lock = WorkspaceLock.take(folder)
    card = Card(new_id(), name.strip(), room)
    workspace = Workspace(folder, card, lock, cost or Cost(), derived(new_master()), _swept=True)
    try:
        migrate(workspace.database, new=True)
        write_slots(folder / "keys.json", ())
    except BaseException:
        workspace.abandon()
        raise
    return workspace


def hold(folder: Path, cost: Cost | None = None) -> Workspace:
    """Take an existing workspace, still locked.

    Raises:
        BadInput: the folder is no workspace. Unavailable: another program holds it, or it is of a newer format.
    """
    card = read_card(folder)
    workspace = Workspace(folder, card, WorkspaceLock.take(folder), cost or Cost())
    for place in (folder, folder / "store", folder / "drafts"):
        for unfinished in place.glob(".new-*"):  # of a program that died while writing
            unfinished.unlink()
    return workspace


def join(folder: Path, cost: Cost | None = None) -> Workspace:
    """Take a workspace beside the program that holds it, still locked, for a backup and nothing else.

    Nothing that the other program has under way is touched. Raises `BadInput`: the folder is no workspace.
    """
    return Workspace(folder, read_card(folder), WorkspaceLock(None), cost or Cost(), _swept=True)


def read_card(folder: Path) -> Card:
    """Return a workspace's name and room. Raises like `hold`."""
    path = folder / "workspace.json"
    if not path.is_file():
        raise BadInput(f"{folder} is not a Second Look workspace. Make one with: second-look-gallery init {folder}")
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["format"] > FORMAT:
            raise Unavailable("This workspace was made by a newer Second Look. Update the program.")
        return Card(data["id"], data["name"], Room(data["room"]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unavailable(f"{path.name} is damaged. Restore it from a backup.") from error
