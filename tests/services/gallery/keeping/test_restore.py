"""A restore is an act of two people; what left since the backup leaves again; and everybody is told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.domain.gallery.backup import Restored
from app.domain.gallery.removal import RecordName, RemovalForm
from app.domain.gallery.retention import RetentionClass
from app.domain.log.audit import LogOutcome
from app.domain.progress import NO_PROGRESS
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused, UserError
from app.reports.removal_certificate import certificate_json
from app.security_keys.device import PluggedKeys
from app.services.gallery import enrolment, expunging
from app.services.gallery.keeping import backing_up, holds, retention
from app.services.gallery.keeping.restoring import Credentials, restore
from app.services.gallery.manifest import ManifestRefused
from app.services.house import House, hold_workspace
from app.services.log import anchoring
from app.services.staff import accounts, passphrases
from app.services.staff.own_keys import add_security_key
from app.services.staff.steps import KeyDue
from app.storage.rows import number, select
from app.storage.tables import backups, gallery
from tests.services.observing import faults, log_of, records_without_entry
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE, Section
from tests.support.software_key import SoftwareKey

ORDER = RemovalForm("expunged", "Order 12/2026", "acquitted")
ADMIN, SOTO = Credentials("admin", PASSPHRASE), Credentials("soto", PASSPHRASE)
TWO = (ADMIN, SOTO)


def hold(folder: Path) -> House:
    return hold_workspace(folder, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)


@pytest.fixture
def backed_up(section: Section, tmp_path: Path) -> Section:
    """A gallery of three people, and a backup of it."""
    section.enrol(people=3)
    backing_up.back_up(section.at("admin"), tmp_path / "b", "safe")
    return section


def remove(section: Section, *records: RecordName) -> str:
    removal = expunging.propose_removal(section.at("admin"), records, ORDER)
    return certificate_json(expunging.confirm_removal(section.at("soto"), removal.number))


def over(section: Section, people: tuple[Credentials, Credentials] = TWO, *certificates: Path) -> Restored:
    """Restore over the section's workspace, and hold what is there afterwards."""
    section.leave()
    section.close()
    try:
        done = restore(section.folder / "b", section.folder / "workspace", people, certificates, hold=hold)
    finally:
        section.reopen()
    return done


def acknowledge(section: Section) -> None:
    anchoring.acknowledge_break(section.at("auditor"), "the disk broke; restored by order of the chief")


def numbers(section: Section) -> set[str]:
    with section.house.workspace.database.reading() as db:
        return {photo.record_number for photo in gallery.every_photo(db)}


FIRST, SECOND = RecordName("TEST00001", "R001-1"), RecordName("TEST00001", "R001-2")


def test_what_left_since_the_backup_leaves_again(backed_up: Section) -> None:
    remove(backed_up, FIRST, SECOND)
    done = over(backed_up)
    assert (done.removed_again, done.record.replaced_size > done.record.log_size) == (2, True)
    acknowledge(backed_up)
    assert numbers(backed_up) == {"R002-1", "R002-2", "R003-1", "R003-2"}
    house = backed_up.house
    assert len(house.index().photo_ids) == 4
    assert len(list((house.workspace.folder / "store").glob("??/*"))) == 8
    with pytest.raises(ManifestRefused, match="removed from the gallery by two people"):
        enrolment.import_folder(
            backed_up.at("admin"), backed_up.folder, backed_up.manifest(people=1, photos=1, name="again.csv")
        )
    (again,) = expunging.list_removals(backed_up.at("soto"))
    assert "again, after a restore: removal X-00001" in again.authority
    assert faults(house) == [] and records_without_entry(house) == []


