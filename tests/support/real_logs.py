"""Real databases whose log was written by a program that was killed, by an older version, or tampered with by page."""

from __future__ import annotations

import os
import random
import signal
import threading
from pathlib import Path

from app.domain.log.audit import GENESIS, LogOutcome, NewEntry
from app.domain.log.merkle import leaf_hash
from app.domain.staff.roles import Act
from app.errors import Unavailable
from app.services.house import House
from app.services.log.log_checking import log_faults
from app.services.log.log_keeping import logging, look_back
from app.storage.database import Database
from app.storage.engine import DatabaseError
from app.storage.folder import log_memory
from app.storage.folder.keys import Cost
from app.storage.folder.locks import WorkspaceLock
from app.storage.folder.log_memory import INSIDE, LogMemory
from app.storage.folder.workspace import Room, Workspace, create
from app.storage.schemas.migrations import MIGRATIONS, migrate
from app.storage.tables import audit
from tests.support.fakes import FakeAnalyst
from tests.support.log_attacks import format_1

CHEAP = Cost(passes=1, memory_kib=64, lanes=1)
PAGE = 16_384  # bytes, as `Database` sets it
_ACTS = (Act.VIEW_EVIDENCE, Act.SIGN_OUT, Act.VIEW_CANDIDATE, Act.VIEW_REQUEST)


def new_house(folder: Path) -> House:
    return House(create(folder / "workspace", "S", Room.DEMO, CHEAP), FakeAnalyst())


def reopened(house: House) -> House:
    """Hold the same workspace again, as at the next start."""
    old = house.workspace
    keys = old.keys
    old.close()
    again = Workspace(old.folder, old.card, WorkspaceLock.take(old.folder), CHEAP, _keys=keys)
    return House(again, FakeAnalyst())


def work(house: House, number: int) -> None:
    with logging(house) as db:
        new = NewEntry(_ACTS[number % 4], LogOutcome.DONE, "u", "s", "r", (f"o-{number}",), {"n": number})
        audit.append(db, new)


def alarms(house: House) -> list[str]:
    """Return what the next sign-in and the check of the whole log say."""
    with logging(house) as db:
        look_back(house, db)
    with house.workspace.database.reading() as db:
        return [*log_faults(db, house), *([house.halted] if house.halted else [])]


def crashed(folder: Path, chance: random.Random) -> list[str]:
    """Kill a program while it writes; return the alarms at its next start."""
    house = new_house(folder)
    for number in range(chance.randrange(1, 5)):
        work(house, number)
    child = os.fork()
    if child == 0:  # pragma: no cover - it dies
        try:
            for number in range(10_000):
                work(house, number)
        finally:
            os._exit(1)
    ended = threading.Event()
    ended.wait(chance.uniform(0.005, 0.12))  # nobody sets it: the moment of the kill is left to chance
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    house = reopened(house)
    try:
        return alarms(house)
    finally:
        house.close()


def migrated(folder: Path, chance: random.Random) -> list[str]:
    """Bring a log of the first version to today's; return the alarms."""
    house = new_house(folder)
    path = house.workspace.folder / "second-look.db"
    house.workspace.database.close_waiting()  # or they go on with the file that goes
    assert house.workspace.database.shelf is not None
    house.workspace.database.shelf.forget_file()
    for each in path.parent.glob("second-look.db*"):
        each.unlink()
    database = Database(path, house.workspace.keys.database)
    migrate(database, MIGRATIONS[:8], new=True)
    previous = GENESIS
    with database.unguarded() as raw:
        raw.execute("BEGIN")
        for seq in range(1, chance.randrange(3, 40)):
            new = NewEntry(Act.SIGN_IN, LogOutcome.DONE, "u", "s", "", (f"o-{seq}",))
            body = format_1(new, seq, f"2026-11-01T00:{seq:02d}:00.000000Z", seq * 1000, previous)
            previous = leaf_hash(body.encode()).hex()
            raw.execute("INSERT INTO audit_log(seq, body, hash) VALUES (?, ?, ?)", [seq, body, previous])
        raw.execute("COMMIT")
    migrate(database)
    found = alarms(house)
    for number in range(chance.randrange(1, 5)):
        work(house, number)
    house = reopened(house)
    try:
        return [*found, *alarms(house)]
    finally:
        house.close()


def page_replayed(folder: Path, chance: random.Random, times: int) -> int:
    """Put old images of pages into the newer file; return how often that was found."""
    house = new_house(folder)
    for number in range(120):
        work(house, number)
    path = house.workspace.folder / "second-look.db"
    old = _whole(house, path)
    for number in range(120, 300):
        work(house, number)
    new = _whole(house, path)
    memory = {place: place.read_bytes() for place in _memories(house)}
    differing = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    found = 0
    for _ in range(times):
        at = chance.choice(differing)
        for other in path.parent.glob("second-look.db-*"):
            other.unlink()
        path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        for place, content in memory.items():
            place.write_bytes(content)
        house.memory, house.halted = LogMemory(path.parent, house.workspace.card.id), ""
        found += _is_found(house)
    path.write_bytes(new)
    house.close()
    return found


def _memories(house: House) -> tuple[Path, Path]:
    folder = house.workspace.folder
    return folder / INSIDE, log_memory.outside(folder, house.workspace.card.id)


def _whole(house: House, path: Path) -> bytes:
    with house.workspace.database.unguarded() as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


def _is_found(house: House) -> bool:
    """Return whether the next start or the check of the whole log says something, in whichever way."""
    try:
        if house.workspace.database.faults():
            return True
        return bool(alarms(house))
    except (Unavailable, DatabaseError):
        return True
