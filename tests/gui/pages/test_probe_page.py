"""The probe page: a face is chosen or placed, measured, attested and taken; the floor holds until it is overridden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QPlainTextEdit

from app.domain.casework.faces import FaceOrigin, Point
from app.domain.casework.requests import PROBE_TYPE_WORDS, SEARCHABLE, ProbeType
from app.domain.records import EvidenceRecord, ProbeRecord
from app.gui.pages.probe_page import ProbePage
from app.gui.places import Place, Station
from app.gui.widgets.face_picker import FacePicker
from app.services.casework import footage
from app.services.casework.queue import standings
from app.storage.tables import cases
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section


def frame_of(record: EvidenceRecord) -> Place:
    return Place(Station.PROBE, record.request_id, evidence_id=record.id, frame_index=0)


def picker(page: ProbePage) -> FacePicker:
    return find(page, FacePicker, "face_picker")


def attest(page: ProbePage, kind: ProbeType = ProbeType.SURVEILLANCE) -> None:
    find(page, QComboBox, "probe_type").setCurrentIndex(list(PROBE_TYPE_WORDS).index(kind))
    find(page, QCheckBox, "attested").setChecked(True)


def taken(section: Section, request_id: str) -> list[ProbeRecord]:
    with section.at("okafor").reading() as db:
        return list(cases.probes_of(db, request_id))


def test_the_only_face_is_taken_and_leads_to_the_search(stage: Stage, section: Section) -> None:
    evidence = section.evidence(section.request().id)
    page = stage.show(ProbePage, "okafor", frame_of(evidence))
    assert picker(page).current() == 0
    assert next_action(page).verb() == "Take Face 1 as probe Q1"
    assert next_action(page).blocked() == "Probe type is missing"
    attest(page)
    assert page.leave_question() is not None
    press(page, "probe_next")
    (probe,) = taken(section, evidence.request_id)
    assert stage.moves[-1] == Place(Station.SEARCH, evidence.request_id, probe_id=probe.id)
    assert probe.origin is FaceOrigin.DETECTED
    assert page.leave_question() is None


def test_nothing_is_taken_without_the_attestation(stage: Stage, section: Section) -> None:
    page = stage.show(ProbePage, "okafor", frame_of(section.evidence(section.request().id)))
    attest(page)
    find(page, QCheckBox, "attested").setChecked(False)
    assert next_action(page).blocked() == "Attestation is missing"


@pytest.mark.parametrize("kind", sorted(set(ProbeType) - SEARCHABLE))
def test_a_forbidden_type_says_why(stage: Stage, section: Section, kind: ProbeType) -> None:
    page = stage.show(ProbePage, "okafor", frame_of(section.evidence(section.request().id)))
    attest(page, kind)
    assert next_action(page).blocked() == "This type is never searched"
    sentence = f"A probe of the type '{PROBE_TYPE_WORDS[kind]}' is never searched"
    assert any(sentence in words for words in texts_of(page))


def test_of_several_faces_one_has_to_be_chosen(stage: Stage, section: Section) -> None:
    page = stage.show(ProbePage, "okafor", frame_of(section.crowd(2)))
    assert picker(page).current() is None
    assert next_action(page).blocked() == "No face is chosen (N)"
    QTest.keyClick(picker(page).view, Qt.Key.Key_N)
    QTest.keyClick(picker(page).view, Qt.Key.Key_F)
    assert picker(page).current() == 1
    picker(page).view.box_chosen.emit(0)
    assert picker(page).current() == 0
    assert [box.label for box in picker(page).view._boxes] == ["Face 1, chosen", "Face 2"]


def test_the_face_that_was_picked_is_chosen(stage: Stage, section: Section) -> None:
    evidence = section.crowd(2)
    desk = section.at("okafor")
    with footage.open_footage(desk, evidence.id) as opened:
        found = footage.faces_in(desk, opened.frame(0))
    assert len(found) == 2
    for face in found:
        place = Place(Station.PROBE, evidence.request_id, evidence_id=evidence.id, frame_index=0, face=face)
        page = stage.show(ProbePage, "okafor", place)
        current = picker(page).current()
        assert current is not None
        assert picker(page).faces()[current].box == face.box


def click(page: ProbePage, x: float, y: float) -> None:
    view = picker(page).view
    at = view.to_widget(Point(x, y)).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def draw(page: ProbePage, left: float, top: float, right: float, bottom: float) -> None:
    view = picker(page).view
    start, end = view.to_widget(Point(left, top)).toPoint(), view.to_widget(Point(right, bottom)).toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, QPoint((start + end) / 2))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_eyes_are_placed_by_hand_where_none_was_found(stage: Stage, section: Section) -> None:
    evidence = section.crowd(0)
    page = stage.show(ProbePage, "okafor", frame_of(evidence))
    assert next_action(page).blocked() == "No face was found: place the eyes (E)"
    attest(page)
    QTest.keyClick(picker(page).view, Qt.Key.Key_E)
    draw(page, 60, 60, 180, 240)
    click(page, 90, 120)
    assert next_action(page).blocked() == "The eyes are not placed yet"
    click(page, 150, 120)
    assert next_action(page).blocked() is None
    press(page, "probe_next")
    (probe,) = taken(section, evidence.request_id)
    assert probe.origin is FaceOrigin.DRAWN
    assert probe.measures.eye_distance_px == pytest.approx(60, abs=2)


def test_eyes_on_one_spot_are_refused_and_can_be_corrected(stage: Stage, section: Section) -> None:
    page = stage.show(ProbePage, "okafor", frame_of(section.crowd(0)))
    attest(page)
    picker(page).set_by_hand(True)
    draw(page, 60, 60, 180, 240)
    click(page, 90, 120)
    view = picker(page).view
    QTest.keyClick(view, Qt.Key.Key_Right)  # the middle of the view is the second eye's first place
    QTest.keyClick(view, Qt.Key.Key_Return)
    placed = picker(page)._points
    assert placed is not None
    placed.set_placed([Point(90, 120), Point(91, 120)])
    view.points_completed.emit()
    assert "less than 4 pixels apart" in notice(page)
    assert next_action(page).blocked() == "The eyes are not placed yet"
    placed.set_placed([Point(90, 120), Point(150, 120)])
    view.points_completed.emit()
    assert next_action(page).blocked() is None


def test_while_eyes_are_placed_no_found_face_counts(stage: Stage, section: Section) -> None:
    page = stage.show(ProbePage, "okafor", frame_of(section.evidence(section.request().id)))
    attest(page)
    picker(page).set_by_hand(True)
    assert next_action(page).blocked() == "The eyes are not placed yet"
    picker(page).set_by_hand(False)
    assert next_action(page).blocked() is None


# Probes already taken


def test_from_a_probe_the_way_leads_to_its_frame(stage: Stage, section: Section) -> None:
    probe = section.probe(section.evidence(section.request().id))
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, probe.request_id))
    press(page, "show_frame")
    assert stage.moves[-1] == Place(Station.EVIDENCE, probe.request_id, probe.evidence_id, probe.frame_index)


def test_probes_are_shown_with_picture_and_measures(stage: Stage, section: Section) -> None:
    evidence = section.evidence(section.request().id)
    section.probe(evidence)
    section.probe(evidence)
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, evidence.request_id))
    probes = find(page, QListWidget, "probes")
    assert [probes.item(n).text() for n in range(probes.count())] == ["Q1 · E1 frame 0", "Q2 · E1 frame 0"]
    assert next_action(page).verb() == "Search with Q2"
    probes.setCurrentRow(0)
    assert next_action(page).verb() == "Search with Q1"
    assert "Q1 · Original · E1 frame 0" in texts_of(page)
    press(page, "probe_next")
    assert stage.moves[-1].station is Station.SEARCH


def test_without_probes_it_leads_to_the_evidence(stage: Stage, section: Section) -> None:
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, section.request().id))
    assert next_action(page).verb() == "Go to the evidence"
    press(page, "probe_next")
    assert stage.moves[-1].station is Station.EVIDENCE


def test_a_supervisor_overrides_the_floor_with_a_reason(stage: Stage, section: Section) -> None:
    evidence = section.evidence(section.request().id, eye_distance=10)
    section.probe(evidence)
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, evidence.request_id))
    assert next_action(page).blocked() == "Under the floor: another supervisor decides"
    page = stage.show(ProbePage, "soto", Place(Station.PROBE, evidence.request_id))
    assert next_action(page).blocked() == "Reason for the override is missing"
    find(page, QPlainTextEdit, "override_reason").setPlainText("only frame there is")
    assert page.leave_question() is not None
    press(page, "probe_next")
    assert next_action(page).blocked() == "An examiner searches"
    assert "Daniela Soto: only frame there is" in texts_of(page)
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, evidence.request_id))
    assert next_action(page).blocked() is None


def test_pictures_hide(stage: Stage, section: Section) -> None:
    page = stage.show(ProbePage, "okafor", frame_of(section.evidence(section.request().id)))
    assert picker(page).view.picture() is not None
    page.hide_pictures(True)
    assert picker(page).view.picture() is None


def test_after_a_lead_no_probe_leads_to_another_search(stage: Stage, section: Section) -> None:
    section.decided()
    (standing,) = standings(section.at("okafor"))
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, standing.request.id))
    assert next_action(page).blocked() == "A lead was released; a new search needs a new request"
