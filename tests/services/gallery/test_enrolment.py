"""An import enters whole or not at all, and says of each bad line what is wrong with it."""

from __future__ import annotations

import csv
import errno
import hashlib
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.progress import Progress
from app.domain.staff.roles import Act
from app.errors import BadInput, Cancelled, Unavailable, UserError
from app.services.gallery import enrolment, gallery_statistics, photo_reading, staging
from app.services.gallery.enrolment import ReviewNeeded
from app.services.gallery.manifest import COLUMNS, ManifestRefused
from app.storage.tables import gallery
from tests.services.gallery.manifests import read_manifest
from tests.services.observing import faults, log_of, records_without_entry, refused, sight, store_files
from tests.support.pictures import write_picture
from tests.support.section import Section

Cells = dict[str, str]
HEADING = ",".join([*COLUMNS.mandatory, "retain_until"])


def cells(**changed: str) -> Cells:
    row = {
        "file": "p1.png", "person_identifier": "P1", "agency": "TEST00001", "record_number": "R1",
        "taken_on": "2020-02-29", "lawful_basis": "arrest", "retain_until": "2099-12-31",
    }  # fmt: skip
    return {**row, **changed}


def write(folder: Path, *rows: Cells, columns: list[str] | None = None) -> Path:
    """Write a manifest; every file that a row names and that can be, is written as well."""
    path = folder / "manifest.csv"
    names = columns or sorted({name for row in rows for name in row})
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with three photos."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for person in (1, 2, 3):
        write_picture(folder / f"p{person}.png", person, variant=1)
    return folder


def problems(folder: Path, *rows: Cells) -> dict[int, list[str]]:
    with pytest.raises(ManifestRefused) as caught:
        read_manifest(write(folder, *rows), folder)
    found: dict[int, list[str]] = {}
    for problem in caught.value.problems:
        assert f"line {problem.line}: {problem.sentence}" in str(caught.value)
        found.setdefault(problem.line, []).append(problem.sentence)
    return found


@pytest.mark.parametrize("name", COLUMNS.mandatory)
@pytest.mark.parametrize("value", ["", "   "])
def test_provenance_is_mandatory(photos: Path, name: str, value: str) -> None:
    assert problems(photos, cells(**{name: value}))[2][0] == f"{name} is empty"


def test_the_day_a_photo_has_to_leave_is_mandatory(photos: Path) -> None:
    assert problems(photos, cells(retain_until=""))[2] == ["retain_until or retention_class is empty"]
    assert (
        "retention_class 'petty' is not known here"
        in problems(photos, cells(retain_until="", retention_class="petty"))[2][0]
    )


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("taken_on", "29.02.2020", "is not a date like"),
        ("taken_on", "2021-02-29", "is not a date like"),
        ("taken_on", "20200229", "is not a date like"),
        ("taken_on", "2020-02-29T00:00", "is not a date like"),
        ("taken_on", "NaN", "is not a date like"),
        ("retain_until", "soon", "is not a date like"),
        ("birth_year", "nan", "is not a year"),
        ("birth_year", "1e3", "is not a year"),
        ("birth_year", "80", "is not a year"),
        ("birth_year", "١٩٨٠", "is not a year"),
        ("name", "x" * 501, "longer than 500"),
        ("charge", "two\nlines", "cannot be printed"),
        ("name", "bell\x07", "cannot be printed"),
        ("name", "nothing\x00here", "cannot be printed"),
        ("file", "p1.png\x00.exe", "cannot be printed"),
        ("name", "\u202ereversed", "cannot be printed"),
        ("file", "nowhere.png", "is not in the folder"),
        ("file", ".", "is not in the folder"),
        ("file", "./", "is not in the folder"),
        ("file", "x" * 300, "cannot be looked for"),
        ("file", "../photos/p1.png", "leads out of the folder"),
        ("file", "a/../../p1.png", "leads out of the folder"),
        ("file", "..\\p1.png", "leads out of the folder"),
        ("file", "/etc/passwd", "leads out of the folder"),
        ("file", "\\\\server\\share\\p.png", "leads out of the folder"),
        ("file", "C:\\p1.png", "leads out of the folder"),
        ("file", "http://x/p1.png", "leads out of the folder"),
    ],
)
def test_each_kind_of_fault(photos: Path, name: str, value: str, words: str) -> None:
    found = problems(photos, cells(**{name: value}))
    assert list(found) == [2] or "\n" in value
    assert any(words in sentence for sentence in next(iter(found.values())))


