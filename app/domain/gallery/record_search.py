"""Looking records of the gallery up by what the outside calls them. Nobody leafs through faces."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import BadInput

MOST_RECORDS = 500
"""So many are listed at once; a longer list means that somebody looks around instead of looking something up."""
LEAST_REASON = 10
"""Characters of a reason to open a photo."""


@dataclass(frozen=True)
class RecordQuery:
    """What is known of a record; empty fields do not matter.

    Attributes:
        agency: as a whole.
        record_number, person_identifier: their beginning is enough.
    """

    agency: str = ""
    record_number: str = ""
    person_identifier: str = ""


@dataclass(frozen=True)
class RecordLine:
    """A record as it is listed: what it is and why it is held; no name, no charge, no face."""

    photo_id: str
    agency: str
    record_number: str
    person_identifier: str
    taken_on: str
    pose: str
    lawful_basis: str
    retain_until: str
    import_number: str


@dataclass(frozen=True)
class RecordsFound:
    """The records of a query, by agency and number; `more` when there are more than `MOST_RECORDS`."""

    lines: tuple[RecordLine, ...]
    more: bool


def checked_query(query: RecordQuery) -> RecordQuery:
    """Return the query, trimmed. Raises `BadInput` when it asks for nothing in particular."""
    trimmed = RecordQuery(query.agency.strip(), query.record_number.strip(), query.person_identifier.strip())
    if not (trimmed.record_number or trimmed.person_identifier):
        raise BadInput(
            "Write a record number or a person identifier, or its beginning: records are looked up, not leafed through."
        )
    return trimmed


def checked_reason(reason: str) -> str:
    """Return why a photo is opened, trimmed. Raises `BadInput` when it says too little."""
    trimmed = reason.strip()
    if len(trimmed) < LEAST_REASON:
        raise BadInput(f"Write in at least {LEAST_REASON} characters why this photo has to be opened. It is on record.")
    return trimmed
