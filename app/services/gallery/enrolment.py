"""Enrolment: arrest photos with provenance enter the gallery, all of an import or none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.gallery.import_review import ImportReport, Problem, left_out
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import ImportRecord
from app.domain.staff.roles import Act
from app.errors import Cancelled
from app.services.gallery.enrolment_run import EnrolmentRun
from app.services.gallery.importing.examination import examine
from app.services.gallery.importing.sources import OpenSource, Source, open_source
from app.services.gallery.keeping.retention import schedule
from app.services.gallery.manifest import ManifestRefused
from app.services.gallery.staging import Stage
from app.services.recording import Attempt, Desk, attempt


class ReviewNeeded(ManifestRefused):
    """Nothing was enrolled, because a person has to decide about some photos first; `report` says which."""

    def __init__(self, report: ImportReport) -> None:
        self.report = report
        problems = [Problem(place, each.sentence, each.place) for place, each in enumerate(report.undecided, 1)]
        note = (
            f"What was read is kept aside as unfinished import {report.number}, {report.photos:,} photos. Decide about "
            "each, or mend it where it came from, and start the same import again."
        )
        super().__init__(problems, note=note)

    def _counted(self) -> str:
        count = len(self.problems)
        return f"{count} {'photo needs' if count == 1 else 'findings need'} a person's decision first."


@dataclass(frozen=True)
class _Opened:
    source: OpenSource
    stage: Stage
    run: EnrolmentRun


def examine_import(
    desk: Desk, source: Source, progress: Progress = NO_PROGRESS, *, start_over: bool = False
) -> ImportReport:
    """Read a whole source and tell everything that is to be said of it, without enrolling anything.

    What was read is kept aside, where nobody can search it, so that the import itself need not read it again.

    Args:
        desk: an administrator's.
        source: where the photos come from.
        progress: hears of every photo, and may stop it.
        start_over: discard first what an unfinished import of the same place has read.

    Raises:
        BadInput: the source or its manifest cannot be read. Cancelled: stopped.
    """
    with attempt(desk, Act.EXAMINE_IMPORT) as act, _opened(act, source, progress, start_over=start_over) as opened:
        _read(opened)
        return examine(opened.run, opened.stage, opened.source.problems, progress, anew=True)


def import_photos(
    desk: Desk, source: Source, progress: Progress = NO_PROGRESS, *, start_over: bool = False
) -> ImportRecord:
    """Enrol every photo of a source but those that somebody decided to leave out: one act with its own number.

    What was read is kept aside in batches, which nobody can search. If it is interrupted, or some photos need a
    decision, the next import of the same place takes over every photo whose line and file are the same.

    Args:
        desk: an administrator's.
        source: where the photos come from.
        progress: hears of every photo, and may stop the import.
        start_over: discard first what an unfinished import of the same place has read.

    Raises:
        ManifestRefused: some lines of the manifest are wrong; each is listed, and no photo is read.
        ReviewNeeded: something was found about some photos that nobody has decided.
        BadInput: the source or its manifest cannot be read. Cancelled: stopped.
        In every case nothing is enrolled.
    """
    with attempt(desk, Act.IMPORT_GALLERY) as act, _opened(act, source, progress, start_over=start_over) as opened:
        if opened.source.problems:
            raise ManifestRefused(opened.source.problems)
        _read(opened)
        report = examine(opened.run, opened.stage, (), progress, anew=False)
        if report.undecided:
            raise ReviewNeeded(report)
        return opened.run.enrol(left_out(report.findings))


def import_folder(
    desk: Desk, folder: Path, manifest: Path, progress: Progress = NO_PROGRESS, *, start_over: bool = False
) -> ImportRecord:
    """Enrol the photos of a folder that a manifest names; see `import_photos`."""
    return import_photos(desk, Source(folder, manifest), progress, start_over=start_over)


@contextmanager
def _opened(act: Attempt, source: Source, progress: Progress, *, start_over: bool) -> Iterator[_Opened]:
    desk = act.desk
    with open_source(source, desk.house.workspace.folder, schedule(desk).until, progress) as found:
        stage = Stage.of(act, source.place.resolve(), source.name)
        if start_over:
            stage.discard()
        yield _Opened(found, stage, EnrolmentRun(desk, found, stage, progress))


def _read(opened: _Opened) -> None:
    try:
        opened.run.read()
    except Cancelled as error:
        if opened.stage.record is None:
            raise
        raise Cancelled(
            f"The import was stopped. {opened.run.kept:,} of {opened.run.total:,} photos are read and kept aside, none "
            "is enrolled. Start the same import again to go on."
        ) from error
