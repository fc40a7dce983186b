"""Another network for the gallery: described beside the work, switched by one act, never compared with the other."""

from __future__ import annotations

import hashlib

import pytest

from app.domain.progress import Progress
from app.domain.staff.roles import Act
from app.errors import BadInput, Cancelled, Refused
from app.services.casework import repeating, searching
from app.services.gallery import model_change
from app.services.gallery.checking import check_gallery
from app.services.gallery.model_change import describe_again, list_models, switch_model
from app.storage.tables import gallery_models
from tests.services.observing import log_of, refused, store_files
from tests.support.fakes import MODEL
from tests.support.section import Section

OTHER = b"weights of another network"
SHA = hashlib.sha256(OTHER).hexdigest()


class StoppedAt(Progress):
    """Asks to stop at a photo."""

    def __init__(self, photo: int) -> None:
        self._photo, self._done = photo, 0

    def report(self, done: int, total: int) -> None:
        self._done = done

    def check(self) -> None:
        if self._done >= self._photo:
            raise Cancelled("stopped")


@pytest.fixture
def offered(enrolled: Section) -> Section:
    """A gallery of twelve photos, and another network in the models folder."""
    enrolled.house.workspace.models.mkdir()
    (enrolled.house.workspace.models / "other.dat").write_bytes(OTHER)
    return enrolled


def test_both_networks_are_listed(offered: Section) -> None:
    found = {each.sha256: each for each in list_models(offered.at("admin"))}
    assert (found[MODEL].in_use, found[MODEL].described, found[MODEL].photos) == (True, 12, 12)
    assert (found[SHA].name, found[SHA].in_use, found[SHA].described) == ("other.dat", False, 0)


def test_the_old_one_is_searched_until_the_switch_and_the_new_one_after(offered: Section) -> None:
    before = offered.searched(3)
    offered.examine("okafor", before.examination_id, None)
    desk = offered.at("admin")
    done = describe_again(desk, "other.dat")
    assert (done.photos, done.failed, done.missing) == (12, (), 0)
    assert offered.house.encoder_model() == offered.house.index().model == MODEL
    switch_model(desk, SHA)
    assert offered.house.encoder_model() == offered.house.index().model == SHA
    (entry,) = [entry for entry in log_of(offered.house) if entry.new.event == Act.SWITCH_MODEL]
    assert entry.new.objects[1:] == (SHA, MODEL)
    offered.reopen()
    assert offered.at("admin").house.encoder_model() == SHA  # also at the next start
    after = offered.searched(3)
    desk = offered.at("okafor")
    with desk.reading() as db:
        (probe,) = db.conn.execute("SELECT probe_id FROM searches WHERE id = ?", [after.search_id]).fetchone()
        own = gallery_models.probe_template(db, probe, SHA)
        assert own is not None and gallery_models.probe_template(db, probe, MODEL) is None
        assert offered.nearest(after.search_id)
    assert check_gallery(offered.at("auditor"), None).faults == ()


def test_a_probe_of_before_is_described_again_and_older_searches_are_repeated_as_they_were(offered: Section) -> None:
    receipt = offered.decided(99)
    with offered.at("okafor").reading() as db:
        (probe,) = db.conn.execute("SELECT probe_id FROM searches WHERE id = ?", [receipt.search_id]).fetchone()
    desk = offered.at("admin")
    describe_again(desk, SHA)
    switch_model(desk, SHA)
    desk = offered.at("okafor")
    again = searching.run_search(desk, probe)
    with desk.reading() as db:
        old, new = (gallery_models.probe_template(db, probe, model) for model in (MODEL, SHA))
    assert old is not None and new is not None and not (old.vector == new.vector).all()
    (entry,) = [entry for entry in log_of(offered.house) if entry.new.event == Act.DESCRIBE_PROBE]
    assert entry.new.objects[1:] == (probe, SHA) and again.candidates
    repeated = repeating.repeat_searches(offered.at("auditor"), "2026-0001")
    assert [each.differences for each in repeated] == [(), ()]
    (offered.house.workspace.models / "other.dat").unlink()
    assert [each.differences for each in repeating.repeat_searches(offered.at("auditor"), "2026-0001")] == [(), ()]


def test_stopped_and_gone_on_with(offered: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_change, "BATCH", 4)
    desk = offered.at("admin")
    with pytest.raises(Cancelled):
        describe_again(desk, SHA, StoppedAt(6))
    assert {each.sha256: each.described for each in list_models(desk)}[SHA] == 4
    with refused(offered.house, Act.SWITCH_MODEL, "8 of 12 photos are not described", Refused):
        switch_model(desk, SHA)
    assert describe_again(desk, SHA).photos == 8


def test_a_picture_that_is_damaged_is_told_and_keeps_the_switch_waiting(offered: Section) -> None:
    with offered.at("auditor").reading() as db:
        sha256 = str(db.conn.execute("SELECT sha256 FROM photos LIMIT 1").fetchone()[0])
    path = offered.house.workspace.store._path(sha256)
    assert path in store_files(offered.house)
    path.unlink()
    desk = offered.at("admin")
    done = describe_again(desk, SHA)
    assert (done.photos, done.missing) == (11, 1) and "missing from the store" in done.failed[0]
    with refused(offered.house, Act.SWITCH_MODEL, "1 of 12 photos", Refused):
        switch_model(desk, SHA)


def test_wrong_networks_are_sentences(offered: Section) -> None:
    desk = offered.at("admin")
    with refused(offered.house, Act.DESCRIBE_GALLERY, "no network nothing", BadInput):
        describe_again(desk, "nothing")
    with refused(offered.house, Act.SWITCH_MODEL, "searched with fake-encoder already", BadInput):
        switch_model(desk, MODEL)


def test_a_file_that_was_exchanged_is_not_taken(offered: Section) -> None:
    desk = offered.at("admin")
    describe_again(desk, SHA)
    (offered.house.workspace.models / "other.dat").write_bytes(b"something else")
    with pytest.raises(BadInput, match="no network"):
        switch_model(desk, SHA)
