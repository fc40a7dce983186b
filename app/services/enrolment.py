"""Enrolment: arrest photos with provenance enter the gallery, all of an import or none."""

from __future__ import annotations

from pathlib import Path

from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import ImportRecord
from app.domain.roles import Act
from app.errors import Cancelled
from app.services.enrolment_run import EnrolmentRun
from app.services.manifest import read_manifest
from app.services.recording import Desk, attempt
from app.services.staging import Stage


def import_folder(
    desk: Desk, folder: Path, manifest: Path, progress: Progress = NO_PROGRESS, *, start_over: bool = False
) -> ImportRecord:
    """Enrol every photo of a manifest: one act with its own number.

    Of a large import what was read is kept aside in batches, which nobody can search. If it is interrupted, or some
    lines are wrong, the next import of the same folder takes over every photo whose line and file are the same.

    Args:
        desk: an administrator's.
        folder: where the photos lie.
        manifest: see `read_manifest`.
        progress: hears of every photo, and may stop the import.
        start_over: discard first what an unfinished import of the folder has read.

    Raises:
        ManifestRefused: some lines are wrong, or some photos have no face or several, or are in the gallery already;
            each is listed with its line. BadInput: the manifest cannot be read. Cancelled: stopped.
        In every case nothing is enrolled.
    """
    with attempt(desk, Act.IMPORT_GALLERY) as act:
        listed = read_manifest(manifest, folder)
        stage = Stage.of(act, folder.resolve(), manifest.name)
        if start_over:
            stage.discard()
        run = EnrolmentRun(desk, folder, listed.rows, stage, progress)
        try:
            return run.in_batches(listed) if run.is_long else run.at_once(listed)
        except Cancelled as error:
            if stage.record is None:
                raise
            raise Cancelled(
                f"The import was stopped. {run.kept:,} of {len(listed.rows):,} photos are read and kept aside, none is "
                "enrolled. Start the same import again to go on."
            ) from error
