"""The decision: the third person sees both examinations and approves, returns or refuses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE
from app.domain.casework.review import VERDICT_WORDS
from app.domain.progress import Progress
from app.domain.records import LeadRecord
from app.gui import theme
from app.gui.drafts import DraftKeeper
from app.gui.interest import InterestChoice
from app.gui.language import worded
from app.gui.page import Context, Page
from app.gui.page_frame import SideArea, focus_action, frame
from app.gui.places import Place, Station
from app.gui.widgets.annotation_layer import AnnotationLayer
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.drawings_choice import DrawingsChoice, Whose
from app.gui.widgets.expectation import ExpectationLine
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.features_beside import FeaturesBeside
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.photo_chooser import PhotoChooser
from app.gui.widgets.seats_view import AnswerPair, SeatsView, pair_answers
from app.gui.widgets.verdict_panel import VerdictPanel
from app.services.casework.expecting import expectation_of_search
from app.services.casework.leads import ReviewView, candidate_photos, decide, view_review
from app.services.casework.photos import CandidatePicture
from app.services.casework.probes import ProbePicture, probe_picture

_PANEL_PX = 320


class DecisionPage(Page):
    """Pictures above, both examinations below, the decision at the right."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._view: ReviewView | None = None
        self._pairs: tuple[AnswerPair, ...] = ()
        self._photos: list[CandidatePicture] = []
        self._photos_of = ""
        self._title = label(self.tr("Decision"), "page", parent=self)
        self._agreement = label("", wrap=True, parent=self)
        self._agreement.setObjectName("decision_agreement")
        self._pane = ComparisonPane(self.tr("Probe"), self.tr("Candidate"), self)
        self._pane.set_watermark(context.watermark)
        self._pane.setObjectName("comparison")
        self._chooser = PhotoChooser(self)
        self._drawings = DrawingsChoice(self)
        self._features = FeaturesBeside(self)
        self._seats = SeatsView(self._features, self)
        self._person = FactsTable(self.tr("Person in the gallery"), self)
        self._expectation = ExpectationLine(self)
        self._interest = InterestChoice(self)
        self._panel = VerdictPanel(self)
        self._drafts = DraftKeeper(self, f"decision/{place.search_id}")
        self._action = NextAction(self.tr("Decide"), "Ctrl+Return", self)
        name_action(self._action, "decide")
        self._lay_out()
        self._connect()
        self._tell()

    def open_page(self) -> None:
        search_id = self.place.search_id
        if search_id is not None:
            self.work(self.tr("opening the review"), lambda _: view_review(self.context.desk, search_id), self._on_view)

    def leave_question(self) -> str | None:
        if self._view is None or self._view.decision is not None or not self._panel.is_begun():
            return None
        return self.tr("Your decision is not recorded yet. What you wrote is kept as your draft. Leave all the same?")

    def hide_pictures(self, hidden: bool) -> None:
        self._pane.hide_content(hidden)

    def _lay_out(self) -> None:
        pictures = QWidget(self)
        choices = row(self._drawings, self._chooser, gap=16)
        choices.setStretch(1, 1)
        layout = column(self._pane, choices, gap=4)
        layout.setStretch(0, 1)
        pictures.setLayout(layout)
        pictures.setMinimumHeight(220)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(pictures)
        split.addWidget(self._seats)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([305, 295])
        split.setChildrenCollapsible(False)
        side = QWidget(self)
        side.setLayout(column(self._agreement, self._person, self._expectation, self._interest, self._panel, 1, gap=16))
        body = row(split, SideArea(side, _PANEL_PX), gap=16)
        body.setStretch(0, 1)
        self.setLayout(frame(Notice(self), self._title, body, action=self._action))

    def _connect(self) -> None:
        self._chooser.chosen.connect(self._show_photo)
        self._drawings.chosen.connect(self._draw)
        self._seats.candidate_opened.connect(self._open_candidate)
        self._interest.changed.connect(self._tell)
        self._panel.changed.connect(self._on_panel)
        self._action.triggered.connect(self._on_next)

    # Loading

    def _on_view(self, view: ReviewView) -> None:
        self._view = view
        self._title.setText(self.tr("Decision on request {0}").format(view.request.form.number))
        first, second = view.first, view.second
        self._pairs = pair_answers(first.candidates, second.candidates)
        self._seats.set_seats(
            (first.examination, first.examiner.full_name), (second.examination, second.examiner.full_name), self._pairs
        )
        self._tell_agreement(view)
        self.work(
            self.tr("reading the validation"),
            lambda _: expectation_of_search(self.context.desk, view.search.id),
            self._expectation.set_expectation,
            quiet=True,
        )
        self._tell_person(view)
        form = view.request.form
        self._panel.offer(agree=view.agree, lead=bool(view.person))
        self._panel.propose_recipient(f"{form.requester_name}, {form.requester_command}")
        self._panel.setVisible(view.decision is None)
        probe_id = view.search.probe_id
        self.work(self.tr("opening the probe"), lambda _: probe_picture(self.context.desk, probe_id), self._on_probe)
        called = view.first.examination.candidate_id or view.second.examination.candidate_id
        if called is not None:
            self._open_candidate(called)
        else:
            self._pane.set_second(None, self.tr("Choose an answer below to see that candidate"))
            self._drawings.set_counts(*(len(each.features.annotations_for(None)) for each in (first, second)))
        if view.decision is None:
            self._interest.begin(self.place.request_id or view.request.id)
            self._panel.focus()
            self._drafts.recall(self._on_draft)
        self._tell()
        if view.decision is not None:
            focus_action(self._action)

    def _tell_agreement(self, view: ReviewView) -> None:
        if view.agree:
            words = self.tr("Both examiners, each blind to the other, came to the same finding.")
        else:
            words = self.tr(
                "The two examiners disagree, so nothing can be approved. Both findings stay on record as they were "
                "locked."
            )
        self._agreement.setText(words)
        theme.mark(self._agreement, "" if view.agree else "warning")

    def _tell_person(self, view: ReviewView) -> None:
        self._person.setVisible(bool(view.person))
        if view.person:
            newest = view.person[0]
            dates = ", ".join(photo.taken_on for photo in view.person)
            self._person.set_facts(
                [
                    Fact(self.tr("In the gallery"), newest.name or self.tr("name not recorded")),
                    Fact(self.tr("Identifier"), newest.person_identifier, mono=True),
                    Fact(self.tr("Agency"), newest.agency),
                    Fact(self.tr("Photos of"), dates),
                ]
            )

    def _on_probe(self, probe: ProbePicture) -> None:
        record = probe.record
        caption = self.tr("{0} · Original · {1} frame {2}").format(record.mark, probe.exhibit, record.frame_index)
        self._pane.set_first(probe.pixels, caption, _anchor(probe.left_eye, probe.right_eye))
        self._draw()

    @Slot(str)
    def _open_candidate(self, candidate_id: str) -> None:
        search_id = self.place.search_id
        if search_id is None:
            return
        self._photos_of = candidate_id
        self.work(
            self.tr("opening the candidate"),
            lambda _: candidate_photos(self.context.desk, search_id, candidate_id),
            lambda photos: self._on_photos(candidate_id, photos),
        )

    def _on_photos(self, candidate_id: str, photos: list[CandidatePicture]) -> None:
        if candidate_id == self._photos_of:
            self._photos = photos
            self._chooser.set_photos([photo.taken_on for photo in photos])
            self._show_features(candidate_id)
            self._show_photo(0)

    def _show_features(self, candidate_id: str) -> None:
        view = self._view
        if view is not None:
            number = next(pair.number for pair in self._pairs if pair.candidate_id == candidate_id)
            first, second = view.first.features, view.second.features
            judged = self._features.show_candidate(candidate_id, first, second)
            self._seats.show_opened(candidate_id, number, judged)
            self._drawings.set_counts(*(len(each.annotations_for(candidate_id)) for each in (first, second)))

    @Slot(int)
    def _show_photo(self, place: int) -> None:
        photo = self._photos[place]
        number = next(pair.number for pair in self._pairs if pair.candidate_id == self._photos_of)
        caption = self.tr("Candidate {0} · {1} · {2}").format(number, photo.taken_on, photo.pose)
        self._pane.set_second(photo.pixels, caption, _anchor(photo.left_eye, photo.right_eye))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        """Lay the drawings of one examiner over both pictures, never those of both at once."""
        view, whose = self._view, self._drawings.whose()
        if view is None:
            return
        features = (view.second if whose is Whose.SECOND else view.first).features
        drawn = () if whose is Whose.NONE else features.annotations_for(self._photos_of)
        names = {each.component: features.name_of(each.component) for each in drawn if each.component is not None}
        photo = self._photos[self._chooser.current()].photo_id if self._photos else None
        layers = [AnnotationLayer([each for each in drawn if each.picture == on], names) for on in (ON_PROBE, photo)]
        self._pane.set_drawn(*layers)

    # Deciding

    def _on_draft(self, values: dict[str, str]) -> None:
        if values:
            self._panel.set_values(values)
        self._tell()

    @Slot()
    def _on_panel(self) -> None:
        self._drafts.keep(self._panel.values())
        self._tell()

    @Slot()
    def _tell(self) -> None:
        view = self._view
        if view is None:
            self._action.set_blocked(self.tr("Opening the review"))
        elif view.decision is not None:
            words = self.tr("{0} on {1}").format(
                worded(VERDICT_WORDS[view.decision.verdict]), local_minute(view.decision.decided_at)
            )
            self._agreement.setText(f"{words}. {view.decision.reason}".strip())
            self._action.set_verb(self.tr("Open report"))
            self._action.set_blocked(None)
        else:
            self._action.set_verb(self._panel.verb())
            self._action.set_blocked(self._panel.blocked() or self._interest.reason())

    @Slot()
    def _on_next(self) -> None:
        if self._view is None:
            return
        if self._view.decision is not None:
            self._to_report()
            return
        if self._panel.releases_lead():
            sentence = self.tr("The lead goes to {0}. It names a person, and cannot be taken back.").format(
                ", ".join(self._panel.recipients())
            )
        else:
            sentence = self.tr("The decision is recorded under your name and cannot be changed afterwards.")
        verb = self._panel.verb()
        confirm(self, self.tr("{0}?").format(verb), sentence, verb, self._decide)

    def _decide(self) -> None:
        search_id, verdict = self.place.search_id, self._panel.verdict()
        if search_id is None or verdict is None:
            return
        reason, recipients = self._panel.reason(), self._panel.recipients()
        self._action.set_blocked(self.tr("Recording the decision"))

        def record(_: Progress) -> LeadRecord | None:
            self._interest.record()
            return decide(self.context.desk, search_id, verdict, reason, recipients)

        self.work(
            self.tr("recording the decision"),
            record,
            self._on_decided,
            lambda _: self._tell(),
        )

    def _on_decided(self, _: LeadRecord | None) -> None:
        self._drafts.drop()
        self._view = None  # recorded: nothing here would be lost any more
        self._to_report()

    def _to_report(self) -> None:
        self.moved.emit(Place(Station.REPORT, self.place.request_id, search_id=self.place.search_id))


def _anchor(left_eye: Point, right_eye: Point) -> Anchor | None:
    return None if left_eye == right_eye else Anchor.of_eyes(left_eye, right_eye)
