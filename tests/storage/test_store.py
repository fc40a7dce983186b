"""The picture store: what goes in comes out, what is not what went in is never given out, and nothing is half there."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.progress import Progress
from app.errors import BadInput, Cancelled, Unavailable
from app.storage.folder import store as store_module
from app.storage.folder.store import PictureStore, Stored

SMALL_CHUNK = 64
HEADER = 4 + 32
TAG = 16


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PictureStore:
    """A store with chunks of 64 bytes, so that small files have many."""
    monkeypatch.setattr(store_module, "CHUNK", SMALL_CHUNK)
    return PictureStore(tmp_path / "store", bytes(32), b"n" * 32)


def files(store: PictureStore) -> list[Path]:
    return sorted(path for path in store.folder.rglob("*") if path.is_file())


def only_file(store: PictureStore) -> Path:
    (path,) = files(store)
    path.chmod(0o600)
    return path


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 127, 128, 129, 640, 641])
def test_round_trip_around_the_borders_of_chunks(store: PictureStore, size: int) -> None:
    data = os.urandom(size)
    stored = store.put(io.BytesIO(data))
    assert stored == Stored(sha256(data), size, new=True)
    assert store.read(stored.sha256) == data
    assert store.holds(stored.sha256)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 5), st.integers(-2, 2), st.binary(max_size=8))
def test_round_trip_of_any_content(
    tmp_path_factory: pytest.TempPathFactory, chunks: int, more: int, content: bytes
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store_module, "CHUNK", SMALL_CHUNK)
        store = PictureStore(tmp_path_factory.mktemp("s"), os.urandom(32), os.urandom(32))
        data = (content or b"\0") * (SMALL_CHUNK * chunks + more + 2)
        data = data[: max(0, SMALL_CHUNK * chunks + more)]
        stored = store.put(io.BytesIO(data))
        assert b"".join(store.chunks(stored.sha256)) == data


def test_a_file_of_real_chunks(tmp_path: Path) -> None:
    store = PictureStore(tmp_path, bytes(32), bytes(32))
    data = os.urandom(2 * store_module.CHUNK + 1)
    assert store.read(store.put(io.BytesIO(data)).sha256) == data


def test_names_and_contents_tell_nothing(store: PictureStore) -> None:
    data = b"Adaeze Okafor " * 50
    stored = store.put(io.BytesIO(data))
    path = only_file(store)
    assert stored.sha256 not in str(path) and sha256(data)[:8] not in path.name
    assert b"Okafor" not in path.read_bytes()
    other = PictureStore(store.folder.parent / "other", bytes(32), b"m" * 32)
    other.put(io.BytesIO(data))
    assert only_file(other).name != path.name


def test_the_same_content_is_sealed_differently_each_time(store: PictureStore) -> None:
    data = bytes(500)
    stored = store.put(io.BytesIO(data))
    first = only_file(store).read_bytes()
    store.discard(stored)
    store.put(io.BytesIO(data))
    second = only_file(store).read_bytes()
    assert len(first) == len(second)
    assert first[HEADER:] != second[HEADER:]


def test_files_are_read_only_and_folders_private(store: PictureStore) -> None:
    store.put(io.BytesIO(b"x"))
    (path,) = files(store)
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700


def test_the_same_content_is_kept_once_and_not_taken_back_by_the_second(store: PictureStore) -> None:
    first, second = store.put(io.BytesIO(b"x")), store.put(io.BytesIO(b"x"))
    assert (first.new, second.new) == (True, False)
    assert len(files(store)) == 1
    store.discard(second)
    assert store.read(first.sha256) == b"x"
    store.discard(first)
    assert not store.holds(first.sha256)


@pytest.mark.parametrize("where", [0, 3, 4, 20, HEADER, HEADER + 10, HEADER + SMALL_CHUNK, HEADER + 100, -TAG, -1])
def test_a_flipped_bit_is_found(store: PictureStore, where: int) -> None:
    stored = store.put(io.BytesIO(os.urandom(200)))
    path = only_file(store)
    data = bytearray(path.read_bytes())
    data[where] ^= 1
    path.write_bytes(data)
    with pytest.raises(Unavailable, match=r"is not what was put there\. Restore it from a backup\."):
        store.read(stored.sha256)


@pytest.mark.parametrize(
    "left", [0, 3, 4, HEADER - 1, HEADER, HEADER + 5, HEADER + TAG, HEADER + SMALL_CHUNK + TAG, -1]
)
def test_a_cut_file_is_found(store: PictureStore, left: int) -> None:
    stored = store.put(io.BytesIO(os.urandom(200)))
    path = only_file(store)
    path.write_bytes(path.read_bytes()[:left])
    with pytest.raises(Unavailable, match="is not what was put there"):
        store.read(stored.sha256)


def sealed_chunks(path: Path) -> tuple[bytes, list[bytes]]:
    data = path.read_bytes()
    step = SMALL_CHUNK + TAG
    return data[:HEADER], [data[at : at + step] for at in range(HEADER, len(data), step)]


@pytest.mark.parametrize("order", [[1, 0, 2, 3], [0, 2, 1, 3], [0, 0, 2, 3], [0, 1, 3], [0, 1, 2], [0, 1, 2, 3, 3]])
def test_chunks_moved_dropped_or_repeated_are_found(store: PictureStore, order: list[int]) -> None:
    stored = store.put(io.BytesIO(os.urandom(4 * SMALL_CHUNK)))
    path = only_file(store)
    header, chunks = sealed_chunks(path)
    path.write_bytes(header + b"".join(chunks[place] for place in order))
    with pytest.raises(Unavailable, match="is not what was put there"):
        store.read(stored.sha256)


def test_files_swapped_are_found(store: PictureStore) -> None:
    """Each is whole in itself, and neither is what its name says."""
    one, two = store.put(io.BytesIO(b"one")), store.put(io.BytesIO(b"two"))
    first, second = files(store)
    content = first.read_bytes(), second.read_bytes()
    for path, data in zip((second, first), content, strict=True):
        path.chmod(0o600)
        path.write_bytes(data)
    for stored in (one, two):
        with pytest.raises(Unavailable, match="is not what was put there"):
            store.read(stored.sha256)


def test_a_disk_that_does_not_read_is_a_sentence(store: PictureStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    stored = store.put(io.BytesIO(b"x"))
    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(Unavailable, match=r"cannot be read \(Input/output error\)"):
        store.read(stored.sha256)


def test_a_missing_file_is_a_sentence(store: PictureStore) -> None:
    stored = store.put(io.BytesIO(b"x"))
    only_file(store).unlink()
    with pytest.raises(Unavailable, match="is missing from the store"):
        store.read(stored.sha256)


def test_another_key_opens_nothing(store: PictureStore) -> None:
    stored = store.put(io.BytesIO(b"x"))
    with pytest.raises(Unavailable, match="is not what was put there"):
        PictureStore(store.folder, b"k" * 32, store.names).read(stored.sha256)


class FullDisk(io.RawIOBase):
    """A target whose disk is full after some writes."""

    def __init__(self, writes: int) -> None:
        self.left = writes

    def write(self, _: object) -> int:
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return 0

    def fileno(self) -> int:
        return 0


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("call", ["fsync", "fdopen", "mkstemp", "replace"])
def test_a_disk_that_fails_leaves_nothing(
    store: PictureStore, monkeypatch: pytest.MonkeyPatch, code: int, call: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    store.put(io.BytesIO(b"before"))
    before = files(store)
    target = {"fsync": (os, "fsync"), "mkstemp": (tempfile, "mkstemp"), "replace": (Path, "replace")}
    if call == "fdopen":
        handles: list[int] = []

        def full(handle: int, _: str) -> FullDisk:
            handles.append(handle)
            return FullDisk(3)

        monkeypatch.setattr(os, "fdopen", full)
        with pytest.raises(Unavailable, match="nothing was saved"):
            store.put(io.BytesIO(os.urandom(1000)))
        os.close(handles[0])
    else:
        monkeypatch.setattr(*target[call], fail)
        with pytest.raises(Unavailable, match="nothing was saved"):
            store.put(io.BytesIO(os.urandom(1000)))
    monkeypatch.undo()
    assert files(store) == before


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_whichever_sync_fails_nothing_is_left(
    store: PictureStore, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """The content, the folder of folders, and the folder that holds the new name are synced, in this order."""
    done: list[int] = []

    def sync(_: int) -> None:
        done.append(1)
        if len(done) == failing:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", sync)
        with pytest.raises(Unavailable, match="disk is full"):
            store.put(io.BytesIO(b"x"))
    assert files(store) == []
    assert len(done) == failing
    store.put(io.BytesIO(b"x"))


class Stop(Progress):
    """Somebody stops the work after some chunks."""

    def __init__(self, after: int) -> None:
        self.left = after
        self.seen: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.left -= 1
        self.seen.append((done, total))

    def cancelled(self) -> bool:
        return self.left < 0


@pytest.mark.parametrize("after", [0, 1, 5])
def test_a_copy_that_is_stopped_leaves_nothing(store: PictureStore, after: int) -> None:
    with pytest.raises(Cancelled):
        store.put(io.BytesIO(bytes(1000)), Stop(after - 1))
    assert files(store) == []


def test_progress_grows_to_the_end(store: PictureStore) -> None:
    progress = Stop(10_000)
    store.put(io.BytesIO(bytes(1000)), progress, 1000)
    assert progress.seen == sorted(progress.seen)
    assert progress.seen[-1] == (1000, 1000)


def test_a_source_that_breaks_is_a_sentence_and_leaves_nothing(store: PictureStore) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() >= 3 * SMALL_CHUNK:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return super().read(size)

    with pytest.raises(BadInput, match=r"could not be read to its end \(Input/output error\)"):
        store.put(Broken(bytes(1000)))
    assert files(store) == []


def test_what_an_act_that_never_ended_put_in_is_swept_and_nothing_else(store: PictureStore) -> None:
    kept = store.put(io.BytesIO(b"recorded before"))
    journal = store.new_journal()
    orphan = store.put(io.BytesIO(b"orphan"), journal=journal)
    recorded = store.put(io.BytesIO(b"recorded in the end"), journal=journal)
    again = store.put(io.BytesIO(b"recorded before"), journal=journal)
    other = store.put(io.BytesIO(b"of an act that goes on"))
    assert again.new is False
    assert store.journals() == [journal]
    assert store.sweep(store.journals(), [recorded.sha256]) == 1
    assert store.journals() == []
    assert [store.holds(item.sha256) for item in (kept, orphan, recorded, other)] == [True, False, True, True]


def test_a_journal_tells_nothing_of_what_was_added(store: PictureStore) -> None:
    journal = store.new_journal()
    stored = store.put(io.BytesIO(b"x"), journal=journal)
    assert stored.sha256 not in journal.read_text()
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600


def test_large_files_are_never_held_whole(tmp_path: Path) -> None:
    """A source that gives more than it was ever asked for at once would be a defect; so would reading it whole."""

    class Measured(io.RawIOBase):
        def __init__(self) -> None:
            self.left = iter([bytes(store_module.CHUNK)] * 3)
            self.asked: list[int] = []

        def read(self, size: int = -1) -> bytes:
            self.asked.append(size)
            return next(self.left, b"")

    source = Measured()
    PictureStore(tmp_path, bytes(32), bytes(32)).put(source)  # type: ignore[arg-type]
    assert set(source.asked) == {store_module.CHUNK}
