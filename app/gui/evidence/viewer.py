"""Looking at one exhibit: its frames, the faces in the frame that is seen, and the one that was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.casework.faces import Face
from app.domain.casework.media import Frame, Lines, Pane, Preview
from app.domain.records import EvidenceRecord
from app.gui.evidence.footage_keeper import FootageKeeper
from app.gui.models.found_faces import FoundFaces, SeenFace, with_found
from app.gui.page import Page
from app.gui.places import NamedFace
from app.gui.widgets.frame_player import FramePlayer
from app.gui.widgets.layouts import column
from app.gui.widgets.overlays import LabelledBox
from app.gui.widgets.picture import Picture
from app.gui.widgets.viewing import Viewing
from app.services.casework import footage
from app.services.casework.footage import Footage

_TELL_AFTER_MS = 500


@dataclass(frozen=True, eq=False)
class _Seen:
    frame: Frame | Preview
    viewing: Viewing
    picture: Picture


class EvidenceViewer(QWidget):
    """The player of a page, with the footage it holds open.

    Args:
        page: whose background work it is.

    Attributes:
        player: shows the frames.

    Signals:
        state_changed(): another frame is seen, or another face chosen.
        face_chosen(object): number on the contact sheet of the face a hand chose in the frame, None when it has none.
    """

    state_changed = Signal()
    face_chosen = Signal(object)

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._keeper = FootageKeeper(page.context.desk)
        self._found = FoundFaces()
        self._frame: Frame | Preview | None = None
        self._here: list[SeenFace] = []
        self._chosen: SeenFace | None = None
        self._awaited: int | None = None
        self._begin_at = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TELL_AFTER_MS)
        self._soon.timeout.connect(page.changed)
        self.player = FramePlayer(self)
        self.player.setObjectName("player")
        self.player.view.set_watermark(page.context.watermark)
        self.player.frame_requested.connect(self._on_frame_wanted)
        self.player.track_requested.connect(self._on_track)
        self.player.rested.connect(self._on_rested)
        self.player.view.box_chosen.connect(self._on_box)
        self.player.menu.viewing_changed.connect(self._on_viewing)
        self.setLayout(column(self.player))

    def frame_index(self) -> int | None:
        """Return the number of the frame that is seen."""
        return None if self._frame is None else self._frame.position.index

    def face(self) -> Face | None:
        """Return the face of it that would be the probe: the chosen one, or the only one that is known."""
        meant = self._meant()
        return None if meant is None else meant.face

    def face_words(self) -> str:
        """Return what that face is called here: "Track 1"; empty without one."""
        meant = self._meant()
        return "" if meant is None else self._names()[self._here.index(meant)]

    def faces(self) -> tuple[NamedFace, ...]:
        """Return the faces that are known of the frame that is seen, and what they are called."""
        return tuple(NamedFace(each.face, name) for each, name in zip(self._here, self._names(), strict=True))

    def open(self, record: EvidenceRecord, frame_index: int = 0) -> None:
        """Open another exhibit, at its first frame or another; the one before is closed."""
        self._keeper.want(record.id)
        self._begin_at = frame_index
        self._frame, self._here, self._chosen, self._awaited = None, [], None, None
        self._found = FoundFaces()
        self.player.set_clip(0)
        self.player.view.set_boxes(())
        self.state_changed.emit()
        self._page.work(
            self.tr("opening {0}").format(record.exhibit), lambda _: self._keeper.open(record.id), self._on_footage
        )

    def set_found(self, found: FoundFaces) -> None:
        """Show what a scan of the exhibit found, or what became of it."""
        self._found = found
        self.player.set_tracks(found.bars())
        if self._frame is not None:
            self._here = found.in_frame(self._frame.position.index)
            chosen = None if self._chosen is None else self._chosen.face
            self._choose(next((each for each in self._here if each.face == chosen), None))

    def show_face(self, number: int) -> None:
        """Go to the frame of a face of the contact sheet and choose it there."""
        self.player.pause()
        self._awaited = number
        self.player.go_to(self._found.sighting(number).frame_index)

    def close_footage(self) -> None:
        """Stop playing and end the decoding process."""
        self._frame = None
        self.player.pause()
        self._soon.stop()
        self._keeper.close()

    def hide_pictures(self, hidden: bool) -> None:
        """Blank or show the frame."""
        self.player.pause()
        self.player.view.hide_content(hidden)

    # Frames

    def _on_footage(self, opened: Footage | None) -> None:
        if opened is None or opened is not self._keeper.footage:
            return
        info = opened.evidence.info
        rate = float(info.frame_rate) if info.frame_rate is not None else None
        self.player.set_clip(len(opened.positions), rate, opened.evidence.exhibit)
        self.player.menu.begin(info.pixel_aspect)
        self.player.set_tracks(self._found.bars())
        self.player.go_to(self._begin_at)
        self.player.view.setFocus()

    @Slot(int)
    def _on_frame_wanted(self, index: int) -> None:
        opened = self._keeper.footage
        if opened is None:
            self.player.frame_failed()
            return
        viewing, scale = self.player.menu.viewing(), self.player.view.placement().scale
        pane, coming, near = self._pane(opened), self.player.coming(index), self.player.is_seeking()

        def see() -> _Seen:
            if pane is None:
                return _see(opened.frame(index), viewing, scale)
            return _glance(opened.preview(index, pane, coming, near=near), viewing)

        self._page.work(
            self.tr("reading frame {0}").format(index),
            lambda _: see() if self._keeper.footage is opened else None,
            partial(self._on_frame, opened),
            lambda _: self._on_unreadable(index) if self._keeper.footage is opened else None,
            quiet=True,
        )

    def _pane(self, opened: Footage) -> Pane | None:
        """Return how small the next frame may come; None for the frame itself, as whenever it is looked at closely."""
        viewing, view = self.player.menu.viewing(), self.player.view
        scale, size = view.placement().scale, view.picture_size()
        turned_fields = viewing.lines is not Lines.ALL and opened.evidence.info.rotation != 0
        if not self.player.is_passing() or not view.has_picture() or self.player.is_close() or turned_fields:
            return None
        return viewing.pane(size.width * scale, size.height * scale)

    def _on_unreadable(self, index: int) -> None:
        self.player.frame_failed()
        if index != self.player.current():
            self._on_rested()

    @Slot()
    def _on_rested(self) -> None:
        """Get the frame itself for one that came small, unless another is on its way."""
        if isinstance(self._frame, Preview) and not self.player.is_passing() and self.player.awaited() is None:
            self.player.go_to(self.player.current())

    def _on_frame(self, opened: Footage, seen: _Seen | None) -> None:
        if seen is None or opened is not self._keeper.footage:
            return
        self._frame = seen.frame
        position = seen.frame.position
        self._here = self._found.in_frame(position.index)
        chosen = next((each for each in self._here if each.number == self._awaited and each.number is not None), None)
        self.player.set_frame(position.index, position.time_s, seen.picture)
        if self.player.awaited() is None:
            self._awaited = None
        if seen.viewing != self.player.menu.viewing():
            self._on_viewing(self.player.menu.viewing())
        self._choose(chosen, told=chosen is not None or self._awaited is None)
        self._on_rested()
        if not self._soon.isActive():  # looking is logged; the window says so twice a second, not at every frame
            self._soon.start()

    @Slot(object)
    def _on_viewing(self, viewing: Viewing) -> None:
        frame, scale = self._frame, self.player.view.placement().scale
        if isinstance(frame, Frame):
            self._page.work(
                self.tr("changing the view"),
                lambda _: _see(frame, viewing, scale),
                self._on_seen_again,
                quiet=True,
            )

    def _on_seen_again(self, seen: _Seen) -> None:
        if seen.frame is self._frame and seen.viewing == self.player.menu.viewing():
            self.player.show_again(seen.picture)
            self._draw_boxes()

    # Faces

    def find_faces(self) -> None:
        """Look for faces in the frame that is seen."""
        opened, index = self._keeper.footage, self.frame_index()
        if opened is not None and index is not None:
            self.player.pause()
            self._page.work(
                self.tr("finding faces"),
                lambda _: footage.faces_in(self._page.context.desk, opened.frame(index)),
                partial(self._on_faces, opened, index),
            )

    def _on_faces(self, opened: Footage, index: int, found: list[Face]) -> None:
        if opened is not self._keeper.footage or index != self.frame_index():
            return
        self._here = with_found(self._here, found)
        self._draw_boxes()
        self.state_changed.emit()
        view = self.player.view
        view.set_caption(" · ".join((view.caption(), self._found_words(len(found)))))

    @Slot(int)
    def _on_track(self, track: int) -> None:
        number = self._found.best_of(track)
        if number is not None:
            self.show_face(number)

    @Slot(int)
    def _on_box(self, place: int) -> None:
        self.player.pause()
        self._choose(self._here[place])

    def choose_next(self) -> None:
        """Choose the next face of the frame, after the last the first."""
        if self._here:
            self.player.pause()
            meant = self._meant()
            self._choose(self._here[0 if meant is None else (self._here.index(meant) + 1) % len(self._here)])

    def _choose(self, chosen: SeenFace | None, *, told: bool = True) -> None:
        self._chosen = chosen
        self._draw_boxes()
        self.player.set_chosen_track(None if chosen is None else chosen.track)
        if told:
            self.face_chosen.emit(None if chosen is None else chosen.number)
        self.state_changed.emit()

    def _draw_boxes(self) -> None:
        if self._frame is None:
            return
        columns, rows = _extent(self._frame)
        viewing = self.player.menu.viewing()
        self.player.view.set_boxes(
            [
                LabelledBox(viewing.box(each.face.box, columns, rows), self._words(each, name))
                for each, name in zip(self._here, self._names(), strict=True)
            ]
        )

    def _meant(self) -> SeenFace | None:
        return self._here[0] if self._chosen is None and len(self._here) == 1 else self._chosen

    def _words(self, each: SeenFace, name: str) -> str:
        words = f"{name} · {each.mark}" if each.track is not None and each.mark else name
        return self.tr("{0}, chosen").format(words) if each is self._chosen else words

    def _names(self) -> list[str]:
        """Return what each face of the frame is called: by its track, its probe, or its number among the others."""
        names, unknown = [], 0
        for each in self._here:
            unknown += each.track is None and not each.mark
            face = each.mark or self.tr("Face {0}").format(unknown)
            names.append(face if each.track is None else self.tr("Track {0}").format(each.track))
        return names

    def _found_words(self, count: int) -> str:
        if not count:
            return self.tr("No face found in this frame; the eyes can be placed by hand")
        return self.tr("1 face in this frame") if count == 1 else self.tr("{0} faces in this frame").format(count)


def _see(frame: Frame, viewing: Viewing, scale: float) -> _Seen:
    picture = Picture(viewing.of(frame.pixels))
    picture.prepare(scale)
    return _Seen(frame, viewing, picture)


def _glance(preview: Preview, viewing: Viewing) -> _Seen:
    size = viewing.size(preview.columns, preview.rows)
    return _Seen(preview, viewing, Picture(viewing.of_preview(preview), size))


def _extent(frame: Frame | Preview) -> tuple[int, int]:
    """Return columns and rows of a frame, or of the one that a preview shows."""
    if isinstance(frame, Preview):
        return frame.columns, frame.rows
    return frame.pixels.shape[1], frame.pixels.shape[0]
