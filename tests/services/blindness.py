"""Looking through everything that a service gives out for what an examiner must not know yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, fields, is_dataclass
from enum import Enum

import numpy as np

from app.domain.casework.checklist import Checklist
from app.domain.records import ModelUse
from app.services.house import House
from app.storage.tables import gallery, reviews

FORBIDDEN = {
    "rank", "distance", "distances", "name", "charge", "person_id", "person_identifier", "carried_by", "score",
    "record_number", "agency", "full_name", "examiner_id", "outcome", "first", "second",
}  # fmt: skip
"""Names of fields that no value may have that is given out before a lock."""


@dataclass(frozen=True)
class Secrets:
    """Words that may stand in no text, and numbers that may be no number, before the lock."""

    words: frozenset[str]
    numbers: frozenset[float]


def secrets_of(house: House, search_id: str) -> Secrets:
    """Return what a search found, and who everybody of the gallery is."""
    words: set[str] = set()
    with house.workspace.database.reading() as db:
        for photo in gallery.every_photo(db):
            words |= {photo.name, photo.charge, photo.person_identifier, photo.person_id, photo.record_number}
            words |= {photo.sha256, photo.thumbnail}
        rows = reviews.candidates(db, search_id)
    return Secrets(frozenset(words - {""}), frozenset(row.distance for row in rows))


def check_blind(shown: object, secrets: Secrets) -> None:
    """Assert that nothing in a value, however deep, names, ranks or measures a candidate."""
    for path, name, value in _walk(shown, type(shown).__name__):
        assert name not in FORBIDDEN, path
        if isinstance(value, str):
            found = [word for word in secrets.words if word in value]
            assert not found, (path, found)
        elif isinstance(value, float):
            assert not any(abs(value - number) < 1e-9 for number in secrets.numbers), path


def _walk(value: object, path: str, name: str = "") -> Iterator[tuple[str, str, object]]:
    yield path, name, value
    if isinstance(value, ModelUse):  # a network has a name, and it is no person's
        yield from _walk((value.name, value.sha256, value.engine), path)
    elif isinstance(value, Checklist):  # so have a checklist and the components of a face
        yield from _walk((value.name, value.version, *map(astuple, value.components)), path)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _walk(getattr(value, field.name), f"{path}.{field.name}", field.name)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _walk(key, f"{path} key")
            yield from _walk(inner, f"{path}[{key}]")
    elif isinstance(value, list | tuple | set | frozenset):
        for number, inner in enumerate(value):
            yield from _walk(inner, f"{path}[{number}]")
    elif hasattr(value, "__dict__") and not isinstance(value, Enum | type | np.ndarray):
        for key, inner in vars(value).items():
            yield from _walk(inner, f"{path}.{key}", key)
