"""The probes already taken on a request: what each looks like, what it measures, and the supervisor's override."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QWidget

from app.domain.casework.faces import FaceOrigin
from app.domain.casework.requests import PROBE_TYPE_WORDS, Suitability, suitability
from app.domain.records import ProbeRecord
from app.domain.staff.roles import Role
from app.gui import theme
from app.gui.language import worded
from app.gui.page import Page
from app.gui.page_frame import scrolled
from app.gui.widgets.edit_words import edited_mark
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.fields import TextField
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.keys import PlainKeys
from app.gui.widgets.layouts import button, column, label, row, rule
from app.gui.widgets.linked_views import LinkedViews
from app.gui.widgets.measures_table import MeasuresTable
from app.gui.widgets.moments import by_whom, utc_words
from app.gui.widgets.overlays import LabelledPoint
from app.gui.widgets.picture_view import PictureView
from app.services.casework import editing, probes
from app.services.casework.editing import ReplayCheck
from app.services.casework.probes import ProbePicture

_LIST_PX, _SIDE_PX, _SIDE_LEAST_PX = 160, 372, 300


class ProbeShelf(QWidget):
    """One probe of the list is seen at a time; its picture is opened, and logged, when it is chosen.

    Args:
        page: whose background work it is.

    Signals:
        state_changed(): another probe is seen, or a reason was written.
        overridden(str): id of the probe whose floor was overridden.
        frame_wanted(ProbeRecord): the person wants to see its frame in the evidence.
    """

    state_changed = Signal()
    overridden = Signal(str)
    frame_wanted = Signal(object)

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._probes: tuple[ProbeRecord, ...] = ()
        self._exhibits: Mapping[str, str] = {}
        self._names: Mapping[str, str] = {}
        self._list = QListWidget(self)
        self._list.setObjectName("probes")
        self._list.setAccessibleName(self.tr("Probes of this request"))
        self._list.setFixedWidth(_LIST_PX)
        self._list.setSpacing(3)
        self._list.currentRowChanged.connect(self._on_row)
        self.view = PictureView(self.tr("Probe"), self)
        self.view.set_watermark(page.context.watermark)
        self._facts = FactsTable(self.tr("The probe in words"), self)
        self._measures = MeasuresTable(self)
        self._reason = TextField(self.tr("Reason for the override"), mandatory=True, lines=3)
        self._reason.editor.setObjectName("override_reason")
        self._reason.changed.connect(self.state_changed)
        PlainKeys(self._reason.editor)
        self.edited = PictureView(self.tr("Edited version"), self)
        self.edited.set_watermark(page.context.watermark)
        self.edited.hide()
        self._links = LinkedViews(self.view, self.edited, self)
        self._links.set_aligned(True)
        pictures = row(self.view, self.edited, gap=8)
        layout = row(self._list, pictures, self._make_side(), gap=16)
        layout.setStretch(1, 3)
        layout.setStretch(2, 2)
        self.setLayout(layout)

    def set_probes(
        self,
        taken: tuple[ProbeRecord, ...],
        exhibits: Mapping[str, str],
        names: Mapping[str, str],
        chosen: str | None = None,
    ) -> None:
        """Show these probes, one of them large.

        Args:
            taken: in the order of their marks.
            exhibits: mark of each piece of evidence by its id.
            names: full name of each person by id.
            chosen: id of the probe to begin with; the newest by default.
        """
        self._probes, self._exhibits, self._names = taken, exhibits, names
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems([self._line(each) for each in taken])
        self._list.blockSignals(False)
        ids = [each.id for each in taken]
        if taken:
            self._list.setCurrentRow(ids.index(chosen) if chosen in ids else len(taken) - 1)
        self.state_changed.emit()

    def current(self) -> ProbeRecord | None:
        """Return the probe that is seen."""
        place = self._list.currentRow()
        return self._probes[place] if 0 <= place < len(self._probes) else None

    def may_override(self) -> bool:
        """Whether the probe that is seen waits for this person's override."""
        record, user = self.current(), self._page.context.desk.session.user
        return (
            record is not None
            and is_stopped(record)
            and Role.SUPERVISOR in user.roles
            and record.taken_by != user.id
        )  # fmt: skip

    def reason(self) -> str:
        """Return what is written as the reason of an override."""
        return self._reason.value()

    def override(self) -> None:
        """Let the probe that is seen be searched all the same."""
        record, desk, reason = self.current(), self._page.context.desk, self.reason()
        if record is not None:
            self._page.work(
                self.tr("recording the override"),
                lambda _: probes.override_floor(desk, record.id, reason),
                lambda _: self._on_overridden(record.id),
            )

    def _on_overridden(self, probe_id: str) -> None:
        self._reason.set_value("")
        self.overridden.emit(probe_id)

    def _on_row(self, _: int) -> None:
        record = self.current()
        if record is None:
            return
        self.view.set_pixels(None, record.mark)
        self._facts.set_facts(self._facts_of(record))
        self._measures.set_measures(record.measures, overridden=record.override_by is not None)
        self._reason.setVisible(self.may_override())
        self.edited.set_pixels(None, "")
        self.edited.setVisible(record.edit_steps > 0)
        self._again.setVisible(record.edit_steps > 0)
        self._found.hide()
        desk = self._page.context.desk
        self._page.work(
            self.tr("opening {0}").format(record.mark),
            lambda _: probes.probe_picture(desk, record.id),
            partial(self._on_picture, record.id),
        )
        if record.edit_steps:
            self._page.work(
                self.tr("opening the edited version"),
                lambda _: editing.edited_picture(desk, record.id),
                partial(self._on_edited, record.id),
            )
        self.state_changed.emit()

    def _on_edited(self, probe_id: str, picture: ProbePicture | None) -> None:
        record = self.current()
        if picture is not None and record is not None and record.id == probe_id:
            words = self.tr("{0} · {1}").format(record.mark, edited_mark(record.edit_steps))
            self.edited.set_pixels(picture.pixels, words)
            self.edited.set_anchor(_anchor(picture))

    def _on_to_frame(self) -> None:
        record = self.current()
        if record is not None:
            self.frame_wanted.emit(record)

    def _make_again(self) -> None:
        record, desk = self.current(), self._page.context.desk
        if record is not None and record.derivative_id is not None:
            derivative_id = record.derivative_id
            self._page.work(
                self.tr("making the edited version again"),
                lambda progress: editing.replay_check(desk, derivative_id, progress),
                partial(self._on_made_again, record.id),
            )

    def _on_made_again(self, probe_id: str, found: ReplayCheck) -> None:
        record = self.current()
        if record is not None and record.id == probe_id:
            self._found.setText(found.sentence)
            theme.mark(self._found, "secondary" if found.same else "warning")
            self._found.show()

    def _on_picture(self, probe_id: str, picture: ProbePicture) -> None:
        record = self.current()
        if record is not None and record.id == probe_id:
            self.view.set_pixels(
                picture.pixels, self.tr("{0} · Original · {1}").format(record.mark, self._where(record))
            )
            self.view.set_points([LabelledPoint(picture.left_eye), LabelledPoint(picture.right_eye)])
            self.view.set_anchor(_anchor(picture))

    def _line(self, record: ProbeRecord) -> str:
        line = f"{record.mark} · {self._where(record)}"
        return f"{line}\n{edited_mark(record.edit_steps)}" if record.edit_steps else line

    def _where(self, record: ProbeRecord) -> str:
        return self.tr("{0} frame {1}").format(self._exhibits.get(record.evidence_id, ""), record.frame_index)

    def _facts_of(self, record: ProbeRecord) -> list[Fact]:
        drawn = record.origin is FaceOrigin.DRAWN
        found = self.tr("Eyes placed by hand") if drawn else self.tr("Found by {0}").format(record.detector)
        taken = by_whom(record.taken_at, self._names.get(record.taken_by, ""))
        facts = [
            Fact(self.tr("Type"), worded(PROBE_TYPE_WORDS[record.probe_type])),
            Fact(self.tr("Version"), edited_mark(record.edit_steps) if record.edit_steps else self.tr("Original")),
            Fact(self.tr("Face"), found),
            Fact(self.tr("Taken"), taken, tooltip=utc_words(record.taken_at)),
            Fact(self.tr("Frame"), record.frame_sha256[:16] + "…", mono=True, tooltip=record.frame_sha256),
        ]
        if record.override_by is not None:
            who = self._names.get(record.override_by, "")
            facts.append(Fact(self.tr("Override"), f"{who}: {record.override_reason}"))
        return facts

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        heading = label(self.tr("Measures"), "section", parent=side)
        self._again = button(self.tr("Make the edited version again and compare"), parent=side)
        self._again.setObjectName("replay_edits")
        self._again.clicked.connect(self._make_again)
        self._found = label("", "secondary", wrap=True, parent=side)
        self._found.setObjectName("replay_found")
        self._found.hide()
        self._to_frame = button(self.tr("Show its frame in the evidence"), parent=side)
        self._to_frame.setObjectName("show_frame")
        self._to_frame.clicked.connect(self._on_to_frame)
        layout = column(
            self._facts,
            row(self._to_frame, 1),
            row(self._again, 1),
            self._found,
            rule(side),
            heading,
            self._measures,
            self._reason,
            1,
            gap=12,
        )
        layout.setContentsMargins(0, 0, 8, 0)
        side.setLayout(layout)
        area = scrolled(side)
        area.setMinimumWidth(_SIDE_LEAST_PX)
        area.setMaximumWidth(_SIDE_PX)
        return area


def _anchor(picture: ProbePicture) -> Anchor:
    return Anchor.of_eyes(picture.left_eye, picture.right_eye)


def is_stopped(record: ProbeRecord) -> bool:
    """Tell whether a probe is under the floor and nobody has overridden it."""
    return suitability(record.measures.eye_distance_px) is Suitability.UNDER_FLOOR and record.override_by is None
