"""The search index on disk against the database, which alone says what is in the gallery."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.gallery.health import Fault
from app.search.ids import IdColumn
from app.storage.engine import Db
from app.storage.folder.sealed_arrays import SealedFileDamaged
from app.storage.folder.segments import Manifest, SegmentFolder
from app.storage.tables import gallery, gallery_rows

_PLACE = "search index"
_AT_ONCE = 500


def check_index(folder: SegmentFolder, db: Db, model: str) -> Iterator[Fault]:
    """Read the index to its end and compare every row with the template it is of."""
    try:
        manifest = folder.manifest()
    except SealedFileDamaged as error:
        yield Fault(_PLACE, str(error))
        return
    if manifest is None or manifest.model != model:
        return  # it will be made anew
    if not gallery_rows.holds(db, manifest.seen):
        yield Fault(_PLACE, "it was made of a state that the log does not hold: the database is older, or another's")
    yield from _gaps(db, manifest, folder, model)


def _gaps(db: Db, manifest: Manifest, folder: SegmentFolder, model: str) -> Iterator[Fault]:
    found: set[str] = set()
    for name in manifest.segments:
        try:
            ids, differing = _compared(folder, name, db, model)
        except SealedFileDamaged as error:
            yield Fault(_PLACE, str(error))
            return
        found.update(ids)
        if differing:
            yield Fault(_PLACE, f"{differing} rows of {name} are not what the database holds")
    missing = len(set(gallery_rows.photo_ids_until(db, model, manifest.covered)) - found)
    if manifest.segments and missing:
        yield Fault(_PLACE, f"{missing} photos that it should hold are not in it")


def _compared(folder: SegmentFolder, name: str, db: Db, model: str) -> tuple[IdColumn, int]:
    """Return the photos of a segment and how many of its rows are not those of the database."""
    opened = folder.open(name)
    try:
        for array in opened.names:
            opened.read(array)
        ids, vectors = IdColumn((opened.read("ids"),)), opened.read("vectors")
    finally:
        opened.close()
    differing = 0
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        stored = gallery.vectors_of(db, model, part)
        rows = zip(part, vectors[start : start + _AT_ONCE], strict=True)
        differing += sum(stored.get(key) != vector.astype("<f4").tobytes() for key, vector in rows)
    return ids, differing
