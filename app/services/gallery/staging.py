"""Imports that take long: what was read is kept aside batch by batch, so that an interrupted one goes on."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.ids import new_id
from app.domain.records import StageRecord
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.depositing import Deposit, removing
from app.services.recording import Attempt, Desk, Writing, attempt
from app.storage.tables import import_reviews, stages
from app.storage.tables.stages import StagedPhoto


@dataclass
class Stage:
    """The unfinished import of one place; there is no record of it before the first batch.

    Attributes:
        act: the import, in whose name everything is logged.
        folder: the folder, archive or record that holds the photos, resolved.
        source_name: name of the manifest or of the place.
        record: None as long as nothing is kept aside.
        superfluous: SHA-256 of the files that an import does not need after it has taken the others over.
    """

    act: Attempt
    folder: Path
    source_name: str
    record: StageRecord | None = None
    superfluous: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, act: Attempt, folder: Path, source_name: str) -> Stage:
        """Return the stage of a place, whatever manifest it was begun with."""
        with act.desk.reading() as db:
            return cls(act, folder, source_name, stages.stage_of(db, str(folder)))

    def begun(self, work: Writing) -> StageRecord:
        """Return the record of it, which is made within an open transaction if there is none yet."""
        return self.record or self._begin(work)

    def add(self, photos: Sequence[StagedPhoto], deposit: Deposit) -> None:
        """Keep a batch aside whose files are in the deposit."""
        content = deposit.put(io.BytesIO(stages.packed(photos))).sha256
        with self.act.writing() as work:
            deposit.check_held()
            record = self.begun(work)
            batch_id = new_id()
            seq = work.log(batch_id, record.id, content, act=Act.STAGE_PHOTOS, photos=len(photos))
            stages.add_batch(work.db, batch_id, record.id, len(photos), content, self._person, work.at, seq)
        self.record = record

    def taken_over(self, keys: Collection[str]) -> Iterator[list[StagedPhoto]]:
        """Yield what is kept aside of some lines, each line once, if its files are still there and its model current.

        Args:
            keys: see `photo_reading.row_key`.
        """
        self.superfluous.clear()
        if self.record is None:
            return
        house, left = self.act.desk.house, set(keys)
        store, model = house.workspace.store, house.encoder_model()
        with self.act.desk.reading() as db:
            contents = stages.contents(db, self.record.id)
            self.superfluous += [*contents, *import_reviews.contents(db, self.record.id)]
        for batch in stages.staged_photos(store, contents):
            usable, others = list[StagedPhoto](), list[StagedPhoto]()
            for item in batch:
                held = all(store.holds(digest) for digest in stages.files([item]))
                if held and item.key in left and item.template.model == model:
                    left.remove(item.key)
                    usable.append(item)
                else:
                    others.append(item)
            self.superfluous += stages.files(others)
            yield usable

    def end(self, work: Writing, import_id: str) -> None:
        """Record within an import's transaction, after its photos, that it was this stage's."""
        if self.record is not None:
            _end(work, self.record, import_id, self._person)

    def discard(self) -> None:
        """Give up what is kept aside, and remove its files."""
        if self.record is not None:
            _discard(self.act, self.record)
            self.record = None

    @property
    def _person(self) -> str:
        return self.act.desk.session.user.id

    def _begin(self, work: Writing) -> StageRecord:
        record = StageRecord(
            new_id(), stages.next_number(work.db), str(self.folder), self.source_name, self._person, work.at
        )
        seq = work.log(record.id, act=Act.STAGE_PHOTOS, number=record.number)
        stages.add_stage(work.db, record, seq)
        return record


def discard_unfinished(desk: Desk, number: str) -> StageRecord:
    """Give up an unfinished import and remove everything that was kept aside for it; return what it was.

    Raises:
        BadInput: there is none of this number.
    """
    with attempt(desk, Act.END_STAGE) as act:
        with desk.reading() as db:
            found = {stage.number: stage for stage in stages.open_stages(db)}
        if number not in found:
            known = ", ".join(found) or "none"
            raise BadInput(f"There is no unfinished import {number[:40]}. Unfinished are: {known}.")
        _discard(act, found[number])
        return found[number]


def _discard(act: Attempt, record: StageRecord) -> None:
    house = act.desk.house
    with act.desk.reading() as db:
        files = list(stages.staged_files(db, house.workspace.store, record.id))
    with removing(house) as removal, act.writing() as work:
        _end(work, record, None, act.desk.session.user.id)
        removal.add(files)


def _end(work: Writing, record: StageRecord, import_id: str | None, person: str) -> None:
    how = "imported" if import_id else "discarded"
    seq = work.log(record.id, *([import_id] if import_id else []), act=Act.END_STAGE, how=how, number=record.number)
    stages.end_stage(work.db, record.id, import_id, person, work.at, seq)
