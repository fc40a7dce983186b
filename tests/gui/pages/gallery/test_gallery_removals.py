"""Removals: one person proposes, another signs in, finds it waiting and confirms it; the certificate is handed out."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from app.domain.gallery.removal import RecordName, RemovalForm
from app.gui.gallery.asking import AskingDialog
from app.gui.gallery.certificate import CertificateDialog
from app.gui.gallery.removal_form import record_of
from app.gui.pages.gallery_page import GalleryPage
from app.gui.widgets.facts_table import FactsTable
from app.services.gallery import expunging
from app.services.gallery.keeping import holds
from tests.gui.access import unnamed
from tests.gui.pages.gallery_parts import action, choose, part, rows, write
from tests.gui.pages.stage import Stage, asked, find, notice, press
from tests.support.section import Section


def proposed(section: Section) -> str:
    form = RemovalForm("sealed", "Order 12 of the court", "sealed on acquittal")
    return expunging.propose_removal(section.at("admin"), [RecordName("TEST00001", "R001-1")], form).number


def asking(page: GalleryPage) -> AskingDialog:
    (dialog,) = [each for each in page.findChildren(AskingDialog) if each.isVisible()]
    assert unnamed(dialog) == []
    return dialog


def test_a_removal_is_proposed_with_records_kind_authority_and_reason(stage: Stage, section: Section) -> None:
    section.enrol(2)
    page = part(stage, "admin", "removals")
    assert action(page).blocked() == "Records and 3 more are missing"
    write(page, "removal_records", "TEST00001, R001-1\n\nTEST00001 R002-1")
    write(page, "removal_kind", "expunged")
    write(page, "removal_authority", "Order 7")
    assert page.leave_question() == "This removal was not proposed yet. Leave, and lose it?"
    write(page, "removal_reason", "acquitted")
    press(page, "removal_action")
    assert notice(page).startswith("Removal X-00001 waits for a second person")
    assert rows(page, "gallery_removals")[0][:3] == ["X-00001", "2", "Waits for a second person"]
    assert page.leave_question() is None


def test_an_unknown_record_keeps_what_was_written(stage: Stage, section: Section) -> None:
    section.enrol(1)
    page = part(stage, "admin", "removals")
    for name, text in (("records", "TEST00001, R9"), ("kind", "mistake"), ("authority", "a"), ("reason", "b")):
        write(page, f"removal_{name}", text)
    press(page, "removal_action")
    assert notice(page).startswith("Not in the gallery: R9 of TEST00001.")
    assert find(page, QPlainTextEdit, "removal_records").toPlainText() == "TEST00001, R9"
    write(page, "removal_records", "TEST00001")
    assert action(page).blocked() == "TEST00001 lacks its record number"


def test_whoever_proposed_it_cannot_confirm_it(stage: Stage, section: Section) -> None:
    section.enrol(2)
    proposed(section)
    page = part(stage, "admin", "removals")
    choose(page, "gallery_removals", 0)
    assert action(page).blocked() == "You proposed it yourself; another person signs in and confirms it"
    press(page, "new_removal")
    assert action(page).verb() == "Propose removal"


def test_a_second_person_finds_it_confirms_it_and_keeps_the_certificate(
    stage: Stage, section: Section, tmp_path: Path
) -> None:
    section.enrol(2)
    proposed(section)
    page = part(stage, "soto", "removals")
    facts = {fact.title: fact.value for fact in find(page, FactsTable, "removal_facts").facts()}
    assert facts["Authority"] == "Order 12 of the court" and facts["Proposed"].endswith("Hana Admin")
    assert (action(page).verb(), action(page).blocked()) == ("Confirm and remove", None)
    press(page, "removal_action")
    assert "1 photos leave the gallery for good" in asked(page).sentence()
    assert section.house.index().snapshot.photos == 4
    find(asked(page), QPushButton, "confirm").click()
    assert section.house.index().snapshot.photos == 3
    assert rows(page, "gallery_removals")[0][2].startswith("Done ")
    (dialog,) = page.findChildren(CertificateDialog)
    assert unnamed(dialog) == []
    words = dialog.findChild(QPlainTextEdit)
    assert isinstance(words, QPlainTextEdit)
    assert "R001-1" in words.toPlainText() and "Nothing was found" in words.toPlainText()
    dialog.ask_path = lambda name: tmp_path / name
    press(dialog, "save_certificate")
    assert (tmp_path / "X-00001.pdf").read_bytes().startswith(b"%PDF")
    assert json.loads((tmp_path / "X-00001.json").read_text("utf-8"))["whole"] is True
    assert "X-00001.pdf" in notice(page)
    press(dialog, "close_certificate")


def test_a_removal_is_withdrawn(stage: Stage, section: Section) -> None:
    section.enrol(2)
    proposed(section)
    page = part(stage, "admin", "removals")
    choose(page, "gallery_removals", 0)
    press(page, "withdraw_removal")
    find(asked(page), QPushButton, "confirm").click()
    assert rows(page, "gallery_removals")[0][2].startswith("Withdrawn ")
    assert section.house.index().snapshot.photos == 4


def test_an_auditor_reads_and_does_nothing(stage: Stage, section: Section) -> None:
    section.enrol(1)
    proposed(section)
    page = part(stage, "auditor", "removals")
    assert action(page).blocked() == "A supervisor or an administrator confirms"
    for name in ("new_removal", "withdraw_removal"):
        assert not find(page, QPushButton, name).isVisibleTo(page)
    page.go_to_part("retention")
    for name in ("set_hold", "lift_hold", "set_class"):
        assert not find(page, QPushButton, name).isVisibleTo(page)


def test_lines_of_a_list() -> None:
    assert record_of("NY0303000, 2019-001") == RecordName("NY0303000", "2019-001")
    assert record_of("NY0303000\t2019 001") == RecordName("NY0303000", "2019 001")
    assert record_of("NY0303000 2019-001") == RecordName("NY0303000", "2019-001")
    assert record_of("NY0303000") == RecordName("NY0303000", "")


def test_what_is_due_is_previewed_and_proposed_in_one(stage: Stage, section: Section) -> None:
    section.enrol(2)
    with section.at("admin").reading() as db:
        last = max(row[0] for row in db.conn.execute("SELECT retain_until FROM photos"))
    page = part(stage, "admin", "retention")
    retention = page.go_to_part("retention")
    day = retention.findChild(type(retention._day), "due_day")  # type: ignore[attr-defined]
    assert day is not None
    day.setDate(day.date().fromString(last, "yyyy-MM-dd").addDays(1))
    holds.set_on_record(section.at("admin"), RecordName("TEST00001", "R001-1"), "Court", "appeal pending")
    press(page, "preview_due")
    states = {row[0]: row[3] for row in rows(page, "due_records")}
    assert states["R001-1"] == "Legal hold: stays"
    assert states["R002-1"] == "Due"
    press(page, "propose_due")
    write(asking(page), "asking_authority", "Schedule 4")
    assert not find(asking(page), QPushButton, "do_it").isEnabled()
    write(asking(page), "asking_reason", "over")
    press(asking(page), "do_it")
    assert notice(page) == "Removal X-00001 of 3 photos waits for a second person, under Removals."
    assert action(page).blocked() == "Nothing is due that could be proposed"


def test_a_hold_is_set_and_lifted(stage: Stage, section: Section) -> None:
    section.enrol(1)
    page = part(stage, "soto", "retention")
    press(page, "set_hold")
    for name, text in (("scope", "person"), ("name", "P001"), ("authority", "Court"), ("reason", "appeal")):
        write(asking(page), f"asking_{name}", text)
    press(asking(page), "do_it")
    assert rows(page, "legal_holds") == [["H-00001", "P001", "Lies", "Court"]]
    choose(page, "legal_holds", 0)
    press(page, "lift_hold")
    write(asking(page), "asking_reason", "appeal decided")
    press(asking(page), "do_it")
    assert rows(page, "legal_holds")[0][2].startswith("Lifted ")
    assert not find(page, QPushButton, "lift_hold").isEnabled()


def test_a_class_is_set(stage: Stage, section: Section) -> None:
    page = part(stage, "admin", "retention")
    for length, said in (("ten", "1 to 150 years"), ("10", "")):
        press(page, "set_class")
        for name, text in (("name", "adults"), ("length", length), ("unit", "years"), ("reason", "statute 4")):
            write(asking(page), f"asking_{name}", text)
        press(asking(page), "do_it")
        assert said in notice(page)
    assert rows(page, "retention_classes") == [["adults", "10 years", "statute 4"]]


def test_an_import_is_undone_as_a_whole_by_two_people(stage: Stage, section: Section) -> None:
    section.enrol(2)
    page = part(stage, "admin", "holdings")
    assert not find(page, QPushButton, "undo_import").isEnabled()
    choose(page, "gallery_imports", 0)
    press(page, "undo_import")
    write(asking(page), "asking_authority", "Order 3")
    write(asking(page), "asking_reason", "wrong folder")
    press(asking(page), "do_it")
    assert notice(page) == "Removal X-00001 of 4 photos waits for a second person, under Removals."
    again = part(stage, "soto", "removals")
    press(again, "removal_action")
    find(asked(again), QPushButton, "confirm").click()
    assert section.house.index().snapshot.photos == 0
