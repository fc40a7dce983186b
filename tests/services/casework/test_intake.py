"""Requests and evidence: all particulars, one copy, and nothing left of what was refused."""

from __future__ import annotations

import errno
import hashlib
import io
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.casework.requests import REQUEST_LABELS, RequestForm
from app.domain.log.audit import LogOutcome
from app.domain.progress import Progress
from app.domain.staff.roles import Act
from app.errors import BadInput, Cancelled, Unavailable
from app.services.casework import footage, intake, queue, sheets
from app.services.casework.intake import EvidenceForm, add_evidence, open_request
from app.storage.folder.store import PictureStore
from app.storage.tables import cases
from tests.services.observing import log_of, refused, sight, store_files
from tests.support.pictures import picture, png, write_picture
from tests.support.section import Section

FORM = RequestForm("2026-77", "C-7", "Ines Rowe", "7781", "Robbery", "Robbery", "crime", "Owner's camera")
FROM_USB = EvidenceForm("USB stick", "Property clerk")


@pytest.mark.parametrize("field", REQUEST_LABELS)
def test_no_request_without_every_field(section: Section, field: str) -> None:
    desk = section.at("okafor")
    with refused(section.house, Act.OPEN_REQUEST, REQUEST_LABELS[field], BadInput):
        open_request(desk, replace(FORM, **{field: "  "}))
    assert queue.standings(desk) == []


def test_no_request_for_another_reason(section: Section) -> None:
    desk = section.at("okafor")
    with refused(section.house, Act.OPEN_REQUEST, "not a reason code", BadInput):
        open_request(desk, replace(FORM, reason="because"))


def test_a_request_number_stands_once(section: Section) -> None:
    desk = section.at("okafor")
    open_request(desk, FORM)
    with refused(section.house, Act.OPEN_REQUEST, "exists already", BadInput):
        open_request(desk, replace(FORM, number=" 2026-77 "))


def test_a_request_is_kept_word_for_word(section: Section) -> None:
    desk = section.at("okafor")
    form = replace(FORM, offence="O'Neill; DROP TABLE requests -- Zażółć 漢字 \U0001f50d", requester_name="=cmd()")
    opened = open_request(desk, form)
    assert queue.open_request_file(desk, opened.id).request.form == form


def test_evidence_is_an_exact_copy_with_its_facts(section: Section) -> None:
    request = section.request()
    path = write_picture(section.folder / "still.png", 3)
    before = path.read_bytes(), path.stat().st_mtime_ns
    desk = section.at("okafor")
    record = add_evidence(desk, request.id, path, FROM_USB)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert record.sha256 == hashlib.sha256(before[0]).hexdigest()
    assert (record.exhibit, record.size, record.original_name) == ("E1", len(before[0]), "still.png")
    assert section.house.workspace.store.read(record.sha256) == before[0]
    assert add_evidence(desk, request.id, write_picture(section.folder / "b.png", 4), FROM_USB).exhibit == "E2"


@pytest.mark.parametrize(("how", "custodian"), [("", "clerk"), ("USB", ""), (" ", "\t")])
def test_evidence_needs_its_provenance(section: Section, how: str, custodian: str) -> None:
    request = section.request()
    path = write_picture(section.folder / "still.png", 3)
    with refused(section.house, Act.ADD_EVIDENCE, "how it was acquired", BadInput):
        add_evidence(section.at("okafor"), request.id, path, EvidenceForm(how, custodian))


def wrong_files(folder: Path) -> dict[str, tuple[Path, str]]:
    (folder / "empty.png").touch()
    (folder / "text.png").write_text("This is not a picture.")
    (folder / "cut.png").write_bytes(png(picture(3))[:200])
    (folder / "zeros.mp4").write_bytes(bytes(5_000))
    (folder / "a folder.png").mkdir()
    os.mkfifo(folder / "pipe.png")
    (folder / "dangling.png").symlink_to(folder / "nowhere")
    return {
        name: (folder / name, words)
        for name, words in {
            "empty.png": r"empty \(0 bytes\)",
            "text.png": "neither a picture nor a clip",
            "cut.png": "neither a picture nor a clip",
            "zeros.mp4": "neither a picture nor a clip",
            "a folder.png": "is not a file",
            "pipe.png": "is not a file",
            "dangling.png": "is not a file",
            "vanished.png": "is not a file",
        }.items()
    }


def test_files_that_are_no_evidence_leave_nothing(section: Section) -> None:
    request = section.request()
    desk = section.at("okafor")
    for path, words in wrong_files(section.folder).values():
        with refused(section.house, Act.ADD_EVIDENCE, words, BadInput) as caught:
            add_evidence(desk, request.id, path, FROM_USB)
        assert path.name in str(caught.value)
    assert store_files(section.house) == []


