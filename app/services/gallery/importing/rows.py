"""Photos as a source names them, each with its provenance, and where their bytes lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

MOST_PHOTO_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One photo of a source.

    Attributes:
        line: place in the source, unlike any other's; of a CSV list the line, the heading being line 1.
        label: the place for people, where it is no line.
        file: name within the source.
        marks: scars, marks and tattoos, as recorded.
    """

    line: int
    label: str
    file: str
    person_identifier: str
    agency: str
    record_number: str
    taken_on: str
    lawful_basis: str
    retain_until: str
    name: str = ""
    charge: str = ""
    pose: str = ""
    sex: str = ""
    birth_year: str = ""
    marks: str = ""
    retention_class: str = ""

    @property
    def place(self) -> str:
        """Where it stands, for people."""
        return self.label or f"line {self.line}"


class Files(Protocol):
    """Where the bytes of a source's photos lie."""

    def fault(self, name: str) -> str | None:
        """Return why a list may not name this file, None if it may."""
        ...

    def state(self, name: str) -> list[object]:
        """Return what changes when the file does, as JSON can write it. Raises `OSError`, `BadInput`."""
        ...

    def read(self, name: str, most: int) -> bytes:
        """Return the file's bytes.

        Raises:
            BadInput: there are more than `most`, or the file may not be read. OSError: it cannot be read.
        """
        ...


def too_large(most: int) -> str:
    """Return the words for a file of more than so many bytes."""
    return f"the photo is larger than {most // 1_000_000} MB"
