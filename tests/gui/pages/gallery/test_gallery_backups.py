"""Backups and a change of network from the window: long work that can be stopped, and nobody has to wait for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.domain.gallery.backup import BackupRecord
from app.gui.pages.gallery_page import GalleryPage
from app.gui.widgets.notice import Notice, Tone
from app.services.gallery.keeping import backing_up
from app.services.gallery.model_change import describe_again, list_models
from app.storage.tables import gallery
from tests.gui.inline import LaterExecutor
from tests.gui.pages.blind import texts_of
from tests.gui.pages.gallery_parts import GALLERY, action, choose, part, rows, write
from tests.gui.pages.stage import Stage, asked, find, notice, press
from tests.services.observing import store_files
from tests.support.section import Section

OWN = 2
"""Row of the section's own network."""


def fill_in(page: GalleryPage, file: Path) -> None:
    assert action(page).blocked() == "No file named"
    write(page, "backup_file", str(file))
    assert action(page).blocked() == "Nobody named who keeps it"
    write(page, "backup_keeper", "Safe 3")
    assert action(page).blocked() is None


def test_a_backup_is_written_and_stands_on_record(stage: Stage, section: Section, tmp_path: Path) -> None:
    section.enrol(1)
    page = part(stage, "admin", "backups")
    assert "No backup was ever made" in texts_of(page)
    fill_in(page, tmp_path / "monday.backup")
    press(page, "write_backup")
    size = (tmp_path / "monday.backup").stat().st_size
    assert notice(page) == (
        f"Backup B-00001 is written, was read back and is whole: {size:,} bytes, 4 files of pictures."
    )
    ((number, _, file, keeper, written, pictures, *_),) = rows(page, "backups")
    assert (number, file, keeper, written, pictures) == ("B-00001", "monday.backup", "Safe 3", f"{size:,}", "4")
    assert action(page).blocked() == "No file named", "a backup replaces no file"


def test_what_is_missing_is_said(stage: Stage, section: Section, tmp_path: Path) -> None:
    section.enrol(1)
    section.at("admin")
    store_files(section.house)[0].unlink()
    page = part(stage, "admin", "backups")
    fill_in(page, tmp_path / "b")
    press(page, "write_backup")
    assert notice(page) == "Backup B-00001 is written, but 1 files that records name are missing. Check the gallery."
    assert rows(page, "backups")[0][5] == "3; 1 missing"


def test_a_backup_that_is_stopped_leaves_no_file(stage: Stage, section: Section, tmp_path: Path) -> None:
    section.enrol(1)
    later = LaterExecutor()
    page = stage.show(GalleryPage, "admin", GALLERY, later)
    page.go_to_part("backups")
    later.now()
    fill_in(page, tmp_path / "monday.backup")
    press(page, "write_backup")
    (running,) = page.context.jobs.running()
    assert running.label == "writing a backup" and page.leave_question() is not None
    page.context.jobs.cancel(running.job)
    later.now()
    assert "stopped" in notice(page) and page.leave_question() is None and action(page).blocked() is None
    assert not (tmp_path / "monday.backup").exists()
    assert backing_up.list_backups(section.at("admin")) == []


def test_what_the_service_refuses_is_said(stage: Stage, section: Section, tmp_path: Path) -> None:
    page = part(stage, "admin", "backups")
    fill_in(page, section.house.workspace.folder / "b")
    press(page, "write_backup")
    assert "would be lost with it" in notice(page) and action(page).blocked() is None


@pytest.mark.parametrize("who", ["auditor", "soto"])
def test_others_read_the_backups_and_write_none(stage: Stage, section: Section, who: str, tmp_path: Path) -> None:
    made: BackupRecord = backing_up.back_up(section.at("admin"), tmp_path / "b", "Safe 3")
    page = part(stage, who, "backups")
    assert [row[0] for row in rows(page, "backups")] == [made.number]
    assert page.findChild(QPushButton, "write_backup") is None
    assert any(each.startswith("second-look-gallery restore") for each in texts_of(page))


@pytest.fixture
def offered(section: Section) -> Section:
    """Four photos described by the stand-in; besides the program's own network another one in the models folder."""
    section.enrol(2)
    section.house.workspace.models.mkdir()
    (section.house.workspace.models / "other.dat").write_bytes(b"weights of another network")
    return section


def of_networks(stage: Stage, who: str) -> GalleryPage:
    """Show the networks with the section's own chosen."""
    page = part(stage, who, "networks")
    choose(page, "networks", OWN)
    return page


def test_the_gallery_is_described_again_and_switched(stage: Stage, offered: Section) -> None:
    page = of_networks(stage, "admin")
    assert [row[1:3] for row in rows(page, "networks")] == [
        ["In use", "4 / 4"], ["Nothing described yet", "0 / 4"], ["Nothing described yet", "0 / 4"],
    ]  # fmt: skip
    assert action(page).verb() == "Describe every photo" and action(page).blocked() is None
    press(page, "network_action")
    assert notice(page) == "Every photo is described. The gallery can be switched."
    assert action(page).verb() == "Switch the gallery"
    press(page, "network_action")
    question = asked(page)
    assert "searched with other.dat" in question.sentence()
    find(question, QPushButton, "confirm").click()
    assert notice(page).startswith("The gallery is searched with other.dat from now on.")
    used = [each.name for each in list_models(offered.at("admin")) if each.in_use]
    assert used == ["other.dat"] and offered.house.index().model == offered.house.encoder_model()


def test_a_photo_that_cannot_be_described_is_named(stage: Stage, offered: Section) -> None:
    with offered.at("admin").reading() as db:
        photo = next(gallery.every_photo(db))
    offered.house.workspace.store.sealed_file(photo.sha256).unlink()
    page = of_networks(stage, "admin")
    press(page, "network_action")
    assert notice(page) == "1 photos are still not described, so the gallery cannot be switched."
    assert page.findChildren(Notice)[0].tone() is Tone.WARNING
    ((failed,),) = rows(page, "not_described")
    assert failed.startswith(f"Record {photo.record_number}") and "missing from the store" in failed
    assert action(page).verb() == "Describe every photo"


def test_what_was_described_is_kept_when_it_is_stopped(stage: Stage, offered: Section) -> None:
    later = LaterExecutor()
    page = stage.show(GalleryPage, "admin", GALLERY, later)
    page.go_to_part("networks")
    later.now()
    press(page, "network_action")
    (running,) = page.context.jobs.running()
    assert running.label == "describing the gallery again" and page.leave_question() is not None
    page.context.jobs.cancel(running.job)
    later.now()
    assert "stopped" in notice(page) and page.leave_question() is None and action(page).blocked() is None


def test_the_network_in_use_is_not_described_again_and_an_auditor_only_reads(stage: Stage, offered: Section) -> None:
    describe_again(offered.at("admin"), "other.dat")
    page = part(stage, "admin", "networks")
    choose(page, "networks", 0)
    assert action(page).blocked() == "This one is in use; choose another"
    page = part(stage, "auditor", "networks")
    assert rows(page, "networks")[OWN][1] == "Every photo is described; the gallery can be switched"
    assert page.findChild(QPushButton, "network_action") is None
