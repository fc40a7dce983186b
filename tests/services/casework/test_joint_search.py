"""Several pictures of one person: searched alone and together, both on record, one list examined, nobody told more."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.casework.candidates import Fusion, list_digest
from app.domain.casework.review import Verdict
from app.domain.gallery.templates import Vector, mean_of
from app.domain.records import ProbeRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.casework import examining, leads, queue, reporting, searching, verifying
from app.services.casework.intake import EvidenceForm, add_evidence
from app.storage.tables import cases, gallery, reviews
from tests.services.blindness import check_blind, secrets_of
from tests.services.observing import log_of, refused
from tests.support.fakes import MODEL, vector
from tests.support.pictures import write_picture
from tests.support.section import Section


def take_several(section: Section, variants: tuple[int, ...] = (9, 8, 7), person: int = 3) -> list[ProbeRecord]:
    """Take a probe from each of several stills of one person; the request is new."""
    request = section.request()
    taken = []
    for number in variants:
        path = write_picture(section.folder / f"still-{request.id}-{number}.png", person, variant=number)
        form = EvidenceForm("USB stick from the shop", "Property clerk")
        taken.append(section.probe(add_evidence(section.at("okafor"), request.id, path, form)))
    return taken


def by_hand(section: Section, probe: Vector) -> list[tuple[str, float]]:
    """Everybody by the nearest of their photos, worked out without the search."""
    with section.house.workspace.database.reading() as db:
        rows = gallery.templates(db, MODEL)
    nearest: dict[str, float] = {}
    for person, template in zip(rows.person_ids, rows.vectors, strict=True):
        apart = float(np.linalg.norm(template.astype(np.float64) - probe.astype(np.float64)))
        nearest[person] = min(apart, nearest.get(person, np.inf))
    return sorted(nearest.items(), key=lambda item: item[1])


@pytest.mark.parametrize("fusion", [Fusion.BEST, Fusion.MEAN])
def test_the_joint_list_and_each_list_alone_are_on_record(enrolled: Section, fusion: Fusion) -> None:
    first, *others = take_several(enrolled)
    also = [probe.id for probe in others]
    receipt = searching.run_search(enrolled.at("okafor"), first.id, 4, also, fusion)
    with enrolled.house.workspace.database.reading() as db:
        record, rows = reviews.search(db, receipt.search_id), reviews.candidates(db, receipt.search_id)
        alone = reviews.separate_lists(db, receipt.search_id)
    assert record is not None
    assert (record.probe_id, list(record.also), record.fusion) == (first.id, also, fusion)
    probes = [vector(3, variant) for variant in (9, 8, 7)]
    each = [by_hand(enrolled, probe) for probe in probes]
    if fusion is Fusion.MEAN:
        expected = by_hand(enrolled, mean_of(probes))
    else:
        best = {person: min(dict(found)[person] for found in each) for person, _ in each[0]}
        expected = sorted(best.items(), key=lambda item: item[1])
    assert [row.person_id for row in rows] == [person for person, _ in expected[:4]]
    assert [row.distance for row in rows] == pytest.approx([apart for _, apart in expected[:4]], abs=1e-6)
    assert [row.rank for row in rows] == [1, 2, 3, 4]
    assert [lone.probe_id for lone in alone] == [first.id, *also]
    for lone, found in zip(alone, each, strict=True):
        assert [row.person_id for row in lone.ranked] == [person for person, _ in found[:4]]
        assert [row.distance for row in lone.ranked] == pytest.approx([apart for _, apart in found[:4]], abs=1e-6)


def test_the_log_names_every_probe_every_list_and_the_fusion(enrolled: Section) -> None:
    first, *others = take_several(enrolled)
    receipt = searching.run_search(enrolled.at("okafor"), first.id, 4, [probe.id for probe in others], Fusion.BEST)
    entry = next(entry.new for entry in log_of(enrolled.house) if entry.new.event == Act.SEARCH.value)
    assert entry.objects[:2] == (receipt.search_id, first.id)
    assert {probe.id for probe in others} <= set(entry.objects)
    with enrolled.house.workspace.database.reading() as db:
        digests = {list_digest(lone.ranked) for lone in reviews.separate_lists(db, receipt.search_id)}
    assert len(digests) == 3 and digests <= set(entry.objects)
    assert (entry.details["fusion"], entry.details["probes"]) == ("best", 3)


def test_a_search_with_one_probe_says_so(enrolled: Section) -> None:
    receipt = enrolled.searched()
    with enrolled.house.workspace.database.reading() as db:
        record = reviews.search(db, receipt.search_id)
        assert record is not None and (record.also, record.fusion) == ((), Fusion.NONE)
        assert reviews.separate_lists(db, receipt.search_id) == []
    details = next(entry.new.details for entry in log_of(enrolled.house) if entry.new.event == Act.SEARCH.value)
    assert (details["fusion"], details["probes"]) == ("none", 1)


@pytest.mark.parametrize("fusion", [Fusion.BEST, Fusion.MEAN])
def test_what_is_chosen_wrongly_is_a_sentence_and_no_search(enrolled: Section, fusion: Fusion) -> None:
    first, second = take_several(enrolled, (9, 8))
    (stranger,) = take_several(enrolled, (6,))
    desk = enrolled.at("okafor")
    for also, way, match in (
        ([second.id], Fusion.NONE, "one way of fusion"),
        ([], fusion, "one probe by none"),
        ([second.id, second.id], fusion, "chosen twice"),
        ([first.id], fusion, "chosen twice"),
        ([stranger.id], fusion, "probes of one request"),
        (["no such"], fusion, "does not exist"),
        ([str(number) for number in range(20)], fusion, "At most 20"),
    ):
        with refused(enrolled.house, Act.SEARCH, match, BadInput):
            searching.run_search(desk, first.id, 4, also, way)


def test_every_probe_has_to_be_above_the_floor(enrolled: Section) -> None:
    request = enrolled.request()
    good = enrolled.probe(enrolled.evidence(request.id))
    small = enrolled.probe(enrolled.evidence(request.id, person=4, eye_distance=11))
    desk = enrolled.at("okafor")
    with refused(enrolled.house, Act.SEARCH, r"eyes of Q2 are 11\.0 pixels apart", Refused):
        searching.run_search(desk, good.id, 4, [small.id], Fusion.MEAN)


def test_both_examiners_stay_blind_and_both_learn_which_probes_were_searched(enrolled: Section) -> None:
    first, *others = take_several(enrolled)
    receipt = searching.run_search(enrolled.at("okafor"), first.id, 4, [probe.id for probe in others], Fusion.BEST)
    secrets = secrets_of(enrolled.house, receipt.search_id)
    sitting = examining.sitting(enrolled.at("okafor"), receipt.examination_id)
    assert (sitting.probe_id, sitting.probe_mark) == (first.id, "Q1 with Q2, Q3")
    for shown in (receipt, sitting, queue.open_request_file(enrolled.at("okafor"), first.request_id).searches):
        check_blind(shown, secrets)
    enrolled.examine("okafor", receipt.examination_id, enrolled.nearest(receipt.search_id))
    second = verifying.take_verification(enrolled.at("lindqvist"), receipt.search_id)
    other = examining.sitting(enrolled.at("lindqvist"), second)
    check_blind(other, secrets)
    assert other.probe_mark == "Q1 with Q2, Q3"


def test_the_report_names_all_probes_and_the_fusion(enrolled: Section) -> None:
    first, *others = take_several(enrolled)
    receipt = searching.run_search(enrolled.at("okafor"), first.id, 4, [probe.id for probe in others], Fusion.BEST)
    possible = enrolled.nearest(receipt.search_id)
    enrolled.examine("okafor", receipt.examination_id, possible)
    second = verifying.take_verification(enrolled.at("lindqvist"), receipt.search_id)
    enrolled.examine("lindqvist", second, possible)
    leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.APPROVE, "", ["Det. Ines Rowe"])
    said = str(reporting.read_report(enrolled.at("soto"), receipt.search_id).blocks)
    assert "Q1, Q2 and Q3, searched together as one person. Each person by the nearest of the probes." in said
    assert "Searched together with Q1: Q2" in said and "Searched together with Q1: Q3" in said
    with enrolled.house.workspace.database.reading() as db:
        assert all(probe.frame_sha256 in said for probe in cases.probes_of(db, first.request_id))
