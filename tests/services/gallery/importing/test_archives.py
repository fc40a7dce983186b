"""A ZIP file is read entry by entry into memory; what no collection of photos would contain is refused as a whole."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import BadInput
from app.services.gallery.importing import archive as archives
from app.services.gallery.importing.archive import open_archive
from tests.support.pictures import picture, png

PHOTO = png(picture(1))


def packed(path: Path, *entries: tuple[str | zipfile.ZipInfo, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path


def special(name: str, kind: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (kind | 0o644) << 16
    return info


def test_files_are_read_by_name(tmp_path: Path) -> None:
    path = packed(tmp_path / "p.zip", ("a/p1.png", PHOTO), ("b.txt", b"note"), ("a/", b""))
    opened = open_archive(path)
    assert opened.names == ["a/p1.png", "b.txt"]
    assert opened.read("a/p1.png", 10_000_000) == PHOTO
    assert opened.fault("a/p1.png") is None and opened.state("b.txt")[1] == 4
    assert opened.fault("p1.png") == "file 'p1.png' is not in the archive"
    assert opened.fault("../p1.png") == "file '../p1.png' leads out of the archive"
    with pytest.raises(BadInput, match="larger than"):
        opened.read("a/p1.png", 10)
    with pytest.raises(BadInput, match="is not in the archive"):
        opened.read("gone.png", 10)
    opened.close()
    assert [found.name for found in tmp_path.iterdir()] == ["p.zip"]


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (("../up.png", PHOTO), "no name of a file in it"),
        (("/etc/p.png", PHOTO), "no name of a file in it"),
        (("a/../../p.png", PHOTO), "no name of a file in it"),
        (("C:/p.png", PHOTO), "no name of a file in it"),
        (("a\\..\\p.png", PHOTO), "no name of a file in it"),
        (("a\np.png", PHOTO), "no name of a file in it"),
        ((special("link.png", stat.S_IFLNK), b"/etc/passwd"), "is a link or a device"),
        ((special("pipe.png", stat.S_IFIFO), b""), "is a link or a device"),
        ((special("disk.png", stat.S_IFBLK), b""), "is a link or a device"),
        (("bomb.png", bytes(60_000_000)), "says it holds 60,0"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_archive_that_is_no_collection_of_photos(
    tmp_path: Path, entry: tuple[str | zipfile.ZipInfo, bytes], words: str
) -> None:
    path = packed(tmp_path / "p.zip", ("p1.png", PHOTO), entry)
    if "\\" in str(entry[0]):  # zipfile writes another name than it was given
        data = path.read_bytes()
        path.write_bytes(data.replace(b"a/../p.png", b"a\\..\\p.png"))
    with pytest.raises(BadInput, match=words):
        open_archive(path)


def test_two_files_of_one_name(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = packed(tmp_path / "p.zip", ("p1.png", PHOTO), ("p1.png", b"another"))
    with pytest.raises(BadInput, match=r"'p1.png' is in it twice"):
        open_archive(path)


def test_an_archive_within_an_archive_is_just_a_file(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("p1.png", PHOTO)
    opened = open_archive(packed(tmp_path / "p.zip", ("inner.zip", inner.getvalue())))
    assert opened.names == ["inner.zip"]
    assert opened.fault("inner.zip/p1.png") == "file 'inner.zip/p1.png' is not in the archive"
    opened.close()


def test_an_entry_that_lies_about_its_size_gives_no_more_than_it_said(tmp_path: Path) -> None:
    path = packed(tmp_path / "p.zip", ("p1.png", b"x" * 5_000))
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02") + 24  # the size in the directory
    assert struct.unpack_from("<L", data, at) == (5_000,)
    struct.pack_into("<L", data, at, 10)
    path.write_bytes(data)
    opened = open_archive(path)
    with pytest.raises(BadInput, match="damaged or locked"):
        opened.read("p1.png", 1_000_000)
    opened.close()


def test_locked_and_damaged_entries(tmp_path: Path) -> None:
    path = packed(tmp_path / "p.zip", ("p1.png", PHOTO), ("p2.png", PHOTO), compression=zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[data.find(PHOTO) + 50] ^= 1
    second = data.rfind(b"PK\x01\x02")
    data[second + 8] |= 1  # says it is encrypted
    path.write_bytes(data)
    opened = open_archive(path)
    for name in ("p1.png", "p2.png"):
        with pytest.raises(BadInput, match="damaged or locked"):
            opened.read(name, 1_000_000)
    opened.close()


def test_a_directory_that_is_too_long_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path / "p.zip", *((f"{number}.png", b"") for number in range(20)))
    monkeypatch.setattr(archives, "MOST_DIRECTORY_BYTES", 500)
    monkeypatch.setattr(zipfile, "ZipFile", None)  # nobody gets that far
    with pytest.raises(BadInput, match="lists far too many files"):
        open_archive(path)


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive", b"PK\x05\x06", PHOTO], ids=range(5))
def test_what_is_no_archive(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.zip"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="is not a ZIP file"):
        open_archive(path)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 400), value=st.binary(min_size=1, max_size=8))
def test_no_damage_does_more_than_be_refused(tmp_path: Path, place: int, value: bytes) -> None:
    path = packed(tmp_path / "p.zip", ("p1.png", b"a" * 40), ("b/p2.png", b"b" * 40))
    data = bytearray(path.read_bytes())
    place %= len(data)
    data[place : place + len(value)] = value
    path.write_bytes(data)
    try:
        opened = open_archive(path)
    except BadInput:
        return
    for name in opened.names:
        try:
            assert len(opened.read(name, 1_000)) <= 1_000
        except BadInput:
            continue
    opened.close()
