"""What is found about the photos of an import, who decides about it, and what the import does then."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import numpy as np
import pytest

from app.domain.gallery.import_review import Choice, FindingKind, ImportReport
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.gallery import enrolment, gallery_statistics, staging
from app.services.gallery.enrolment import ReviewNeeded
from app.services.gallery.importing import review
from app.services.gallery.importing.sources import Source
from app.services.gallery.manifest import Given, ManifestRefused
from app.storage.tables import gallery, import_reviews
from app.vision.thumbnails import decode_own, thumbnail
from tests.services.observing import faults, log_of, records_without_entry, refused, store_files
from tests.support.pictures import picture, png, write_picture
from tests.support.section import Section

COLUMNS = ["file", "person_identifier", "agency", "record_number", "taken_on", "lawful_basis", "retain_until", "pose"]
K = FindingKind


class Album:
    """A folder that photos are put into, each with its line of the manifest."""

    def __init__(self, folder: Path, first: int = 0) -> None:
        self.folder, self._first = folder, first
        folder.mkdir(exist_ok=True)
        self.lines: list[list[str]] = []

    def add(self, person: int, identifier: str = "", pose: str = "", data: bytes = b"", **how: int) -> str:
        name = f"{len(self.lines)}.png"
        (self.folder / name).write_bytes(data or png(picture(person, **how)))
        number = f"R{self._first + len(self.lines)}"
        self.lines.append(
            [name, identifier or f"P{person}", "TEST", number, "2020-01-01", "arrest", "2099-12-31", pose]
        )
        return number

    def source(self) -> Source:
        with (self.folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([COLUMNS, *self.lines])
        return Source(self.folder)


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return Album(tmp_path / "album")


def told(report: ImportReport) -> list[tuple[str, FindingKind, str]]:
    return [(each.record_number, each.kind, each.sentence) for each in report.findings]


def examined(section: Section, album: Album) -> ImportReport:
    return enrolment.examine_import(section.at("admin"), album.source())


def imported(section: Section, album: Album) -> list[str]:
    """Import, and return the record numbers that are in the gallery now."""
    desk = section.at("admin")
    enrolment.import_photos(desk, album.source())
    assert faults(section.house) == [] and records_without_entry(section.house) == []
    with desk.reading() as db:
        return sorted(photo.record_number for photo in gallery.every_photo(db))


def decide(section: Section, report: ImportReport, choice: Choice, *kinds: FindingKind) -> None:
    ids = [each.id for each in report.findings if not kinds or each.kind in kinds]
    review.decide(section.at("admin"), report.number, ids, choice, "looked at both")


def test_photos_that_nothing_is_found_about(section: Section, album: Album) -> None:
    for person in (1, 2):
        album.add(person, variant=1)
        album.add(person, variant=2)
    report = examined(section, album)
    assert (report.photos, report.people, report.findings, report.problems) == (4, 2, (), ())
    assert report.ready and report.number == "U-00001"
    found = gallery_statistics.statistics(section.at("admin"))
    assert (found.photos, found.imports) == (0, ())
    assert len(section.house.index().photo_ids) == 0
    assert imported(section, album) == ["R0", "R1", "R2", "R3"]


def copied(person: int) -> bytes:
    """Return the picture of a person in another file."""
    pixels = picture(person, variant=1)
    pixels[299, 239] += 1  # nobody sees that, and no byte of the file stays where it was
    return png(pixels)


def several_faces(album: Album) -> None:
    album.add(5, faces=2)


@pytest.mark.parametrize("choice", list(Choice))
def test_a_person_decides(section: Section, album: Album, choice: Choice) -> None:
    album.add(1, variant=1)
    album.add(5, faces=2)
    album.add(6, eye_distance=20)
    album.add(8, pose="Left profile")
    album.add(1, data=copied(1))
    album.add(1, "P9", variant=2)
    album.add(7, "P1")
    report = examined(section, album)
    assert told(report) == [
        ("R1", K.SEVERAL_FACES, "2 faces were found in the picture; the largest would be enrolled"),
        ("R2", K.LOW_QUALITY, "the eyes are only 20 pixels apart"),
        ("R3", K.POSE, "the face is seen from the front, and the pose is stated as Left profile"),
        ("R4", K.SAME_PICTURE, "the picture is that of record R0 (line 2), in another file"),
        ("R5", K.TWO_IDENTIFIERS, "the face is very near that of person P1, record R0 (line 2)"),
        ("R6", K.TWO_PEOPLE, "the face is far from the other photos of person P1; nearest is record R0 (line 2)"),
    ]
    assert not report.ready and all(each.may_enrol for each in report.findings)
    with pytest.raises(ReviewNeeded, match=r"6 findings need a person's decision first") as needed:
        imported(section, album)
    assert needed.value.report.undecided == report.findings
    decide(section, report, choice)
    assert imported(section, album) == ([f"R{n}" for n in range(7)] if choice is Choice.ENROL else ["R0"])
    found = gallery_statistics.statistics(section.at("admin"))
    assert found.unfinished == () and found.imports[0].photos == found.photos
    with section.at("admin").reading() as db:
        needed_files = {each for photo in gallery.every_photo(db) for each in (photo.sha256, photo.thumbnail)}
    assert len(store_files(section.house)) == len(needed_files)  # of what was left out nothing stays


def test_the_gallery_is_compared_with_too(section: Section, album: Album, tmp_path: Path) -> None:
    for person in (1, 2, 3):
        album.add(person, variant=1)
    imported(section, album)
    later = Album(tmp_path / "later", first=3)
    later.add(1, data=copied(1))
    later.add(2, "P9", variant=2)
    later.add(7, "P3")
    report = examined(section, later)
    assert told(report) == [
        ("R3", K.SAME_PICTURE, "the picture is that of record R0 of TEST in the gallery, in another file"),
        ("R4", K.TWO_IDENTIFIERS, "the face is very near that of person P2, record R1 of TEST in the gallery"),
        (
            "R5",
            K.TWO_PEOPLE,
            "the face is far from the other photos of person P3; nearest is record R2 of TEST in the gallery",
        ),
    ]
    for finding, ours, theirs in zip(
        report.findings, (copied(1), png(picture(2, variant=2)), png(picture(7))), (1, 2, 3), strict=True
    ):
        shown = review.finding_pictures(section.at("admin"), report.number, finding.id, "to decide")
        assert shown.photo is not None and shown.other is not None
        assert np.array_equal(shown.photo, thumbnail(decode_own(ours)))
        assert np.array_equal(shown.other, thumbnail(picture(theirs, variant=1)))


def test_some_photos_can_only_be_left_out(section: Section, album: Album) -> None:
    album.add(1, variant=1)
    album.add(5, faces=0)
    album.add(6, data=b"no picture")
    album.add(1, variant=1)
    report = examined(section, album)
    assert [each.kind for each in report.findings] == [K.NO_FACE, K.UNREADABLE, K.SAME_BYTES]
    for finding in report.findings:
        with refused(section.house, Act.DECIDE_FINDINGS, "cannot be enrolled", Refused):
            review.decide(section.at("admin"), report.number, [finding.id], Choice.ENROL, "all the same")
        shown = review.finding_pictures(section.at("admin"), report.number, finding.id, "to decide")
        assert shown.photo is None
    decide(section, report, Choice.LEAVE_OUT)
    assert imported(section, album) == ["R0"]


def test_a_record_that_is_there_already_can_only_be_left_out(section: Section, album: Album, tmp_path: Path) -> None:
    album.add(1)
    imported(section, album)
    later = Album(tmp_path / "later")
    later.add(2)
    later.add(3)
    report = examined(section, later)
    assert told(report) == [("R0", K.SAME_RECORD, "record R0 of TEST is in the gallery already")]
    decide(section, report, Choice.LEAVE_OUT)
    assert imported(section, later) == ["R0", "R1"]


def test_a_photo_with_two_findings_enters_only_when_both_say_so(section: Section, album: Album) -> None:
    album.add(1, variant=1)
    album.add(1, "P9", variant=2, faces=2)
    report = examined(section, album)
    assert [each.kind for each in report.findings] == [K.SEVERAL_FACES, K.TWO_IDENTIFIERS]
    decide(section, report, Choice.ENROL, K.SEVERAL_FACES)
    with pytest.raises(ReviewNeeded, match="1 photo needs"):
        imported(section, album)
    decide(section, report, Choice.LEAVE_OUT, K.TWO_IDENTIFIERS)
    assert review.review_of(section.at("admin"), report.number).left_out == 1
    assert imported(section, album) == ["R0"]


def test_what_was_decided_can_be_decided_anew_until_the_import(section: Section, album: Album) -> None:
    album.add(1)
    several_faces(album)
    report = examined(section, album)
    decide(section, report, Choice.LEAVE_OUT)
    decide(section, report, Choice.ENROL)
    (decided,) = review.review_of(section.at("admin"), report.number).findings
    assert decided.decision is not None and decided.decision.choice is Choice.ENROL
    assert decided.decision.reason == "looked at both"
    assert imported(section, album) == ["R0", "R1"]
    with pytest.raises(BadInput, match="no unfinished import U-00001"):
        decide(section, report, Choice.LEAVE_OUT)
    with section.at("admin").reading() as db:
        stage = db.conn.execute("SELECT id FROM stage_ends WHERE import_id IS NOT NULL").fetchone()[0]
        assert [each.choice for each in import_reviews.decisions(db, stage).values()] == [Choice.ENROL]


def test_a_photo_that_was_mended_needs_no_decision(section: Section, album: Album) -> None:
    album.add(1)
    album.add(5, faces=0)
    album.add(6, eye_distance=20)
    report = examined(section, album)
    decide(section, report, Choice.ENROL, K.LOW_QUALITY)
    write_picture(album.folder / "1.png", 5)
    again = examined(section, album)
    assert [(each.kind, each.decision is not None) for each in again.findings] == [(K.LOW_QUALITY, True)]
    assert imported(section, album) == ["R0", "R1", "R2"]


def test_what_another_import_has_brought_meanwhile_is_found(section: Section, album: Album, tmp_path: Path) -> None:
    album.add(1, variant=1)
    assert examined(section, album).ready
    other = Album(tmp_path / "other", first=1)
    other.add(1, "P9", variant=2)
    imported(section, other)
    with pytest.raises(ReviewNeeded, match="very near that of person P9, record R1 of TEST in the gallery"):
        imported(section, album)


def test_wrong_lines_of_the_manifest_are_told_beside_what_was_found(section: Section, album: Album) -> None:
    album.add(1)
    several_faces(album)
    album.lines.append(["../up.png", *album.lines[0][1:]])
    report = examined(section, album)
    assert [(each.place, each.sentence) for each in report.problems] == [
        ("line 4", "file '../up.png' leads out of the folder")
    ]
    assert len(report.findings) == 1 and not report.ready
    with pytest.raises(ManifestRefused, match=r"line 4: file '../up.png'"):
        imported(section, album)


def test_nothing_is_kept_of_a_source_without_a_photo_in_order(section: Section, album: Album) -> None:
    album.lines.append(["gone.png", "P", "TEST", "R", "2020-01-01", "arrest", "2099-12-31", ""])
    report = examined(section, album)
    assert (report.photos, len(report.problems), report.findings, report.number) == (0, 1, (), "")
    assert gallery_statistics.statistics(section.at("admin")).unfinished == ()


def test_when_every_photo_is_left_out_nothing_is_imported(section: Section, album: Album) -> None:
    several_faces(album)
    report = examined(section, album)
    decide(section, report, Choice.LEAVE_OUT)
    with pytest.raises(BadInput, match="No photo is left"):
        imported(section, album)
    staging.discard_unfinished(section.at("admin"), report.number)
    assert store_files(section.house) == []


def test_decisions_that_are_none(section: Section, album: Album) -> None:
    album.add(1)
    several_faces(album)
    (finding,) = examined(section, album).findings
    for number, ids, reason, words in (
        ("U-00009", [finding.id], "why", "no unfinished import U-00009"),
        ("U-00001", ["wrong"], "why", "was not found by the last examination"),
        ("U-00001", [], "why", "was not found by the last examination"),
        ("U-00001", [finding.id], "  ", "needs a reason"),
        ("U-00001", [finding.id], "x" * 501, "needs a reason"),
    ):
        with refused(section.house, Act.DECIDE_FINDINGS, words, BadInput):
            review.decide(section.at("admin"), number, ids, Choice.ENROL, reason)


def test_only_an_administrator_looks_over_and_decides(section: Section, album: Album) -> None:
    album.add(1)
    several_faces(album)
    report = examined(section, album)
    for name in ("okafor", "soto", "auditor"):
        desk = section.at(name)
        with refused(section.house, Act.EXAMINE_IMPORT, "needs the role administrator", Refused):
            enrolment.examine_import(desk, album.source())
        with refused(section.house, Act.DECIDE_FINDINGS, "needs the role administrator", Refused):
            review.decide(desk, report.number, [report.findings[0].id], Choice.ENROL, "why")


def test_a_picture_is_opened_for_a_reason_and_that_is_logged(section: Section, album: Album) -> None:
    album.add(1)
    several_faces(album)
    report = examined(section, album)
    desk, finding = section.at("admin"), report.findings[0]
    with refused(section.house, Act.VIEW_FINDING, "opened for a reason", BadInput):
        review.finding_pictures(desk, report.number, finding.id, " ")
    shown = review.finding_pictures(desk, report.number, finding.id, "to decide")
    assert shown.photo is not None and shown.other is None
    assert log_of(section.house)[-1].new.objects[0] == finding.id


def test_the_log_names_nobody(section: Section, album: Album) -> None:
    album.add(1, "SID-SECRET")
    album.add(1, "P9", variant=2)
    report = examined(section, album)
    decide(section, report, Choice.ENROL)
    words = " ".join(repr(entry.new) for entry in log_of(section.house))
    assert "SID-SECRET" not in words and "R0" not in words and "0.png" not in words
    with section.at("admin").reading() as db:
        rows = repr(
            [db.conn.execute(f"SELECT * FROM {table}").fetchall() for table in ("import_findings", "import_decisions")]
        )
    assert "SID-SECRET" not in rows and "R0" not in rows


def test_a_zip_file_is_a_source_like_a_folder(section: Section, album: Album, tmp_path: Path) -> None:
    album.add(1)
    several_faces(album)
    album.source()
    packed = tmp_path / "album.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in album.folder.iterdir():
            archive.write(path, path.name)
    desk = section.at("admin")
    before = sorted(tmp_path.rglob("*"))
    report = enrolment.examine_import(desk, Source(packed))
    assert [each.place for each in report.findings] == ["line 3"]
    decide(section, report, Choice.ENROL)
    assert enrolment.import_photos(desk, Source(packed)).photos == 2
    outside = [path for path in tmp_path.rglob("*") if not path.is_relative_to(section.house.workspace.folder)]
    assert sorted(outside) == [path for path in before if not path.is_relative_to(section.house.workspace.folder)]


def test_what_is_said_once_holds_for_every_photo_that_says_nothing(section: Section, album: Album) -> None:
    album.add(1)
    album.add(2)
    album.lines[0][5:7] = ["", ""]
    source = Source(album.source().place, None, Given("court order", "2050-01-01"))
    desk = section.at("admin")
    enrolment.import_photos(desk, source)
    with desk.reading() as db:
        photos = sorted(gallery.every_photo(db), key=lambda photo: photo.record_number)
    assert [(photo.lawful_basis, photo.retain_until) for photo in photos] == [
        ("court order", "2050-01-01"), ("arrest", "2099-12-31"),
    ]  # fmt: skip


def test_a_place_without_a_manifest_and_without_records(section: Section, album: Album, tmp_path: Path) -> None:
    write_picture(album.folder / "0.png", 1)
    desk = section.at("admin")
    for place, words in (
        (album.folder, r"holds neither manifest.csv nor manifest.json nor files that end in .an2"),
        (tmp_path / "gone", "is not a folder"),
        (album.folder / "0.png", "is not a ZIP file"),
        (Path("https://example.org/photos.zip"), "is not a folder"),
    ):
        with refused(section.house, Act.IMPORT_GALLERY, words, BadInput):
            enrolment.import_photos(desk, Source(place))
