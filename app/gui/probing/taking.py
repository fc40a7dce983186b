"""Taking a probe: one face of one exact frame, its measures, its type, the attestation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.casework.edit_geometry import Extent, face_in_original
from app.domain.casework.edits import DerivativeRecord
from app.domain.casework.faces import Box, Face, FaceMeasures, Point
from app.domain.casework.media import Frame
from app.domain.records import ProbeRecord
from app.domain.staff.roles import Role
from app.gui.evidence.footage_keeper import FootageKeeper
from app.gui.models.found_faces import place_of
from app.gui.page import Page
from app.gui.page_frame import scrolled
from app.gui.places import NamedFace
from app.gui.widgets.edit_words import edited_mark
from app.gui.widgets.face_picker import FacePicker
from app.gui.widgets.keys import bind
from app.gui.widgets.layouts import column, label, row, rule
from app.gui.widgets.measures_table import MeasuresTable
from app.gui.widgets.probe_form import ProbeForm
from app.gui.widgets.version_bar import VersionBar
from app.services.casework import editing, footage, probes
from app.services.casework.footage import Footage
from app.services.recording import Desk

_SIDE_PX, _SIDE_LEAST_PX = 372, 300


@dataclass(frozen=True, eq=False)
class _Seen:
    footage: Footage
    frame: Frame
    faces: tuple[Face, ...]
    versions: tuple[DerivativeRecord, ...]


@dataclass(frozen=True, eq=False)
class _Version:
    """What faces are looked for in: the original frame, or an edited version in its place."""

    frame: Frame
    record: DerivativeRecord | None
    faces: tuple[Face, ...]


class ProbeTaking(QWidget):
    """The working part of the probe page.

    Args:
        page: whose background work it is.
        keeper: holds the footage open.

    Signals:
        state_changed(): `reason()` may be another.
        taken(ProbeRecord): the probe is recorded.
        edit_wanted(Footage, Frame, object): the workshop is wanted for this frame, with the face that is meant.
    """

    state_changed = Signal()
    taken = Signal(object)
    edit_wanted = Signal(object, object, object)

    def __init__(self, page: Page, keeper: FootageKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._keeper = page, keeper
        self._seen: _Seen | None = None
        self._version: _Version | None = None
        self._versions: tuple[DerivativeRecord, ...] = ()
        self._face: Face | None = None
        self._measures: FaceMeasures | None = None
        self._taking = False
        self._known: list[NamedFace] = []
        self._meant: Face | None = None
        self.bar = VersionBar(self)
        self.bar.chosen.connect(self.show_version)
        self.bar.edit_wanted.connect(self._on_edit)
        self.bar.set_editable(Role.EXAMINER in page.context.desk.session.user.roles)
        self.picker = FacePicker(self)
        self.picker.setObjectName("face_picker")
        self.picker.view.set_watermark(page.context.watermark)
        self.picker.chosen.connect(self._on_chosen)
        self.picker.placed.connect(self._on_placed)
        self.picker.begun.connect(lambda: self._set_face(None))
        self.picker.ended.connect(self._on_ended)
        self.measures = MeasuresTable(self)
        self.form = ProbeForm(self)
        self.form.changed.connect(self.state_changed)
        bind(self, "W", self._on_edit)
        pictures = column(self.bar, self.picker, gap=8)
        pictures.setStretch(1, 1)
        layout = row(pictures, self._make_side(), gap=16)
        layout.setStretch(0, 2)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def load(
        self, evidence_id: str, frame_index: int, picked: Face | None = None, known: Sequence[NamedFace] = ()
    ) -> None:
        """Show a frame of the evidence with the faces in it.

        Args:
            evidence_id: the exhibit.
            frame_index: number of the frame, from 0.
            picked: the face that was chosen before.
            known: what the faces of the frame are called; each keeps its name in every version of the frame.
        """
        self._known, self._meant = list(known), picked
        self._keeper.want(evidence_id)
        self._page.work(
            self.tr("opening frame {0}").format(frame_index),
            lambda _: self._read(evidence_id, frame_index, picked),
            self._on_seen,
        )

    def reason(self) -> str | None:
        """Return why the probe cannot be taken yet, None when it can."""
        if self._taking:
            return self.tr("Taking the probe")
        if self._seen is None:
            return self.tr("No frame is shown yet")
        if self._face is None:
            return self._face_reason()
        return self.form.reason()

    def _face_reason(self) -> str:
        if self.picker.is_by_hand():
            return self.tr("The eyes are not placed yet")
        if not self.picker.faces():
            return self.tr("No face was found: place the eyes (E)")
        return self.tr("No face is chosen (N)")

    def resolve(self) -> None:
        """Go to what `reason()` names."""
        if self._face is None:
            self.picker.view.setFocus()
        else:
            self.form.go_to_missing()

    def face_words(self) -> str:
        """Return what the chosen face is called, empty while none is or its eyes were placed by hand."""
        return self.picker.current_words()

    def meant(self) -> NamedFace | None:
        """Return the face that is meant, as it lies in the original frame; None while none is."""
        return None if self._meant is None else NamedFace(self._meant, self.face_words())

    def is_begun(self) -> bool:
        """Whether leaving would lose something that a hand made."""
        return not self._taking and (self.picker.is_by_hand() or self.form.is_attested())

    def take(self) -> None:
        """Record the probe."""
        seen, face, desk = self._seen, self._face, self._page.context.desk
        if seen is None or face is None or self._version is None or self.reason() is not None:
            return
        record = self._version.record
        self._taking = True
        form = probes.ProbeForm(self.form.kind(), self.form.is_attested())
        self._page.work(
            self.tr("taking the probe"),
            lambda _: probes.take_probe(desk, seen.footage, seen.frame, face, form, record),
            self._on_taken,
            lambda _: self._end_taking(),
        )
        self.state_changed.emit()

    def _read(self, evidence_id: str, frame_index: int, picked: Face | None) -> _Seen | None:
        opened = self._keeper.open(evidence_id)
        if opened is None:
            return None
        desk, frame = self._page.context.desk, opened.frame(frame_index)
        faces = footage.faces_in(desk, frame)
        if picked is not None and place_of(picked, faces) is None:
            faces.append(picked)
        kept = editing.derivatives_of(desk, opened.evidence.request_id)
        return _Seen(opened, frame, tuple(faces), tuple(each for each in kept if _is_of(each, opened, frame)))

    def _on_seen(self, seen: _Seen | None) -> None:
        if seen is None:
            return
        self._seen, self._versions = seen, seen.versions
        self._show(_Version(seen.frame, None, seen.faces))

    def add_version(self, record: DerivativeRecord) -> None:
        """Offer a version that was just kept, and look for faces in it."""
        self._versions = (*self._versions, record)
        self.show_version(record)

    def show_version(self, record: DerivativeRecord | None) -> None:
        """Look for faces in an edited version of the frame; None for the original."""
        seen, desk = self._seen, self._page.context.desk
        if seen is None:
            return
        self._version = None
        self._set_face(None)
        if record is None:
            self._show(_Version(seen.frame, None, seen.faces))
            return
        self._page.work(
            self.tr("opening the edited version"),
            lambda _: _opened(desk, record),
            self._show,
            lambda _: self.show_version(None),
        )

    def _show(self, version: _Version) -> None:
        seen = self._seen
        if seen is None:
            return
        if self.picker.is_by_hand():
            self.picker.set_by_hand(False)
        self._version = version
        mark = self.tr("Original") if version.record is None else edited_mark(len(version.record.step_hashes))
        caption = self.tr("{0} · {1} · frame {2}").format(
            seen.footage.evidence.exhibit, mark, seen.frame.position.index
        )  # fmt: skip
        self.bar.set_versions(self._versions, version.record)
        self.picker.set_frame(version.frame.pixels, caption)
        self._set_face(None)
        originals = [_in_original(seen.frame, version, each) for each in version.faces]
        named = [NamedFace(*each) for each in zip(version.faces, self._names_of(originals), strict=True)]
        self.picker.set_faces(named, None if self._meant is None else place_of(self._meant, originals))
        self.picker.view.setFocus()
        self.state_changed.emit()

    def _names_of(self, originals: Sequence[Face]) -> list[str]:
        """Return what faces are called, by where they lie in the original; whoever has no name yet is given one."""
        free, names = list(self._known), []
        for face in originals:
            place = place_of(face, [each.face for each in free])
            if place is None:
                self._known.append(NamedFace(face, self.tr("Face {0}").format(len(self._known) + 1)))
            names.append(self._known[-1].words if place is None else free.pop(place).words)
        return names

    def _on_edit(self) -> None:
        if self._seen is not None and Role.EXAMINER in self._page.context.desk.session.user.roles:
            self.edit_wanted.emit(self._seen.footage, self._seen.frame, self.meant())

    def _on_chosen(self, number: int) -> None:
        self._set_face(self.picker.faces()[number])

    def _on_placed(self, box: Box | None, left_eye: Point, right_eye: Point) -> None:
        version, desk = self._version, self._page.context.desk
        if version is not None:
            self._set_face(None)
            self._page.work(
                self.tr("placing the face"),
                lambda _: probes.place_face(desk, version.frame, box, left_eye, right_eye),
                lambda face: self._set_face(face) if self.picker.is_by_hand() else None,
            )

    def _on_ended(self) -> None:
        number = self.picker.current()
        self._set_face(None if number is None else self.picker.faces()[number])

    def _set_face(self, face: Face | None) -> None:
        self._face, self._measures = face, None
        self.measures.set_measures(None)
        seen, version, desk = self._seen, self._version, self._page.context.desk
        if face is not None and seen is not None and version is not None:
            self._meant = _in_original(seen.frame, version, face)
            original = None if version.record is None else self._meant
            self._page.work(
                self.tr("measuring the face"),
                lambda _: probes.measure(desk, version.frame, face, original),
                partial(self._on_measured, face),
            )
        self.state_changed.emit()

    def _on_measured(self, face: Face, measures: FaceMeasures) -> None:
        if face is self._face:
            self._measures = measures
            self.measures.set_measures(measures)

    def _on_taken(self, record: ProbeRecord) -> None:
        self.taken.emit(record)

    def _end_taking(self) -> None:
        self._taking = False
        self.state_changed.emit()

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        heading = label(self.tr("Measures"), "section", parent=side)
        layout = column(heading, self.measures, rule(side), self.form, 1, gap=12)
        layout.setContentsMargins(0, 0, 8, 0)
        side.setLayout(layout)
        area = scrolled(side)
        area.setMinimumWidth(_SIDE_LEAST_PX)
        area.setMaximumWidth(_SIDE_PX)
        return area


def _opened(desk: Desk, record: DerivativeRecord) -> _Version:
    frame = editing.open_derivative(desk, record.id)
    return _Version(frame, record, tuple(footage.faces_in(desk, frame)))


def _is_of(record: DerivativeRecord, opened: Footage, frame: Frame) -> bool:
    return (record.evidence_id, record.frames[0].sha256) == (opened.evidence.id, frame.sha256)


def _in_original(frame: Frame, version: _Version, face: Face) -> Face:
    if version.record is None:
        return face
    rows, columns = frame.pixels.shape[:2]
    return face_in_original(version.record.recipe, Extent(columns, rows), face)
