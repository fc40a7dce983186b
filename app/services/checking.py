"""The check of a workspace: every file against its digest, templates against pictures, the index against the database.

It changes nothing. What holds together by encryption alone is read to its end, because only that shows a flipped bit.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from app.domain.health import Fault, Health
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import PhotoRecord
from app.domain.roles import Act
from app.errors import Unavailable, UserError
from app.search.ids import IdColumn
from app.services.recording import Desk, attempt
from app.storage import gallery
from app.storage.engine import Db
from app.storage.holdings import every_digest
from app.storage.sealed_arrays import SealedFileDamaged
from app.storage.store import PictureStore

TEMPLATE_TOLERANCE = 0.01
"""Largest distance between a stored template and one made again; the same picture gives less than 1e-5."""
_AT_ONCE = 500


@dataclass
class _Round:
    """What is counted and found on the way."""

    looked_at: list[tuple[str, int]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def take(self, what: str, count: int, faults: Iterator[Fault]) -> None:
        self.faults += faults
        self.looked_at.append((what, count))


def check_gallery(desk: Desk, templates: int | None = 100, progress: Progress = NO_PROGRESS) -> Health:
    """Look at everything the workspace holds, and say what is not as it should be. It is logged with its outcome.

    Args:
        desk: an administrator's or an auditor's.
        templates: so many photos, chosen by chance, are described again and compared; None: all of them.
        progress: hears of every file, and may stop the check.

    Raises:
        Cancelled: stopped.
    """
    house = desk.house
    with attempt(desk, Act.CHECK_GALLERY) as act:
        done = _Round()
        done.take("pages of the database", 1, _database(desk))
        with desk.reading() as db:
            digests = sorted(set(every_digest(db, house.workspace.store)))
            photos = list(gallery.every_photo(db))
            done.take("photos with a template", len(photos), _without_template(db, photos, house.encoder_model()))
            done.take("rows of the search index", len(house.index().photo_ids), _index(desk, db))
        done.take("files of the picture store", len(digests), _files(house.workspace.store, digests, progress))
        done.take("files without any record", 1, _orphans(house.workspace.store, digests))
        chosen = photos if templates is None else random.sample(photos, min(templates, len(photos)))
        done.take("templates made again from their pictures", len(chosen), _templates(desk, chosen, progress))
        act.note("gallery", faults=len(done.faults), files=len(digests), templates=len(chosen))
    return Health(tuple(done.looked_at), tuple(done.faults))


def _database(desk: Desk) -> Iterator[Fault]:
    for words in desk.house.workspace.database.faults():
        yield Fault("database", words)


def _without_template(db: Db, photos: Sequence[PhotoRecord], model: str) -> Iterator[Fault]:
    described = set(gallery.templates(db, model).photo_ids)
    for photo in photos:
        if photo.id not in described:
            yield Fault(_name(photo), "there is no template of the model in use, so no search can find this photo")


def _files(store: PictureStore, digests: Sequence[str], progress: Progress) -> Iterator[Fault]:
    for done, digest in enumerate(digests):
        progress.check()
        progress.report(done, len(digests))
        try:
            for _ in store.chunks(digest):
                pass
        except Unavailable as error:
            yield Fault(f"file {digest[:12]}…", str(error))
    progress.report(len(digests), len(digests))


def _orphans(store: PictureStore, digests: Sequence[str]) -> Iterator[Fault]:
    count = store.count_others(digests)
    if count:
        yield Fault("picture store", f"{count} files are named by no record")


def _index(desk: Desk, db: Db) -> Iterator[Fault]:
    folder, model = desk.house.workspace.segments, desk.house.encoder_model()
    try:
        manifest = folder.manifest()
    except SealedFileDamaged as error:
        yield Fault("search index", str(error))
        return
    names = manifest.segments if manifest is not None and manifest.model == model else ()
    for name in names:
        try:
            opened = folder.open(name)
        except SealedFileDamaged as error:
            yield Fault("search index", str(error))
            continue
        try:
            for array in opened.names:
                opened.read(array)
            ids, vectors = IdColumn((opened.read("ids"),)), opened.read("vectors")
        except SealedFileDamaged as error:
            yield Fault("search index", str(error))
            continue
        finally:
            opened.close()
        differing = 0
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            stored = gallery.vectors_of(db, model, part)
            differing += sum(
                stored.get(key) != vector.astype("<f4").tobytes()
                for key, vector in zip(part, vectors[start : start + _AT_ONCE], strict=True)
            )
        if differing:
            yield Fault("search index", f"{differing} rows of {name} are not what the database holds")


def _templates(desk: Desk, photos: Sequence[PhotoRecord], progress: Progress) -> Iterator[Fault]:
    house, model = desk.house, desk.house.encoder_model()
    for done, photo in enumerate(photos):
        progress.check()
        progress.report(done, len(photos))
        try:
            with house.open_media(house.workspace.store.chunks(photo.sha256), "gallery photo") as opened:
                pixels = opened.frame(0).pixels
            (faces,) = house.analyst.describe_portraits([pixels])
        except UserError as error:
            yield Fault(_name(photo), f"its picture cannot be described again: {error}")
            continue
        with desk.reading() as db:
            stored = gallery.vectors_of(db, model, [photo.id]).get(photo.id)
        if stored is None:
            continue  # said already
        if len(faces) != 1:
            yield Fault(_name(photo), f"{len(faces)} faces are found in its picture now, and one was enrolled")
            continue
        distance = float(np.linalg.norm(np.frombuffer(stored, "<f4") - faces[0].template.vector))
        if not distance <= TEMPLATE_TOLERANCE:
            yield Fault(_name(photo), "its template is not the one that its picture gives")
    progress.report(len(photos), len(photos))


def _name(photo: PhotoRecord) -> str:
    return f"record {photo.record_number} of {photo.agency}"