def test_a_folder_or_a_pipe_is_no_photo_and_links_do_not_lead_out(photos: Path) -> None:
    (photos / "folder.png").mkdir()
    os.mkfifo(photos / "pipe.png")
    write_picture(photos.parent / "outside.png", 9)
    (photos / "link.png").symlink_to(photos.parent / "outside.png")
    (photos / "deep").symlink_to(photos.parent)
    (photos / "loop.png").symlink_to(photos / "loop.png")
    (photos / "inside.png").symlink_to(photos / "p1.png")
    files = ("folder.png", "pipe.png", "link.png", "deep/outside.png", "loop.png")
    rows = [cells(file=name, record_number=str(number)) for number, name in enumerate(files)]
    found = problems(photos, *rows)
    assert [found[line][0].split("' ")[1] for line in range(2, 7)] == [
        "is not in the folder", "is not in the folder", "is a link that leads out of the folder",
        "is a link that leads out of the folder", "is not in the folder",
    ]  # fmt: skip
    assert len(read_manifest(write(photos, cells(file="inside.png")), photos).rows) == 1


def test_several_faults_at_once_each_with_its_line(photos: Path) -> None:
    found = problems(
        photos,
        cells(),
        cells(file="nowhere.png", taken_on="never", record_number="R2"),
        cells(file="p2.png", record_number="R3"),
        cells(file="p2.png", record_number="R4"),
        cells(file="p3.png", record_number="R1"),
        cells(agency="", record_number="R6"),
    )
    assert found == {
        3: ["taken_on 'never' is not a date like 2026-11-22", "file 'nowhere.png' is not in the folder"],
        5: ["the file stands in line 4 already"],
        6: ["the record number stands in line 2 already"],
        7: ["agency is empty"],
    }


def test_line_numbers_are_those_an_editor_shows(photos: Path) -> None:
    path = write(photos, cells(), cells(file="nowhere.png", record_number="R2"))
    text = path.read_text()
    heading, first, second = text.splitlines()
    path.write_text("\r\n".join([heading, first, "", "", second, ""]))
    with pytest.raises(ManifestRefused, match=r"line 5: file 'nowhere.png'"):
        read_manifest(path, photos)


def test_of_very_many_faults_the_first_fifty_are_shown(photos: Path) -> None:
    rows = [cells(file=f"no{number}.png", record_number=str(number)) for number in range(200)]
    with pytest.raises(ManifestRefused, match=r"200 lines are not in order[\s\S]*and 150 more") as caught:
        read_manifest(write(photos, *rows), photos)
    assert len(caught.value.problems) == 200


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "lacks the column file"),
        (b"\n\n", "lacks the column"),
        (b"file,person_identifier\n", "lacks the column agency, .*, lawful_basis, retain_until or retention_class"),
        (HEADING.encode() + b"\n", "names no photo"),
        ((HEADING + ",colour\n").encode(), "columns that are not known: colour"),
        ((HEADING + ",name,name\n").encode(), "names a column twice"),
        (HEADING.encode("utf-16"), "is not UTF-8"),
        ("fïle,".encode("latin-1"), "is not UTF-8"),
        ((HEADING + '\n"p1.png,x').encode(), "is not a CSV file that can be read"),
        ((HEADING + "\n" + "x" * 200_000).encode(), "is not a CSV file that can be read"),
        ((HEADING + "\np1.png;P1\n").encode(), "more or fewer cells"),
        ((HEADING + "\np1.png,P1,T,R1,2020-01-01,arrest,2099-12-31,surplus\n").encode(), "more or fewer cells"),
    ],
)
def test_files_that_are_no_manifest(photos: Path, content: bytes, words: str) -> None:
    path = photos / "m.csv"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=words):
        read_manifest(path, photos)


def test_a_manifest_that_is_not_there(photos: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        read_manifest(photos / "none.csv", photos)
    with pytest.raises(BadInput, match="cannot be read"):
        read_manifest(photos, photos)


def test_formulas_umlauts_and_a_byte_order_mark_are_just_text(photos: Path) -> None:
    row = cells(name='=HYPERLINK("http://x")', charge="@SUM(1+1)", pose="Zażółć", sex="-1")
    path = write(photos, row)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    (read,) = read_manifest(path, photos).rows
    assert (read.name, read.charge, read.pose, read.sex) == tuple(row[n] for n in ("name", "charge", "pose", "sex"))


def test_the_digest_is_that_of_the_bytes_that_were_read(photos: Path) -> None:
    path = write(photos, cells())
    assert read_manifest(path, photos).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_break_the_reader(photos: Path, rubbish: bytes) -> None:
    path = photos / "rubbish.csv"
    for head in (b"", (",".join(COLUMNS.all) + "\n").encode()):
        path.write_bytes(head + rubbish)
        with pytest.raises(UserError):
            read_manifest(path, photos)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.fixed_dictionaries({}, optional={name: st.text(max_size=20) for name in COLUMNS.all}))
