"""What one ANSI/NIST-ITL file holds: looked at, never imported, never on casework."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import BadInput, UserError
from app.exchange.nist_people import Subject, subject_of
from app.exchange.nist_pictures import NistPicture, PictureFormat, pictures_of
from app.exchange.nist_reading import read_transaction
from app.exchange.nist_records import Transaction
from app.services.gallery.importing.record_rows import MOST_RECORD_BYTES
from app.vision.decoding import open_media

_SUFFIX = {PictureFormat.JPEG: ".jpg", PictureFormat.PNG: ".png", PictureFormat.JPEG_2000: ".jp2"}


@dataclass(frozen=True)
class SeenPicture:
    """A Type-10 picture with its real size.

    Attributes:
        width, height: pixels as decoded; None when it cannot be decoded.
        remarks: what is odd, about the record and about the picture.
    """

    picture: NistPicture
    width: int | None
    height: int | None
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class RecordFile:
    """All that a file holds.

    Attributes:
        remarks: what was odd about the file and its Type-2 record; pictures have their own.
    """

    name: str
    size: int
    transaction: Transaction
    subject: Subject
    pictures: tuple[SeenPicture, ...]
    remarks: tuple[str, ...]

    @property
    def odd(self) -> tuple[str, ...]:
        """Everything that was odd, in sentences."""
        of_pictures = (f"Record {seen.picture.place}: {text}" for seen in self.pictures for text in seen.remarks)
        return (*self.remarks, *of_pictures)

    @property
    def faces(self) -> tuple[SeenPicture, ...]:
        """The pictures of faces."""
        return tuple(each for each in self.pictures if each.picture.is_face)


def read_record(path: Path) -> RecordFile:
    """Read a file in traditional encoding; each picture's header is decoded in a confined process.

    Raises:
        BadInput: there is no such file, it is too large, or it is no ANSI/NIST-ITL file.
    """
    content = _content(path)
    transaction = read_transaction(content)
    subject, said = subject_of(transaction)
    pictures = tuple(_seen(picture) for picture in pictures_of(transaction))
    return RecordFile(path.name, len(content), transaction, subject, pictures, (*transaction.remarks, *said))


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise BadInput(f"{path} is not a file. Name the .an2, .eft or .nist file.")
    if path.stat().st_size > MOST_RECORD_BYTES:
        raise BadInput(f"{path.name} is larger than {MOST_RECORD_BYTES >> 20} MB. It is not a record of one person.")
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read ({error.strerror}).") from error


def _seen(picture: NistPicture) -> SeenPicture:
    if picture.format not in _SUFFIX:
        return SeenPicture(picture, None, None, picture.remarks)
    try:
        with open_media([picture.data], f"record-{picture.place}{_SUFFIX[picture.format]}") as opened:
            width, height = opened.info.width, opened.info.height
    except UserError as error:
        return SeenPicture(picture, None, None, (*picture.remarks, f"The picture cannot be decoded: {error}"))
    if (picture.stated_width, picture.stated_height) == (width, height):
        return SeenPicture(picture, width, height, picture.remarks)
    stated = f"{picture.stated_width} x {picture.stated_height}"
    odd = f"The record says {stated} pixels (10.006, 10.007); the picture has {width} x {height}."
    return SeenPicture(picture, width, height, (*picture.remarks, odd))
