"""What was expunged is in none of seven places, searched byte by byte; each search is shown to find what is there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.domain.gallery.removal import RecordName, RemovalForm
from app.domain.records import PhotoRecord
from app.services.gallery import enrolment, expunging
from app.services.gallery.importing import review
from app.services.gallery.importing.sources import Source
from app.services.gallery.index_keeper import IndexKeeper
from app.services.gallery.keeping import backing_up
from app.services.gallery.keeping.clearing import Clearing
from app.services.gallery.keeping.restoring import Credentials, restore
from app.services.house import House, hold_workspace
from app.storage.database import _PRAGMAS
from app.storage.folder.sealed_arrays import SealedArrays
from app.storage.tables import gallery, stages
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.pictures import write_picture
from tests.support.raw_bytes import database_bytes, log_bytes, process_bytes
from tests.support.section import CHEAP, KEPT, PASSPHRASE, Section

RECORDS = (RecordName("TEST00001", "R001-1"), RecordName("TEST00001", "R001-2"))
ROOT = Path(__file__).parents[4]


@pytest.fixture
def proposed(section: Section, tmp_path: Path) -> Section:
    """Three people with an index on disk and a backup; the removal of one is proposed."""
    section.enrol(people=3)
    section.house.index()
    backing_up.back_up(section.at("admin"), tmp_path / "b", "safe")
    form = RemovalForm("expunged", "Order 12/2026", "acquitted")
    expunging.propose_removal(section.at("admin"), RECORDS, form)
    return section


def photos_of(section: Section) -> tuple[list[PhotoRecord], list[bytes]]:
    with section.house.workspace.database.reading() as db:
        photos = [photo for photo in gallery.every_photo(db) if photo.person_identifier == "P001"]
        return photos, gallery.templates_of(db, [photo.id for photo in photos])


def needles(section: Section) -> dict[str, bytes]:
    """Return what must not be found, by what it is."""
    photos, templates = photos_of(section)
    texts = {"name": "Invented Person1", "charge": "Charge1", "identifier": "P001", "record": "R001-1"}
    found = {what: text.encode() for what, text in texts.items()}
    found |= {f"digest {place}": photo.sha256.encode() for place, photo in enumerate(photos)}
    return found | {f"template {place}": template for place, template in enumerate(templates)}


def seen(wanted: dict[str, bytes], data: bytes) -> set[str]:
    return {what for what, needle in wanted.items() if needle in data}


def confirm(section: Section) -> None:
    assert expunging.confirm_removal(section.at("soto"), "X-00001").findings == ()


def test_first_the_database_file(proposed: Section) -> None:
    wanted, database = needles(proposed), proposed.house.workspace.database
    database.flush()
    assert seen(wanted, database_bytes(database)) == set(wanted)
    confirm(proposed)
    assert seen(wanted, database_bytes(database)) == set()
    assert b"Invented Person2" in database_bytes(database)


def test_second_the_write_ahead_log(section: Section) -> None:
    section.at("admin")
    database = section.house.workspace.database
    with database.reading():  # so that the log beside the file is not emptied on its own
        section.enrol(people=1)
        wanted = needles(section)
        assert seen(wanted, log_bytes(database)) == set(wanted)
        form = RemovalForm("expunged", "Order 12/2026", "acquitted")
        expunging.propose_removal(section.at("admin"), RECORDS, form)
    confirm(section)
    assert log_bytes(database) == b""


def test_a_reader_that_keeps_the_log_from_being_emptied_is_a_finding(
    proposed: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = tuple(("busy_timeout", 20, 20) if row[0] == "busy_timeout" else row for row in _PRAGMAS)
    monkeypatch.setattr("app.storage.database._PRAGMAS", waiting)
    proposed.leave()  # which closes every connection, so that the file itself has the gallery
    desk, database = proposed.at("soto"), proposed.house.workspace.database
    with database.reading() as db:
        db.conn.execute("SELECT count(*) FROM photos").fetchone()
        (finding,) = expunging.confirm_removal(desk, "X-00001").findings
        assert finding.place == "write-ahead log"
        wanted = {"name": b"Invented Person1"}
        assert seen(wanted, database_bytes(database)) == {"name"}
    proposed.reopen()
    proposed.at("auditor")
    assert seen(wanted, database_bytes(database)) == set()


def test_third_the_index(proposed: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    house = with_index_files(proposed, monkeypatch)
    wanted, folder = needles(proposed), house.workspace.segments.folder
    assert seen(wanted, index_bytes(house, folder)) == {"template 0", "template 1"}
    confirm(proposed)
    assert seen(wanted, index_bytes(house, folder)) == set()
    assert index_bytes(house, folder)


def with_index_files(section: Section, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.setattr("app.services.house.IndexKeeper", partial(IndexKeeper, tail_rows=0))
    section.leave()  # with the index that has no file yet
    section.at("admin")
    section.house.index()
    return section.house


def index_bytes(house: House, folder: Path) -> bytes:
    """Return every array of every file of the index, opened."""
    data = b""
    for path in folder.iterdir():
        file = SealedArrays(path, house.workspace.segments.key)
        data += b"".join(file.read(name).tobytes() for name in file.names)
        file.close()
    return data


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of another process is read by /proc")
def test_fourth_the_memory(proposed: Section) -> None:
    wanted = {
        what: each for what, each in needles(proposed).items() if what.split()[0] in {"name", "charge", "template"}
    }
    proposed.leave()
    proposed.close()
    command = [sys.executable, "-m", "tests.support.removal_worker", str(proposed.folder / "workspace")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as worker:
        assert worker.stdin is not None and worker.stdout is not None
        assert worker.stdout.readline() == "before\n"
        before = set().union(*(seen(wanted, region) for region in process_bytes(worker.pid)))
        worker.stdin.write("\n")
        worker.stdin.flush()
        assert worker.stdout.readline() == "after\n"
        after = set().union(*(seen(wanted, region) for region in process_bytes(worker.pid)))
        worker.stdin.write("\n")
    assert {"template 0", "template 1"} <= before
    assert after == set()


def test_fifth_the_caches_and_every_other_file(proposed: Section) -> None:
    photos, _ = photos_of(proposed)
    house = proposed.house
    pictures = [house.workspace.store.read(digest) for photo in photos for digest in (photo.sha256, photo.thumbnail)]
    sealed = [
        house.workspace.store.sealed_file(digest).read_bytes()[:36]
        for photo in photos
        for digest in (photo.sha256, photo.thumbnail)
    ]
    wanted = {f"file {place}": each for place, each in enumerate([*pictures, *sealed])} | needles(proposed)
    confirm(proposed)
    for path in files(house.workspace.folder):
        assert seen(wanted, path.read_bytes()) == set(), path
    assert not [path for path in files(house.workspace.folder) if ".before-" in path.name]


def test_fifth_what_is_kept_of_an_unfinished_import(proposed: Section) -> None:
    """Another photo of the person waits under another identifier; what was found of it names the record no more."""
    wanted, desk = needles(proposed), proposed.at("admin")
    number = enrolment.examine_import(desk, one_photo(proposed.folder / "later", "P901", "N1")).number
    (told,) = review.review_of(desk, number).findings
    assert "identifier" in seen(wanted, told.sentence.encode())
    confirm(proposed)
    desk, store = proposed.at("admin"), proposed.house.workspace.store
    with desk.reading() as db:
        (stage,) = stages.open_stages(db)
        kept = [store.read(digest) for digest in stages.staged_files(db, store, stage.id)]
    assert len(kept) == 4 and not [data for data in kept if seen(wanted, data)]
    (told,) = review.review_of(desk, number).findings
    assert told.sentence == "the face is very near that of somebody, a record that has left the gallery since"


def test_an_unfinished_import_of_the_record_itself_is_a_finding(proposed: Section) -> None:
    enrolment.examine_import(proposed.at("admin"), one_photo(proposed.folder / "later", "P902", "R001-1"))
    (finding,) = expunging.confirm_removal(proposed.at("soto"), "X-00001").findings
    assert finding.place == "unfinished imports" and finding.words.startswith("1 photos that were looked at")


def one_photo(folder: Path, identifier: str, number: str) -> Source:
    """Return a source of one more photo of the first person."""
    folder.mkdir()
    write_picture(folder / "p.png", 1, variant=7)
    heading = "file,person_identifier,agency,record_number,taken_on,lawful_basis,retain_until"
    line = f"p.png,{identifier},TEST00001,{number},2020-01-01,arrest,{KEPT}"
    (folder / "manifest.csv").write_text(f"{heading}\n{line}\n", "utf-8")
    return Source(folder)


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def test_sixth_full_text(proposed: Section) -> None:
    """There is no full-text index. Should one be made, this asks for its removal; every text is searched meanwhile."""
    wanted, database = needles(proposed), proposed.house.workspace.database
    confirm(proposed)
    with database.reading() as db:
        tables = db.conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        assert not [name for name, sql in tables if sql.upper().startswith("CREATE VIRTUAL")]
        values = {
            str(value) for name, _ in tables for row in db.conn.execute(f'SELECT * FROM "{name}"') for value in row
        }
    assert not [value for value in values if seen(wanted, value.encode())]


def test_seventh_a_restored_backup(proposed: Section, tmp_path: Path) -> None:
    wanted = needles(proposed)
    confirm(proposed)
    proposed.leave()
    proposed.close()

    def hold(folder: Path) -> House:
        return hold_workspace(folder, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)

    people = (Credentials("admin", PASSPHRASE), Credentials("soto", PASSPHRASE))
    assert restore(tmp_path / "b", tmp_path / "workspace", people, hold=hold).removed_again == 2
    proposed.reopen()
    proposed.at("auditor")
    database = proposed.house.workspace.database
    database.flush()
    plain = database_bytes(database)
    assert seen(wanted, plain) == set() and b"Invented Person2" in plain
    assert len(list((tmp_path / "workspace" / "store").glob("??/*"))) == 8
    assert not list((tmp_path / "workspace").glob("*.before-*"))


def test_what_a_program_that_died_left_is_cleared_at_the_next_unlocking(
    proposed: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = with_index_files(proposed, monkeypatch).workspace.folder
    wanted = needles(proposed)
    photos, _ = photos_of(proposed)
    pictures = [proposed.house.workspace.store.sealed_file(photo.sha256) for photo in photos]
    copy = folder / "second-look.db.before-99"
    copy.write_bytes(b"of before an update")
    with monkeypatch.context() as patch:
        patch.setattr(Clearing, "__call__", die)
        with pytest.raises(SystemExit):
            expunging.confirm_removal(proposed.at("soto"), "X-00001")
    assert copy.exists() and all(picture.exists() for picture in pictures) and list((folder / "index").iterdir())
    proposed.reopen()
    proposed.at("auditor")
    assert not copy.exists() and not any(picture.exists() for picture in pictures)
    assert not list((folder / "store").glob(".act-*"))
    assert not list((folder / "index").iterdir())
    assert seen(wanted, database_bytes(proposed.house.workspace.database)) == set()


def die(_: Clearing) -> None:
    raise SystemExit
