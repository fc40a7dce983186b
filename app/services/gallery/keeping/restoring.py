"""Restores: two people put a backup in the place of what is there, and what left since then leaves again."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.clock import now_text
from app.domain.gallery.backup import Restored, RestoreRecord
from app.domain.gallery.removal import CONFIRMERS
from app.domain.ids import new_id
from app.domain.log.audit import Detail, LogOutcome, NewEntry
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import User
from app.domain.staff.roles import Act, Role, check_permitted
from app.domain.staff.security_keys import KeyAnswer, KeyQuestion
from app.errors import BadInput, Refused, UserError
from app.services.gallery.keeping.replaying import Left, left_by, left_of, replay, strangers
from app.services.house import House, hold_workspace
from app.services.log.log_keeping import logging
from app.services.staff.signing_in import identify
from app.services.staff.steps import Further, KeyDue
from app.storage.database import Database, out_of_space
from app.storage.engine import Db
from app.storage.folder import backup_file
from app.storage.folder.archive import damaged
from app.storage.folder.backup_file import About
from app.storage.folder.files import wipe, write_atomically
from app.storage.folder.keys import Keys, derived, open_slot, read_slots, wrong_credentials
from app.storage.folder.log_memory import mark_restored
from app.storage.folder.replacing import replace_workspace
from app.storage.folder.store import PictureStore
from app.storage.folder.workspace import read_card
from app.storage.schemas.migrations import migrate
from app.storage.tables import accounts, audit, backups, retention
from app.storage.tables.holdings import needed


@dataclass(frozen=True)
class Credentials:
    """How one of the two people shows who they are.

    Attributes:
        touch: has their security key touched, where one is asked for and no code is given.
    """

    sign_in_name: str
    passphrase: str = field(repr=False)
    code: str = field(default="", repr=False)
    touch: Callable[[House, KeyQuestion], KeyAnswer] | None = None


@dataclass(frozen=True)
class _Case:
    """One restore under way.

    Attributes:
        place: the folder it is made in.
        replaced: number and hash of the newest entry of the log that is replaced; 0 and empty without one.
        holds: numbers of the legal holds that lie in the workspace that is replaced.
    """

    place: Path
    about: About
    sha256: str
    people: tuple[User, User]
    keys: Keys
    left: Left
    replaced: tuple[int, str] = (0, "")
    holds: frozenset[str] = frozenset()


def restore(
    file: Path,
    folder: Path,
    people: tuple[Credentials, Credentials],
    certificates: Sequence[Path] = (),
    progress: Progress = NO_PROGRESS,
    hold: Callable[[Path], House] = hold_workspace,
) -> Restored:
    """Put a backup into an empty folder, or in the place of the workspace it was made of.

    The earlier workspace is moved aside and not deleted. Whatever it knows to have left the gallery since the backup
    was made leaves again, and cannot be imported again. Who has a key stays as it is there, so that nobody comes in
    with a passphrase of then. Nobody works in the restored workspace until an auditor has acknowledged it.

    Args:
        people: an administrator, and a supervisor or another administrator.
        certificates: of removals (JSON), for what no earlier workspace can tell.
        hold: takes a workspace for this program.

    Raises:
        BadInput: the file is no backup, damaged or of another workspace; the folder holds something else; a certificate
            cannot be read. Refused: they are not two people, one of them may not, or a passphrase or code is wrong.
        Unavailable: the workspace is open elsewhere, or the disk is full. In every case nothing is changed.
    """
    target = folder.absolute()
    replaces = (target / "workspace.json").is_file()
    if not replaces and target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise BadInput(f"{folder} is no workspace and is not empty. Name a workspace, or an empty or a new folder.")
    place = target.with_name(f".restoring-{target.name}")
    try:
        _clear(place)  # of a restore that died
        place.mkdir(mode=0o700)
        way = _over if replaces else _anew
        record, again, unknown = way(file, target, place, people, certificates, progress, hold)
        mark_restored(place, record.backup_id)
        earlier = replace_workspace(target, place, record.restored_at.replace(":", ""))
    except OSError as error:
        raise out_of_space(error) from error
    finally:
        _clear(place)
    return Restored(record, target.name, again, earlier.name if earlier else "", unknown)


def _clear(place: Path) -> None:
    if place.exists():
        shutil.rmtree(place)


_Done = tuple[RestoreRecord, int, tuple[str, ...]]


def _over(
    file: Path, target: Path, place: Path, people: tuple[Credentials, Credentials], certificates: Sequence[Path],
    progress: Progress, hold: Callable[[Path], House],
) -> _Done:  # fmt: skip
    """Restore over a workspace, which says who the people are and what left since."""
    with hold(target) as house:
        two = _identified(house, people)
        workspace = house.workspace
        keys = workspace.keys

        def key_of(_: About) -> bytes:
            of = read_card(place)
            if of.id != workspace.card.id:
                raise BadInput(f"This backup is of another workspace, {of.name}. Name that one, or a new folder.")
            return keys.backup

        try:
            about = backup_file.unpack(file, place, key_of, progress)
            with workspace.database.reading() as db:
                size, head, _ = audit.head(db)
                left = left_of(db).joined(left_by(each, keys.names) for each in certificates)
                holds = {hold.number for hold in retention.holds(db) if hold.is_open}
            write_atomically(place / "keys.json", (target / "keys.json").read_bytes())
            done = _recorded(_Case(place, about, _digest(file), two, keys, left, (size, head), frozenset(holds)))
        except UserError as error:
            _note(house, two, LogOutcome.REFUSED, (), kind=type(error).__name__)
            raise
        _note(house, two, LogOutcome.DONE, (done[0].id, about.backup_id), replaced=True)
        return done


def _anew(
    file: Path, _: Path, place: Path, people: tuple[Credentials, Credentials], certificates: Sequence[Path],
    progress: Progress, hold: Callable[[Path], House],
) -> _Done:  # fmt: skip
    """Restore into an empty folder: the backup itself says who the people are."""
    found: list[tuple[tuple[User, User], Keys]] = []

    with ExitStack() as stack:

        def database_there() -> None:  # at once, because codes of authenticator apps are good for a minute only
            house = stack.enter_context(hold(place))
            house.memory.recall()  # so that what is remembered of a longer log stays
            found.append((_identified(house, people), house.workspace.keys))

        about = backup_file.unpack(file, place, lambda _: _key_in(place, people[0]), progress, database_there)
        if not found:
            raise damaged()
        two, keys = found[0]
        left = Left().joined(left_by(each, keys.names) for each in certificates)
        return _recorded(_Case(place, about, _digest(file), two, keys, left))


def _identify(house: House, who: Credentials) -> User:
    try:
        return identify(house, who.sign_in_name, who.passphrase, Further(code=who.code))
    except KeyDue as due:
        if who.touch is None:
            raise
        answer = who.touch(house, due.question)
    return identify(house, who.sign_in_name, who.passphrase, Further(answer=answer))


def _identified(house: House, people: tuple[Credentials, Credentials]) -> tuple[User, User]:
    first, second = (_identify(house, each) for each in people)
    check_permitted(Act.RESTORE, first.roles)
    if first.id == second.id:
        raise Refused("A restore needs two people. The second is a supervisor or another administrator.")
    if not second.roles & CONFIRMERS:
        raise Refused("The second person of a restore is a supervisor or another administrator. Ask one of them.")
    return first, second


def _key_in(place: Path, person: Credentials) -> bytes:
    name = person.sign_in_name.strip().lower()
    slot = next((slot for slot in read_slots(place / "keys.json") if slot.sign_in_name == name), None)
    if slot is None:
        raise wrong_credentials()
    return derived(open_slot(slot, person.passphrase)).backup


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _recorded(case: _Case) -> _Done:
    """Write the restore into the restored database, and let leave again what left since the backup."""
    keys, about = case.keys, case.about
    first, second = case.people
    database = Database(case.place / backup_file.DATABASE, keys.database)
    store = PictureStore(case.place / "store", keys.store, keys.names)
    migrate(database)
    with database.removing() as db:
        _check_known(db, case.people, about)
        record = RestoreRecord(
            new_id(), about.backup_id, case.sha256, about.log_size, about.log_hash, *case.replaced, first.id,
            second.id, now_text(),
        )  # fmt: skip
        entry = NewEntry(
            Act.RESTORE, LogOutcome.DONE, first.id, objects=(record.id, about.backup_id, case.sha256, second.id),
            details={"log_size": about.log_size, "replaced_size": case.replaced[0]}, role=Role.ADMINISTRATOR,
        )  # fmt: skip
        seq = audit.append(db, entry).seq
        backups.add_restore(db, record, strangers(db, case.left.tombstones), seq)
        gone = replay(db, case.left, (first.id, second.id), keys.names)
        digests = {digest for photo in gone for digest in (photo.sha256, photo.thumbnail)}
        superfluous = digests - needed(db, store, digests)
        unknown = tuple(_unknown(case, {hold.number for hold in retention.holds(db)}))
    database.flush()
    for digest in superfluous:
        store.erase(digest)
    for copy in case.place.glob(f"{backup_file.DATABASE}.before-*"):
        wipe(copy)
    return record, len(gone), unknown


def _check_known(db: Db, people: tuple[User, User], about: About) -> None:
    for person in people:
        if accounts.user(db, person.id) is None:
            raise Refused(
                f"{person.full_name} had no account yet when this backup was made ({about.made_at[:10]}). Two people "
                "who had one restore it."
            )


def _unknown(case: _Case, holds: set[str]) -> Iterator[str]:
    about = case.about
    since = f"after entry {about.log_size:,} of the log ({about.made_at[:16]} UTC)"
    if case.replaced[0]:
        yield f"What was done {since} stands only in the workspace that was replaced: keep its folder."
    else:
        yield f"What was done {since} is not in this workspace, and nothing here can tell what it was."
        yield (
            "What left the gallery since then is back, except for what the certificates name that were given. Restore "
            "again with every certificate of a removal that is of a later day."
        )
    later = sorted(case.holds - holds)
    if later:
        yield f"Legal holds were set since then that do not lie any more: {', '.join(later)}. Set them again."


def _note(
    house: House, two: tuple[User, User], outcome: LogOutcome, objects: tuple[str, ...], **details: Detail
) -> None:
    entry = NewEntry(
        Act.RESTORE, outcome, two[0].id, objects=(*objects, two[1].id), details=details, role=Role.ADMINISTRATOR
    )
    with logging(house) as db:
        audit.append(db, entry)
