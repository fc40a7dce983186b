"""The computer around the program is turned against it: its clock, its files, a copy of the workspace."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.domain.clock import from_text
from app.domain.log.anchors import BreakKind
from app.domain.log.audit import LogEntry
from app.domain.log.misuse import Deed, History, Rule
from app.domain.log.misuse_rules import raise_flags
from app.domain.staff.roles import Act
from app.errors import Refused, Unavailable
from app.services.casework import searching
from app.services.house import hold_workspace
from app.services.log import anchoring
from app.services.staff import accounts, certificates
from tests.services.observing import log_of
from tests.services.staff.clock import Clock
from tests.services.staff.people import user_id
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE, Section


def flagged(entries: list[LogEntry]) -> list[int]:
    deeds = [
        Deed(each.seq, from_text(each.at), new.person, new.session, "", new.event, details=new.details)
        for each in entries
        for new in [each.new]
    ]
    return [flag.seq for flag in raise_flags(History(deeds)) if flag.rule is Rule.TAMPERING]


def test_a_clock_set_back_over_the_end_of_a_certificate_shows_before_the_search(
    enrolled: Section, clock: Clock
) -> None:
    probe = enrolled.probe(enrolled.evidence(enrolled.request().id))
    okafor = user_id(enrolled, "okafor")
    certificates.issue_certificate(enrolled.at("trainer"), okafor, "Facial comparison", clock.text()[:10])
    clock.move(days=2)
    desk = enrolled.at("okafor")
    with pytest.raises(Refused, match="certificate ended"):
        searching.run_search(desk, probe.id)
    begun = len(log_of(enrolled.house))
    clock.move(days=-2)
    searching.run_search(desk, probe.id)  # the program believes the clock, and says that it was moved
    after = log_of(enrolled.house, begun)
    assert [entry.new.event for entry in after][:2] == [Act.NOTE_CLOCK, Act.SEARCH]
    assert flagged(after) == [after[0].seq]


@pytest.mark.parametrize("room", ["casework", "training"])
def test_a_workspace_cannot_be_moved_to_another_room_by_its_card(section: Section, room: str) -> None:
    """In another room other settings hold: the demo asks for no second factor, a training room takes no request."""
    section.leave()
    section.close()
    card = section.folder / "workspace" / "workspace.json"
    said = json.loads(card.read_text("utf-8"))
    card.write_text(json.dumps({**said, "room": room}, indent=1), "utf-8")
    section.reopen()
    with pytest.raises(Unavailable, match="not the one this workspace was made with"):
        section.at("okafor")
    assert not section.house.workspace.is_open
    card.write_text(json.dumps(said, indent=1), "utf-8")
    section.reopen()
    section.at("okafor")


def test_what_is_done_in_a_copy_is_in_the_copys_log_and_does_not_come_back_unseen(
    section: Section, tmp_path: Path
) -> None:
    """Whoever has an account can use a copy elsewhere. Neither side forgets, and only one of them can go on."""
    section.leave()
    section.close()
    workspace, copy = section.folder / "workspace", tmp_path / "elsewhere" / "copy"
    shutil.copytree(workspace, copy)
    section.reopen()
    section.request()
    section.leave()
    section.close()
    with hold_workspace(copy, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia) as elsewhere:
        accounts.sign_in(elsewhere, "okafor", PASSPHRASE, banner_acknowledged=True)
        events = [entry.new.event for entry in log_of(elsewhere)]
        assert Act.NOTE_MEMORY in events, "the copy says that it is on another computer"
        assert flagged(log_of(elsewhere))
    for name in ("second-look.db", "second-look.db-wal", "second-look.db-shm", "log-memory.json"):
        (workspace / name).unlink(missing_ok=True)
        if (copy / name).exists():
            shutil.copy(copy / name, workspace / name)
    section.reopen()
    (found,) = anchoring.open_breaks(section.at("auditor"))
    assert found.kind in {BreakKind.SHORTER, BreakKind.REWRITTEN}
    with pytest.raises(Refused, match="Nobody works here"):
        section.request()
