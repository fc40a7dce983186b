"""Enrolment: arrest photos with provenance enter the gallery, all of an import or none."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from app.domain.ids import new_id
from app.domain.media import Pixels
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import ImportRecord, PhotoRecord
from app.domain.roles import Act
from app.domain.templates import Template
from app.errors import BadInput, UserError
from app.services.depositing import Deposit, depositing
from app.services.house import House
from app.services.manifest import ManifestRefused, ManifestRow, Problem, read_manifest
from app.services.recording import Desk, attempt
from app.storage import gallery
from app.vision.findings import AnalysedFace
from app.vision.thumbnails import encode_own, thumbnail

_AHEAD = 4
_MOST_PHOTO_BYTES = 50_000_000


@dataclass(frozen=True)
class GalleryStatistics:
    """What the gallery holds, without opening a photo."""

    people: int
    photos: int
    oldest: str
    newest: str
    imports: tuple[ImportRecord, ...]
    poses: tuple[tuple[str, int], ...]
    groups: tuple[tuple[str, int], ...]
    agencies: tuple[tuple[str, int], ...]


@dataclass(frozen=True, eq=False)
class _Read:
    row: ManifestRow
    data: bytes
    pixels: Pixels | None
    problem: str | None


@dataclass(frozen=True, eq=False)
class _Enrolled:
    photo: PhotoRecord
    template: Template


def import_folder(desk: Desk, folder: Path, manifest: Path, progress: Progress = NO_PROGRESS) -> ImportRecord:
    """Enrol every photo of a manifest: one act with its own number.

    Raises:
        ManifestRefused: some lines are wrong, or some photos have no face or several, or are in the gallery already;
            each is listed with its line. BadInput: the manifest cannot be read. Cancelled: stopped.
        In every case nothing of the import is kept.
    """
    with attempt(desk, Act.IMPORT_GALLERY) as act:
        listed = read_manifest(manifest, folder)
        with depositing(desk.house) as deposit:
            enrolled = _enrol(desk, listed.rows, deposit, progress)
            with act.writing() as work:
                deposit.check_held()
                number = f"I-{len(gallery.imports(work.db)) + 1:05d}"
                photos = [item.photo for item in enrolled]
                record = ImportRecord(
                    new_id(), number, manifest.name, listed.sha256, len(photos), len({p.person_id for p in photos}),
                    desk.session.user.id, work.at,
                )  # fmt: skip
                seq = work.log(
                    record.id, listed.sha256, number=number, photos=record.photos, people=record.people,
                    model=enrolled[0].template.model,
                )  # fmt: skip
                gallery.add_import(work.db, record, photos, [item.template for item in enrolled], seq)
        return record


def statistics(desk: Desk) -> GalleryStatistics:
    """Return what the gallery holds; reading it is logged."""
    with attempt(desk, Act.READ_GALLERY_STATISTICS) as act, act.writing() as work:
        photos = list(gallery.every_photo(work.db))
        imports = tuple(gallery.imports(work.db))
        work.log("gallery", photos=len(photos))
    dates = sorted(photo.taken_on for photo in photos)
    return GalleryStatistics(
        len({photo.person_id for photo in photos}), len(photos), dates[0] if dates else "", dates[-1] if dates else "",
        imports, _counted(p.pose for p in photos), _counted(p.sex for p in photos),
        _counted(p.agency for p in photos),
    )  # fmt: skip


def _counted(values: Iterator[str]) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for value in values:
        counts[value or "not recorded"] = counts.get(value or "not recorded", 0) + 1
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _enrol(desk: Desk, rows: Sequence[ManifestRow], deposit: Deposit, progress: Progress) -> list[_Enrolled]:
    with desk.reading() as db:
        people, digests, records = gallery.person_ids(db), gallery.known_digests(db), gallery.known_records(db)
    problems: list[Problem] = []
    enrolled: list[_Enrolled] = []
    for done, read in enumerate(_read_ahead(desk.house, rows)):
        progress.check()
        progress.report(done, len(rows))
        row = read.row
        problem, faces = read.problem, list[AnalysedFace]()
        sha256 = hashlib.sha256(read.data).hexdigest()
        if problem is None and sha256 in digests:
            problem = f"the same picture is in the gallery already, as record {digests[sha256]}"
        if problem is None and (row.agency, row.record_number) in records:
            problem = f"record {row.record_number} of {row.agency} is in the gallery already"
        if problem is None and read.pixels is not None:
            faces = desk.house.analyst.analyse(read.pixels)
            problem = _face_problem(faces)
        if problem is not None or read.pixels is None:
            problems.append(Problem(row.line, problem or "the picture cannot be read"))
            continue
        digests[sha256] = row.record_number
        person = people.setdefault(row.person_identifier, new_id())
        if not problems:  # nothing is kept any more once a line is wrong; go on only to list every fault
            enrolled.append(_keep(deposit, read, read.pixels, faces[0], person))
    progress.report(len(rows), len(rows))
    if problems:
        raise ManifestRefused(problems)
    return enrolled


def _face_problem(faces: list[AnalysedFace]) -> str | None:
    if not faces:
        return "no face was found in the picture"
    if len(faces) > 1:
        return f"{len(faces)} faces were found in the picture; a gallery photo shows one person"
    return None


def _keep(deposit: Deposit, read: _Read, pixels: Pixels, found: AnalysedFace, person_id: str) -> _Enrolled:
    row = read.row
    original = deposit.put(io.BytesIO(read.data))
    small = deposit.put(io.BytesIO(encode_own(thumbnail(pixels))))
    photo = PhotoRecord(
        new_id(), person_id, row.person_identifier, row.name, row.charge, row.agency, row.record_number, row.taken_on,
        row.lawful_basis, row.pose or "frontal", row.sex, row.birth_year, row.retain_until, original.sha256,
        pixels.shape[1], pixels.shape[0], found.face.box, found.face.landmarks, small.sha256,
    )  # fmt: skip
    return _Enrolled(photo, found.template)


def _read_ahead(house: House, rows: Sequence[ManifestRow]) -> Iterator[_Read]:
    """Yield decoded photos in order, a few of them decoded ahead while the face analysis works."""
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="enrolment") as pool:
        waiting = [pool.submit(_read, house, row) for row in rows[:_AHEAD]]
        try:
            for number in range(len(rows)):
                done = waiting.pop(0).result()
                if number + _AHEAD < len(rows):
                    waiting.append(pool.submit(_read, house, rows[number + _AHEAD]))
                yield done
        finally:
            for future in waiting:
                future.cancel()


def _read(house: House, row: ManifestRow) -> _Read:
    try:
        if row.path.stat().st_size > _MOST_PHOTO_BYTES:
            raise BadInput(f"the photo is larger than {_MOST_PHOTO_BYTES // 1_000_000} MB")
        data = row.path.read_bytes()
        with house.open_media(iter([data]), row.path.name) as reader:
            return _Read(row, data, reader.frame(0).pixels, None)
    except UserError as error:
        return _Read(row, b"", None, str(error))
    except OSError as error:
        return _Read(row, b"", None, f"the photo cannot be read ({error.strerror})")