def test_a_restore_is_marked_on_both_sides(backed_up: Section, tmp_path: Path) -> None:
    with backed_up.house.workspace.database.reading() as db:
        (made,) = backups.backups(db)
    done = over(backed_up)
    assert (done.record.backup_id, done.record.backup_sha256) == (made.id, made.sha256)
    assert done.earlier.startswith("workspace.replaced-")
    backed_up.at("auditor")
    with backed_up.house.workspace.database.reading() as db:
        (recorded,) = select(db, "SELECT * FROM restores")
        assert asdict(done.record).items() <= recorded.items()
        assert backups.backups(db) == []  # the backup's own record came after its snapshot
    entry = next(each for each in log_of(backed_up.house) if each.new.event == Act.RESTORE)
    assert entry.new.objects[:3] == (done.record.id, made.id, made.sha256)
    assert any("stands only in the workspace that was replaced" in each for each in done.unknown)
    with hold(tmp_path / done.earlier) as earlier:
        accounts.sign_in(earlier, "auditor", PASSPHRASE, banner_acknowledged=True)
        last = [each for each in log_of(earlier) if each.new.event == Act.RESTORE]
        assert [each.new.details["replaced"] for each in last] == [True]


def test_nobody_works_before_an_auditor_has_acknowledged_it(backed_up: Section) -> None:
    over(backed_up)
    with pytest.raises(Refused, match="restored from a backup"):
        backed_up.request("okafor")
    acknowledge(backed_up)
    assert backed_up.request("okafor").form.number


def test_an_older_copy_put_back_by_hand_is_no_restore(backed_up: Section, tmp_path: Path) -> None:
    backed_up.leave()
    backed_up.close()
    shutil.copytree(tmp_path / "workspace", tmp_path / "older")
    backed_up.reopen()
    remove(backed_up, FIRST)
    backed_up.leave()
    backed_up.close()
    shutil.rmtree(tmp_path / "workspace")
    shutil.move(tmp_path / "older", tmp_path / "workspace")
    backed_up.reopen()
    with pytest.raises(Refused, match="The log ends at entry"):
        backed_up.request("okafor")
    with backed_up.house.workspace.database.reading() as db:
        assert number(db, "SELECT count(*) FROM restores") == 0


def test_into_an_empty_folder_with_certificates(backed_up: Section, tmp_path: Path) -> None:
    certificate = tmp_path / "x.json"
    certificate.write_text(remove(backed_up, FIRST), "utf-8")
    remove(backed_up, SECOND)
    target = tmp_path / "elsewhere"
    target.mkdir()
    done = restore(tmp_path / "b", target, TWO, [certificate], hold=hold)
    assert (done.removed_again, done.earlier, done.record.replaced_size) == (1, "", 0)
    assert "What left the gallery since then is back" in done.unknown[1]
    with hold(target) as house:
        accounts.sign_in(house, "auditor", PASSPHRASE, banner_acknowledged=True)
        with house.workspace.database.reading() as db:
            there = {photo.record_number for photo in gallery.every_photo(db)}
    assert "R001-1" not in there and "R001-2" in there  # of the second removal nothing is known there


def test_what_came_and_went_after_the_backup_does_not_come_back(backed_up: Section) -> None:
    later = backed_up.manifest(people=4, photos=1, name="later.csv")
    lines = later.read_text("utf-8").splitlines()
    later.write_text("\n".join([lines[0], lines[-1]]) + "\n", "utf-8")
    enrolment.import_folder(backed_up.at("admin"), backed_up.folder, later)
    remove(backed_up, RecordName("TEST00001", "R004-1"))
    assert over(backed_up).removed_again == 0
    acknowledge(backed_up)
    with pytest.raises(ManifestRefused, match="removed from the gallery by two people"):
        enrolment.import_folder(backed_up.at("admin"), backed_up.folder, later)


def test_a_hold_that_was_lifted_does_not_stop_what_left(section: Section, tmp_path: Path) -> None:
    section.enrol(people=3)
    hold_on = holds.set_on_record(section.at("soto"), FIRST, "court", "pending")
    backing_up.back_up(section.at("admin"), tmp_path / "b", "safe")
    holds.lift(section.at("soto"), hold_on.number, "over")
    removal = expunging.propose_removal(section.at("admin"), [FIRST], RemovalForm("retention", "act", "over"))
    expunging.confirm_removal(section.at("soto"), removal.number)
    set_later = holds.set_on_record(section.at("soto"), SECOND, "court", "pending")
    done = over(section)
    assert done.removed_again == 1
    assert any(set_later.number in each and "Set them again" in each for each in done.unknown)


