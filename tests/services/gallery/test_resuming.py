"""An import that is interrupted goes on where it stopped: nobody twice, nothing read twice, nothing left behind."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.progress import Progress
from app.domain.records import ImportRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Cancelled, Refused
from app.services import depositing
from app.services.gallery import enrolment, enrolment_run, gallery_statistics, staging
from app.services.gallery.manifest import ManifestRefused
from app.services.recording import Desk
from app.storage.tables import stages
from app.vision.models import ModelId
from tests.services.observing import faults, log_of, records_without_entry, refused, store_files
from tests.support import fakes
from tests.support.fakes import FakeMedia
from tests.support.pictures import write_picture
from tests.support.section import Section

BATCH, PHOTOS = 4, 12
COMPARING = "Comparing the photos with one another and with the gallery."


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enrolment_run, "BATCH", BATCH)


class Listening(Progress):
    """Hears everything and stops an import before photo number `until`."""

    def __init__(self, until: int = 1_000_000) -> None:
        self._until = until
        self.remarks: list[str] = []
        self.heard: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.heard.append((done, total))

    def remark(self, sentence: str) -> None:
        self.remarks.append(sentence)

    def cancelled(self) -> bool:
        self._until -= 1
        return self._until < 0


def run(section: Section, manifest: Path, progress: Listening | None = None, **how: bool) -> ImportRecord:
    return enrolment.import_folder(section.at("admin"), section.folder, manifest, progress or Listening(), **how)


def interrupted(section: Section, manifest: Path, until: int = 2 * BATCH + 1) -> None:
    """Import until two batches are kept aside."""
    with pytest.raises(Cancelled, match=f"{until // BATCH * BATCH} of .* photos are read and kept aside"):
        run(section, manifest, Listening(until))


@contextmanager
def opened(section: Section) -> Iterator[list[str]]:
    """Collect the names of the files that are decoded."""
    names: list[str] = []

    def opener(source: object, name: str, limits: object) -> FakeMedia:
        names.append(name)
        return FakeMedia(source, name, limits)  # type: ignore[arg-type]

    before, section.house.opener = section.house.opener, opener
    yield names
    section.house.opener = before


def lines(manifest: Path) -> list[list[str]]:
    with manifest.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def write_lines(manifest: Path, rows: list[list[str]]) -> None:
    with manifest.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def unfinished(desk: Desk) -> list[tuple[str, int]]:
    with desk.reading() as db:
        return [(stage.number, stage.photos) for stage in stages.open_stages(db)]


def check_whole(section: Section, photos: int = PHOTOS) -> None:
    """Every photo is enrolled once, and the store holds each with its thumbnail and nothing else."""
    desk = section.at("admin")
    with desk.reading() as db:
        rows = db.conn.execute("SELECT sha256, thumbnail FROM photos").fetchall()
        templates = db.conn.execute("SELECT count(DISTINCT photo_id), count(*) FROM photo_templates").fetchone()
    assert len(rows) == len({sha256 for sha256, _ in rows}) == photos
    assert templates == (photos, photos)
    wanted = {digest for row in rows for digest in row}
    assert all(section.house.workspace.store.holds(digest) for digest in wanted)
    assert len(store_files(section.house)) == len(wanted)
    assert unfinished(desk) == []
    assert faults(section.house) == [] and records_without_entry(section.house) == []
    assert len(section.house.index().photo_ids) == photos


def test_what_was_read_is_kept_aside_and_cannot_be_searched(section: Section) -> None:
    interrupted(section, section.manifest(people=6))
    desk = section.at("admin")
    found = gallery_statistics.statistics(desk)
    assert (found.photos, found.imports, len(section.house.index().photo_ids)) == (0, (), 0)
    assert [(stage.number, stage.photos, stage.source_name) for stage in found.unfinished] == [
        ("U-00001", 8, "gallery.csv")
    ]
    assert len(store_files(section.house)) == 2 * 8 + 2  # photos with thumbnails, and one file for each batch
    events = [entry.new.event for entry in log_of(section.house)]
    assert events.count(Act.STAGE_PHOTOS.value) == 1 + 2  # the stage, and each batch
    assert faults(section.house) == [] and records_without_entry(section.house) == []


def test_it_goes_on_where_it_stopped(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    section.leave()
    section.reopen()
    section.at("admin")
    assert len(section.house.index().photo_ids) == 0
    progress = Listening()
    with opened(section) as names:
        record = run(section, manifest, progress)
    assert (record.number, record.photos, record.people) == ("I-00001", PHOTOS, 6)
    assert sorted(names) == [row[0] for row in lines(manifest)[9:]]
    remark, last = progress.remarks
    assert last == COMPARING
    assert remark.startswith("Continuing import U-00001, begun on 20")
    assert remark.endswith("with gallery.csv: 8 of 12 photos are read already.")
    assert (progress.heard[0], progress.heard[-1]) == ((8, 12), (12, 12))
    check_whole(section)
    ended = [entry.new for entry in log_of(section.house) if entry.new.event == Act.END_STAGE.value]
    assert [(entry.details["how"], entry.objects[1]) for entry in ended] == [("imported", record.id)]


def test_interrupted_again_and_again(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest, BATCH + 1)
    with pytest.raises(Cancelled, match="8 of 12"):
        run(section, manifest, Listening(BATCH + 1))
    section.leave()
    section.reopen()
    with pytest.raises(Cancelled, match="12 of 12"):  # all are read, and then somebody stops the last step
        run(section, manifest, StopAtTheEnd())
    with opened(section) as names:
        run(section, manifest)
    assert names == []
    check_whole(section)


class StopAtTheEnd(Listening):
    def report(self, done: int, total: int) -> None:
        if done == total:
            raise Cancelled("Stopped.")


def test_a_mended_manifest_takes_over_every_line_that_is_the_same(section: Section) -> None:
    manifest = section.manifest(people=6)
    rows = lines(manifest)
    write_picture(section.folder / rows[3][0], 9, faces=0)
    rows[12][2] = ""
    with pytest.raises(ManifestRefused):  # a fault that reading the manifest finds: nothing is begun
        write_lines(manifest, rows)
        run(section, manifest)
    rows[12][2] = "TEST00001"
    write_lines(manifest, rows)
    with pytest.raises(ManifestRefused, match=r"line 4: no face[\s\S]*kept aside as unfinished import U-00001") as two:
        run(section, manifest)
    assert len(two.value.problems) == 1
    assert unfinished(section.at("admin")) == [("U-00001", 11)]
    rows[1], rows[5] = rows[5], rows[1]  # a line may move, its cells may not change
    rows[6][4] = "2016-01-01"
    write_lines(manifest, [row for place, row in enumerate(rows) if place != 3])
    with opened(section) as names:
        assert run(section, manifest).photos == 11
    assert names == [rows[6][0]]
    check_whole(section, 11)
    with section.at("admin").reading() as db:
        assert db.conn.execute("SELECT count(*) FROM photos WHERE taken_on = '2016-01-01'").fetchone()[0] == 1


def test_faults_found_before_the_interruption_are_listed_after_it(section: Section) -> None:
    manifest = section.manifest(people=6)
    write_picture(section.folder / lines(manifest)[2][0], 9, faces=2)
    interrupted(section, manifest)
    with pytest.raises(ManifestRefused, match="line 3: 2 faces"):
        run(section, manifest)
    write_picture(section.folder / lines(manifest)[2][0], 1, variant=9)  # the photo is mended, the manifest stays
    assert run(section, manifest).photos == PHOTOS
    check_whole(section)


def test_a_photo_that_was_exchanged_is_read_again(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    exchanged = section.folder / lines(manifest)[1][0]
    write_picture(exchanged, 1, variant=77)
    with opened(section) as names:
        run(section, manifest)
    assert exchanged.name in names and len(names) == 5
    check_whole(section)  # of the picture that stood there before nothing is left


def test_templates_of_another_network_are_made_again(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    other = ModelId("another-encoder", "e" * 64, "test")
    monkeypatch.setattr(fakes.FakeAnalyst, "model_ids", (other,))
    monkeypatch.setattr(fakes, "MODEL", other.sha256)
    with opened(section) as names:
        run(section, manifest)
    assert len(names) == PHOTOS
    check_whole(section)


@pytest.mark.parametrize("harm", ["batch missing", "batch damaged", "photo missing"])
def test_what_is_missing_or_damaged_is_read_again(section: Section, harm: str) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    store = section.house.workspace.store
    with section.at("admin").reading() as db:
        first = stages.contents(db, stages.open_stages(db)[0].id)[0]
        (photo, *_), *_ = stages.staged_photos(store, [first])
    path = store._path(photo.photo.sha256 if harm == "photo missing" else first)
    if harm == "batch damaged":
        path.chmod(0o600)
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    else:
        path.unlink()
    with opened(section) as names:
        run(section, manifest)
    assert len(names) == 4 + (1 if harm == "photo missing" else BATCH)
    check_whole(section)


def test_what_an_import_between_has_enrolled_is_a_fault(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    other = section.folder / "other.csv"
    elsewhere = section.folder / "elsewhere"
    elsewhere.mkdir()
    rows = lines(manifest)[:3]
    for row in rows[1:]:
        (elsewhere / row[0]).write_bytes((section.folder / row[0]).read_bytes())
        row[3] += "-other"
    write_lines(other, rows)
    enrolment.import_folder(section.at("admin"), elsewhere, other)
    with pytest.raises(ManifestRefused, match="the very same file is that of record R001-1-other of TEST00001"):
        run(section, manifest)
    staging.discard_unfinished(section.at("admin"), "U-00001")
    check_whole(section, 2)  # the two photos of the other import stay, although the stage held them too


def test_starting_over_reads_everything_anew(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    progress = Listening()
    with opened(section) as names:
        run(section, manifest, progress, start_over=True)
    assert len(names) == PHOTOS and progress.remarks == [COMPARING]
    check_whole(section)
    ended = [entry.new.details["how"] for entry in log_of(section.house) if entry.new.event == Act.END_STAGE.value]
    assert ended == ["discarded", "imported"]


def test_an_unfinished_import_can_be_discarded(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    desk = section.at("admin")
    with refused(section.house, Act.END_STAGE, r"no unfinished import U-7. Unfinished are: U-00001", BadInput):
        staging.discard_unfinished(desk, "U-7")
    with pytest.raises(Refused):
        staging.discard_unfinished(section.at("okafor"), "U-00001")
    assert staging.discard_unfinished(section.at("admin"), "U-00001").photos == 8
    assert store_files(section.house) == [] and unfinished(section.at("admin")) == []
    with pytest.raises(BadInput, match="Unfinished are: none"):
        staging.discard_unfinished(section.at("admin"), "U-00001")
    interrupted(section, manifest)
    assert unfinished(section.at("admin")) == [("U-00002", 8)]


def test_each_folder_has_its_own(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    twin = section.folder / "twin"
    twin.mkdir()
    for place, row in enumerate(lines(manifest)[1:], 60):
        write_picture(twin / row[0], place)
    interrupted(Section(twin, section.house, section._desk), manifest, BATCH + 1)
    assert unfinished(section.at("admin")) == [("U-00001", 8), ("U-00002", 4)]
    assert run(section, manifest).photos == PHOTOS
    assert unfinished(section.at("admin")) == [("U-00002", 4)]
    staging.discard_unfinished(section.at("admin"), "U-00002")
    check_whole(section)


@pytest.mark.parametrize("how", ["imported", "discarded"])
def test_dying_before_the_files_are_removed_removes_them_at_the_next_start(
    section: Section, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    with monkeypatch.context() as patch:
        patch.setattr(depositing, "_unneeded", dying)
        with pytest.raises(SystemExit):
            if how == "imported":
                run(section, manifest)
            else:
                staging.discard_unfinished(section.at("admin"), "U-00001")
    section.reopen()
    check_whole(section, PHOTOS if how == "imported" else 0)


def dying(*_: object) -> None:
    raise SystemExit


def test_dying_right_after_a_batch_was_recorded_loses_none_of_it(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    store = section.house.workspace.store
    with section.at("admin").reading() as db:
        everything = list(stages.staged_digests(db, store))
    store.note(store.new_journal(), everything)  # as if the batches' own lists were still there
    files = sorted(store_files(section.house))
    section.leave()
    section.reopen()
    section.at("admin")
    assert sorted(store_files(section.house)) == [path for path in files if not path.name.startswith(".act-")]
    with opened(section) as names:
        run(section, manifest)
    assert len(names) == 4
    check_whole(section)


def test_a_small_import_keeps_nothing_aside(section: Section) -> None:
    manifest = section.manifest(people=2)
    section.at("admin")
    with refused(section.house, Act.IMPORT_GALLERY, "Nothing of it was kept", Cancelled):
        run(section, manifest, Listening(3))
    assert run(section, manifest).photos == 4
    check_whole(section, 4)


def test_a_photo_may_be_exchanged_for_another_of_the_same_import(section: Section) -> None:
    manifest = section.manifest(people=6)
    interrupted(section, manifest)
    first, last = (section.folder / lines(manifest)[place][0] for place in (1, 12))
    first.write_bytes(last.read_bytes())
    os.utime(first, ns=(1, 1))
    with pytest.raises(ManifestRefused, match="line 13: the very same file is that of record R001-1 of this import"):
        run(section, manifest)
