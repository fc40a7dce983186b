"""Another network for the gallery: every photo is described again beside the work, and then the gallery is switched.

While photos are described the gallery is searched as before; templates of two networks lie beside each other and are
never compared. The switch is one act. What was searched before can be repeated with the templates of then, which stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass

from app.domain.casework.faces import Face
from app.domain.casework.media import Pixels
from app.domain.gallery.templates import Template
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import PhotoRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused, UserError
from app.services.house import Analyst
from app.services.pipeline import ahead
from app.services.recording import Attempt, Desk, attempt
from app.storage.tables import gallery_models
from app.vision.models import RESNET, model_file
from app.vision.own_weights import own_weights

BATCH = 128
"""Photos of one batch: what is lost at most when the work is stopped."""
_READERS, _READ_AHEAD = 2, 8


@dataclass(frozen=True)
class GalleryModel:
    """A network that could describe the gallery.

    Attributes:
        name: file of its weights, `sha256` their digest.
        in_use: whether the gallery is searched with it.
        described: photos of the gallery that have its template, of `photos`.
    """

    name: str
    sha256: str
    in_use: bool
    described: int
    photos: int


@dataclass(frozen=True)
class Described:
    """How describing again ended.

    Attributes:
        photos: described by this run.
        failed: sentences about photos that could not be.
        missing: photos that still have no template of the network; the gallery can be switched when there is none.
    """

    photos: int
    failed: tuple[str, ...]
    missing: int


def list_models(desk: Desk) -> list[GalleryModel]:
    """Return the network in use, the program's own, and those whose files lie in the models folder of the workspace."""
    used = desk.house.analyst.model_ids[-1]
    found = {used.sha256: used.name, model_file(RESNET).sha256: RESNET}
    found |= {each.sha256: each.name for each in own_weights(desk.house.workspace.models)}
    with desk.reading() as db:
        photos = gallery_models.photos(db)
        return [
            GalleryModel(name, sha256, sha256 == used.sha256, photos - gallery_models.missing(db, sha256), photos)
            for sha256, name in found.items()
        ]


def describe_again(desk: Desk, model: str, progress: Progress = NO_PROGRESS) -> Described:
    """Describe every photo of the gallery that a network has not described yet. The network in use stays in use.

    What was described is kept in batches, each an entry of the log; a run that was stopped goes on where it was.

    Args:
        desk: an administrator's.
        model: SHA-256 of the weights, or the name of their file.
        progress: hears of every photo, and may stop the work.

    Raises:
        BadInput: no such network, or it is in use. Unavailable: its file is no network. Cancelled: stopped.
    """
    with attempt(desk, Act.DESCRIBE_GALLERY) as act:
        wanted = _wanted(desk, model)
        with closing(desk.house.analyst.twin(wanted.sha256)) as analyst:
            return _described(act, wanted, analyst, progress)


def switch_model(desk: Desk, model: str) -> GalleryModel:
    """Search the gallery with another network from now on.

    Args:
        desk: an administrator's.
        model: SHA-256 of the weights, or the name of their file.

    Raises:
        BadInput: no such network, or it is in use. Refused: it has not described every photo.
    """
    with attempt(desk, Act.SWITCH_MODEL) as act:
        wanted = _wanted(desk, model)
        with act.writing() as work:
            missing = gallery_models.missing(work.db, wanted.sha256)
            if missing:
                raise Refused(
                    f"{missing:,} of {wanted.photos:,} photos are not described with {wanted.name} yet. Describe the "
                    "gallery again first (second-look-gallery re-describe)."
                )
            identifier, user = new_id(), desk.session.user.id
            seq = work.log(identifier, wanted.sha256, desk.house.encoder_model(), photos=wanted.photos)
            gallery_models.add_switch(work.db, identifier, wanted.sha256, wanted.name, user, work.at, seq)
        desk.house.follow_model()
    return wanted


def _wanted(desk: Desk, model: str) -> GalleryModel:
    known = list_models(desk)
    found = next((each for each in known if model.strip() in {each.sha256, each.name}), None)
    if found is None:
        names = ", ".join(each.name for each in known)
        raise BadInput(f"There is no network {model[:80]}. Known are: {names}. Others go into the models folder.")
    if found.in_use:
        raise BadInput(f"The gallery is searched with {found.name} already. Choose another network.")
    return found


def _described(act: Attempt, wanted: GalleryModel, analyst: Analyst, progress: Progress) -> Described:
    done, failed = 0, list[str]()
    for photos in _batches(act.desk, wanted.sha256):
        batch: list[tuple[str, Template]] = []
        with ThreadPoolExecutor(_READERS, "reading") as pool:
            for photo, seen in ahead(pool, lambda each: (each, _seen(act.desk, each)), photos, _READ_AHEAD):
                progress.check()
                progress.report(wanted.described + done + len(batch), wanted.photos)
                if isinstance(seen, str):
                    failed.append(f"Record {photo.record_number} of {photo.agency}: {seen}")
                    continue
                (template,) = analyst.describe(seen, [Face(photo.box, photo.landmarks, "", 0.0)])
                batch.append((photo.id, template))
        done += _keep(act, wanted.sha256, batch)
    progress.report(wanted.photos, wanted.photos)
    with act.desk.reading() as db:
        return Described(done, tuple(failed), gallery_models.missing(db, wanted.sha256))


def _batches(desk: Desk, model: str) -> Iterator[list[PhotoRecord]]:
    after = ""
    while True:
        with desk.reading() as db:
            photos = gallery_models.some_missing(db, model, BATCH, after)
        if not photos:
            return
        yield photos
        after = photos[-1].id


def _seen(desk: Desk, photo: PhotoRecord) -> Pixels | str:
    """Return a photo's picture, or why it cannot be seen."""
    house = desk.house
    try:
        with house.open_media(house.workspace.store.chunks(photo.sha256), "gallery photo") as opened:
            return opened.frame(0).pixels
    except UserError as error:
        return str(error)


def _keep(act: Attempt, model: str, batch: Sequence[tuple[str, Template]]) -> int:
    if not batch:
        return 0
    with act.writing() as work:
        left = gallery_models.still_missing(work.db, model, [photo_id for photo_id, _ in batch])
        kept = [each for each in batch if each[0] in left]  # others were removed meanwhile
        identifier = new_id()
        seq = work.log(identifier, model, photos=len(kept))
        if kept:
            user = act.desk.session.user.id
            gallery_models.add_batch(work.db, identifier, kept, user, work.at, seq)
    return len(kept)