def test_a_file_that_vanishes_or_closes_itself_at_the_last_moment(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = section.request()
    desk = section.at("okafor")
    path = write_picture(section.folder / "still.png", 3)
    monkeypatch.setattr(intake, "check_file", lambda *_: path.unlink(missing_ok=True))
    with refused(section.house, Act.ADD_EVIDENCE, "cannot be read", BadInput):
        add_evidence(desk, request.id, path, FROM_USB)


def test_a_file_that_breaks_while_it_is_read(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    request = section.request()
    desk = section.at("okafor")
    monkeypatch.setattr(intake, "opened", lambda _: Broken())
    with refused(section.house, Act.ADD_EVIDENCE, "could not be read to its end", BadInput):
        add_evidence(desk, request.id, write_picture(section.folder / "still.png", 3), FROM_USB)


def test_the_same_file_twice_is_refused_and_the_first_stays(section: Section) -> None:
    request = section.request()
    desk = section.at("okafor")
    path = write_picture(section.folder / "still.png", 3)
    record = add_evidence(desk, request.id, path, FROM_USB)
    copied = section.folder / "another name.png"
    copied.write_bytes(path.read_bytes())
    with refused(section.house, Act.ADD_EVIDENCE, "is in this request already, as exhibit E1", BadInput):
        add_evidence(desk, request.id, copied, FROM_USB)
    assert section.house.workspace.store.read(record.sha256) == path.read_bytes()
    other = section.request()
    assert add_evidence(desk, other.id, path, FROM_USB).sha256 == record.sha256


def test_evidence_of_no_request_leaves_nothing(section: Section) -> None:
    desk = section.at("okafor")
    with refused(section.house, Act.ADD_EVIDENCE, "does not exist", BadInput):
        add_evidence(desk, "nowhere", write_picture(section.folder / "still.png", 3), FROM_USB)


@pytest.mark.parametrize("moment", ["copying", "recording"])
def test_a_full_disk_leaves_nothing(section: Section, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    request = section.request()
    desk = section.at("okafor")
    path = write_picture(section.folder / "still.png", 3)
    before = sight(section.house)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(*{"copying": (os, "fsync"), "recording": (cases, "add_evidence")}[moment], full)
        with pytest.raises(Unavailable, match="disk is full, so nothing was saved"):
            add_evidence(desk, request.id, path, FROM_USB)
    after = sight(section.house)
    assert (after.rows, after.files) == (before.rows, before.files)
    assert log_of(section.house)[-1].new.outcome is LogOutcome.REFUSED
    add_evidence(desk, request.id, path, FROM_USB)


def test_a_copy_that_is_stopped_leaves_nothing(section: Section) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    request = section.request()
    desk = section.at("okafor")
    with refused(section.house, Act.ADD_EVIDENCE, "Nothing of it was kept", Cancelled):
        add_evidence(desk, request.id, write_picture(section.folder / "still.png", 3), FROM_USB, Stopped())


def test_taking_back_spares_what_another_act_has_recorded_meanwhile(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first act puts the file there and fails in the end; the second found it there and recorded it."""
    one, two = section.request(), section.request()
    desk = section.at("okafor")
    path = write_picture(section.folder / "still.png", 3)
    look = intake._media_info

    def meanwhile(*args: object) -> object:
        monkeypatch.setattr(intake, "_media_info", look)
        add_evidence(desk, two.id, path, FROM_USB)
        raise BadInput("The first act fails.")

    monkeypatch.setattr(intake, "_media_info", meanwhile)
    with pytest.raises(BadInput, match="The first act fails"):
        add_evidence(desk, one.id, path, FROM_USB)
    (record,) = queue.open_request_file(desk, two.id).evidence
    assert section.house.workspace.store.read(record.sha256) == path.read_bytes()


def test_a_file_that_was_taken_back_meanwhile_is_not_recorded(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = section.request()
    desk = section.at("okafor")
    path = write_picture(section.folder / "still.png", 3)
    held = PictureStore.holds
    monkeypatch.setattr(PictureStore, "holds", lambda *_: False)
    with pytest.raises(Unavailable, match="Add it once more"):
        add_evidence(desk, request.id, path, FROM_USB)
    monkeypatch.setattr(PictureStore, "holds", held)
    assert queue.open_request_file(desk, request.id).evidence == ()


def test_evidence_whose_file_was_changed_is_not_shown(section: Section) -> None:
    record = section.evidence(section.request().id)
    (path,) = store_files(section.house)
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(Unavailable, match="is not what was put there"):
        footage.open_footage(section.at("okafor"), record.id)
    assert log_of(section.house)[-1].new.outcome is LogOutcome.REFUSED


def test_a_scan_keeps_faces_and_a_stopped_scan_keeps_nothing(section: Section) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    record = section.evidence(section.request().id)
    desk = section.at("okafor")
    before = sight(section.house)
    with pytest.raises(Cancelled):
        footage.scan_evidence(desk, record.id, Stopped())
    after = sight(section.house)
    assert (after.rows, after.files) == (before.rows, before.files)
    assert sheets.open_sheet(desk, record.id) is None
    assert len(footage.scan_evidence(desk, record.id)) == 1
    sheet = sheets.open_sheet(desk, record.id)
    assert sheet is not None and len(sheet.sightings) == 1
    assert sheet.chip(0).shape == (150, 150, 3)


def test_a_scan_that_cannot_be_recorded_leaves_no_chip(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    record = section.evidence(section.request().id)
    desk = section.at("okafor")
    before = sight(section.house)

    def fail(*_: object) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(cases, "add_scan", fail)
    with pytest.raises(RuntimeError, match="a defect"):
        footage.scan_evidence(desk, record.id)
    after = sight(section.house)
    assert (after.rows, after.files) == (before.rows, before.files)
    assert log_of(section.house)[-1].new.outcome is LogOutcome.FAILED


def test_frames_are_logged_before_they_are_seen(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    record = section.evidence(section.request().id)
    with footage.open_footage(section.at("okafor"), record.id) as opened:
        monkeypatch.setattr("app.services.recording.audit.append", _no_log)
        with pytest.raises(RuntimeError, match="no log"):
            opened.frame(0)
        monkeypatch.undo()
        opened.frame(0)
    assert log_of(section.house)[-1].new.details == {"first_frame": 0, "last_frame": 0}


def _no_log(*_: object) -> None:
    raise RuntimeError("no log")
