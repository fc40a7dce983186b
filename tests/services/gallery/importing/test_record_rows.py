"""Photos out of ANSI/NIST-ITL files: provenance comes from the record, and what it lacks is that record's problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.config import resource
from app.domain.gallery.import_review import Choice, FindingKind
from app.domain.progress import NO_PROGRESS, Progress
from app.errors import BadInput
from app.services.gallery import enrolment
from app.services.gallery.enrolment import ReviewNeeded
from app.services.gallery.importing import record_map, review
from app.services.gallery.importing.folder import FolderFiles
from app.services.gallery.importing.record_map import load_record_map, parse_record_map
from app.services.gallery.importing.record_rows import RecordFiles, RecordRows, read_records
from app.services.gallery.importing.sources import Source
from app.services.gallery.manifest import Given, no_classes
from app.storage.tables import gallery
from tests.support import nist
from tests.support.pictures import picture, png
from tests.support.section import Section

GIVEN = Given("arrest", "2040-12-31")
PERSON = nist.person(f15="SID-7", f18="ROE,JANE", f22="19800401", f24="F", f9="OCA-1", f40="SC CHEEK", f47="Theft")


def record(folder: Path, name: str, *records: bytes, kinds: tuple[int, ...] | None = None) -> Path:
    """Write a file of a Type-1 record and these."""
    found = kinds or tuple(int(each[: each.index(b".")]) for each in records)
    path = folder / name
    path.write_bytes(nist.first(found) + b"".join(records))
    return path


def face(person: int = 1, **fields: str) -> bytes:
    return nist.face(png(picture(person, variant=1)), **fields)


def mark(data: bytes = b"") -> bytes:
    return nist.face(data or png(picture(200)), f3="TATTOO", f40="TAT UL ARM", f42="ANIMAL\x1fSNAKE")


def read(folder: Path, given: Given = GIVEN, progress: Progress = NO_PROGRESS, *names: str) -> RecordRows:
    files = FolderFiles(folder)
    found = names or tuple(sorted(path.name for path in folder.iterdir()))
    return read_records(found, files, load_record_map(folder / "none"), given, no_classes, progress)


def test_everything_that_a_record_says_is_kept(tmp_path: Path) -> None:
    record(tmp_path, "a.an2", PERSON, face(), mark())
    (row,) = read(tmp_path).rows
    assert (row.person_identifier, row.agency, row.record_number, row.taken_on) == (
        "SID-7", "DEMO00001", "OCA-1", "2024-05-25",
    )  # fmt: skip
    assert (row.name, row.charge, row.sex, row.birth_year, row.pose) == ("ROE,JANE", "Theft", "F", "1980", "frontal")
    assert row.marks == "SC CHEEK; TATTOO TAT UL ARM ANIMAL · SNAKE"
    assert (row.lawful_basis, row.retain_until) == ("arrest", "2040-12-31")
    assert (row.file, row.place) == ("a.an2#2", "a.an2, record 2")
    data = RecordFiles(FolderFiles(tmp_path)).read(row.file, 10_000_000)
    assert data == png(picture(1, variant=1))


def test_every_face_of_a_record_is_a_photo_with_a_number_of_its_own(tmp_path: Path) -> None:
    record(tmp_path, "a.an2", PERSON, face(1), nist.fingerprint(), face(2, f20="L"), mark(), kinds=(2, 10, 4, 10, 10))
    first, second = read(tmp_path).rows
    assert (first.record_number, second.record_number) == ("OCA-1", "OCA-1-2")
    assert (first.pose, second.pose) == ("frontal", "left profile")
    assert (first.file, second.file) == ("a.an2#2", "a.an2#4")


@pytest.mark.parametrize(
    ("person", "picture_fields", "words"),
    [
        (nist.person(f9="OCA-1"), {}, "person_identifier is missing"),
        (nist.person(f15="S", f9="OCA-1"), {"f5": "not a day"}, "taken_on is missing"),
        (nist.person(f15="S", f9="x" * 501), {}, "record_number is longer than 500 characters"),
        (nist.person(f15="S", f9="O\x07"), {}, "record_number holds characters that cannot be printed"),
    ],
)
def test_what_is_mandatory_and_absent_is_a_problem_of_that_record(
    tmp_path: Path, person: bytes, picture_fields: dict[str, str], words: str
) -> None:
    record(tmp_path, "a.an2", PERSON, face(1))
    record(tmp_path, "b.an2", person, face(2, **picture_fields))
    found = read(tmp_path)
    assert [row.file for row in found.rows] == ["a.an2#2"]
    ((row, sentence),) = found.unusable
    assert row.file == "b.an2#2" and sentence == words


def test_neither_basis_nor_retention_is_made_up(tmp_path: Path) -> None:
    record(tmp_path, "a.an2", PERSON, face())
    ((_, sentence),) = read(tmp_path, Given()).unusable
    assert sentence == "lawful_basis is missing; retain_until is missing"


def test_the_arrest_and_the_originator_stand_in_for_what_a_picture_does_not_say(tmp_path: Path) -> None:
    record(tmp_path, "a.an2", nist.person(f15="S", f45="20230102"), face(1, f4="", f5=""))
    (row,) = read(tmp_path).rows
    assert (row.agency, row.taken_on, row.record_number) == ("ORI000000", "2023-01-02", "TCN-1")


def test_files_that_are_none_are_told_and_the_others_read(tmp_path: Path) -> None:
    record(tmp_path, "a.an2", PERSON, face())
    (tmp_path / "b.an2").write_bytes(b"no record")
    (tmp_path / "c.an2").write_bytes(b"1.001:9\x1d")
    record(tmp_path, "d.an2", PERSON, nist.fingerprint(), kinds=(2, 4))
    told: list[str] = []

    class Told(Progress):
        def remark(self, sentence: str) -> None:
            told.append(sentence)

    found = read(tmp_path, GIVEN, Told(), "a.an2", "b.an2", "c.an2", "d.an2", "gone.an2")
    assert [row.file for row in found.rows] == ["a.an2#2"]
    assert [row.file for row, _ in found.unusable] == ["b.an2", "gone.an2"]
    assert "no ANSI/NIST-ITL file" in found.unusable[0][1]
    assert told == ["Files that hold no picture of a face and bring nothing: 2 of 5."]


def test_the_digest_is_over_all_files(tmp_path: Path) -> None:
    record(tmp_path, "a.an2", PERSON, face())
    first = read(tmp_path).sha256
    assert read(tmp_path).sha256 == first
    record(tmp_path, "a.an2", PERSON, face(2))
    assert read(tmp_path).sha256 != first


def test_a_section_has_its_own_map(tmp_path: Path) -> None:
    folder = tmp_path / record_map.FOLDER
    folder.mkdir()
    text = resource(record_map.SHIPPED).read_text("utf-8")
    own = text.replace("person_identifier: 15", "person_identifier: 901").replace('basis: ""', 'basis: "court order"')
    (folder / "state.yaml").write_text(own, "utf-8")
    found = load_record_map(tmp_path)
    assert (found.subject.person_identifier, found.lawful_basis) == (901, "court order")
    (folder / "second.yml").write_text(own, "utf-8")
    with pytest.raises(BadInput, match="holds 2 maps"):
        load_record_map(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("format: 1", "format: 2", "its format is not 1"),
        ("name: 18", "name: eighteen", "name is no field number"),
        ("name: 18", "name: -1", "name is no field number"),
        ("name: 18", "name: true", "name is no field number"),
        ("  name: 18\n", "", "'fields' has to name"),
        ("marks: 40", "marks: 40\n  shoes: 3", "'fields' has to name"),
        ('class: ""', "class: 3", "are texts"),
        ("fields:", "fields: [", "no YAML"),
    ],
)
def test_a_map_that_is_none(old: str, new: str, words: str) -> None:
    text = resource(record_map.SHIPPED).read_text("utf-8")
    assert old in text
    with pytest.raises(BadInput, match=words):
        parse_record_map(text.replace(old, new).encode(), "own.yaml")


def test_records_are_imported_and_what_cannot_be_is_left_out(section: Section, tmp_path: Path) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    record(folder, "a.an2", PERSON, face(1), mark())
    record(folder, "b.eft", nist.person(f9="OCA-2"), face(2))
    (folder / "c.nist").write_bytes(b"no record")
    record(folder, "d.an2", nist.person(f15="SID-9", f9="OCA-3"), nist.face(b""))
    desk = section.at("admin")
    source = Source(folder, None, GIVEN)
    with pytest.raises(ReviewNeeded) as needed:
        enrolment.import_photos(desk, source)
    report = needed.value.report
    assert [(each.kind, each.place) for each in report.findings] == [
        (FindingKind.INCOMPLETE, "b.eft, record 2"),
        (FindingKind.INCOMPLETE, "c.nist"),
        (FindingKind.UNREADABLE, "d.an2, record 2"),
    ]
    review.decide(desk, report.number, [each.id for each in report.findings], Choice.LEAVE_OUT, "sender asked")
    done = enrolment.import_photos(desk, source)
    assert (done.photos, done.people, done.source_name) == (1, 1, "records")
    with desk.reading() as db:
        (photo,) = gallery.every_photo(db)
    assert (photo.record_number, photo.marks) == ("OCA-1", "SC CHEEK; TATTOO TAT UL ARM ANIMAL · SNAKE")


def test_one_file_alone(section: Section, tmp_path: Path) -> None:
    path = record(tmp_path, "a.an2", PERSON, face(1))
    assert enrolment.import_photos(section.at("admin"), Source(path, None, GIVEN)).photos == 1
