"""A sealed file gives back what was written, or nothing at all; what is wiped is gone from the disk."""

from __future__ import annotations

import mmap
import os
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.records import GallerySnapshot
from app.errors import Unavailable
from app.search.memory import guard
from app.search.people import join_segments
from app.search.segments import SegmentArrays, arrays_of, segment_of
from app.storage.folder.files import wipe
from app.storage.folder.sealed_arrays import Column, SealedArrays, SealedFileDamaged, write_sealed
from app.storage.folder.segments import SegmentFolder
from tests.search.galleries import faces, photos_of

KEY = bytes(range(32))
NAMES = tuple(entry.name for entry in fields(SegmentArrays))


@pytest.fixture
def folder(tmp_path: Path) -> SegmentFolder:
    return SegmentFolder(tmp_path / "index", KEY)


def _read_all(path: Path, key: bytes = KEY) -> list[bytes]:
    with closing(SealedArrays(path, key)) as file:
        return [file.read(name).tobytes() for name in file.names]


def test_a_segment_comes_back_as_it_was_written(folder: SegmentFolder) -> None:
    arrays = arrays_of(photos_of(faces(1_000)[0]))
    file = folder.open(folder.add(arrays))
    for name in NAMES:
        assert file.read(name).tobytes() == getattr(arrays, name).tobytes()
        assert file.read(name).dtype == getattr(arrays, name).dtype
    rows = np.array([999, 3, 3, 16, 15, 500])
    assert file.take("vectors", rows).tobytes() == arrays.vectors[rows].tobytes()
    assert file.take("vectors", rows[:0]).shape == (0, 128)
    part = np.empty((37, 128), dtype=np.uint8)
    file.read_into("codes", 61, part)
    assert part.tobytes() == arrays.codes[61:98].tobytes()
    file.close()


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_rows_from_any_place_to_any_place(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    rows, block = data.draw(st.integers(1, 40)), data.draw(st.integers(1, 45))
    array = np.arange(rows * 3, dtype=np.int16).reshape(rows, 3)
    path = tmp_path_factory.mktemp("arrays") / "file"
    write_sealed(path, KEY, [Column("first", array[:1], 1), Column("second", array, block)])
    with closing(SealedArrays(path, KEY)) as file:
        first = data.draw(st.integers(0, rows))
        target = np.zeros((data.draw(st.integers(0, rows - first)), 3), dtype=np.int16)
        file.read_into("second", first, target)
        assert target.tobytes() == array[first : first + len(target)].tobytes()
        chosen = np.array(data.draw(st.lists(st.integers(0, rows - 1))), dtype=np.int64)
        assert file.take("second", chosen).tobytes() == array[chosen].tobytes()


def test_every_changed_byte_is_refused(tmp_path: Path) -> None:
    """Magic, salt, length, head, every block and every seal: one bit of each byte in turn."""
    path = tmp_path / "file"
    write_sealed(path, KEY, [Column("a", np.arange(40, dtype=np.float32), 16), Column("b", np.ones((3, 5)), 2)])
    whole = path.read_bytes()
    assert _read_all(path)
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :])
        with pytest.raises(SealedFileDamaged, match="damaged"):
            _read_all(path)


def test_every_other_length_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_sealed(path, KEY, [Column("a", np.arange(40, dtype=np.float32), 16)])
    whole = path.read_bytes()
    for cut in (*(whole[:size] for size in range(len(whole))), whole + b"\0"):
        path.write_bytes(cut)
        with pytest.raises(SealedFileDamaged, match="damaged"):
            SealedArrays(path, KEY)


def test_a_file_cut_off_while_it_is_open_is_refused(folder: SegmentFolder) -> None:
    name = folder.add(arrays_of(photos_of(faces(100)[0])))
    file = folder.open(name)
    os.truncate(folder.folder / name, 5_000)
    with pytest.raises(SealedFileDamaged):
        file.take("vectors", np.array([99]))
    file.close()


