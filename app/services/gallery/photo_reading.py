"""Photos of a source, read, decoded and described, each stage a little ahead of the next."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields

from app.domain.casework.media import Pixels
from app.domain.gallery.import_review import FindingKind
from app.domain.gallery.photo_findings import THE_RECORD, Noted
from app.domain.gallery.removal import RecordName
from app.errors import BadInput, UserError
from app.services.gallery.importing.rows import MOST_PHOTO_BYTES, Files, ImportRow
from app.services.house import House
from app.services.pipeline import ahead, chunks
from app.services.recording import Desk
from app.storage.tables import gallery, removals
from app.vision.findings import DescribedFace
from app.vision.likeness import signature
from app.vision.thumbnails import encode_own, thumbnail

_READERS = 2
_AHEAD, _AHEAD_BYTES = 64, 96_000_000
_TOGETHER, _TOGETHER_BYTES = 32, 32_000_000
_CHUNKS_AHEAD = 2


@dataclass(frozen=True, eq=False)
class ReadPhoto:
    """One photo of a source and what its file holds.

    Attributes:
        key: see `row_key`.
        data: the file's bytes; empty with a problem.
        pixels: RGB, (rows, columns, 3); None with a problem.
        thumbnail: a small picture of it, encoded.
        signature: see `vision.likeness`.
        problem: why it cannot be enrolled, None if nothing speaks against it so far.
    """

    row: ImportRow
    key: str
    data: bytes = b""
    sha256: str = ""
    pixels: Pixels | None = None
    thumbnail: bytes = b""
    signature: bytes = b""
    problem: Noted | None = None

    @property
    def weight(self) -> int:
        """Bytes that it takes up."""
        return len(self.data) + (self.pixels.nbytes if self.pixels is not None else 0)


@dataclass(frozen=True, eq=False)
class DescribedPhoto:
    """A photo with its faces; `problem` also says whether it is in the gallery already."""

    read: ReadPhoto
    faces: list[DescribedFace]
    problem: Noted | None


def row_key(row: ImportRow, files: Files) -> str:
    """Return a digest of a line's cells and of its file's state, its name alone if the file is not there.

    A photo that was read once is not read again as long as its key stays the same, wherever the line stands.
    """
    try:
        state = files.state(row.file)
    except (BadInput, OSError):
        state = []
    cells = [getattr(row, field.name) for field in fields(row) if field.name not in {"line", "label"}]
    return hashlib.sha256(json.dumps([state, *cells]).encode()).hexdigest()


def describe_rows(desk: Desk, files: Files, rows: Sequence[ImportRow]) -> Generator[DescribedPhoto]:
    """Yield the photos of some lines in order; two decode and one chunk is described while the caller works.

    So many photos are held that a 100,000 photo gallery needs no more memory than a 1,000 photo one; of large photos
    fewer than of small ones.
    """
    readers = ThreadPoolExecutor(_READERS, "reading")
    describer = ThreadPoolExecutor(1, "describing")
    try:
        reads = ahead(
            readers, lambda row: _read(desk.house, row, files), rows, _AHEAD, lambda r: r.weight, _AHEAD_BYTES
        )
        together = chunks(reads, _TOGETHER, lambda read: read.weight, _TOGETHER_BYTES)
        for described in ahead(describer, lambda chunk: _describe(desk, chunk), together, _CHUNKS_AHEAD):
            yield from described
    finally:
        for pool in (readers, describer):
            pool.shutdown(cancel_futures=True)


def _read(house: House, row: ImportRow, files: Files) -> ReadPhoto:
    key = row_key(row, files)
    try:
        data = files.read(row.file, MOST_PHOTO_BYTES)
        with house.open_media([data], row.file.rpartition("/")[2]) as reader:
            pixels = reader.frame(0).pixels
    except UserError as error:
        return ReadPhoto(row, key, problem=Noted(FindingKind.UNREADABLE, str(error)))
    except OSError as error:
        why = f"the photo cannot be read ({error.strerror})"
        return ReadPhoto(row, key, problem=Noted(FindingKind.UNREADABLE, why))
    small = thumbnail(pixels)
    sha256 = hashlib.sha256(data).hexdigest()
    return ReadPhoto(row, key, data, sha256, pixels, encode_own(small), signature(small))


def _describe(desk: Desk, chunk: list[ReadPhoto]) -> list[DescribedPhoto]:
    known = known_already(desk, [(read.row.agency, read.row.record_number, read.sha256) for read in chunk])
    problems = [read.problem or found for read, found in zip(chunk, known, strict=True)]
    wanted = [read.pixels for read, why in zip(chunk, problems, strict=True) if why is None and read.pixels is not None]
    faces = iter(desk.house.analyst.describe_portraits(wanted) if wanted else [])
    return [
        DescribedPhoto(read, next(faces) if why is None and read.pixels is not None else [], why)
        for read, why in zip(chunk, problems, strict=True)
    ]


def known_already(desk: Desk, photos: Sequence[tuple[str, str, str]]) -> list[Noted | None]:
    """Return for each photo (agency, record number, SHA-256) why it is in the gallery already, or None."""
    key = desk.house.workspace.keys.names
    with desk.reading() as db:
        pictures = gallery.photos_showing(db, {sha256 for *_, sha256 in photos})
        records = gallery.known_records(db, {(agency, number) for agency, number, _ in photos})
        names = {RecordName(agency, number) for agency, number, _ in photos}
        back = removals.returning(db, key, {sha256 for *_, sha256 in photos if sha256}, names)
    return [_known(photo, pictures, records) or _removed(photo, key, back) for photo in photos]


def same_bytes(record: str, other: str) -> Noted:
    """Return that the very same file belongs to a record already.

    Args:
        record: which, in words.
        other: id of its photo in the gallery; the record number of another line of the import.
    """
    return Noted(FindingKind.SAME_BYTES, f"the very same file is that of {record}", other)


def _removed(photo: tuple[str, str, str], key: bytes, back: set[str]) -> Noted | None:
    agency, number, sha256 = photo
    gone = "was removed from the gallery by two people; it does not come back"
    if sha256 and removals.picture_mark(key, sha256) in back:
        return Noted(FindingKind.REMOVED, f"this picture {gone}")
    if removals.record_mark(key, RecordName(agency, number)) in back:
        return Noted(FindingKind.REMOVED, f"record {number} of {agency} {gone}")
    return None


def _known(photo: tuple[str, str, str], pictures: dict[str, str], records: set[tuple[str, str]]) -> Noted | None:
    agency, number, sha256 = photo
    if sha256 in pictures:
        return same_bytes(THE_RECORD, pictures[sha256])
    if (agency, number) in records:
        return Noted(FindingKind.SAME_RECORD, f"record {number} of {agency} is in the gallery already")
    return None
