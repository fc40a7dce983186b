"""What is found about the photos of an import, recorded beside what is kept aside of it."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.domain.gallery.import_review import Decision, Finding, ImportReport, Problem
from app.domain.gallery.photo_findings import Noted
from app.domain.ids import new_id
from app.domain.progress import Progress
from app.domain.staff.roles import Act
from app.services.depositing import depositing
from app.services.gallery.enrolment_run import EnrolmentRun
from app.services.gallery.importing.comparing import Comparison
from app.services.gallery.importing.telling import told
from app.services.gallery.staging import Stage
from app.services.recording import Desk
from app.storage.tables import import_reviews
from app.storage.tables.import_reviews import ExaminationRow
from app.storage.tables.stages import StagedPhoto


def examine(
    run: EnrolmentRun, stage: Stage, problems: tuple[Problem, ...], progress: Progress, *, anew: bool
) -> ImportReport:
    """Return what was found about every photo that was read, with what people decided of it; it is recorded.

    Args:
        run: has read the photos.
        stage: keeps them aside.
        problems: of the manifest.
        progress: may stop it.
        anew: record it also where the last examination has found the very same, unless there was no photo to look at.
    """
    if run.kept:
        progress.remark("Comparing the photos with one another and with the gallery.")
    noted = sorted(_noted(stage.act.desk, run, progress), key=lambda found: run.rows[found[0]].line)
    findings = None if anew and run.rows else _known(run, stage, noted)
    if findings is None:
        findings = _recorded(run, stage, noted)
    number = stage.record.number if stage.record is not None else ""
    people = len({row.person_identifier for row in run.rows.values()} - {""})
    with stage.act.desk.reading() as db:
        return ImportReport(number, stage.source_name, len(run.rows), people, problems, told(db, findings))


def _noted(desk: Desk, run: EnrolmentRun, progress: Progress) -> Iterator[tuple[str, Noted]]:
    """Yield everything found; a photo that cannot be enrolled is compared with nothing."""
    yield from run.noted.items()
    alone: list[tuple[str, Noted]] = []
    comparison = Comparison(desk, run.rows, _sound(run, alone))
    yield from alone
    yield from comparison.findings(progress)


def _sound(run: EnrolmentRun, alone: list[tuple[str, Noted]]) -> Iterator[StagedPhoto]:
    """Yield the photos that can be enrolled; what each shows by itself is added to a list."""
    for item in run.staged():
        if item.key not in run.noted:
            alone += [(item.key, each) for each in item.noted]
            yield item


def _known(run: EnrolmentRun, stage: Stage, noted: Sequence[tuple[str, Noted]]) -> tuple[Finding, ...] | None:
    """Return the findings if the last examination has found the very same, else None."""
    if stage.record is None:
        return None if noted else ()
    with stage.act.desk.reading() as db:
        newest = import_reviews.newest_examination(db, stage.record.id)
        before = import_reviews.finding_ids(db, newest.id) if newest else set()
        decided = import_reviews.decisions(db, stage.record.id)
    findings = _findings(stage.record.id, run, noted, decided)
    return findings if before == {each.id for each in findings} else None


def _recorded(run: EnrolmentRun, stage: Stage, noted: Sequence[tuple[str, Noted]]) -> tuple[Finding, ...]:
    desk = stage.act.desk
    with depositing(desk.house) as deposit, stage.act.writing() as work:
        record = stage.begun(work)
        findings = _findings(record.id, run, noted, import_reviews.decisions(work.db, record.id))
        content = deposit.put(io.BytesIO(import_reviews.packed(findings))).sha256
        row = ExaminationRow(new_id(), record.id, len(run.rows), content, desk.session.user.id, work.at)
        seq = work.log(row.id, record.id, act=Act.EXAMINE_IMPORT, photos=row.photos, findings=len(findings))
        import_reviews.add_examination(work.db, row, findings, seq)
    stage.record = record
    return findings


def _findings(
    stage_id: str, run: EnrolmentRun, noted: Iterable[tuple[str, Noted]], decided: Mapping[str, Decision]
) -> tuple[Finding, ...]:
    findings = (_finding(stage_id, run, key, each) for key, each in noted)
    return tuple(replace(each, decision=decided.get(each.id)) for each in findings)


def _finding(stage_id: str, run: EnrolmentRun, key: str, noted: Noted) -> Finding:
    row = run.rows[key]
    identity = json.dumps([stage_id, key, noted.kind.value, noted.other]).encode()
    return Finding(
        hashlib.sha256(identity).hexdigest(), key, noted.kind, row.place, row.file, row.record_number,
        row.person_identifier, noted.sentence, noted.other,
    )  # fmt: skip
