"""An ANSI/NIST-ITL transaction as frozen values (ANSI/NIST-ITL 1-2011, Update 2015, traditional encoding)."""

from __future__ import annotations

from dataclasses import dataclass, field

TRANSACTION, DEMOGRAPHICS, FACE_OR_MARK = 1, 2, 10
BINARY_KINDS = frozenset(range(3, 9))
"""Record types whose header is binary: 3 to 6 fingerprints, 7 user-defined pictures, 8 signatures."""
DATA = 999


@dataclass(frozen=True)
class NistField:
    """One field: its number within the record type, and its subfields, each with its information items."""

    number: int
    subfields: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        """The first item of the first subfield: the whole value of a simple field."""
        return self.subfields[0][0].strip()


@dataclass(frozen=True)
class NistRecord:
    """One record.

    Attributes:
        kind: record type, 1 to 99.
        idc: information designation character, None for Type-1 or where it is unreadable.
        length: bytes it takes in the file.
        fields: in the order of the file, without the picture.
        picture: bytes of the picture, empty when there is none.
    """

    kind: int
    idc: int | None
    length: int
    fields: tuple[NistField, ...]
    picture: bytes = field(default=b"", repr=False)

    def text(self, number: int) -> str:
        """Return a simple field's value, empty when the record has no such field."""
        found = self.find(number)
        return found.text if found is not None else ""

    def find(self, number: int) -> NistField | None:
        """Return the first field of that number."""
        return next((each for each in self.fields if each.number == number), None)


@dataclass(frozen=True)
class Transaction:
    """A whole file.

    Attributes:
        records: as far as they could be read, the Type-1 record first.
        remarks: sentences about what was odd; a file without any is as the standard wants it.
    """

    records: tuple[NistRecord, ...]
    remarks: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The version that the file says it follows, for example `0500`."""
        return self.records[0].text(2)