def test_no_cells_break_the_reader_and_no_row_leads_out(photos: Path, changed: Cells) -> None:
    row = {**dict.fromkeys(COLUMNS.optional, ""), **cells(), **changed}
    try:
        path = write(photos, row)
    except UnicodeEncodeError:
        return
    try:
        (read,) = read_manifest(path, photos).rows
    except UserError:
        return
    assert (photos / read.file).resolve().parent == photos.resolve()
    assert read.agency and read.record_number and read.lawful_basis and read.person_identifier and read.retain_until


def test_an_import_is_one_act_with_its_number(section: Section) -> None:
    desk = section.at("admin")
    record = enrolment.import_folder(desk, section.folder, section.manifest(people=3, photos=2))
    assert (record.number, record.photos, record.people) == ("I-00001", 6, 3)
    (entry,) = [each for each in log_of(section.house) if each.new.event == Act.IMPORT_GALLERY.value]
    assert entry.new.objects == (record.id, record.manifest_sha256)
    statistics = gallery_statistics.statistics(desk)
    assert (statistics.people, statistics.photos, statistics.imports) == (3, 6, (record,))
    assert (statistics.oldest, statistics.newest) == ("2018-03-01", "2019-03-02")
    assert all(sum(n for _, n in each) == 6 for each in (statistics.poses, statistics.groups, statistics.agencies))
    assert len(section.house.index().photo_ids) == 6


def test_figures_of_the_gallery_count_every_value_and_say_what_was_not_recorded(section: Section) -> None:
    desk = section.at("admin")
    empty = gallery_statistics.statistics(desk)
    assert (empty.people, empty.photos, empty.oldest, empty.newest, empty.poses) == (0, 0, "", "", ())
    recorded = [("F", "angled", "B"), ("", "", "A"), ("M", "angled", "A"), ("F", "frontal", "A"), ("", "angled", "A")]
    rows = []
    for n, (sex, pose, agency) in enumerate(recorded):
        write_picture(section.folder / f"{n}.png", n)
        rows.append(
            cells(file=f"{n}.png", person_identifier=f"P{n}", record_number=f"{n}", sex=sex, pose=pose, agency=agency)
        )
    enrolment.import_folder(desk, section.folder, write(section.folder, *rows))
    found = gallery_statistics.statistics(desk)
    assert (found.people, found.photos) == (5, 5)
    assert found.groups == (("F", 2), ("not recorded", 2), ("M", 1))
    assert found.poses == (("angled", 3), ("frontal", 2)) and found.agencies == (("A", 4), ("B", 1))


def test_later_photos_of_a_person_join_the_earlier_ones(section: Section) -> None:
    desk = section.at("admin")
    enrolment.import_folder(desk, section.folder, section.manifest(people=2, photos=1))
    write_picture(section.folder / "later.png", 1, variant=5)
    manifest = write(section.folder, cells(file="later.png", person_identifier="P001", record_number="later"))
    record = enrolment.import_folder(desk, section.folder, manifest)
    assert record.number == "I-00002"
    with desk.reading() as db:
        person = gallery.person_ids(db)["P001"]
        assert [photo.record_number for photo in gallery.photos_of(db, person)] == ["later", "R001-1"]


def refused_import(section: Section, *rows: Cells) -> ReviewNeeded:
    desk = section.at("admin")
    before = gallery_statistics.statistics(desk)
    with pytest.raises(ReviewNeeded) as caught:
        enrolment.import_folder(desk, section.folder, write(section.folder, *rows))
    after = gallery_statistics.statistics(desk)
    assert (after.photos, after.imports) == (before.photos, before.imports)
    assert faults(section.house) == [] and records_without_entry(section.house) == []
    return caught.value


def test_pictures_without_a_face_with_two_or_that_are_none_are_all_listed(section: Section) -> None:
    write_picture(section.folder / "good.png", 1)
    write_picture(section.folder / "nobody.png", 2, faces=0)
    write_picture(section.folder / "two.png", 3, faces=2)
    (section.folder / "text.png").write_text("no picture")
    (section.folder / "empty.png").touch()
    files = ("good.png", "nobody.png", "two.png", "text.png", "empty.png", "good.png")
    error = refused_import(
        section,
        *(cells(file=name, record_number=name, person_identifier=name) for name in files[:5]),
    )
    assert [problem.place for problem in error.problems] == ["line 3", "line 4", "line 5", "line 6"]
    sentences = [problem.sentence for problem in error.problems]
    assert sentences[0] == "no face was found in the picture"
    assert sentences[1] == "2 faces were found in the picture; the largest would be enrolled"
    assert all("neither a picture nor a clip" in sentence for sentence in sentences[2:])
    assert len(store_files(section.house)) == 2 * 2 + 2  # two photos with thumbnails, their batch, what was found


