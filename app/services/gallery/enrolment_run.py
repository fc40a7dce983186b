"""One run of an import: from the photos of a source to photos of the gallery, all of them or none."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import islice

from app.domain.gallery.import_review import FindingKind
from app.domain.gallery.photo_findings import Noted, noted_of
from app.domain.ids import new_id
from app.domain.progress import Progress
from app.domain.records import ImportRecord, PhotoRecord
from app.errors import BadInput, Unavailable
from app.services.depositing import Deposit, depositing, removing
from app.services.gallery.importing.rows import ImportRow
from app.services.gallery.importing.sources import OpenSource
from app.services.gallery.photo_reading import DescribedPhoto, describe_rows, known_already, row_key, same_bytes
from app.services.gallery.staging import Stage
from app.services.pipeline import ahead
from app.services.recording import Desk, Writing
from app.storage.tables import gallery
from app.storage.tables.stages import StagedPhoto
from app.vision.findings import DescribedFace

BATCH = 256
"""Photos of one batch: what is lost at most when the program dies, some seconds of work."""
_WRITERS, _WRITTEN_AHEAD = 2, 8


class EnrolmentRun:
    """What is known while an import runs.

    Attributes:
        rows: every photo of the source by its key.
        noted: what keeps photos from being enrolled at all, by the photo's key.
    """

    def __init__(self, desk: Desk, source: OpenSource, stage: Stage, progress: Progress) -> None:
        self._desk, self._source, self._stage, self._progress = desk, source, stage, progress
        self._records: dict[str, str] = {}  # SHA-256 of a photo -> its record number, within this import
        self._kept: set[str] = set()
        self._done = 0
        self.rows: dict[str, ImportRow] = {}
        self.noted: dict[str, Noted] = {}

    @property
    def kept(self) -> int:
        """How many photos are kept aside."""
        return len(self._kept)

    @property
    def total(self) -> int:
        """How many photos there are to be read."""
        return len(self._source.rows)

    def read(self) -> None:
        """Read every photo; what can be enrolled is kept aside in batches, which nobody can search."""
        for row, why in self._source.unusable:
            key = row_key(row, self._source.files)
            self.rows[key] = row
            self.noted[key] = Noted(FindingKind.INCOMPLETE, why)
        with closing(self._sound(self._take_over())) as sound:
            while self._keep_aside(sound):
                pass

    def staged(self) -> Iterator[StagedPhoto]:
        """Yield every photo that is kept aside."""
        for batch in self._stage.taken_over(self._kept):
            yield from batch

    def enrol(self, left_out: set[str]) -> ImportRecord:
        """Enrol what is kept aside, but for the photos of these keys, and end the unfinished import.

        Raises:
            BadInput: no photo is left. Unavailable: some photos that were kept aside are not there any more.
        """
        keys = self._kept - left_out
        if not keys:
            raise BadInput("No photo is left to be enrolled. Discard the unfinished import, or decide anew.")
        with removing(self._desk.house) as removal, self._stage.act.writing() as work:
            record = self._enrol(work, keys)
            self._stage.end(work, record.id)
            removal.add(self._stage.superfluous)
        return record

    def _take_over(self) -> list[ImportRow]:
        """Note what an earlier run has kept aside; return the photos that are still to be read."""
        stage = self._stage.record
        if stage is None:
            return list(self._source.rows)
        rows = {row_key(row, self._source.files): row for row in self._source.rows}
        taken: set[int] = set()
        for batch in self._stage.taken_over(rows):
            photos = [(item.photo.agency, item.photo.record_number, item.photo.sha256) for item in batch]
            for item, why in zip(batch, known_already(self._desk, photos), strict=True):
                row = rows[item.key]
                taken.add(row.line)
                self._kept.add(item.key)
                self._note(row, item.key, item.photo.sha256, why)
        self._done = len(taken)
        self._progress.remark(
            f"Continuing import {stage.number}, begun on {stage.begun_at[:10]} with {stage.source_name}: "
            f"{self.kept:,} of {self.total:,} photos are read already."
        )
        return [row for row in self._source.rows if row.line not in taken]

    def _keep_aside(self, sound: Iterator[tuple[DescribedPhoto, DescribedFace]]) -> bool:
        """Read and keep one batch; return False when there was nothing left to read."""
        with depositing(self._desk.house) as deposit:
            batch = list(self._stored(islice(sound, BATCH), deposit))
            if batch:
                self._stage.add(batch, deposit)
                self._kept.update(item.key for item in batch)
        return bool(batch)

    def _sound(self, rows: Sequence[ImportRow]) -> Generator[tuple[DescribedPhoto, DescribedFace]]:
        """Yield the photos that can be enrolled, with their largest face; note why the others cannot."""
        with closing(describe_rows(self._desk, self._source.files, rows)) as photos:
            for photo in photos:
                self._progress.check()
                self._progress.report(self._done, self.total)
                why = photo.problem or (None if photo.faces else _NO_FACE)
                noted = self._note(photo.read.row, photo.read.key, photo.read.sha256, why)
                self._done += 1
                if noted is None:
                    yield photo, max(photo.faces, key=lambda found: found.face.box.width)
        self._progress.report(self._done, self.total)

    def _note(self, row: ImportRow, key: str, sha256: str, why: Noted | None) -> Noted | None:
        """Note why a photo cannot be enrolled, if there is a reason, and return it."""
        self.rows[key] = row
        if sha256 in self._records:
            earlier = self._records[sha256]
            why = why or same_bytes(f"record {earlier} of this import", earlier)
        if why is None:
            self._records[sha256] = row.record_number
        else:
            self.noted[key] = why
        return why

    def _stored(
        self, photos: Iterable[tuple[DescribedPhoto, DescribedFace]], deposit: Deposit
    ) -> Iterator[StagedPhoto]:
        """Yield photos whose files are in the store."""
        with ThreadPoolExecutor(_WRITERS, "storing") as pool:
            yield from ahead(pool, lambda photo: _put(deposit, *photo), photos, _WRITTEN_AHEAD)

    def _enrol(self, work: Writing, keys: set[str]) -> ImportRecord:
        number = f"I-{len(gallery.imports(work.db)) + 1:05d}"
        people = len({self.rows[key].person_identifier for key in keys})
        user, model = self._desk.session.user.id, self._desk.house.encoder_model()
        sha256 = self._source.sha256
        record = ImportRecord(new_id(), number, self._stage.source_name, sha256, len(keys), people, user, work.at)
        seq = work.log(record.id, sha256, number=number, photos=record.photos, people=people, model=model)
        gallery.add_import(work.db, record, seq)
        enrolled = 0
        for batch in self._stage.taken_over(keys):
            gallery.add_photos(work.db, record.id, [p.photo for p in batch], [p.template for p in batch])
            enrolled += len(batch)
        if enrolled != len(keys):
            raise Unavailable(
                f"{len(keys) - enrolled:,} photos that had been read are missing from the store, so nothing was "
                "enrolled. Start the same import again: they will be read once more."
            )
        return record


_NO_FACE = Noted(FindingKind.NO_FACE, "no face was found in the picture")


def _put(deposit: Deposit, photo: DescribedPhoto, found: DescribedFace) -> StagedPhoto:
    read, row = photo.read, photo.read.row
    if read.pixels is None:
        raise ValueError("a photo without a picture has no face")
    original = deposit.put(io.BytesIO(read.data))
    small = deposit.put(io.BytesIO(read.thumbnail))
    record = PhotoRecord(
        new_id(), "", row.person_identifier, row.name, row.charge, row.agency, row.record_number, row.taken_on,
        row.lawful_basis, row.pose or "frontal", row.sex, row.birth_year, row.retain_until, original.sha256,
        read.pixels.shape[1], read.pixels.shape[0], found.face.box, found.face.landmarks, small.sha256, row.marks,
    )  # fmt: skip
    noted = tuple(noted_of(found.measures, len(photo.faces), row.pose))
    return StagedPhoto(read.key, record, found.template, read.signature, noted)
