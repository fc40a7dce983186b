"""Stills and clips of the section's own become pictures to practise on: of people who agreed to it, and said so."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from app.domain.casework.faces import Face, Landmarks, Point
from app.domain.casework.media import MediaKind, Pixels
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.staff.roles import Act, check_permitted
from app.domain.training.material import PracticePicture
from app.errors import BadInput
from app.services.depositing import depositing
from app.services.house import Media
from app.services.outside_files import check_file, chunks_of, digest_of
from app.services.recording import Desk, attempt
from app.services.rooms import check_practice
from app.services.training.people import person_named
from app.storage.tables import material
from app.vision.crops import wide_crop
from app.vision.pacing import Adaptive
from app.vision.scanning import ASSUMED_FRAME_RATE, Scan, Track, gather_tracks
from app.vision.thumbnails import encode_own

_IMPORT_FIRST = (
    "Import photos of this person first, with consent as their lawful basis: a list shows them, a case the picture."
)


@dataclass(frozen=True, eq=False)
class _Shown:
    """A face in a frame."""

    frame_index: int
    pixels: Pixels
    face: Face


def add_picture(
    desk: Desk, path: Path, person_identifier: str, basis: str, track: int | None = None,
    progress: Progress = NO_PROGRESS,
) -> PracticePicture:  # fmt: skip
    """Take a person's face from a still or a clip as a picture that cases are made from. The file itself is not kept.

    Of a clip it is the best frame of one passage.

    Args:
        person_identifier: whom it shows, of the training gallery.
        basis: invented, or with whose consent it is used.
        track: which passage of the clip, from 1; not needed where there is only one.

    Raises:
        BadInput: no basis, nobody of this identifier, no face or several, a file this program does not read, or a
            picture that is there already. Refused: no trainer, or a casework workspace. Cancelled: stopped.
    """
    with attempt(desk, Act.ADD_PRACTICE_PICTURE) as act:
        check_practice(desk)
        if not basis.strip():
            raise BadInput("Say by what right the picture is used: invented, or with whose consent.")
        check_file(path, desk.house.limits.file_bytes)
        with desk.reading() as db:
            person_named(db, person_identifier, _IMPORT_FIRST)  # before a clip is looked through for nothing
        source = digest_of(path)
        with desk.house.open_media(chunks_of(path), path.name) as media:
            shown = _shown(desk, media, track, progress)
        cut, corner = wide_crop(shown.pixels, shown.face.box)
        with depositing(desk.house) as deposit:
            stored = deposit.put(io.BytesIO(encode_own(cut))).sha256
            with act.writing() as work:
                deposit.check_held()
                if material.is_added(work.db, stored):
                    raise BadInput("This picture is there already. Choose another frame or file.")
                person = person_named(work.db, person_identifier, _IMPORT_FIRST)
                added = PracticePicture(
                    new_id(), person, stored, _moved(shown.face.landmarks, corner), source, shown.frame_index,
                    " ".join(basis.split()), desk.session.user.id, work.at,
                )  # fmt: skip
                seq = work.log(added.id, added.person_id, added.source, stored, frame=shown.frame_index)
                material.add_picture(work.db, added, seq)
        return added


def list_pictures(desk: Desk) -> list[PracticePicture]:
    """Return every picture to practise on, in the order they were added, with whom it shows.

    Raises:
        Refused: no trainer; examiners would know the truth of cases made from them.
    """
    check_permitted(Act.ADD_PRACTICE_PICTURE, desk.session.user.roles)
    with desk.reading() as db:
        return material.pictures(db)


def _shown(desk: Desk, media: Media, track: int | None, progress: Progress) -> _Shown:
    if media.info.kind is MediaKind.VIDEO:
        return _best_of(media, _passage(_tracks(desk, media, progress), track))
    pixels = media.frame(0).pixels
    faces = desk.house.analyst.find(pixels)
    if len(faces) != 1:
        raise BadInput(f"{len(faces)} faces show in this picture, and it needs one. Cut it out, or take another.")
    return _Shown(0, pixels, faces[0])


def _tracks(desk: Desk, media: Media, progress: Progress) -> list[Track]:
    frames = len(media.positions)
    seconds = media.info.duration_s or frames / ASSUMED_FRAME_RATE
    return gather_tracks(Scan((desk.house.analyst,), Adaptive(frames, seconds, 1), progress).faces(media), keep=1)


def _passage(tracks: list[Track], number: int | None) -> Track:
    if not tracks:
        raise BadInput("No face shows in this clip. Take another.")
    if number is None and len(tracks) == 1:
        return tracks[0]
    chosen = next((each for each in tracks if each.number == number), None)
    if chosen is None:
        passages = "; ".join(f"{each.number}: {_span(each)}" for each in tracks)
        raise BadInput(
            f"This clip shows {len(tracks)} passages: {passages}. Name the one of this person by its number."
        )
    return chosen


def _span(track: Track) -> str:
    first, last = track.sightings[0], track.sightings[-1]
    eye = first.face.landmarks.left_eye
    return f"frames {first.frame_index} to {last.frame_index}, at the beginning around {eye.x:.0f}, {eye.y:.0f}"


def _best_of(media: Media, track: Track) -> _Shown:
    best = track.best[0].sighting
    return _Shown(best.frame_index, media.frame(best.frame_index).pixels, best.face)


def _moved(landmarks: Landmarks, corner: Point) -> Landmarks:
    """Return landmarks in the pixels of a cut with this top left corner."""
    return Landmarks(*(Point(each.x - corner.x, each.y - corner.y) for each in landmarks.points()))
