"""Whatever a manifest or an archive is made of: a clear sentence, and a gallery that is what it was."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.staff.roles import Act
from app.errors import BadInput
from app.reports.spreadsheet import csv_lines
from app.services.gallery import enrolment, lists, manifest
from app.services.gallery.importing.folder import FolderFiles
from app.services.gallery.importing.sources import Source
from app.services.gallery.manifest import COLUMNS, ManifestRefused
from app.storage.tables import gallery
from tests.services.gallery.manifests import read_manifest
from tests.services.observing import refused
from tests.support.pictures import picture, png, write_picture
from tests.support.section import Section, copy_of

HEADING = ",".join([*COLUMNS.mandatory, "retain_until"])
LINE = "p1.png,P1,TEST,R1,2020-01-01,arrest,2099-12-31"


def of_text(text: str) -> Callable[[Path], Source]:
    return of_bytes(text.encode())


def of_bytes(content: bytes, name: str = "m.csv") -> Callable[[Path], Source]:
    def made(folder: Path) -> Source:
        (folder / name).write_bytes(content)
        return Source(folder, folder / name)

    return made


def of_pipe(folder: Path) -> Source:
    os.mkfifo(folder / "m.csv")
    return Source(folder, folder / "m.csv")


def of_device(folder: Path) -> Source:
    return Source(folder, Path("/dev/zero"))


def of_archive(*entries: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Callable[[Path], Source]:
    def made(folder: Path) -> Source:
        with zipfile.ZipFile(folder / "p.zip", "w", compression) as archive:
            for name, data in entries:
                archive.writestr(name, data)
        return Source(folder / "p.zip")

    return made


def linked_out(folder: Path) -> Source:
    write_picture(folder.parent / "outside.png", 9)
    (folder / "p9.png").symlink_to(folder.parent / "outside.png")
    return of_text(f"{HEADING}\n{LINE.replace('p1.png', 'p9.png')}\n")(folder)


def of_ten_million_lines(folder: Path) -> Source:
    (folder / "m.csv").write_bytes(f"{HEADING}\n".encode() + b"x\n" * 10_000_000)
    return Source(folder, folder / "m.csv")


NESTED = f"{HEADING}\n{LINE.replace('p1.png', 'in.zip/p1.png')}".encode()
PHOTO = png(picture(1))
BOMB = bytes(30_000_000)
HOSTILE: dict[str, tuple[Callable[[Path], Source], str]] = {
    "climbs": (of_text(f"{HEADING}\n../{LINE}\n"), "leads out of the folder"),
    "links out": (linked_out, "is a link that leads out"),
    "another encoding": (of_bytes(f"{HEADING}\n{LINE}".encode("utf-16")), "is not UTF-8"),
    "an old encoding": (of_bytes(f"{HEADING}\n{LINE.replace('P1', 'Zoë')}".encode("latin-1")), "is not UTF-8"),
    "ten million lines": (of_ten_million_lines, "are not in order"),
    "a column twice": (of_text(f"{HEADING},file\n{LINE},p1.png\n"), "names a column twice"),
    "a key twice": (of_bytes(b'[{"file": "p1.png", "file": "p2.png"}]', "m.json"), "names 'file' twice"),
    "no number": (of_bytes(b'[{"file": NaN}]', "m.json"), "NaN is no number"),
    "a pipe": (of_pipe, "is no file"),
    "a device": (of_device, "is no file"),
    "a folder": (lambda folder: Source(folder, folder), "cannot be read"),
    "an address": (lambda folder: Source(Path("https://example.org/photos"), folder / "m.csv"), "is not a folder"),
    "a bomb": (of_archive(("manifest.csv", HEADING.encode()), ("bomb.png", BOMB)), "says it holds"),
    "climbs in an archive": (of_archive(("../p1.png", PHOTO)), "no name of a file in it"),
    "an archive in an archive": (of_archive(("manifest.csv", NESTED), ("in.zip", PHOTO)), "not in the archive"),
    "nothing": (of_archive(), "holds neither"),
    "no place": (lambda folder: Source(folder / "gone"), "is not a folder"),
}  # fmt: skip


@pytest.fixture(scope="module")
def hostile(enrolled_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Section]:
    """A section with a gallery, for all of these tests: nothing of them may leave a trace."""
    made = copy_of(enrolled_template, tmp_path_factory.mktemp("hostile"))
    yield made
    made.close()


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_and_the_gallery_is_what_it_was(hostile: Section, tmp_path: Path, name: str) -> None:
    write_picture(tmp_path / "p1.png", 50)
    make, words = HOSTILE[name]
    source = make(tmp_path)
    desk = hostile.at("admin")
    with refused(hostile.house, Act.IMPORT_GALLERY, words, BadInput):
        enrolment.import_photos(desk, source)


def test_formulas_are_kept_as_text_and_leave_as_text(section: Section, photos: Path) -> None:
    formula = '=HYPERLINK("http://x")'
    quoted = formula.replace('"', '""')
    path = photos / "m.csv"
    path.write_text(f'{HEADING},name,marks\n{LINE},"{quoted}",@SUM(A1)\n', "utf-8")
    enrolment.import_folder(section.at("admin"), photos, path)
    with section.at("admin").reading() as db:
        (photo,) = gallery.every_photo(db)
    assert (photo.name, photo.marks) == (formula, "@SUM(A1)")
    assert list(csv_lines(["name"], [[photo.name]]))[1] == f'"\'{quoted}"\r\n'


def test_so_many_wrong_lines_are_not_all_held(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "MOST_PROBLEMS", 100)
    path = photos / "m.csv"
    path.write_text(HEADING + "\n" + "x\n" * 5_000, "utf-8")
    with pytest.raises(ManifestRefused, match="100 lines are not in order") as caught:
        read_manifest(path, photos)
    assert caught.value.problems[-1].line == 101


def test_so_many_lines_are_not_read_to_their_end(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "MOST_ENTRIES", 2)
    path = photos / "m.csv"
    rows = [LINE.replace("1", str(number), 3) for number in (1, 2, 3)]
    path.write_text("\n".join([HEADING, *rows]), "utf-8")
    with pytest.raises(BadInput, match=r"more than 2 entries\. Divide it"):
        read_manifest(path, photos)


@pytest.mark.parametrize("row", ["p1.png," * 200_000, 'p1.png,"\n"' * 200_000], ids=["one line", "many lines"])
def test_a_row_that_is_far_too_long_is_not_taken_apart(photos: Path, row: str) -> None:
    path = photos / "m.csv"
    path.write_text(f"{HEADING}\n{row}", "utf-8")
    with pytest.raises(BadInput, match=r"a row that is far too long|is not a CSV file"):
        read_manifest(path, photos)


def test_blank_lines_are_no_rows(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "LONGEST_ROW", 200)
    path = photos / "m.csv"
    path.write_text(HEADING + "\n" * 500 + LINE + "\n" * 500, "utf-8")
    (row,) = read_manifest(path, photos).rows
    assert row.line == 501


def test_a_file_that_is_too_large_is_not_read(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "MOST_BYTES", 100)
    for name in ("m.csv", "m.json"):
        (photos / name).write_bytes(b"[" * 101)
        with pytest.raises(BadInput, match="is larger than"):
            read_manifest(photos / name, photos)


def test_a_photo_that_becomes_a_link_after_the_manifest_was_judged(photos: Path) -> None:
    files = FolderFiles(photos)
    assert files.fault("p1.png") is None and files.read("p1.png", 10_000_000)
    write_picture(photos.parent / "outside.png", 9)
    (photos / "p1.png").unlink()
    (photos / "p1.png").symlink_to(photos.parent / "outside.png")
    with pytest.raises(BadInput, match="is a link that leads out"):
        files.read("p1.png", 10_000_000)
    with pytest.raises(BadInput, match="larger than"):
        files.read("p2.png", 10)
