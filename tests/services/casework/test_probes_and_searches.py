"""From a face to a list: attestation, the floor, the record of what was searched, one list at a time."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from app.domain.casework.faces import Point
from app.domain.casework.requests import SEARCHABLE, ProbeType
from app.domain.casework.review import Verdict
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.search.exact import ExactEngine
from app.services.casework import examining, footage, leads, probes, queue, searching, verifying
from app.services.casework.probes import ProbeForm
from app.services.casework.queue import NextStep
from app.services.casework.searching import SearchReceipt
from app.storage.engine import Db
from app.storage.tables import gallery_models, reviews
from tests.services.observing import log_of, refused
from tests.support.fakes import MODEL, vector
from tests.support.section import Section


def take(section: Section, evidence_id: str, form: ProbeForm) -> object:
    desk = section.at("okafor")
    with footage.open_footage(desk, evidence_id) as opened:
        frame = opened.frame(0)
        face = footage.faces_in(desk, frame)[0]
        with refused(section.house, Act.TAKE_PROBE, error=Refused) as caught:
            probes.take_probe(desk, opened, frame, face, form)
        return caught.value


@pytest.mark.parametrize("kind", [kind for kind in ProbeType if kind not in SEARCHABLE])
def test_kinds_that_are_never_searched(section: Section, kind: ProbeType) -> None:
    evidence = section.evidence(section.request().id)
    assert "never searched" in str(take(section, evidence.id, ProbeForm(kind.value, attested=True)))


@pytest.mark.parametrize("kind", sorted(SEARCHABLE))
def test_no_probe_without_attestation(section: Section, kind: ProbeType) -> None:
    evidence = section.evidence(section.request().id)
    assert "attestation" in str(take(section, evidence.id, ProbeForm(kind.value, attested=False)))


def test_a_probe_leads_back_to_its_exact_frame(section: Section) -> None:
    evidence = section.evidence(section.request().id)
    probe = section.probe(evidence)
    picture = probes.probe_picture(section.at("okafor"), probe.id)
    assert picture.record == probe
    assert (probe.mark, probe.evidence_id, probe.frame_index) == ("Q1", evidence.id, 0)
    assert log_of(section.house)[-1].new.objects == (probe.id, probe.frame_sha256)
    assert section.probe(evidence).mark == "Q2"


def test_a_frame_that_decodes_to_another_picture_is_not_examined(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    probe = section.probe(section.evidence(section.request().id))
    desk = section.at("okafor")
    monkeypatch.setattr("tests.support.fakes.digest", lambda _: "0" * 64)
    with pytest.raises(Refused, match="no longer decodes to the picture"):
        probes.probe_picture(desk, probe.id)


def test_eyes_placed_by_hand_make_a_probe(section: Section) -> None:
    evidence = section.evidence(section.request().id)
    desk = section.at("okafor")
    with footage.open_footage(desk, evidence.id) as opened:
        frame = opened.frame(0)
        face = probes.place_face(desk, frame, None, Point(80, 120), Point(130, 120))
        probe = probes.take_probe(desk, opened, frame, face, ProbeForm("photograph", attested=True))
    assert probe.origin.value == "drawn" and probe.detector == "by hand"
    assert probe.measures.eye_distance_px == 50


def test_a_template_that_is_no_template_is_not_kept(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    evidence = section.evidence(section.request().id)
    monkeypatch.setattr("tests.support.fakes.vector", lambda *_: np.full(128, np.nan, dtype=np.float32))
    with pytest.raises(ValueError, match="not finite"):
        section.probe(evidence)
    monkeypatch.undo()
    assert section.probe(evidence).mark == "Q1"


def under_floor(section: Section) -> str:
    return section.probe(section.evidence(section.request().id, eye_distance=11)).id


def test_under_the_floor_nobody_searches_until_another_supervisor_overrides(enrolled: Section) -> None:
    probe_id = under_floor(enrolled)
    with refused(enrolled.house, Act.SEARCH, r"11\.0 pixels apart; the floor is 12", Refused):
        searching.run_search(enrolled.at("okafor"), probe_id)
    (standing,) = queue.standings(enrolled.at("soto"))
    assert (standing.step, standing.mine) == (NextStep.OVERRIDE, True)
    desk = enrolled.at("soto")
    with refused(enrolled.house, Act.OVERRIDE_FLOOR, "needs a reason", BadInput):
        probes.override_floor(desk, probe_id, " ")
    probes.override_floor(desk, probe_id, "the only picture there is")
    with refused(enrolled.house, Act.OVERRIDE_FLOOR, "needs no override", Refused):
        probes.override_floor(desk, probe_id, "again")
    assert searching.run_search(enrolled.at("okafor"), probe_id).candidates == 6


def test_nobody_overrides_the_floor_for_the_own_probe(enrolled: Section) -> None:
    evidence = enrolled.evidence(enrolled.request().id, eye_distance=11)
    desk = enrolled.at("both")
    with footage.open_footage(desk, evidence.id) as opened:
        frame = opened.frame(0)
        form = ProbeForm("surveillance", attested=True)
        probe = probes.take_probe(desk, opened, frame, footage.faces_in(desk, frame)[0], form)
    with refused(enrolled.house, Act.OVERRIDE_FLOOR, "took this probe yourself", Refused):
        probes.override_floor(desk, probe.id, "I need it")


def test_a_probe_above_the_floor_needs_no_override(enrolled: Section) -> None:
    probe = enrolled.probe(enrolled.evidence(enrolled.request().id, eye_distance=12))
    desk = enrolled.at("soto")
    with refused(enrolled.house, Act.OVERRIDE_FLOOR, "needs no override", Refused):
        probes.override_floor(desk, probe.id, "reason")


@pytest.mark.parametrize("length", [-1, 0, 1, 51, 10_000])
def test_lists_have_two_to_fifty_places(enrolled: Section, length: int) -> None:
    probe = enrolled.probe(enrolled.evidence(enrolled.request().id))
    with refused(enrolled.house, Act.SEARCH, "2 to 50 candidates", BadInput):
        searching.run_search(enrolled.at("okafor"), probe.id, length)


@pytest.mark.parametrize(("length", "found"), [(2, 2), (5, 5), (6, 6), (50, 6)])
def test_a_list_is_as_long_as_asked_or_as_the_gallery(enrolled: Section, length: int, found: int) -> None:
    assert enrolled.searched(list_length=length).candidates == found


def test_an_empty_gallery_and_no_probe_are_sentences(section: Section) -> None:
    probe = section.probe(section.evidence(section.request().id))
    desk = section.at("okafor")
    with refused(section.house, Act.SEARCH, "gallery is empty", BadInput):
        searching.run_search(desk, probe.id)
    with refused(section.house, Act.SEARCH, "probe does not exist", BadInput):
        searching.run_search(desk, "nothing")


def test_templates_of_another_network_are_never_compared(enrolled: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    """The probe is described again with the network of the gallery, and both stay on record."""
    monkeypatch.setattr("tests.support.fakes.MODEL", "e" * 64)
    probe = enrolled.probe(enrolled.evidence(enrolled.request().id))
    monkeypatch.setattr("tests.support.fakes.MODEL", MODEL)
    desk = enrolled.at("okafor")
    receipt = searching.run_search(desk, probe.id)
    with desk.reading() as db:
        assert gallery_models.probe_template(db, probe.id, "e" * 64) is not None
        again = gallery_models.probe_template(db, probe.id, MODEL)
    assert again is not None and np.array_equal(again.vector, vector(3, 9)) and receipt.candidates


def test_the_receipt_tells_nothing_about_anybody(enrolled: Section) -> None:
    receipt = enrolled.searched()
    assert {field.name for field in fields(SearchReceipt)} == {
        "search_id", "examination_id", "candidates", "people", "photos", "elapsed_ms",
    }  # fmt: skip
    assert (receipt.candidates, receipt.people, receipt.photos) == (4, 6, 12)


def test_what_was_searched_is_on_record_and_can_be_done_again(enrolled: Section) -> None:
    """With the recorded template, the recorded gallery and the reference engine the same list comes out."""
    receipt = enrolled.searched(person=3, list_length=5)
    desk = enrolled.at("okafor")
    index = enrolled.house.index()
    with desk.reading() as db:
        record, rows = reviews.search(db, receipt.search_id), reviews.candidates(db, receipt.search_id)
        assert record is not None
        template = gallery_models.probe_template(db, record.probe_id, MODEL)
        photos = photo_vectors(db)
    assert template is not None and np.array_equal(template.vector, vector(3, 9))
    nearest = ExactEngine(np.stack(list(photos.values()))).nearest(template.vector, 12)
    first: dict[str, tuple[str, float]] = {}
    for row, distance in zip(nearest.rows, nearest.distances, strict=True):
        photo = list(photos)[row]
        person = index.person_ids[list(index.photo_ids).index(photo)]
        first.setdefault(person, (photo, distance))
    assert [(row.person_id, row.photo_id) for row in rows] == [(who, photo) for who, (photo, _) in first.items()][:5]
    assert [row.distance for row in rows] == pytest.approx([distance for _, distance in first.values()][:5], abs=1e-6)
    assert [row.rank for row in rows] == [1, 2, 3, 4, 5]
    assert (record.metric, record.filters, record.list_length) == ("euclidean", "none", 5)
    assert [model.sha256 for model in record.models] == ["d" * 64, MODEL]
    assert record.snapshot.people == 6 and record.snapshot.photos == 12


def photo_vectors(db: Db) -> dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    rows = db.conn.execute("SELECT photo_id, vector FROM photo_templates ORDER BY photo_id").fetchall()
    return {row[0]: np.frombuffer(row[1], dtype="<f4") for row in rows}


def test_no_list_of_a_gallery_that_changed_meanwhile(enrolled: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    probe = enrolled.probe(enrolled.evidence(enrolled.request().id))
    desk = enrolled.at("okafor")
    monkeypatch.setattr("app.services.casework.searching.gallery.version", lambda _: 0)
    with refused(enrolled.house, Act.SEARCH, "changed while it was searched", Refused):
        searching.run_search(desk, probe.id, 4)
    monkeypatch.undo()
    assert searching.run_search(desk, probe.id, 4).candidates == 4


def test_one_list_at_a_time(enrolled: Section) -> None:
    """Every list is answered for, verified and decided before another is made."""
    receipt = enrolled.searched()
    probe_id = probe_of(enrolled, receipt)

    def refuses(match: str) -> None:
        desk = enrolled.at("moreau")
        with refused(enrolled.house, Act.SEARCH, match, Refused):
            searching.run_search(desk, probe_id)

    refuses("not finished yet")
    enrolled.examine("okafor", receipt.examination_id, None)
    refuses("not finished yet")
    second = _verify(enrolled, receipt)
    refuses("not finished yet")
    enrolled.examine("lindqvist", second, None)
    refuses("not finished yet")
    leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.RETURN, "larger list, please")
    assert searching.run_search(enrolled.at("moreau"), probe_id, 6).candidates == 6


def test_after_a_lead_a_new_search_needs_a_new_request(enrolled: Section) -> None:
    receipt = enrolled.decided()
    probe_id = probe_of(enrolled, receipt)
    with refused(enrolled.house, Act.SEARCH, "A lead was released", Refused):
        searching.run_search(enrolled.at("okafor"), probe_id)


def probe_of(section: Section, receipt: SearchReceipt) -> str:
    return examining.sitting(section.at("okafor"), receipt.examination_id).probe_id


def _verify(section: Section, receipt: SearchReceipt) -> str:
    return verifying.take_verification(section.at("lindqvist"), receipt.search_id)
