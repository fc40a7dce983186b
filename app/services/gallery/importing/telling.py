"""What was found about an import, told with the records of the gallery that it is about: only those still there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.gallery.import_review import Finding
from app.domain.gallery.photo_findings import named
from app.storage.engine import Db
from app.storage.tables import gallery, removals


def told(db: Db, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings in words for a person; a record that has left the gallery since is not named."""
    there = removals.still_there(db, {each.other for each in findings})
    photos = {key: gallery.photo(db, key) for key in there}
    return tuple(replace(each, sentence=named(each.sentence, photos.get(each.other))) for each in findings)
