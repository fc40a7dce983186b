"""What a scan records, and how its contact sheet is put in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import groupby

import pytest

from app.domain.casework.choice import choice_order
from app.domain.casework.media import DecodeLimits, Frame, FramePosition, MediaInfo, MediaKind, Pane, Preview
from app.domain.progress import Progress
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.casework import footage, sheets
from app.services.recording import Desk
from app.storage.rows import one
from app.storage.tables import audit, cases
from app.vision.pixels import digest
from tests.support.fakes import FakeMedia
from tests.support.pictures import picture
from tests.support.section import Section

EYES = (40, 60, 90, 50, 80, 30)


class Approach(FakeMedia):
    """Six frames of one person, farther from the camera or nearer to it, and 94 of nobody."""

    def __init__(self, source: Iterable[bytes], name: str, limits: DecodeLimits) -> None:
        super().__init__(source, name, limits)
        self.info = MediaInfo(MediaKind.VIDEO, "MP4", "h264", 240, 300, 100, 10.0, Fraction(10), Fraction(1, 10))
        self.positions = tuple(FramePosition(n, n, n / 10) for n in range(100))

    def frame(self, index: int) -> Frame:
        if not 0 <= index < len(self.positions):
            raise BadInput(f"There is no frame {index}.")
        there = index < len(EYES)
        pixels = picture(3, faces=int(there), eye_distance=EYES[index] if there else 60)
        return Frame(self.positions[index], pixels, digest(pixels))

    def preview(self, index: int, pane: Pane, foreseen: Sequence[int] = (), *, near: bool = False) -> Preview:
        return super().preview(3 if near else index, pane, foreseen, near=near)

    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]:
        yield from (self.frame(position.index) for position in self.positions[start:stop:stride])


@pytest.fixture
def clip(section: Section) -> str:
    section.house.opener = Approach
    return section.evidence(section.request().id).id


def newest_entry(desk: Desk, act: Act) -> dict[str, object]:
    with desk.reading() as db:
        entries = [entry for entry in audit.entries(db) if entry.new.event == act.value]
    return dict(entries[-1].new.details)


def newest_scan(desk: Desk) -> dict[str, object]:
    with desk.reading() as db:
        row = one(db, "SELECT * FROM scans ORDER BY log_seq DESC LIMIT 1")
    assert row is not None
    return row


def test_small_frames_are_on_record_like_any_others(section: Section, clip: str) -> None:
    desk = section.at("okafor")
    with footage.open_footage(desk, clip) as opened:
        assert opened.preview(70, Pane(24, 30)).pixels.shape == (30, 24, 4)
        said = newest_entry(desk, Act.VIEW_EVIDENCE)
        assert (said["first_frame"], said["last_frame"]) == (64, 99)
        assert opened.preview(71, Pane(24, 30), near=True).position.index == 3
        said = newest_entry(desk, Act.VIEW_EVIDENCE)
        assert (said["first_frame"], said["last_frame"]) == (0, 63), "of the key frame that is seen instead"


def test_an_adaptive_scan_records_the_frames_it_looked_at(section: Section, clip: str) -> None:
    desk = section.at("okafor")
    found = footage.scan_evidence(desk, clip)
    assert [item.sighting.frame_index for item in found] == [0, 1, 2, 3, 4, 5]
    said = newest_entry(desk, Act.SCAN_EVIDENCE)
    assert (said["looked_at"], said["frames"], said["stride"], said["faces"]) == ("0-99", 100, 1, 6)
    row = newest_scan(desk)
    assert (row["stride"], row["frames"], row["faces"]) == (1, 100, 6)


class Damaged(Approach):
    """The same clip with two frames that cannot be decoded."""

    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]:
        for frame in super().frames(start, stop, stride):
            if frame.position.index in {1, 2}:
                self.unreadable = tuple(sorted({*self.unreadable, frame.position.index}))
            else:
                yield frame


class Listening(Progress):
    def __init__(self) -> None:
        self.remarks: list[str] = []

    def remark(self, sentence: str) -> None:
        self.remarks.append(sentence)


def test_frames_that_cannot_be_decoded_stand_in_the_record_of_the_scan(section: Section) -> None:
    section.house.opener = Damaged
    clip, heard = section.evidence(section.request().id), Listening()
    found = footage.scan_evidence(section.at("okafor"), clip.id, heard)
    assert [item.sighting.frame_index for item in found] == [0, 3, 4, 5]
    said = newest_entry(section.at("okafor"), Act.SCAN_EVIDENCE)
    assert (said["frames"], said["looked_at"]) == (98, "0,3-99")
    assert (said["unreadable"], said["unreadable_frames"]) == (2, "1-2")
    sheet = sheets.open_sheet(section.at("okafor"), clip.id)
    assert sheet is not None and sheet.summary.unreadable == 2, "the window says it over the faces"
    assert heard.remarks == [
        f"Frames of {clip.original_name} that could not be decoded and were not looked at: 2 (1-2)."
    ]


def test_of_an_undamaged_clip_no_frame_is_called_unreadable(section: Section, clip: str) -> None:
    heard = Listening()
    footage.scan_evidence(section.at("okafor"), clip, heard)
    said = newest_entry(section.at("okafor"), Act.SCAN_EVIDENCE)
    assert (said["unreadable"], said["unreadable_frames"], heard.remarks) == (0, "", [])


def test_a_stride_that_was_asked_for_is_kept_and_recorded(section: Section, clip: str) -> None:
    desk = section.at("okafor")
    found = footage.scan_evidence(desk, clip, stride=4)
    assert [item.sighting.frame_index for item in found] == [0, 4]
    assert newest_entry(desk, Act.SCAN_EVIDENCE)["looked_at"] == "0-96/4"
    assert (newest_scan(desk)["stride"], newest_scan(desk)["frames"]) == (4, 25)


def test_the_sheet_offers_the_best_of_each_track_first(section: Section, clip: str) -> None:
    desk = section.at("okafor")
    footage.scan_evidence(desk, clip)
    sheet = sheets.open_sheet(desk, clip)
    assert sheet is not None
    seen = list(sheet.sightings)
    assert sorted(s.frame_index for s in seen) == [0, 1, 2, 3, 4, 5], "every sighting is offered"
    assert [track for track, _ in groupby(seen, key=lambda s: s.track)] == sorted({s.track for s in seen})
    for _, track in groupby(seen, key=lambda s: s.track):
        orders = [choice_order(s.measures) for s in track]
        assert orders == sorted(orders, reverse=True)
    assert seen[0].measures.eye_distance_px == max(s.measures.eye_distance_px for s in seen if s.track == seen[0].track)
    with desk.reading() as db:
        stored = cases.sightings_of(db, clip)
    assert stored is not None and sheets.sheet_order(stored) != stored
    assert (sheet.summary.frames, sheet.summary.faces, sheet.summary.unreadable) == (100, 6, 0)


def test_pictures_of_a_sheet_end_with_the_session_that_opened_it(section: Section, clip: str) -> None:
    desk = section.at("okafor")
    footage.scan_evidence(desk, clip)
    sheet = sheets.open_sheet(desk, clip)
    assert sheet is not None
    assert sheet.chip(0).shape == (150, 150, 3)
    section.at("lindqvist")
    with pytest.raises(Refused, match="not signed in any more"):
        sheet.chip(0)
