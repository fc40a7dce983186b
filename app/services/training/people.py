"""People of the gallery whom a trainer names."""

from __future__ import annotations

from app.errors import BadInput
from app.storage.engine import Db
from app.storage.tables import gallery


def person_named(db: Db, identifier: str, way_out: str) -> str:
    """Return the id of the person of an identifier. Raises `BadInput`, with what to do then, where there is none."""
    name = identifier.strip()
    found = gallery.people_named(db, [name]).get(name)
    if found is None:
        raise BadInput(f"Nobody in the gallery has the person identifier {name}. {way_out}")
    return found
