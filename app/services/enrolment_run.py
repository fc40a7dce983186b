"""One run of an import: from the lines of a manifest to photos of the gallery, all of them or none."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import islice
from pathlib import Path

from app.domain.ids import new_id
from app.domain.progress import Progress
from app.domain.records import ImportRecord, PhotoRecord
from app.errors import Unavailable
from app.services.depositing import Deposit, depositing, removing
from app.services.manifest import Manifest, ManifestRefused, ManifestRow, Problem
from app.services.photo_reading import DescribedPhoto, describe_rows, known_already, row_key
from app.services.pipeline import ahead
from app.services.recording import Desk, Writing
from app.services.staging import Stage
from app.storage import gallery
from app.storage.stages import StagedPhoto
from app.vision.findings import DescribedFace

BATCH = 256
"""Photos of one batch: what is lost at most when the program dies, some seconds of work."""
_WRITERS, _WRITTEN_AHEAD = 2, 8


class EnrolmentRun:
    """What is known while an import runs.

    Attributes:
        is_long: whether photos are kept aside in batches on the way.
        kept: photos that are in order and kept aside.
    """

    def __init__(self, desk: Desk, folder: Path, rows: Sequence[ManifestRow], stage: Stage, progress: Progress) -> None:
        self._desk, self._folder, self._stage, self._progress = desk, folder, stage, progress
        self._rows = rows
        self._problems: list[Problem] = []
        self._records: dict[str, str] = {}  # SHA-256 of a photo -> its record number, within this import
        self._keys: set[str] = set()
        self._done = 0
        self.kept = 0
        self.is_long = len(rows) > BATCH or stage.record is not None

    def at_once(self, listed: Manifest) -> ImportRecord:
        """Enrol a few photos without a stage."""
        with depositing(self._desk.house) as deposit, closing(self._sound(self._rows)) as sound:
            photos = list(self._stored(sound, deposit))
            self._refuse_problems()
            with self._stage.act.writing() as work:
                deposit.check_held()
                return self._enrol(work, listed, [photos])

    def in_batches(self, listed: Manifest) -> ImportRecord:
        """Enrol many photos; whatever is read is kept aside until all are."""
        rows = self._take_over()
        with closing(self._sound(rows)) as sound:
            while self._keep_aside(sound):
                pass
        self._refuse_problems()
        with removing(self._desk.house) as removal, self._stage.act.writing() as work:
            record = self._enrol(work, listed, self._stage.taken_over(self._keys))
            self._stage.end(work, record.id)
            removal.add(self._stage.superfluous)
        return record

    def _take_over(self) -> list[ManifestRow]:
        """Note what an earlier run has kept aside; return the lines that are still to be read."""
        stage = self._stage.record
        if stage is None:
            return list(self._rows)
        rows = {row_key(row, self._folder): row for row in self._rows}
        taken: set[int] = set()
        for batch in self._stage.taken_over(rows):
            photos = [(item.photo.agency, item.photo.record_number, item.photo.sha256) for item in batch]
            for item, why in zip(batch, known_already(self._desk, photos), strict=True):
                row = rows[item.key]
                taken.add(row.line)
                self._keys.add(item.key)
                self._note(row, item.photo.sha256, why)
        self.kept = self._done = len(taken)
        self._progress.remark(
            f"Continuing import {stage.number}, begun on {stage.begun_at[:10]} with {stage.source_name}: "
            f"{self.kept:,} of {len(self._rows):,} photos are read already."
        )
        return [row for row in self._rows if row.line not in taken]

    def _keep_aside(self, sound: Iterator[tuple[DescribedPhoto, DescribedFace]]) -> bool:
        """Read and keep one batch; return False when there was nothing left to read."""
        with depositing(self._desk.house) as deposit:
            batch = list(self._stored(islice(sound, BATCH), deposit))
            if batch:
                self._stage.add(batch, deposit)
                self._keys.update(item.key for item in batch)
                self.kept += len(batch)
        return bool(batch)

    def _sound(self, rows: Sequence[ManifestRow]) -> Generator[tuple[DescribedPhoto, DescribedFace]]:
        """Yield the photos that nothing speaks against, with their face; note the problems of the others."""
        with closing(describe_rows(self._desk, self._folder, rows)) as photos:
            for photo in photos:
                self._progress.check()
                self._progress.report(self._done, len(self._rows))
                problem = self._note(photo.read.row, photo.read.sha256, photo.problem, photo.faces)
                self._done += 1
                if problem is None:
                    yield photo, photo.faces[0]
        self._progress.report(self._done, len(self._rows))

    def _note(
        self, row: ManifestRow, sha256: str, problem: str | None, faces: Sequence[DescribedFace] | None = None
    ) -> str | None:
        """Note what speaks against a photo, if anything does, and return it."""
        if problem is None and sha256 in self._records:
            problem = f"the same picture is in the gallery already, as record {self._records[sha256]}"
        if problem is None and faces is not None:
            problem = _face_problem(faces)
        if problem is None:
            self._records[sha256] = row.record_number
        else:
            self._problems.append(Problem(row.line, problem))
        return problem

    def _stored(
        self, photos: Iterable[tuple[DescribedPhoto, DescribedFace]], deposit: Deposit
    ) -> Iterator[StagedPhoto]:
        """Yield photos whose files are in the store."""
        with ThreadPoolExecutor(_WRITERS, "storing") as pool:
            yield from ahead(pool, lambda photo: _put(deposit, *photo), photos, _WRITTEN_AHEAD)

    def _refuse_problems(self) -> None:
        if self._problems:
            note = f"The {self.kept:,} photos that are in order are kept aside and not read again." if self.kept else ""
            raise ManifestRefused(self._problems, note=note)

    def _enrol(self, work: Writing, listed: Manifest, batches: Iterable[list[StagedPhoto]]) -> ImportRecord:
        number = f"I-{len(gallery.imports(work.db)) + 1:05d}"
        people = len({row.person_identifier for row in self._rows})
        user, model = self._desk.session.user.id, self._desk.house.encoder_model()
        record = ImportRecord(
            new_id(), number, self._stage.source_name, listed.sha256, len(self._rows), people, user, work.at
        )
        seq = work.log(record.id, listed.sha256, number=number, photos=record.photos, people=people, model=model)
        gallery.add_import(work.db, record, seq)
        enrolled = 0
        for batch in batches:
            gallery.add_photos(work.db, record.id, [p.photo for p in batch], [p.template for p in batch])
            enrolled += len(batch)
        if enrolled != len(self._rows):
            raise Unavailable(
                f"{len(self._rows) - enrolled:,} photos that had been read are missing from the store, so nothing was "
                "enrolled. Start the same import again: they will be read once more."
            )
        return record


def _face_problem(faces: Sequence[DescribedFace]) -> str | None:
    if not faces:
        return "no face was found in the picture"
    if len(faces) > 1:
        return f"{len(faces)} faces were found in the picture; a gallery photo shows one person"
    return None


def _put(deposit: Deposit, photo: DescribedPhoto, found: DescribedFace) -> StagedPhoto:
    read, row = photo.read, photo.read.row
    if read.pixels is None:
        raise ValueError("a photo without a picture has no face")
    original = deposit.put(io.BytesIO(read.data))
    small = deposit.put(io.BytesIO(read.thumbnail))
    record = PhotoRecord(
        new_id(), "", row.person_identifier, row.name, row.charge, row.agency, row.record_number, row.taken_on,
        row.lawful_basis, row.pose or "frontal", row.sex, row.birth_year, row.retain_until, original.sha256,
        read.pixels.shape[1], read.pixels.shape[0], found.face.box, found.face.landmarks, small.sha256,
    )  # fmt: skip
    return StagedPhoto(read.key, record, found.template)
