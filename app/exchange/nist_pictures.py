"""The pictures of faces, scars, marks and tattoos: Type-10 records."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

from app.exchange.nist_dates import iso_date
from app.exchange.nist_names import POSES
from app.exchange.nist_records import FACE_OR_MARK, NistRecord, Transaction


class PictureFormat(StrEnum):
    """How a picture begins; what field 10.011 says of it is not asked."""

    JPEG = "JPEG"
    JPEG_2000 = "JPEG 2000"
    PNG = "PNG"
    WSQ = "WSQ"
    NONE = "none"
    UNKNOWN = "unknown"


_STATED = {
    "JPEGB": PictureFormat.JPEG, "JPEGL": PictureFormat.JPEG, "JP2": PictureFormat.JPEG_2000,
    "JP2L": PictureFormat.JPEG_2000, "PNG": PictureFormat.PNG,
}  # fmt: skip
_BEGINNINGS = (
    (b"\xff\xd8\xff", PictureFormat.JPEG),
    (b"\x89PNG\r\n\x1a\n", PictureFormat.PNG),
    (b"\x00\x00\x00\x0cjP  ", PictureFormat.JPEG_2000),
    (b"\xff\x4f\xff\x51", PictureFormat.JPEG_2000),
    (b"\xff\xa0", PictureFormat.WSQ),
)


@dataclass(frozen=True)
class NistPicture:
    """One Type-10 record.

    Attributes:
        place: 0-based place of the record in the file.
        kind: FACE, SCAR, MARK, TATTOO and others of field 10.003, as written.
        agency: source agency (10.004).
        taken_on: ISO date (10.005), empty when it cannot be read.
        stated_width, stated_height: what 10.006 and 10.007 say; None when they say nothing usable.
        pose: `frontal`, `right profile` …, or the code as written.
        angle_deg: pose offset angle (10.021) as written.
        body_parts: NCIC codes of where a mark is (10.040).
        description: what 10.042 says of a mark.
        sha256: of the picture's bytes; empty without any.
        data: the picture.
        remarks: what is odd about the record.
    """

    place: int
    idc: int | None
    kind: str
    agency: str
    taken_on: str
    stated_width: int | None
    stated_height: int | None
    pose: str
    angle_deg: str
    body_parts: tuple[str, ...]
    description: tuple[str, ...]
    format: PictureFormat
    sha256: str
    data: bytes = field(repr=False)
    remarks: tuple[str, ...]

    @property
    def is_face(self) -> bool:
        """Whether this is the picture of a face; only those can be enrolled."""
        return self.kind == "FACE"


def pictures_of(transaction: Transaction) -> tuple[NistPicture, ...]:
    """Return every Type-10 record as a picture, in the order of the file."""
    return tuple(
        _picture(place, record) for place, record in enumerate(transaction.records) if record.kind == FACE_OR_MARK
    )


def format_of(data: bytes) -> PictureFormat:
    """Tell what a picture is by how it begins."""
    if not data:
        return PictureFormat.NONE
    return next((known for beginning, known in _BEGINNINGS if data.startswith(beginning)), PictureFormat.UNKNOWN)


def _picture(place: int, record: NistRecord) -> NistPicture:
    real = format_of(record.picture)
    pose = record.text(20).upper()
    return NistPicture(
        place, record.idc, record.text(3).upper(), record.text(4), iso_date(record.text(5)), _count(record.text(6)),
        _count(record.text(7)), POSES.get(pose, pose), record.text(21), _list(record, 40), _list(record, 42), real,
        hashlib.sha256(record.picture).hexdigest() if record.picture else "", record.picture,
        tuple(_remarks(record, real)),
    )  # fmt: skip


def _remarks(record: NistRecord, real: PictureFormat) -> list[str]:
    said: list[str] = []
    stated = record.text(11).upper()
    if real is PictureFormat.NONE:
        said.append("The record holds no picture (field 10.999 is empty or missing).")
    elif real is PictureFormat.UNKNOWN:
        said.append("The picture is of no known format.")
    elif stated in _STATED and _STATED[stated] is not real:
        said.append(f"The record says {stated} (field 10.011); the picture is {real.value}.")
    if real is PictureFormat.JPEG and record.picture[3:4] == b"\xee":
        said.append("The JPEG has an Adobe marker and no JFIF header; its colours may be stored as RGB.")
    if record.text(5) and not iso_date(record.text(5)):
        said.append("The date of capture (field 10.005) cannot be read.")
    if not record.text(5):
        said.append("There is no date of capture (field 10.005).")
    stated_hash = record.text(996).lower()
    if stated_hash and record.picture and stated_hash != hashlib.sha256(record.picture).hexdigest():
        said.append("The picture is not the one its hash was made of (field 10.996 differs).")
    return said


def _list(record: NistRecord, number: int) -> tuple[str, ...]:
    found = record.find(number)
    items = (" · ".join(part.strip() for part in each if part.strip()) for each in found.subfields) if found else ()
    return tuple(item for item in items if item)


def _count(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and 0 < len(text) <= 6 else None
