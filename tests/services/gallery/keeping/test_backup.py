"""A backup is one sealed file, read back before it counts, written while others work; or there is none."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest

from app.domain.gallery.removal import RecordName, RemovalForm
from app.domain.progress import Progress
from app.domain.staff.roles import Act
from app.errors import BadInput, Cancelled, Unavailable
from app.services.gallery import expunging
from app.services.gallery.keeping import backing_up
from app.storage.database import Database
from app.storage.folder import backup_file
from app.storage.folder.archive import ArchiveWriter, is_seal, open_seal, parts
from app.storage.tables import audit, gallery
from tests.services.observing import faults, refused, sight
from tests.support.section import Section

KEY = bytes(range(32))
ORDER = RemovalForm("expunged", "Order 12/2026", "acquitted")


@pytest.fixture
def filled(section: Section) -> Section:
    section.enrol(people=3)
    return section


class Meddling(Progress):
    """Does something once, while a backup is under way."""

    def __init__(self, done: object) -> None:
        self._do = done

    def report(self, done: int, total: int) -> None:
        if callable(self._do):
            do, self._do = self._do, None
            do()


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.glob(".new-*")]


def test_a_backup_holds_everything_and_shows_nothing(filled: Section, tmp_path: Path) -> None:
    target = tmp_path / "monday.backup"
    record = backing_up.back_up(filled.at("admin"), target, "Safe of the section")
    keys = filled.house.workspace.keys
    about = backup_file.verify(target, keys.backup)
    assert (about.log_size, about.files) == (record.log_size, 12)
    assert (record.number, record.keeper, record.missing, record.size) == (
        "B-00001", "Safe of the section", 0, target.stat().st_size,
    )  # fmt: skip
    data = target.read_bytes()
    assert not any(word in data for word in (b"SQLite format", b"Invented Person", b"R001", b"TEST00001", keys.master))
    place = tmp_path / "unpacked"
    place.mkdir()
    backup_file.unpack(target, place, lambda _: keys.backup)
    with Database(place / "second-look.db", keys.database).reading() as db:
        assert len(list(gallery.every_photo(db))) == 6
        assert audit.head(db)[:2] == (record.log_size, record.log_hash)
    assert leftovers(tmp_path) == []
    assert [each.number for each in backing_up.list_backups(filled.at("auditor"))] == ["B-00001"]


def test_others_go_on_writing_and_the_backup_is_of_one_moment(filled: Section, tmp_path: Path) -> None:
    database = filled.house.workspace.database
    desk = filled.at("admin")
    before = sight(filled.house).entries

    def write() -> None:
        expunging.list_removals(desk)

    record = backing_up.back_up(desk, tmp_path / "b", "safe", Meddling(write))
    assert record.log_size == before  # the entry that came in between is not in it
    with database.reading() as db:
        assert audit.count(db) > before + 1
    assert faults(filled.house) == []


def test_a_removal_in_between_ends_the_backup(filled: Section, tmp_path: Path) -> None:
    removal = expunging.propose_removal(filled.at("admin"), [RecordName("TEST00001", "R001-1")], ORDER)
    desk = filled.at("admin")

    def remove() -> None:
        with filled.house.workspace.database.unguarded() as connection:
            connection.execute("DROP TRIGGER removal_confirmations_logged")
            connection.execute(
                "INSERT INTO removal_confirmations SELECT ?, id, 'now', 1 FROM users WHERE sign_in_name = 'soto'",
                [removal.id],
            )

    with pytest.raises(Unavailable, match="Records left the gallery while the backup was written"):
        backing_up.back_up(desk, tmp_path / "b", "safe", Meddling(remove))
    assert not (tmp_path / "b").exists() and leftovers(tmp_path) == []


def test_a_backup_that_is_stopped_leaves_nothing(filled: Section, tmp_path: Path) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    desk = filled.at("admin")
    with refused(filled.house, Act.BACK_UP, error=Cancelled):
        backing_up.back_up(desk, tmp_path / "b", "safe", Stopped())
    assert not (tmp_path / "b").exists() and leftovers(tmp_path) == []


def test_a_missing_picture_does_not_stop_the_backup_and_is_said(filled: Section, tmp_path: Path) -> None:
    next(iter((filled.house.workspace.folder / "store").glob("??/*"))).unlink()
    record = backing_up.back_up(filled.at("admin"), tmp_path / "b", "safe")
    assert (record.files, record.missing) == (11, 1)


def test_where_a_backup_cannot_go(filled: Section, tmp_path: Path) -> None:
    desk = filled.at("admin")
    there = tmp_path / "there"
    there.write_text("mine", "utf-8")
    for target, keeper, words in (
        (there, "safe", "is there already"),
        (tmp_path / "nowhere" / "b", "safe", "folder of b is not there"),
        (filled.house.workspace.folder / "b", "safe", "in the workspace itself"),
        (tmp_path / "b", " ", "who keeps this backup"),
    ):
        with refused(filled.house, Act.BACK_UP, words, BadInput):
            backing_up.back_up(desk, target, keeper)
    assert there.read_text("utf-8") == "mine"


def archive(*names: str, key: bytes = KEY) -> bytes:
    file = io.BytesIO()
    writer = ArchiveWriter(file)
    for name in names:
        writer.add(name, io.BytesIO(name.encode()), len(name))
    writer.finish(key)
    return file.getvalue()


def read(data: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in parts(io.BytesIO(data)):
        if is_seal(part):
            found = open_seal(part, KEY)
        else:
            part.read()
    return found


@pytest.mark.parametrize("at", [0, 3, 4, 20, 60, -1])
def test_a_flipped_bit_is_found(filled: Section, tmp_path: Path, at: int) -> None:
    target = tmp_path / "b"
    backing_up.back_up(filled.at("admin"), target, "safe")
    data = bytearray(target.read_bytes())
    data[at] ^= 1
    target.write_bytes(data)
    with pytest.raises(BadInput):
        backup_file.verify(target, filled.house.workspace.keys.backup)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.999])
def test_a_cut_end_is_found(filled: Section, tmp_path: Path, share: float) -> None:
    target = tmp_path / "b"
    backing_up.back_up(filled.at("admin"), target, "safe")
    data = target.read_bytes()
    target.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(BadInput, match=r"cut off|damaged"):
        backup_file.verify(target, filled.house.workspace.keys.backup)


def test_what_is_no_archive() -> None:
    assert set(read(archive("one", "two"))) == {"one", "two"}
    with pytest.raises(BadInput, match="no backup of Second Look"):
        read(b"PK")
    with pytest.raises(BadInput, match="damaged"):
        read(archive("one", key=bytes(32)))
    with pytest.raises(BadInput, match="damaged"):
        read(archive("one") + b"x")
    with pytest.raises(BadInput, match="cut off"):
        read(archive("one")[:20])
    with pytest.raises(BadInput, match="damaged"):
        read(b"SLB1" + struct.pack(">HQ", 3, 1 << 60) + b"one")
    with pytest.raises(ValueError, match="name of another part"):
        archive("one", "one")


@pytest.mark.parametrize("name", ["../keys.json", "/etc/x", "store/zz/y", "checklists/../x", "checklists/.x", "lock"])
def test_a_part_with_a_strange_name_is_refused(tmp_path: Path, name: str) -> None:
    about = b'{"format": 1, "backup_id": "b", "made_at": "", "log_size": 1, "log_hash": "", "files": 0}'
    file = io.BytesIO()
    writer = ArchiveWriter(file)
    writer.add("about.json", io.BytesIO(about), len(about))
    writer.add(name, io.BytesIO(b"x"), 1)
    writer.finish(KEY)
    path, place = tmp_path / "b", tmp_path / "place"
    path.write_bytes(file.getvalue())
    place.mkdir()
    with pytest.raises(BadInput, match="damaged"):
        backup_file.unpack(path, place, lambda _: KEY)
    assert list(place.iterdir()) == []