def test_a_picture_or_record_that_is_there_already(section: Section) -> None:
    section.enrol(people=2, photos=1)
    before = store_files(section.house)
    desk = section.at("admin")
    write_picture(section.folder / "again.png", 1, variant=1)
    write_picture(section.folder / "new.png", 7)
    (section.folder / "twin.png").write_bytes((section.folder / "new.png").read_bytes())
    error = refused_import(
        section,
        cells(file="again.png", record_number="N1"),
        cells(file="new.png", record_number="R001-1"),
        cells(file="twin.png", record_number="N3"),
        cells(file="p1_1.png", record_number="N4"),
    )
    assert [(problem.place, problem.sentence) for problem in error.problems] == [
        ("line 2", "the very same file is that of record R001-1 of TEST00001 in the gallery"),
        ("line 3", "record R001-1 of TEST00001 is in the gallery already"),
        ("line 5", "the very same file is that of record R001-1 of TEST00001 in the gallery"),
    ]
    staging.discard_unfinished(desk, error.report.number)
    assert sorted(store_files(section.house)) == sorted(before)


def test_the_same_picture_twice_in_one_manifest(section: Section) -> None:
    write_picture(section.folder / "one.png", 1)
    (section.folder / "twin.png").write_bytes((section.folder / "one.png").read_bytes())
    error = refused_import(section, cells(file="one.png"), cells(file="twin.png", record_number="R2"))
    assert [(problem.place, problem.sentence) for problem in error.problems] == [
        ("line 3", "the very same file is that of record R1 of this import")
    ]


def test_an_import_that_is_stopped_keeps_nothing(section: Section) -> None:
    class Stopped(Progress):
        left = 3

        def cancelled(self) -> bool:
            self.left -= 1
            return self.left < 0

    manifest = section.manifest(people=4, photos=2)
    desk = section.at("admin")
    with refused(section.house, Act.IMPORT_GALLERY, "stopped", Cancelled):
        enrolment.import_folder(desk, section.folder, manifest, Stopped())
    assert store_files(section.house) == []


@pytest.mark.parametrize("moment", ["copying", "recording"])
def test_a_full_disk_enrols_nothing(section: Section, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    left = iter(range(5))

    def full(*_: object, **__: object) -> None:
        if moment == "recording" or next(left, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    manifest = section.manifest(people=4, photos=2)
    desk = section.at("admin")
    target = {"copying": (os, "fsync"), "recording": (gallery, "add_import")}[moment]
    with monkeypatch.context() as patch:
        patch.setattr(*target, full)
        with pytest.raises(Unavailable, match="disk is full"):
            enrolment.import_folder(desk, section.folder, manifest)
    found = gallery_statistics.statistics(desk)
    kept = [8] if moment == "recording" else []
    assert (found.photos, found.imports, [stage.photos for stage in found.unfinished]) == (0, (), kept)
    assert enrolment.import_folder(desk, section.folder, manifest).photos == 8


def test_a_template_that_is_not_made_of_numbers_is_not_kept(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest = section.manifest(people=2, photos=1)
    desk = section.at("admin")
    before = sight(section.house)
    monkeypatch.setattr("tests.support.fakes.vector", lambda *_: np.full(128, np.inf, dtype=np.float32))
    with pytest.raises(ValueError, match="not finite"):
        enrolment.import_folder(desk, section.folder, manifest)
    after = sight(section.house)
    assert (after.rows, after.files) == (before.rows, before.files)


def test_a_photo_that_is_far_too_large_is_not_read(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_reading, "MOST_PHOTO_BYTES", 100)
    write_picture(section.folder / "p1.png", 1)
    assert "the photo is larger than" in refused_import(section, cells()).problems[0].sentence


def test_people_keep_their_photos_and_nothing_of_them_lies_open(section: Section) -> None:
    section.enrol(people=2, photos=2)
    plain = [path.read_bytes() for path in section.folder.glob("p*.png")]
    for path in (section.folder / "workspace").rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b"Invented" not in data and b"\x89PNG" not in data
            assert not any(photo[100:200] in data for photo in plain)
