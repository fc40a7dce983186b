"""Photos of ANSI/NIST-ITL files: each FACE record of each file is one, with the provenance that the file states."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.progress import Progress
from app.errors import BadInput
from app.exchange.nist_people import Subject, subject_of
from app.exchange.nist_pictures import NistPicture, pictures_of
from app.exchange.nist_reading import read_transaction
from app.exchange.nist_records import Transaction
from app.services.gallery.importing.record_map import RecordMap
from app.services.gallery.importing.rows import Files, ImportRow
from app.services.gallery.lists import text_faults
from app.services.gallery.manifest import COLUMNS, Given, Retention, provenance_faults

SUFFIXES = (".an2", ".eft", ".nist")
MOST_RECORD_BYTES = 256 * 1024 * 1024
"""Of one file: far more than the largest real record of one person."""
_PLACE = "#"


@dataclass(frozen=True)
class RecordFiles:
    """The pictures within ANSI/NIST-ITL files: `a.an2#3` is the record at place 3 of a file."""

    files: Files

    def fault(self, name: str) -> str | None:
        """Return why the file may not be read, None if it may."""
        return self.files.fault(name.rpartition(_PLACE)[0])

    def state(self, name: str) -> list[object]:
        """Return the state of the file and the place in it."""
        file, _, place = name.rpartition(_PLACE)
        return [*self.files.state(file), place]

    def read(self, name: str, most: int) -> bytes:
        """Return the bytes of one picture. Raises `BadInput`, `OSError`."""
        file, _, place = name.rpartition(_PLACE)
        records = read_transaction(self.files.read(file, MOST_RECORD_BYTES)).records
        picture = records[int(place)].picture if int(place) < len(records) else b""
        if len(picture) > most:
            raise BadInput(f"the picture is larger than {most // 1_000_000} MB")
        if not picture:
            raise BadInput("the record holds no picture (field 10.999 is empty or missing)")
        return picture


@dataclass(frozen=True)
class RecordRows:
    """What a collection of files holds.

    Attributes:
        rows: photos with everything they need.
        unusable: what cannot be enrolled, and why; the rows may lack anything.
        sha256: over the names and the digests of all files.
    """

    rows: tuple[ImportRow, ...]
    unusable: tuple[tuple[ImportRow, str], ...]
    sha256: str


def read_records(
    names: Sequence[str], files: Files, record_map: RecordMap, given: Given, retention: Retention, progress: Progress
) -> RecordRows:
    """Return the photos of all files, in the order of the names.

    Raises:
        BadInput: not one face is in them. Cancelled: stopped.
    """
    given = replace(
        given,
        lawful_basis=given.lawful_basis or record_map.lawful_basis,
        retention_class=given.retention_class or ("" if given.retain_until else record_map.retention_class),
    )
    rows: list[ImportRow] = []
    unusable: list[tuple[ImportRow, str]] = []
    digest = hashlib.sha256()
    without = 0
    for file in names:
        progress.check()
        try:
            content = files.read(file, MOST_RECORD_BYTES)
            transaction = read_transaction(content)
        except (BadInput, OSError) as error:
            unusable.append((_bare(len(rows) + len(unusable) + 1, file), _told(error)))
            continue
        digest.update(json.dumps([file, hashlib.sha256(content).hexdigest()]).encode())
        photos = list(_photos(file, transaction, record_map))
        without += not photos
        for values, label in photos:
            faults = [*given.fill(values, retention), *_faults(values)]
            number = len(rows) + len(unusable) + 1
            row = ImportRow(line=number, label=label, **values)
            if faults:
                unusable.append((row, "; ".join(faults)))
            else:
                rows.append(row)
    if without:
        progress.remark(f"Files that hold no picture of a face and bring nothing: {without:,} of {len(names):,}.")
    if not rows and not unusable:
        raise BadInput("There is no picture of a face in these files. Ask the sender for records with Type-10 faces.")
    return RecordRows(tuple(rows), tuple(unusable), digest.hexdigest())


def _photos(file: str, transaction: Transaction, record_map: RecordMap) -> Iterator[tuple[dict[str, str], str]]:
    """Yield the values of each face and where it stands. A record's second face gets `-2` after its record number."""
    subject, _ = subject_of(transaction, record_map.subject)
    pictures = pictures_of(transaction)
    marks = "; ".join(dict.fromkeys([*subject.marks, *(_mark(each) for each in pictures if not each.is_face)]))
    first = transaction.records[0]
    number = subject.agency_case or first.text(9)
    for count, picture in enumerate((each for each in pictures if each.is_face), 1):
        values = _values(subject, picture, first.text(8), number if count == 1 or not number else f"{number}-{count}")
        values |= {"file": f"{file}{_PLACE}{picture.place}", "marks": marks}
        yield values, f"{file}, record {picture.place}"


def _values(subject: Subject, picture: NistPicture, originator: str, number: str) -> dict[str, str]:
    return {
        **dict.fromkeys(COLUMNS.all, ""),
        "person_identifier": subject.person_identifier, "agency": picture.agency or subject.agency or originator,
        "record_number": number, "taken_on": picture.taken_on or subject.arrested_on, "name": subject.name,
        "charge": subject.charge, "pose": picture.pose, "sex": subject.sex, "birth_year": subject.born_on[:4],
    }  # fmt: skip


def _mark(picture: NistPicture) -> str:
    return " ".join(part for part in (picture.kind, *picture.body_parts, *picture.description) if part)


def _faults(values: dict[str, str]) -> Iterator[str]:
    for name in (*COLUMNS.mandatory, "retain_until"):
        if not values[name]:
            yield f"{name} is missing"
    yield from text_faults(values)
    yield from provenance_faults(values)


def _bare(number: int, file: str) -> ImportRow:
    return ImportRow(number, file, file, "", "", "", "", "", "")


def _told(error: BadInput | OSError) -> str:
    return str(error) if isinstance(error, BadInput) else f"the file cannot be read ({error.strerror})"
