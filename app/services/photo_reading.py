"""Photos of a manifest, read, decoded and described, each stage a little ahead of the next."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from pathlib import Path

from app.domain.media import Pixels
from app.domain.removal import RecordName
from app.errors import BadInput, UserError
from app.services.house import House
from app.services.manifest import ManifestRow
from app.services.pipeline import ahead, chunks
from app.services.recording import Desk
from app.storage import gallery, removals
from app.vision.findings import DescribedFace
from app.vision.thumbnails import encode_own, thumbnail

MOST_PHOTO_BYTES = 50_000_000
_READERS = 2
_AHEAD, _AHEAD_BYTES = 64, 96_000_000
_TOGETHER, _TOGETHER_BYTES = 32, 32_000_000
_CHUNKS_AHEAD = 2


@dataclass(frozen=True, eq=False)
class ReadPhoto:
    """One line of a manifest and what its file holds.

    Attributes:
        key: see `row_key`.
        data: the file's bytes; empty with a problem.
        pixels: RGB, (rows, columns, 3); None with a problem.
        thumbnail: a small picture of it, encoded.
        problem: why it cannot be enrolled, None if nothing speaks against it so far.
    """

    row: ManifestRow
    key: str
    data: bytes = b""
    sha256: str = ""
    pixels: Pixels | None = None
    thumbnail: bytes = b""
    problem: str | None = None

    @property
    def weight(self) -> int:
        """Bytes that it takes up."""
        return len(self.data) + (self.pixels.nbytes if self.pixels is not None else 0)


@dataclass(frozen=True, eq=False)
class DescribedPhoto:
    """A photo with its faces; `problem` also says whether it is in the gallery already."""

    read: ReadPhoto
    faces: list[DescribedFace]
    problem: str | None


def row_key(row: ManifestRow, folder: Path) -> str:
    """Return a digest of a line's cells and of its file's size and time of change; empty if the file is not there.

    A photo that was read once is not read again as long as its key stays the same, wherever the line stands.
    """
    try:
        state = row.path.stat()
    except OSError:
        return ""
    cells = [getattr(row, field.name) for field in fields(row) if field.name not in {"line", "path"}]
    file = [row.path.relative_to(folder).as_posix(), state.st_size, state.st_mtime_ns]
    return hashlib.sha256(json.dumps([*file, *cells]).encode()).hexdigest()


def describe_rows(desk: Desk, folder: Path, rows: Sequence[ManifestRow]) -> Generator[DescribedPhoto]:
    """Yield the photos of some lines in order; two decode and one chunk is described while the caller works.

    So many photos are held that a 100,000 photo gallery needs no more memory than a 1,000 photo one; of large photos
    fewer than of small ones.
    """
    readers = ThreadPoolExecutor(_READERS, "reading")
    describer = ThreadPoolExecutor(1, "describing")
    try:
        reads = ahead(
            readers, lambda row: _read(desk.house, row, folder), rows, _AHEAD, lambda r: r.weight, _AHEAD_BYTES
        )
        together = chunks(reads, _TOGETHER, lambda read: read.weight, _TOGETHER_BYTES)
        for described in ahead(describer, lambda chunk: _describe(desk, chunk), together, _CHUNKS_AHEAD):
            yield from described
    finally:
        for pool in (readers, describer):
            pool.shutdown(cancel_futures=True)


def _read(house: House, row: ManifestRow, folder: Path) -> ReadPhoto:
    key = row_key(row, folder)
    try:
        if row.path.stat().st_size > MOST_PHOTO_BYTES:
            raise BadInput(f"the photo is larger than {MOST_PHOTO_BYTES // 1_000_000} MB")
        data = row.path.read_bytes()
        with house.open_media([data], row.path.name) as reader:
            pixels = reader.frame(0).pixels
    except UserError as error:
        return ReadPhoto(row, key, problem=str(error))
    except OSError as error:
        return ReadPhoto(row, key, problem=f"the photo cannot be read ({error.strerror})")
    return ReadPhoto(row, key, data, hashlib.sha256(data).hexdigest(), pixels, encode_own(thumbnail(pixels)))


def _describe(desk: Desk, chunk: list[ReadPhoto]) -> list[DescribedPhoto]:
    known = known_already(desk, [(read.row.agency, read.row.record_number, read.sha256) for read in chunk])
    problems = [read.problem or found for read, found in zip(chunk, known, strict=True)]
    wanted = [read.pixels for read, why in zip(chunk, problems, strict=True) if why is None and read.pixels is not None]
    faces = iter(desk.house.analyst.describe_portraits(wanted) if wanted else [])
    return [
        DescribedPhoto(read, next(faces) if why is None and read.pixels is not None else [], why)
        for read, why in zip(chunk, problems, strict=True)
    ]


def known_already(desk: Desk, photos: Sequence[tuple[str, str, str]]) -> list[str | None]:
    """Return for each photo (agency, record number, SHA-256) why it is in the gallery already, or None."""
    key = desk.house.workspace.keys.names
    with desk.reading() as db:
        pictures = gallery.records_of(db, {sha256 for *_, sha256 in photos})
        records = gallery.known_records(db, {(agency, number) for agency, number, _ in photos})
        names = {RecordName(agency, number) for agency, number, _ in photos}
        back = removals.returning(db, key, {sha256 for *_, sha256 in photos if sha256}, names)
    return [_known(photo, pictures, records) or _removed(photo, key, back) for photo in photos]


def _removed(photo: tuple[str, str, str], key: bytes, back: set[str]) -> str | None:
    agency, number, sha256 = photo
    if sha256 and removals.picture_mark(key, sha256) in back:
        return "this picture was removed from the gallery by two people; it does not come back"
    if removals.record_mark(key, RecordName(agency, number)) in back:
        return f"record {number} of {agency} was removed from the gallery by two people; it does not come back"
    return None


def _known(photo: tuple[str, str, str], pictures: dict[str, str], records: set[tuple[str, str]]) -> str | None:
    agency, number, sha256 = photo
    if sha256 in pictures:
        return f"the same picture is in the gallery already, as record {pictures[sha256]}"
    if (agency, number) in records:
        return f"record {number} of {agency} is in the gallery already"
    return None
