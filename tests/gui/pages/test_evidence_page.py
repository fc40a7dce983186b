"""The evidence page: files in, exact frames, faces of a frame and of a clip, and on to the probe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton

from app.domain.casework.media import DecodeLimits
from app.domain.records import EvidenceRecord
from app.gui import theme
from app.gui.pages.evidence_page import EvidencePage
from app.gui.places import Place, Station
from app.gui.widgets.contact_sheet import ContactSheet
from app.gui.widgets.frame_player import FramePlayer
from app.gui.widgets.geometry import Size
from app.gui.widgets.timeline import Timeline, TrackBar
from app.services.casework import footage, probes, sheets
from tests.gui.access import tab_jumps
from tests.gui.inline import LaterExecutor
from tests.gui.pages.blind import texts_of
from tests.gui.pages.clip import COUNT, FakeClip
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.pictures import write_picture
from tests.support.section import Section


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """Whatever opened a file has to close it, at the latest when the page is left."""
    FakeClip.opened.clear()
    yield
    assert FakeClip.opened == []


@pytest.fixture
def clip(section: Section) -> EvidenceRecord:
    """A request with one clip."""
    section.house.opener = FakeClip
    return section.evidence(section.request().id)


def place_of(record: EvidenceRecord) -> Place:
    return Place(Station.EVIDENCE, record.request_id)


def player(page: EvidencePage) -> FramePlayer:
    return find(page, FramePlayer, "player")


def sheet(page: EvidencePage) -> ContactSheet:
    return find(page, ContactSheet, "contact_sheet")


def shown(page: EvidencePage) -> tuple[int, str]:
    return player(page).current(), player(page).view.caption()


def fill_in(page: EvidencePage) -> None:
    for name, words in (("acquired_how", "USB stick"), ("custodian", "Property clerk")):
        find(page, QLineEdit, name).clear()
        QTest.keyClicks(find(page, QLineEdit, name), words)


# Files


def test_without_evidence_it_says_how_to_get_some(stage: Stage, section: Section) -> None:
    page = stage.show(EvidencePage, "okafor", Place(Station.EVIDENCE, section.request().id))
    assert next_action(page).blocked() == "No evidence yet"
    assert "No evidence yet" in texts_of(page)


def test_a_file_needs_to_say_where_it_comes_from(stage: Stage, section: Section, tmp_path: Path) -> None:
    page = stage.show(EvidencePage, "okafor", Place(Station.EVIDENCE, section.request().id))
    page.offer_files([write_picture(tmp_path / "shop.png", 3)])
    assert page.leave_question() is not None
    assert next_action(page).blocked() == "How acquired and 1 more are missing"
    assert "Not evidence yet" in texts_of(page)
    press(next_action(page), "resolve")
    assert find(page, QLineEdit, "acquired_how").hasFocus()
    fill_in(page)
    press(page, "add_files")
    assert find(page, QListWidget, "exhibits").item(0).text() == "E1 · shop.png"
    assert page.leave_question() is None
    assert shown(page) == (0, "E1 · frame 0")
    assert next_action(page).blocked() is None


def test_several_files_go_in_and_a_bad_one_stays_with_its_words(
    stage: Stage, section: Section, tmp_path: Path
) -> None:  # fmt: skip
    page = stage.show(EvidencePage, "okafor", Place(Station.EVIDENCE, section.request().id))
    bad = tmp_path / "notes.txt"
    bad.write_text("no picture")
    good = [write_picture(tmp_path / f"still{n}.png", n) for n in (1, 2)]
    page.offer_files([good[0], bad, good[1]])
    fill_in(page)
    press(page, "add_files")
    assert "notes.txt is neither a picture nor a clip" in notice(page)
    assert find(page, QListWidget, "exhibits").count() == 1
    assert find(page, QLineEdit, "custodian").text() == "Property clerk"
    assert find(page, QPushButton, "add_files").text() == "Add 2 files"
    press(page, "cancel_adding")
    assert page.leave_question() is None


def drop(page: EvidencePage, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPoint(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_files_over_the_page_are_told_what_happens_to_them(stage: Stage, section: Section) -> None:
    page = stage.show(EvidencePage, "okafor", Place(Station.EVIDENCE, section.request().id))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("still.png")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.dragEnterEvent(QDragEnterEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier))
    assert notice(page) == "Let go to add these files to the request."
    page.dragLeaveEvent(QDragLeaveEvent())
    assert notice(page) == ""


def test_files_can_be_dropped(stage: Stage, section: Section, tmp_path: Path) -> None:
    page = stage.show(EvidencePage, "okafor", Place(Station.EVIDENCE, section.request().id))
    drop(page, QUrl.fromLocalFile(str(write_picture(tmp_path / "drop.png", 3))))
    fill_in(page)
    press(page, "add_files")
    assert "drop.png" in find(page, QListWidget, "exhibits").item(0).text()


def test_what_a_file_is_stands_in_the_table(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    said = texts_of(page)
    assert clip.sha256 in said
    for words in ("MP4, h264, 240 × 300 px", "5, 5 a second, 00:00:01.000", "Property clerk"):
        assert words in said
    assert any(words.endswith(", Adaeze Okafor") for words in said), "people by name"
    hashes = [each for each in page.findChildren(QLabel) if each.text() == clip.sha256]
    assert hashes[0].font().family() == theme.mono_font().family()


# Frames


def test_frames_are_exact(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    player(page).step(1)
    assert shown(page) == (1, "E1 · frame 1")
    assert "00:00:00.200" in texts_of(page)
    player(page).go_to(COUNT - 1)
    assert shown(page)[0] == COUNT - 1


class WideClip(FakeClip):
    def __init__(self, source: Iterable[bytes], name: str, limits: DecodeLimits) -> None:
        super().__init__(source, name, limits)
        self.info = replace(self.info, pixel_aspect=Fraction(4, 3))


def test_a_clip_is_seen_in_the_shape_of_pixels_that_it_states(stage: Stage, section: Section) -> None:
    section.house.opener = WideClip
    record = section.evidence(section.request().id)
    page = stage.show(EvidencePage, "okafor", place_of(record))
    assert record.info.pixel_aspect == Fraction(4, 3)
    assert shown(page)[1] == "E1 · frame 0 · viewed: pixels 4:3 as the file says"
    assert player(page).view.picture_size() == Size(320, 300)


def test_f_finds_the_faces_of_the_frame(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    QTest.keyClick(player(page).view, Qt.Key.Key_F)
    assert shown(page)[1] == "E1 · frame 0 · No face found in this frame; the eyes can be placed by hand"
    player(page).go_to(1)
    QTest.keyClick(player(page).view, Qt.Key.Key_F)
    assert [each.label for each in player(page).view._boxes] == ["Face 1"]
    player(page).step(1)
    assert player(page).view._boxes == (), "boxes belong to one frame"


def test_another_exhibit_closes_the_first(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    section.evidence(clip.request_id, 4)
    assert FakeClip.opened == []
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    find(page, QListWidget, "exhibits").setCurrentRow(1)
    assert len(FakeClip.opened) == 1
    assert shown(page)[1] == "E2 · frame 0"


def test_footage_is_closed_when_the_page_is_left_while_it_opens(
    stage: Stage, section: Section, clip: EvidenceRecord
) -> None:  # fmt: skip
    later = LaterExecutor()
    page = stage.show(EvidencePage, "okafor", place_of(clip), executor=later)
    later.waiting.pop(0)()  # the request is read; the clip waits to be opened
    page.close_page()
    later.now()
    assert FakeClip.opened == []


# The scan


def test_a_scan_fills_the_sheet_and_the_timeline(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    page.scan()
    assert sheet(page).isVisibleTo(page)
    assert sheet(page).faces.rowCount() == 3
    assert sheet(page).faces.cell(0).line1 == "frame 1"
    assert sheet(page).faces.cell(0).group == "Track 1"
    timeline = page.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    assert timeline.lanes() == ((TrackBar(1, 1, 3, 1),),)


def test_a_cell_leads_to_its_frame_and_on_to_the_probe(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    page.scan()
    sheet(page).set_current_key("1")
    assert shown(page)[0] == 2
    assert [each.label for each in player(page).view._boxes] == ["Track 1, chosen"]
    press(page, "take_as_probe")
    took = stage.moves[-1]
    assert (took.station, took.request_id, took.evidence_id) == (Station.PROBE, clip.request_id, clip.id)
    assert took.frame_index == 2 and took.face is not None
    assert took.face.box == player(page).view._boxes[0].box
    player(page).step(1)
    press(page, "take_as_probe")
    (named,) = stage.moves[-1].faces
    assert (stage.moves[-1].frame_index, named.words) == (3, "Track 1"), "the only face there is meant"
    assert stage.moves[-1].face == named.face
    assert sheet(page).current_key() is None
    player(page).go_to(0)
    press(page, "take_as_probe")
    whole_frame = stage.moves[-1]
    assert (whole_frame.frame_index, whole_frame.face) == (0, None)


def test_of_several_faces_in_a_frame_one_has_to_be_chosen(stage: Stage, section: Section) -> None:
    evidence = section.crowd(2)
    page = stage.show(EvidencePage, "okafor", place_of(evidence))
    press(page, "find_faces")
    assert next_action(page).blocked() == "2 faces in this frame: choose one (N)"
    player(page).view.box_chosen.emit(1)
    assert next_action(page).blocked() is None
    assert next_action(page).verb() == "Take Face 2 as probe"
    press(page, "take_as_probe")
    assert [each.words for each in stage.moves[-1].faces] == ["Face 1", "Face 2"]
    assert stage.moves[-1].face == stage.moves[-1].faces[1].face


def test_the_sheet_is_there_again(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    footage.scan_evidence(section.at("okafor"), clip.id)
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    assert sheet(page).faces.rowCount() == 3


def test_a_stopped_scan_keeps_nothing_and_can_begin_again(
    stage: Stage, section: Section, clip: EvidenceRecord
) -> None:  # fmt: skip
    later = LaterExecutor()
    page = stage.show(EvidencePage, "okafor", place_of(clip), executor=later)
    later.now()
    page.scan()
    (running,) = page.context.jobs.running()
    assert running.label == "scanning E1"
    page.context.jobs.cancel(running.job)
    later.now()
    assert "stopped" in notice(page)
    assert "Scan clip for faces" in texts_of(page)
    page.scan()
    later.now()
    assert sheet(page).faces.rowCount() == 3


def labels(page: EvidencePage) -> list[str]:
    return [each.label for each in player(page).view._boxes]


def test_a_face_is_chosen_by_its_box_and_its_cell_goes_along(
    stage: Stage, section: Section, clip: EvidenceRecord
) -> None:  # fmt: skip
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    page.scan()
    player(page).go_to(3)
    assert labels(page) == ["Track 1"]
    assert sheet(page).current_key() is None
    player(page).view.box_chosen.emit(0)
    assert labels(page) == ["Track 1, chosen"]
    key = sheet(page).current_key()
    assert key is not None and sheet(page).faces.cell(int(key)).line1 == "frame 3"
    press(page, "take_as_probe")
    assert stage.moves[-1].face is not None
    assert stage.moves[-1].face.box == player(page).view._boxes[0].box


def test_a_face_found_without_a_scan_can_be_chosen_too(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    player(page).go_to(2)
    press(page, "find_faces")
    player(page).view.box_chosen.emit(0)
    assert labels(page) == ["Face 1, chosen"]
    press(page, "take_as_probe")
    assert (stage.moves[-1].frame_index, stage.moves[-1].face is not None) == (2, True)


def test_a_face_that_became_a_probe_bears_its_mark(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    desk = section.at("okafor")
    with footage.open_footage(desk, clip.id) as opened:
        seen = opened.frame(1)
        (face,) = footage.faces_in(desk, seen)
        probes.take_probe(desk, opened, seen, face, probes.ProbeForm("surveillance", attested=True))
    footage.scan_evidence(desk, clip.id)
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    player(page).go_to(1)
    assert labels(page) == ["Track 1 · Q1"]
    marks = [sheet(page).faces.cell(row).mark for row in range(3)]
    assert sorted(marks) == ["", "", "Q1"]
    item = find(page, QListWidget, "exhibits").item(0)
    assert "Clip, 5 frames, 00:00:01 · 3 faces in 1 track · Q1" in item.toolTip()


def test_a_click_on_a_bar_leads_to_the_best_face_of_the_track(
    stage: Stage, section: Section, clip: EvidenceRecord
) -> None:  # fmt: skip
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    page.scan()
    timeline = page.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    player(page).go_to(0)
    at = QPoint(round(timeline.x_of(2)), timeline.height() - 8)
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert sheet(page).current_key() == "0", "not the frame under the hand, but the track's best"
    assert player(page).current() == 1
    assert labels(page) == ["Track 1, chosen"]


def test_ways_of_viewing_change_nothing_that_is_taken(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    page.scan()
    sheet(page).set_current_key("1")
    plain, size = player(page).view._boxes[0].box, player(page).view.picture_size()
    player(page).menu.turn(1)
    assert player(page).view.picture_size() == Size(size.height, size.width)
    assert player(page).view.caption() == "E1 · frame 2 · viewed: turned 90°"
    assert player(page).view._boxes[0].box != plain
    press(page, "take_as_probe")
    assert stage.moves[-1].face is not None
    assert stage.moves[-1].face.box == plain
    player(page).step(1)
    assert player(page).view.caption() == "E1 · frame 3 · viewed: turned 90°"


def test_several_exhibits_are_scanned_while_one_is_looked_at(
    stage: Stage, section: Section, clip: EvidenceRecord
) -> None:  # fmt: skip
    second, third = (section.evidence(clip.request_id, person) for person in (4, 5))
    later = LaterExecutor()
    page = stage.show(EvidencePage, "okafor", place_of(clip), executor=later)
    later.now()
    exhibits = find(page, QListWidget, "exhibits")
    press(page, "scan_all")
    said = [exhibits.item(row).toolTip().split(" · ")[-1] for row in range(3)]
    assert said == ["scanning", "waits for its scan", "waits for its scan"]
    assert [each.label for each in page.context.jobs.running()] == ["scanning E1"]
    assert page.leave_question() == (
        "2 exhibits still wait for their scan and will not be scanned. Leave all the same?"
    )  # fmt: skip
    exhibits.setCurrentRow(2)
    later.now()
    assert shown(page)[1] == "E3 · frame 0"
    assert sheet(page).faces.rowCount() == 3
    assert page.leave_question() is None
    scans = sheets.scanned_exhibits(section.at("okafor"), clip.request_id)
    assert set(scans) == {clip.id, second.id, third.id}
    assert "3 faces in 1 track" in exhibits.item(1).toolTip()
    assert not find(page, QPushButton, "scan_all").isVisibleTo(page)


def test_looking_tells_the_window_now_and_then_and_not_at_every_frame(
    stage: Stage, section: Section, clip: EvidenceRecord
) -> None:  # fmt: skip
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    before = stage.changes
    for _ in range(3):
        player(page).step(1)
    assert stage.changes == before
    stage.qtbot.waitUntil(lambda: stage.changes == before + 1)


def test_a_folder_is_named_and_its_neighbours_are_taken(stage: Stage, section: Section, tmp_path: Path) -> None:
    page = stage.show(EvidencePage, "okafor", Place(Station.EVIDENCE, section.request().id))
    folder = tmp_path / "camera 4"
    folder.mkdir()
    drop(page, QUrl.fromLocalFile(str(folder)))
    assert notice(page) == (
        "Evidence is added file by file, not by folders (camera 4). Open the folder and choose its files."
    )
    assert not find(page, QPushButton, "add_files").isVisibleTo(page)
    files = [write_picture(tmp_path / f"still{n}.png", n) for n in (1, 2)]
    drop(page, *(QUrl.fromLocalFile(str(each)) for each in (folder, *files)))
    assert find(page, QPushButton, "add_files").text() == "Add 2 files"


def test_what_is_no_file_of_this_computer_is_said(stage: Stage, section: Section) -> None:
    page = stage.show(EvidencePage, "okafor", Place(Station.EVIDENCE, section.request().id))
    drop(page, QUrl("https://example.org/clip.mp4"))
    assert notice(page) == "That is no file of this computer. Save it as a file, and drop that."


@pytest.mark.parametrize("who", ["soto", "auditor"])
def test_others_look_and_take_nothing(stage: Stage, section: Section, clip: EvidenceRecord, who: str) -> None:
    page = stage.show(EvidencePage, who, place_of(clip))
    assert shown(page)[1] == "E1 · frame 0"
    assert next_action(page).blocked() == "An examiner takes the probe"
    assert not find(page, QPushButton, "add_evidence").isVisibleTo(page)
    assert "Scan clip for faces" not in texts_of(page)


def test_pictures_hide(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    page.hide_pictures(True)
    assert player(page).view.picture() is None
    assert not sheet(page).isVisibleTo(page)


def test_whoever_comes_back_sees_the_frame_that_was_left(stage: Stage, section: Section, clip: EvidenceRecord) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(clip))
    player(page).go_to(3)
    page.close_page()
    again = EvidencePage(page.context, Place(Station.EVIDENCE, clip.request_id))
    stage.qtbot.addWidget(again)
    again.open_page()
    assert shown(again)[0] == 3
    again.close_page()


def test_the_next_face_of_a_frame_is_chosen_by_a_key(stage: Stage, section: Section) -> None:
    page = stage.show(EvidencePage, "okafor", place_of(section.crowd(2)))
    press(page, "find_faces")
    for name in ("Face 1", "Face 2", "Face 1"):
        QTest.keyClick(player(page).view, Qt.Key.Key_N)
        assert next_action(page).verb() == f"Take {name} as probe"


def test_tab_goes_through_player_and_faces_as_they_are_read(
    stage: Stage, section: Section, clip: EvidenceRecord
) -> None:  # fmt: skip
    footage.scan_evidence(section.at("okafor"), clip.id)
    assert tab_jumps(stage.show(EvidencePage, "okafor", place_of(clip))) == []
