"""The workshop: edits are tried, undone, kept; a probe is taken from what was kept, and is marked as edited."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QListWidget, QPushButton, QWidget

from app.domain.casework.edit_table import OPERATIONS
from app.domain.casework.edits import Recipe, make_step
from app.domain.casework.faces import Box, FaceOrigin, Point
from app.domain.records import EvidenceRecord, ProbeRecord
from app.gui.drafts import DraftKeeper
from app.gui.help.guide import station_keys
from app.gui.pages.probe_page import ProbePage
from app.gui.pages.search_page import SearchPage
from app.gui.places import NamedFace, Place, Station
from app.gui.probing.workshop import Workshop
from app.gui.widgets.face_picker import FacePicker
from app.gui.widgets.picture_view import PictureView
from app.gui.widgets.version_bar import VersionBar
from app.services.casework import editing, footage
from app.storage.tables import cases
from tests.gui.access import unnamed
from tests.gui.inline import LaterExecutor
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.services.observing import log_of, sight
from tests.support.section import Section


@pytest.fixture
def evidence(section: Section) -> EvidenceRecord:
    return section.evidence(section.request().id)


@pytest.fixture
def page(stage: Stage, evidence: EvidenceRecord) -> ProbePage:
    """The probe page with the workshop open on the frame."""
    place = Place(Station.PROBE, evidence.request_id, evidence_id=evidence.id, frame_index=0)
    made = stage.show(ProbePage, "okafor", place)
    QTest.keyClick(find(made, FacePicker, "face_picker").view, Qt.Key.Key_W)
    return made


def shop(page: ProbePage) -> Workshop:
    return find(page, Workshop, "workshop")


def steps(page: ProbePage) -> QListWidget:
    return find(page, QListWidget, "steps")


def add(page: ProbePage, name: str) -> None:
    box = find(page, QComboBox, "add_step")
    place = box.findData(name)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def put(page: ProbePage, name: str, value: float) -> None:
    find(page, QDoubleSpinBox, f"parameter_{name}").setValue(value)


def captions(page: ProbePage) -> list[str]:
    return [each.caption() for each in shop(page).findChildren(PictureView)]


def message(page: ProbePage) -> str:
    return find(page, QLabel, "step_message").text()


def shown(page: ProbePage) -> np.ndarray:
    picture = shop(page)._view.picture()
    assert picture is not None and shop(page)._edited is not None
    return np.asarray(shop(page)._edited)


def test_the_original_stands_left_and_nothing_is_recorded_by_trying(page: ProbePage, section: Section) -> None:
    before = sight(section.house)
    assert captions(page) == ["E1 · Original · frame 0", "No edit yet: as the original"]
    assert next_action(page).verb() == "Keep this version"
    assert next_action(page).blocked() == "No edit yet"
    add(page, "levels")
    put(page, "white", 200)
    put(page, "black", 20)
    assert shop(page).recipe() == Recipe((make_step("levels", {"black": 20, "white": 200}),))
    assert captions(page) == ["E1 · Original · frame 0", "Edited (1 step) · not kept"]
    assert next_action(page).blocked() is None
    assert shown(page)[0, 2, 0] == (119 - 20) * 255 // 180
    assert sight(section.house) == before
    assert page.leave_question() == (
        "The edited version is not kept yet; what you tried stays as your draft. Leave all the same?"
    )


def test_every_operation_can_be_added_and_has_fields(page: ProbePage) -> None:
    for number, kind in enumerate(OPERATIONS.values(), 1):
        add(page, kind.name)
        assert steps(page).count() == number and steps(page).currentRow() == number - 1
        for parameter in kind.parameters:
            editor = find(shop(page).fields, QWidget, f"parameter_{parameter.name}")
            assert editor.isVisibleTo(page) and editor.accessibleName() == parameter.words
        assert kind.hint in texts_of(page)


def test_steps_are_switched_moved_and_removed_by_keys(page: ProbePage) -> None:
    for name in ("median", "gamma"):
        add(page, name)
    put(page, "gamma", 2.0)
    rows = steps(page)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [step.operation for step in shop(page).recipe().steps] == ["gamma", "median"]
    assert rows.currentRow() == 0
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert shop(page).recipe().enabled == (make_step("median"),)
    assert captions(page)[1] == "Edited (1 step) · not kept"
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert [step.operation for step in shop(page).recipe().steps] == ["median"]
    QTest.keyClick(rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [step.operation for step in shop(page).recipe().steps] == ["gamma", "median"]
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(rows, Qt.Key.Key_Z, control_shift)
    assert [step.operation for step in shop(page).recipe().steps] == ["median"]


def test_a_dragged_value_is_one_act_to_undo(page: ProbePage) -> None:
    add(page, "gamma")
    for value in (1.1, 1.2, 1.3):
        put(page, "gamma", value)
    shop(page)._undo()
    assert shop(page).recipe() == Recipe((make_step("gamma"),))
    shop(page)._undo()
    assert shop(page).recipe() == Recipe()


def test_values_that_cannot_be_are_told_beside_them(page: ProbePage) -> None:
    add(page, "levels")
    put(page, "white", 40)
    put(page, "black", 60)
    assert message(page) == "Levels: the black point has to lie below the white point. Move one of them."
    assert shop(page).recipe() == Recipe((make_step("levels", {"white": 40}),))
    assert find(page, QDoubleSpinBox, "parameter_black").value() == 0


def test_what_cannot_be_done_with_this_frame_blocks_keeping(page: ProbePage) -> None:
    add(page, "average")
    assert message(page) == "The clip has only 1 frame from here on. Average fewer than 4, or begin earlier."
    assert next_action(page).blocked() == "An edit cannot be done with this frame"
    assert captions(page)[1].endswith("an edit cannot be done")
    shop(page)._undo()
    assert (message(page), next_action(page).blocked()) == ("", "No edit yet")


def test_before_and_after(page: ProbePage) -> None:
    add(page, "gamma")
    put(page, "gamma", 3.0)
    QTest.keyClick(steps(page), Qt.Key.Key_B)
    assert find(page, QCheckBox, "before_edits").isChecked()
    assert captions(page)[1].endswith("before the edits")
    QTest.keyClick(steps(page), Qt.Key.Key_B)
    assert captions(page)[1] == "Edited (1 step) · not kept"


def test_a_crop_is_drawn(page: ProbePage) -> None:
    add(page, "crop")
    find(page, QPushButton, "draw_crop").click()
    assert captions(page)[1].startswith("Draw a box")
    shop(page)._view.box_drawn.emit(Box(30, 40, 150, 200))
    assert shop(page).recipe() == Recipe((make_step("crop", {"left": 30, "top": 40, "right": 60, "bottom": 60}),))
    assert shown(page).shape == (200, 150, 3)
    assert shop(page)._view.tool() is None


def test_zoom_goes_with_both_pictures(page: ProbePage) -> None:
    add(page, "gamma")
    first, second = shop(page).findChildren(PictureView)
    first.zoom(3.0)
    assert second.placement() == first.placement()
    placed = second.placement()
    put(page, "gamma", 1.5)  # looking closer is not undone by the next edit
    assert second.placement() == placed


def test_only_the_newest_preview_counts(stage: Stage, evidence: EvidenceRecord) -> None:
    later = LaterExecutor()
    place = Place(Station.PROBE, evidence.request_id, evidence_id=evidence.id, frame_index=0)
    page = stage.show(ProbePage, "okafor", place, later)
    later.now()
    shop_ = shop(page)
    page._taking._on_edit()
    later.now()
    asked: list[Recipe] = []
    bench = shop_._bench
    assert bench is not None
    whole = bench.preview
    bench.preview = lambda recipe, *rest: asked.append(recipe) or whole(recipe, *rest)  # type: ignore[method-assign, func-returns-value]
    add(page, "gamma")
    for value in (1.1, 1.2, 1.3, 1.4):
        put(page, "gamma", value)
    assert captions(page)[1].endswith("working")
    assert len(later.waiting) == 1
    later.now()
    assert asked == [Recipe((make_step("gamma", {"gamma": 140}),))]
    assert captions(page)[1] == "Edited (1 step) · not kept"


# Keeping, and a probe of what was kept


def attest(page: ProbePage) -> None:
    find(page, QComboBox, "probe_type").setCurrentIndex(0)
    find(page, QCheckBox, "attested").setChecked(True)


def probes_of(section: Section, request_id: str) -> list[ProbeRecord]:
    with section.at("okafor").reading() as db:
        return list(cases.probes_of(db, request_id))


def keep(page: ProbePage) -> None:
    for name in ("rotate", "gamma"):  # neither touches a pixel, so that the fake analyst still finds its face
        add(page, name)
    press(page, "probe_next")


def test_a_version_is_kept_and_its_face_taken(page: ProbePage, section: Section, evidence: EvidenceRecord) -> None:
    keep(page)
    (record,) = editing.derivatives_of(section.at("okafor"), evidence.request_id)
    assert "derivative.made" in {entry.new.event for entry in log_of(section.house)}
    version = find(page, QComboBox, "version")
    assert version.currentText() == "Version 1 · Edited (2 steps)"
    picker = find(page, FacePicker, "face_picker")
    assert picker.view.caption() == "E1 · Edited (2 steps) · frame 0"
    assert picker.current() == 0
    attest(page)
    press(page, "probe_next")
    (probe,) = probes_of(section, evidence.request_id)
    assert (probe.derivative_id, probe.edit_steps) == (record.id, 2)
    assert page.leave_question() is None


def test_one_can_go_back_to_the_original(page: ProbePage, section: Section, evidence: EvidenceRecord) -> None:
    keep(page)
    page.findChildren(VersionBar)[0].chosen.emit(None)
    assert find(page, FacePicker, "face_picker").view.caption() == "E1 · Original · frame 0"
    attest(page)
    press(page, "probe_next")
    (probe,) = probes_of(section, evidence.request_id)
    assert (probe.derivative_id, probe.edit_steps) == (None, 0)


def test_kept_versions_are_offered_again(stage: Stage, page: ProbePage, evidence: EvidenceRecord) -> None:
    keep(page)
    again = stage.show(ProbePage, "okafor", page.place)
    box = find(again, QComboBox, "version")
    assert [box.itemText(n) for n in range(box.count())] == ["Original", "Version 1 · Edited (2 steps)"]
    assert box.currentIndex() == 0
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert find(again, FacePicker, "face_picker").view.caption() == "E1 · Edited (2 steps) · frame 0"


def test_eyes_are_placed_by_hand_on_the_edited_picture(
    page: ProbePage, section: Section, evidence: EvidenceRecord
) -> None:
    add(page, "crop")
    put(page, "left", 20)
    put(page, "top", 30)
    press(page, "probe_next")
    picker = find(page, FacePicker, "face_picker")
    assert picker.current() is None  # the crop has taken away what the fake analyst reads
    picker.set_by_hand(True)
    picker.view.box_drawn.emit(Box(30, 30, 120, 160))
    points = picker._points
    assert points is not None
    points.set_placed([Point(60, 90), Point(120, 90)])
    picker.view.points_completed.emit()
    attest(page)
    press(page, "probe_next")
    (probe,) = probes_of(section, evidence.request_id)
    assert probe.origin is FaceOrigin.DRAWN
    assert (probe.landmarks.left_eye, probe.edit_steps) == (Point(80, 120), 1)


def test_a_face_keeps_its_name_and_stays_chosen_in_an_edited_version(stage: Stage, section: Section) -> None:
    evidence = section.evidence(section.request().id)
    with footage.open_footage(section.at("okafor"), evidence.id) as opened:
        (face,) = footage.faces_in(section.at("okafor"), opened.frame(0))
    known = (NamedFace(face, "Track 7"),)
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, evidence.request_id, evidence.id, 0, known, face))
    assert next_action(page).verb() == "Take Track 7 as probe Q1"
    QTest.keyClick(find(page, FacePicker, "face_picker").view, Qt.Key.Key_W)
    marked = shop(page)._original._boxes
    assert [each.label for each in marked] == ["Track 7"]
    add(page, "gamma")
    press(page, "probe_next")
    assert find(page, QComboBox, "version").currentIndex() == 1
    assert next_action(page).verb() == "Take Track 7 as probe Q1"


def test_back_to_the_frame_keeps_what_was_tried(page: ProbePage) -> None:
    add(page, "gamma")
    find(page, QPushButton, "leave_workshop").click()
    assert next_action(page).verb() == "Take Face 1 as probe Q1"
    QTest.keyClick(find(page, FacePicker, "face_picker").view, Qt.Key.Key_W)
    assert shop(page).recipe() == Recipe((make_step("gamma"),))


def test_a_version_that_cannot_be_kept_stays_on_the_bench(
    page: ProbePage, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.errors import Unavailable

    def full(*_: object) -> None:
        raise Unavailable("The disk is full. Make room and try again.")

    monkeypatch.setattr(editing, "make_derivative", full)
    keep(page)
    assert notice(page) == "The disk is full. Make room and try again."
    assert next_action(page).blocked() is None and len(shop(page).recipe().steps) == 2


def test_a_supervisor_edits_nothing(stage: Stage, evidence: EvidenceRecord) -> None:
    place = Place(Station.PROBE, evidence.request_id, evidence_id=evidence.id, frame_index=0)
    page = stage.show(ProbePage, "soto", place)
    QTest.keyClick(find(page, FacePicker, "face_picker").view, Qt.Key.Key_W)
    assert not shop(page).isVisibleTo(page)


# The mark


@pytest.fixture
def edited(page: ProbePage, section: Section, evidence: EvidenceRecord) -> ProbeRecord:
    keep(page)
    attest(page)
    press(page, "probe_next")
    return probes_of(section, evidence.request_id)[0]


def test_the_shelf_marks_an_edited_probe_and_shows_both(stage: Stage, edited: ProbeRecord) -> None:
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, edited.request_id))
    assert find(page, QListWidget, "probes").item(0).text() == "Q1 · E1 frame 0\nEdited (2 steps)"
    assert page._shelf.view.caption() == "Q1 · Original · E1 frame 0"
    assert page._shelf.edited.caption() == "Q1 · Edited (2 steps)"
    assert page._shelf.edited.isVisibleTo(page)
    find(page, QPushButton, "replay_edits").click()
    found = find(page, QLabel, "replay_found")
    assert found.isVisibleTo(page) and "every step gives the recorded picture to the bit" in found.text()
    page.hide_pictures(True)
    assert page._shelf.edited.picture() is None


def test_an_original_probe_shows_one_picture(stage: Stage, section: Section, evidence: EvidenceRecord) -> None:
    section.probe(evidence)
    page = stage.show(ProbePage, "okafor", Place(Station.PROBE, evidence.request_id))
    assert not page._shelf.edited.isVisibleTo(page)
    assert not find(page, QPushButton, "replay_edits").isVisibleTo(page)


def test_the_search_says_what_it_searches_with(stage: Stage, edited: ProbeRecord) -> None:
    place = Place(Station.SEARCH, edited.request_id, probe_id=edited.id)
    page = stage.show(SearchPage, "okafor", place)
    assert "Q1 · Original · E1 frame 0 · searched with: Edited (2 steps)" in texts_of(page)


def test_everything_is_named_and_the_keys_are_listed(page: ProbePage) -> None:
    add(page, "levels")
    assert unnamed(page) == []
    keys = [key for key, _ in station_keys(Station.PROBE)]
    assert {"W", "B", "D", "Ctrl+Z, Ctrl+Shift+Z"} <= set(keys)


def test_pictures_hide(page: ProbePage) -> None:
    page.hide_pictures(True)
    assert [each.picture() for each in shop(page).findChildren(PictureView)] == [None, None]


def test_edits_that_were_tried_are_there_again_after_a_crash(
    page: ProbePage, stage: Stage, evidence: EvidenceRecord
) -> None:
    add(page, "levels")
    put(page, "black", 12)
    before = shop(page).recipe()
    (keeper,) = page.findChildren(DraftKeeper)
    keeper.flush()  # what waits for its second to pass; then the page is gone
    again = stage.show(ProbePage, "okafor", page.place)
    QTest.keyClick(find(again, FacePicker, "face_picker").view, Qt.Key.Key_W)
    assert shop(again).recipe() == before
    assert "draft" in notice(again)
    keep(again)
    assert shop(again).recipe() == Recipe()
    (keeper,) = again.findChildren(DraftKeeper)
    keeper.flush()
    third = stage.show(ProbePage, "okafor", page.place)
    QTest.keyClick(find(third, FacePicker, "face_picker").view, Qt.Key.Key_W)
    assert shop(third).recipe() == Recipe(), "what was kept is no draft any more"
