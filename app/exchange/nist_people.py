"""The person of a transaction: which Type-2 field says what, because every domain numbers them in its own way."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.exchange.nist_dates import iso_date
from app.exchange.nist_records import DEMOGRAPHICS, Transaction


@dataclass(frozen=True)
class SubjectMap:
    """Field numbers of the Type-2 record; 0 where a domain has none.

    The defaults are those of the FBI's EBTS, which most transmission specifications of police derive from.
    """

    name: int = 18
    aliases: int = 19
    born_on: int = 22
    sex: int = 24
    person_identifier: int = 15
    agency_case: int = 9
    agency: int = 73
    arrested_on: int = 45
    charge: int = 47
    marks: int = 40


@dataclass(frozen=True)
class Subject:
    """What the Type-2 record says of the person; empty where it says nothing.

    Attributes:
        born_on, arrested_on: ISO dates.
        marks: codes of scars, marks and tattoos (NCIC).
    """

    name: str = ""
    aliases: tuple[str, ...] = ()
    born_on: str = ""
    sex: str = ""
    person_identifier: str = ""
    agency_case: str = ""
    agency: str = ""
    arrested_on: str = ""
    charge: str = ""
    marks: tuple[str, ...] = ()


_DATES = frozenset({"born_on", "arrested_on"})
_LISTS = frozenset({"aliases", "marks"})
_UNSAID = frozenset({"", "XX", "XXX", "U", "UNKNOWN", "UNKNOWN,U"})
"""What specifications let a sender write for 'not known'."""


def subject_of(transaction: Transaction, numbers: SubjectMap | None = None) -> tuple[Subject, tuple[str, ...]]:
    """Return the person of the first Type-2 record, and remarks on what could not be used.

    Args:
        numbers: which field says what; the EBTS's by default.
    """
    numbers = numbers or SubjectMap()
    record = next((each for each in transaction.records if each.kind == DEMOGRAPHICS), None)
    if record is None:
        return Subject(), ("There is no Type-2 record, so nothing is said of the person.",)
    values: dict[str, object] = {}
    remarks: list[str] = []
    for each in fields(SubjectMap):
        number = getattr(numbers, each.name)
        found = record.find(number) if number else None
        if found is None:
            continue
        said = tuple(part for part in (items[0].strip() for items in found.subfields) if part.upper() not in _UNSAID)
        if each.name in _LISTS:
            values[each.name] = said
        elif said and each.name in _DATES:
            values[each.name] = iso_date(said[0])
            if not values[each.name]:
                remarks.append(f"Field 2.{number:03} holds no date that can be read.")
        elif said:
            values[each.name] = said[0]
    return Subject(**values), tuple(remarks)  # type: ignore[arg-type] # the names are those of the class
