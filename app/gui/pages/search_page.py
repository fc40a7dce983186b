"""The search: what is about to be searched, why, and that there is a list. No distance, no name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from app.domain.casework.candidates import LIST_LENGTH_DEFAULT, LIST_LENGTH_MAX, LIST_LENGTH_MIN
from app.domain.casework.requests import REASON_WORDS, ReasonCode, Suitability, suitability
from app.domain.casework.review import Stage
from app.domain.progress import Progress
from app.domain.records import ProbeRecord
from app.domain.staff.roles import Role
from app.domain.staff.settings import LIST_LENGTH
from app.domain.wording import LIMITS
from app.gui.interest import InterestChoice
from app.gui.language import worded
from app.gui.page import Context, Page
from app.gui.page_frame import frame as page_frame
from app.gui.page_frame import scrolled
from app.gui.places import Place, Station
from app.gui.ways import search_is_over
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.edit_words import edited_mark
from app.gui.widgets.expectation import ExpectationLine
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row, rule
from app.gui.widgets.measures_table import limit_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.overlays import LabelledPoint
from app.gui.widgets.picture_view import PictureView
from app.gui.widgets.spin_box import indented
from app.gui.widgets.together_list import OtherProbe, TogetherList
from app.services.casework.expecting import expectation_of
from app.services.casework.probes import ProbePicture, probe_picture
from app.services.casework.queue import RequestFile, open_request_file
from app.services.casework.searching import SearchReceipt, run_search
from app.services.settings import read_setting

_OVER = (Stage.RETURNED, Stage.REFUSED, Stage.NO_POSSIBLE_MATCH)
_SIDE_PX, _SIDE_LEAST_PX = 460, 340


class SearchPage(Page):
    """One search of one probe. Afterwards the same page leads on to the examination."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._file: RequestFile | None = None
        self._probe: ProbeRecord | None = None
        self._examination: str | None = None
        self._searching = False
        self._build()

    # Page

    def open_page(self) -> None:
        request_id = self.place.request_id
        self._interest.begin(request_id)
        desk = self.context.desk
        words = self.tr("reading the settings")
        self.work(words, lambda _: read_setting(desk, LIST_LENGTH), self._length.setValue, quiet=True)
        if request_id is not None:
            self.work(
                self.tr("opening the request"),
                lambda _: open_request_file(self.context.desk, request_id),
                self._on_file,
            )

    def hide_pictures(self, hidden: bool) -> None:
        self._view.hide_content(hidden)

    # What is searched, and why

    def _on_file(self, file: RequestFile) -> None:
        self._file = file
        form = file.request.form
        self._subject.setText(self.tr("Request {0}").format(form.number))
        self._why.set_facts(
            (
                Fact(self.tr("Case"), form.case_number),
                Fact(self.tr("Offence"), form.offence),
                Fact(self.tr("Reason"), worded(REASON_WORDS[ReasonCode(form.reason)])),
                Fact(self.tr("Requested by"), f"{form.requester_name} ({form.requester_id}), {form.requester_command}"),
                Fact(self.tr("Lawful source"), form.lawful_source),
            )
        )
        self._examination = self._unfinished(file)
        exhibits = {each.id: each.exhibit for each in file.evidence}
        with QSignalBlocker(self._choice):
            self._choice.clear()
            self._choice.addItems([self._probe_words(each, exhibits) for each in file.probes])
            self._choice.setCurrentIndex(-1)
        wanted = self.place.probe_id or file.standing.probe_id
        ids = [each.id for each in file.probes]
        self._choice.setCurrentIndex(ids.index(wanted) if wanted in ids else -1)
        self._tell_next()

    def _unfinished(self, file: RequestFile) -> str | None:
        """Return the person's own examination of the newest search while it is not locked."""
        return file.standing.own_examination if file.standing.stage is Stage.EXAMINATION else None

    def _on_choice(self, place: int) -> None:
        if self._file is not None and place >= 0:
            self._show_probe(self._file.probes[place])

    def _show_probe(self, probe: ProbeRecord) -> None:
        self._probe = probe
        self._together.set_probes(self._others(probe))
        self._view.set_pixels(None, probe.mark)
        self._read_expectation()
        self._limit.setText(limit_words(probe.measures, overridden=probe.override_by is not None))
        self._limit.setVisible(bool(self._limit.text()))
        desk = self.context.desk
        self.work(
            self.tr("opening {0}").format(probe.mark),
            lambda _: probe_picture(desk, probe.id),
            self._on_picture,
        )
        self._tell_next()

    def _read_expectation(self) -> None:
        probe, length = self._probe, self._length.value()
        if probe is not None:
            apart = probe.measures.eye_distance_px
            self.work(
                self.tr("reading the validation"),
                lambda _: expectation_of(self.context.desk, apart, length),
                self._expectation.set_expectation,
                quiet=True,
            )

    def _on_picture(self, picture: ProbePicture) -> None:
        record = picture.record
        if self._probe is None or record.id != self._probe.id:
            return
        caption = self.tr("{0} · Original · {1} frame {2}").format(record.mark, picture.exhibit, record.frame_index)
        if record.edit_steps:  # the original is what people look at, also where an edited version is searched with
            caption = self.tr("{0} · searched with: {1}").format(caption, edited_mark(record.edit_steps))
        self._view.set_pixels(picture.pixels, caption)
        self._view.set_points([LabelledPoint(picture.left_eye), LabelledPoint(picture.right_eye)])

    def _others(self, probe: ProbeRecord) -> list[OtherProbe]:
        file = self._file
        if file is None or self._examination is not None:
            return []
        exhibits = {each.id: each.exhibit for each in file.evidence}
        return [
            OtherProbe(
                each.id,
                self.tr("{0} · {1} frame {2}").format(each.mark, exhibits.get(each.evidence_id, ""), each.frame_index),
                self._about(each),
                self._floor_words(each) or "",
            )
            for each in file.probes
            if each.id != probe.id
        ]

    def _probe_words(self, probe: ProbeRecord, exhibits: Mapping[str, str]) -> str:
        where = exhibits.get(probe.evidence_id, "")
        return self.tr("{0} · {1} frame {2} · {3}").format(probe.mark, where, probe.frame_index, self._about(probe))

    def _about(self, probe: ProbeRecord) -> str:
        apart = self.tr("{0} px between the eyes").format(f"{probe.measures.eye_distance_px:.0f}")
        return f"{apart} · {edited_mark(probe.edit_steps)}" if probe.edit_steps else apart

    # The search

    def _on_next(self) -> None:
        if self._examination is not None:
            self.moved.emit(
                Place(Station.EXAMINATION, self.place.request_id, examination_id=self._examination)
            )  # fmt: skip
        elif self._probe is not None and self._reason() is None:
            self._search(self._probe.id)

    def _search(self, probe_id: str) -> None:
        self._searching = True
        self._tell_next()
        length, also, fusion = self._length.value(), self._together.chosen(), self._together.fusion()

        def search(_: Progress) -> SearchReceipt:
            self._interest.record()
            return run_search(self.context.desk, probe_id, length, also, fusion)

        self.work(
            self.tr("searching the gallery"),
            search,
            self._on_receipt,
            lambda _: self._on_refused(),
        )

    def _on_refused(self) -> None:
        self._searching = False
        self._tell_next()

    def _on_receipt(self, receipt: SearchReceipt) -> None:
        self._notice.clear()
        self._searching, self._examination = False, receipt.examination_id
        self._receipt.setText(
            self.tr("A list of {0} candidates is ready. {1} people, {2} photos were searched.").format(
                f"{receipt.candidates:,}", f"{receipt.people:,}", f"{receipt.photos:,}"
            )
        )
        self._receipt.show()
        self._tell_next()

    def _tell_next(self) -> None:
        going_on = self._examination is not None
        self._length.setEnabled(not going_on)
        self._together.setEnabled(not going_on)
        self._choice.setEnabled(not going_on and self._choice.count() > 1)
        self._next.set_verb(self.tr("Open examination") if going_on else self.tr("Search"))
        reason = None if going_on else self._reason()
        self._next.set_blocked(
            reason, self._interest.take_hand if reason and reason == self._interest.reason() else None
        )

    def _reason(self) -> str | None:
        if self._file is None:
            return self.tr("Opening the request")
        if Role.EXAMINER not in self.context.desk.session.user.roles:
            return self.tr("An examiner searches")
        stage = self._file.standing.stage
        if over := search_is_over(stage):
            return over
        if stage is not None and stage not in _OVER:
            return self.tr("An earlier search of this request is not finished")
        if self._searching:
            return self.tr("Searching")
        return self._probe_reason()

    def _probe_reason(self) -> str | None:
        if self._probe is None:
            return self.tr("No probe is chosen") if self._file and self._file.probes else self.tr("No probe yet")
        return self._floor_words(self._probe) or self._interest.reason()

    def _floor_words(self, probe: ProbeRecord) -> str | None:
        under = suitability(probe.measures.eye_distance_px) is Suitability.UNDER_FLOOR
        if under and probe.override_by is None:
            return self.tr("{0} is under the floor; a supervisor decides").format(probe.mark)
        return None

    # Making

    def _build(self) -> None:
        self._notice = Notice(self)
        self._subject = label("", "secondary", parent=self)
        head = row(label(self.tr("Search"), "page", parent=self), self._subject, 1, gap=16)
        self._view = PictureView(self.tr("Probe"), self)
        self._view.setObjectName("search_probe")
        self._view.set_watermark(self.context.watermark)
        body = QWidget(self)
        layout = row(self._view, self._make_side(), gap=16)
        layout.setStretch(0, 3)
        layout.setStretch(1, 2)
        body.setLayout(layout)
        self._next = NextAction(self.tr("Search"), "Ctrl+Return", self)
        name_action(self._next, "search")
        self._next.triggered.connect(self._on_next)
        self.setLayout(page_frame(self._notice, head, body, action=self._next))
        self._tell_next()

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        self._choice = DropDown(side)
        self._choice.setObjectName("probe_choice")
        self._choice.setAccessibleName(self.tr("Probe"))
        self._choice.setPlaceholderText(self.tr("No probe is chosen"))
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.currentIndexChanged.connect(self._on_choice)
        self._limit = label("", "warning", wrap=True, parent=side)
        self._together = TogetherList(side)
        self._why = FactsTable(self.tr("Why it is searched"), side)
        self._length = indented(QSpinBox(side))
        self._length.setObjectName("list_length")
        self._length.setRange(LIST_LENGTH_MIN, LIST_LENGTH_MAX)
        self._length.setValue(LIST_LENGTH_DEFAULT)
        for each in (self._length, self._length.lineEdit()):
            each.setAccessibleName(self.tr("List length"))
        self._length.setFixedWidth(84)
        self._length.valueChanged.connect(self._read_expectation)
        self._expectation = ExpectationLine(side)
        words = label(self.tr("&List length"), parent=side)
        words.setBuddy(self._length)
        span = self.tr("candidates, {0} to {1}").format(LIST_LENGTH_MIN, LIST_LENGTH_MAX)
        self._interest = InterestChoice(self, side)
        self._interest.changed.connect(self._tell_next)
        self._receipt = label("", "section", wrap=True, parent=side)
        self._receipt.setObjectName("receipt")
        self._receipt.hide()
        self._limit.hide()
        layout = column(
            label(self.tr("Why"), "section", parent=side),
            self._why,
            rule(side),
            label(self.tr("What"), "section", parent=side),
            self._choice,
            self._limit,
            self._together,
            label(self._what_words(), wrap=True, parent=side),
            row(words, self._length, label(span, "secondary", parent=side), 1, gap=12),
            self._interest,
            self._expectation,
            self._receipt,
            rule(side),
            *self._limits(LIMITS, side),
            1,
            gap=12,
        )
        layout.setContentsMargins(0, 0, 8, 0)
        side.setLayout(layout)
        area = scrolled(side)
        area.setMinimumWidth(_SIDE_LEAST_PX)
        area.setMaximumWidth(_SIDE_PX)
        return area

    def _what_words(self) -> str:
        return self.tr(
            "Every photo of every person in the gallery is compared with the probe; no filter is set. You get a list "
            "in a shuffled order, without ranks and names. Every candidate on it needs an answer."
        )

    def _limits(self, sentences: Sequence[str], parent: QWidget) -> list[QWidget]:
        return [label(sentence, "caption", wrap=True, parent=parent) for sentence in sentences]
