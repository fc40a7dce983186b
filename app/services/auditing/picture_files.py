"""The pictures of an export as files: what was looked at, in the bytes whose SHA-256 is on record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.casework.media import MediaKind
from app.reports.bundle import BundledFile
from app.reports.session import ExportedPicture
from app.services.house import House
from app.storage.engine import Db
from app.storage.tables import cases

_BEGINNINGS = {
    b"\xff\xd8\xff": ".jpg", b"\x89PNG": ".png", b"II*\0": ".tif", b"MM\0*": ".tif", b"BM": ".bmp", b"RIFF": ".webp",
}  # fmt: skip
MOST_BYTES = 64 << 20
"""A still that is larger than this is named, and not copied."""


def picture_files(db: Db, house: House, pictures: Iterable[ExportedPicture]) -> tuple[list[BundledFile], list[str]]:
    """Return the stills of evidence and gallery photos as files, and a line for each picture that is none of them.

    Clips are not copied: they are evidence of their own and can be large. A decoded frame has no file.

    Raises:
        Unavailable: a picture in the store is damaged.
    """
    files: dict[str, BundledFile] = {}
    left_out: list[str] = []
    for picture in pictures:
        found = list(_file(db, house, picture))
        files.update({each.name: each for each in found})
        if not found:
            left_out.append(f"{picture.words} ({picture.kind}), SHA-256 {picture.sha256}")
    return list(files.values()), left_out


def _file(db: Db, house: House, picture: ExportedPicture) -> Iterator[BundledFile]:
    if picture.kind == "frame":
        return
    if picture.kind == "evidence":
        evidence = cases.evidence(db, picture.id)
        if evidence is None or evidence.info.kind is not MediaKind.STILL or evidence.size > MOST_BYTES:
            return
    if house.workspace.store.holds(picture.sha256):  # it may have been removed from the gallery since
        data = house.workspace.store.read(picture.sha256)
        yield BundledFile(f"pictures/{picture.sha256}{_ending(data)}", picture.words, data)


def _ending(data: bytes) -> str:
    """Return the ending for a picture's own first bytes; none for a kind that is rare."""
    return next((ending for begin, ending in _BEGINNINGS.items() if data.startswith(begin)), "")