def test_passphrases_stay_as_they_are_now(backed_up: Section, tmp_path: Path) -> None:
    keys = tmp_path / "workspace" / "keys.json"
    passphrases.change_passphrase(backed_up.at("okafor"), PASSPHRASE, "quite another seven words")
    changed = keys.read_bytes()
    over(backed_up)
    assert keys.read_bytes() == changed


def test_who_has_a_security_key_has_it_touched(section: Section, tmp_path: Path) -> None:
    keys = PluggedKeys(lambda: [key])
    key, section.house.security_keys = SoftwareKey(), keys
    desk = section.at("admin")
    add_security_key(desk, "blue")
    backing_up.back_up(desk, tmp_path / "b", "safe")
    with pytest.raises(KeyDue):
        over(section)
    touching = replace(ADMIN, touch=lambda _, question: keys.sign(question, "", NO_PROGRESS))
    assert over(section, (touching, SOTO)).folder == "workspace"


def test_a_retention_class_set_later_is_gone(backed_up: Section) -> None:
    retention.set_class(backed_up.at("admin"), RetentionClass("adults", 5, None, "act"))
    over(backed_up)
    assert retention.schedule(backed_up.at("auditor")).classes == ()


def wrong(name: str) -> Credentials:
    return Credentials(name, "not the passphrase")


@pytest.mark.parametrize(
    ("people", "words"),
    [
        ((ADMIN, ADMIN), "needs two people"),
        ((SOTO, ADMIN), "needs the role administrator"),
        ((ADMIN, Credentials("okafor", PASSPHRASE)), "supervisor or another administrator"),
        ((ADMIN, wrong("soto")), "do not belong together"),
        ((wrong("admin"), SOTO), "do not belong together"),
        ((ADMIN, Credentials("nobody", PASSPHRASE)), "do not belong together"),
    ],
)
@pytest.mark.parametrize("anew", [False, True])
def test_who_may_not_restore(
    backed_up: Section, tmp_path: Path, people: tuple[Credentials, Credentials], words: str, anew: bool
) -> None:
    backed_up.leave()
    backed_up.close()
    target = tmp_path / ("elsewhere" if anew else "workspace")
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(Refused, match=words):
        restore(tmp_path / "b", target, people, hold=hold)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


@pytest.mark.parametrize("harm", [damage, cut])
def test_a_bad_file_changes_nothing_and_is_logged(
    backed_up: Section, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    harm(tmp_path / "b")
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(BadInput):
        over(backed_up)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert numbers_after_sign_in(backed_up) == 6
    (entry,) = [each for each in log_of(backed_up.house) if each.new.event == Act.RESTORE]
    assert (entry.new.outcome, entry.new.details) == (LogOutcome.REFUSED, {"kind": "BadInput"})


def numbers_after_sign_in(section: Section) -> int:
    section.at("auditor")
    return len(numbers(section))


def test_a_backup_of_another_workspace_is_refused(
    backed_up: Section, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.folder.workspace.check_card", lambda *_: None)  # its card is another, and right
    card = tmp_path / "workspace" / "workspace.json"
    card.write_text(card.read_text("utf-8").replace(backed_up.house.workspace.card.id, "another"), "utf-8")
    with pytest.raises(BadInput, match="of another workspace, Test Section"):
        over(backed_up)


def test_a_folder_with_something_else_is_refused(backed_up: Section, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter").write_text("mine", "utf-8")
    with pytest.raises(BadInput, match="no workspace and is not empty"):
        restore(tmp_path / "b", tmp_path / "full", TWO, hold=hold)
    with pytest.raises(UserError, match="already open"):
        restore(tmp_path / "b", tmp_path / "workspace", TWO, hold=hold)
    strange = tmp_path / "strange.json"
    strange.write_text("[]", "utf-8")
    with pytest.raises(BadInput, match="no certificate of a removal"):
        over(backed_up, TWO, strange)
