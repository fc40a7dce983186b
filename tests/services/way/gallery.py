"""Steps about the gallery: imports, removals, another network, records."""

from __future__ import annotations

import pytest

from app.domain.gallery.record_search import RecordQuery
from app.domain.gallery.removal import RecordName, RemovalForm
from app.domain.progress import Progress
from app.errors import Cancelled
from app.services.casework.needed import needed_probe
from app.services.casework.probe_describing import template_of
from app.services.gallery import (
    enrolment,
    enrolment_run,
    expunging,
    gallery_records,
    model_change,
)
from app.services.gallery.importing.sources import Source
from app.services.recording import Desk
from tests.services.way.common import Way
from tests.support.pictures import write_picture


class StoppedLate(Progress):
    """Stops an import after some photos."""

    def __init__(self, after: int) -> None:
        self._left = after

    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0


def import_half(desk: Desk, way: Way) -> None:
    with pytest.MonkeyPatch.context() as patch, pytest.raises(Cancelled, match="4 of 12 photos are read"):
        patch.setattr(enrolment_run, "BATCH", 4)
        enrolment.import_folder(desk, way.section.folder, way.section.manifest(), StoppedLate(6))


def examine_import(desk: Desk, way: Way) -> None:
    folder = way.section.folder
    write_picture(folder / "p2_1.png", 2, variant=1, faces=2)
    report = enrolment.examine_import(desk, Source(folder, folder / "gallery.csv"))
    way.ids["finding"] = report.findings[0].id


def propose_removal(desk: Desk, way: Way) -> None:
    form = RemovalForm("expunged", "order about the burglar", "acquitted of burglary")
    way.ids["removal"] = expunging.propose_removal(desk, [RecordName("TEST00001", "R006-1")], form).id


def describe_gallery(desk: Desk, _: Way) -> None:
    folder = desk.house.workspace.models
    folder.mkdir(exist_ok=True)
    (folder / "burglar.dat").write_bytes(b"weights")
    model_change.describe_again(desk, "burglar.dat")


def describe_probe(desk: Desk, way: Way) -> None:
    with desk.reading() as db:
        probe = needed_probe(db, way.ids["probe"])
    template_of(desk, probe, desk.house.encoder_model())


def look_up(desk: Desk, way: Way) -> None:
    found = gallery_records.find_records(desk, RecordQuery(record_number="R001", person_identifier="P001"))
    way.ids["photo"] = found.lines[0].photo_id


def open_photo(desk: Desk, way: Way) -> None:
    gallery_records.open_gallery_photo(desk, way.ids["photo"], "letter of the burglar")