def test_a_file_in_the_place_of_another_is_refused(folder: SegmentFolder) -> None:
    one, other = (folder.add(arrays_of(photos_of(faces(100, seed=seed)[0]))) for seed in (1, 2))
    (folder.folder / one).replace(folder.folder / other)
    with pytest.raises(SealedFileDamaged):
        folder.open(other)
    with pytest.raises(SealedFileDamaged):
        folder.open(one)


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_sealed(path, KEY, [Column("a", np.arange(4), 16)])
    with pytest.raises(SealedFileDamaged):
        _read_all(path, KEY[::-1])


def test_two_blocks_cannot_change_places(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_sealed(path, KEY, [Column("a", np.arange(8, dtype=np.uint64), 4)])
    whole, sealed = path.read_bytes(), 4 * 8 + 16
    path.write_bytes(whole[: -2 * sealed] + whole[-sealed:] + whole[-2 * sealed : -sealed])
    with pytest.raises(SealedFileDamaged):
        _read_all(path)


def test_nothing_of_a_template_can_be_read_in_the_file(folder: SegmentFolder) -> None:
    arrays = arrays_of(photos_of(faces(64)[0]))
    content = (folder.folder / folder.add(arrays)).read_bytes()
    for name in NAMES:
        for row in getattr(arrays, name)[:8]:
            assert np.asarray(row).nbytes < 8 or np.asarray(row).tobytes() not in content


def test_a_damaged_template_ends_the_search_with_a_sentence(folder: SegmentFolder) -> None:
    photos = photos_of(faces(400)[0])
    name = folder.add(arrays_of(photos))
    file = folder.open(name)
    index = join_segments("m", (segment_of(file),), GallerySnapshot(1, 1, 1, ""))
    assert index.rank(photos.vectors[399], 2)[0].distance == 0.0
    with (folder.folder / name).open("r+b") as changed:  # the templates are the file's last array
        changed.seek(-100, os.SEEK_END)
        changed.write(b"x")
    with pytest.raises(Unavailable, match="made again from the database"):
        index.rank(photos.vectors[399], 2)
    file.close()


def test_wiped_bytes_are_overwritten_before_the_name_goes(folder: SegmentFolder) -> None:
    """A second name for the same file still shows what became of its bytes."""
    name = folder.add(arrays_of(photos_of(faces(3_000)[0])))
    path, second = folder.folder / name, folder.folder.parent / "second"
    os.link(path, second)
    size = path.stat().st_size
    wipe(path)
    assert not path.exists()
    assert second.read_bytes() == bytes(size)
    wipe(path)  # already gone: nothing to do


def test_tidying_wipes_what_no_manifest_names(folder: SegmentFolder) -> None:
    kept, other = (folder.add(arrays_of(photos_of(faces(10)[0]))) for _ in range(2))
    (folder.folder / ".new-halfway").write_bytes(b"left by a crash")
    folder.tidy([kept])
    assert [path.name for path in folder.folder.iterdir()] == [kept]
    assert other != kept
    folder.clear()
    assert not list(folder.folder.iterdir())


def test_a_full_disk_leaves_nothing(folder: SegmentFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.storage.folder.sealed_arrays.os.fsync", full)
    with pytest.raises(Unavailable, match="disk is full"):
        folder.add(arrays_of(photos_of(faces(10)[0])))
    assert not list(folder.folder.iterdir())


@pytest.mark.skipif(not hasattr(mmap, "MADV_DONTDUMP"), reason="Linux only")
def test_codes_stay_out_of_core_dumps() -> None:
    array = np.zeros((1 << 20) + 7, dtype=np.uint8)
    guard(array)
    start = -(-array.ctypes.data // mmap.PAGESIZE) * mmap.PAGESIZE
    flags, inside = "", False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if "-" in line.split()[0] and ":" not in line.split()[0]:
            low, high = (int(part, 16) for part in line.split()[0].split("-"))
            inside = low <= start < high
        elif inside and line.startswith("VmFlags"):
            flags = line
    assert " dd" in flags
