"""The review of the log: what is unreviewed since when, every flag with its rule and its answer, and the signature."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.clock import utc_text
from app.domain.log.log_review import FINDING_WORDS, FlagFinding, LogReview
from app.domain.log.misuse import RULE_WORDS, Flag, Limits, rule_sentences
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.choice_row import ChoiceRow
from app.gui.widgets.fields import LineField, TextField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.auditing.reviewing import OpenReview, open_review, sign_review

_SIDE_PX = 330


class ReviewPart(PagePart):
    """Flags at the left, the one chosen at the right, reviews signed before below.

    Signal `request_asked(str)`: the time line of this request number shall be read.
    """

    request_asked = Signal(str)

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._review: OpenReview | None = None
        self._findings: dict[str, FlagFinding] = {}
        self._words: dict[str, str] = {}
        self._signing = False
        self._state = label("", "section", wrap=True, parent=self)
        self._flags, self._signed = self._flags_listing(), self._signed_listing()
        self._flags.table.row_chosen.connect(lambda _: self._show_flag())
        self.action = NextAction(self.tr("Sign the review"), "Ctrl+Return", page)
        name_action(self.action, "sign_review")
        self.action.triggered.connect(self._sign)
        left = column(
            self._flags, label(self.tr("Signed before"), "section", parent=self), self._signed, gap=8
        )  # fmt: skip
        left.setStretch(0, 3)
        left.setStretch(2, 1)
        body = row(left, self._make_side(), gap=16)
        body.setStretch(0, 1)
        layout = column(self._state, body, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._show_flag()
        self._tell_blocked()

    def open_part(self) -> None:
        self.page.work(self.tr("reading what is unreviewed"), lambda _: open_review(self.desk), self._on_read)

    def leave_question(self) -> str | None:
        if not self._findings and not any(self._words.values()):
            return None
        return self.tr("The review is not signed yet. Leave, and lose the answers?")

    # Making

    def _flags_listing(self) -> Listing[Flag]:
        columns: Sequence[Column[Flag]] = (
            Column(self.tr("Entry"), lambda flag: f"{flag.seq:,}", fixed=True, figures=True),
            Column(
                self.tr("Time"), lambda flag: local_minute(utc_text(flag.at)), lambda flag: utc_words(utc_text(flag.at))
            ),
            Column(self.tr("Rule"), _title_of, self._rule_of),
            Column(self.tr("Who"), self._who),
            Column(self.tr("Answer"), self._answer_words),
        )  # fmt: skip
        empty = (
            self.tr("No flag"),
            self.tr("No rule of misuse raised anything in these entries. The review can be signed."),
        )
        return Listing(self.tr("Flags"), columns, empty, object_name="review_flags", stretched=3, parent=self)

    def _signed_listing(self) -> Listing[LogReview]:
        columns: Sequence[Column[LogReview]] = (
            Column(
                self.tr("Signed"), lambda each: local_minute(each.signed_at), lambda each: utc_words(each.signed_at)
            ),
            Column(self.tr("By"), lambda each: self._name(each.signed_by)),
            Column(self.tr("Entries"), lambda each: f"{each.first_seq:,} – {each.last_seq:,}", fixed=True),
            count_column(self.tr("Flags"), lambda each: len(each.answers)),
            Column(self.tr("Note"), lambda each: each.note),
        )
        empty = (self.tr("None yet"), self.tr("Each signed review stands here, and begins where the one before ended."))
        return Listing(self.tr("Signed before"), columns, empty, object_name="signed_reviews", stretched=4, parent=self)

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        side.setFixedWidth(_SIDE_PX)
        self._title = label("", "section", wrap=True, parent=side)
        self._facts, self._rule = label("", wrap=True, parent=side), label("", "secondary", wrap=True, parent=side)
        words = [(finding, worded(FINDING_WORDS[finding])) for finding in FlagFinding]
        self._choice = ChoiceRow(words, "finding", 1, side)
        self._choice.chosen.connect(self._on_finding)
        self._why = TextField(self.tr("What the answer rests on"), mandatory=True, lines=3)
        self._why.editor.setObjectName("flag_words")
        self._why.changed.connect(self._on_words)
        self._go = button(self.tr("Time line of the request"), parent=side)
        self._go.setObjectName("flag_time_line")
        self._go.clicked.connect(self._on_go)
        self._note = LineField(self.tr("Note on the whole review"), most=500)
        self._note.editor.setObjectName("review_note")
        side.setLayout(
            column(
                self._title, self._facts, self._rule, self._choice, self._why, row(self._go, 1), 1, self._note, gap=12
            )
        )  # fmt: skip
        return side

    # Showing

    def _on_read(self, found: OpenReview) -> None:
        self._review = found
        known = {flag.id for flag in found.flags}
        self._findings = {flag: finding for flag, finding in self._findings.items() if flag in known}
        self._words = {flag: words for flag, words in self._words.items() if flag in known}
        self._state.setText(self._state_words(found))
        self._flags.set_rows(found.flags)
        self._signed.set_rows(found.reviews)
        if found.flags:
            self._flags.table.selectRow(0)
            self._flags.table.setFocus()
        self._show_flag()
        self._tell_blocked()

    def _state_words(self, found: OpenReview) -> str:
        if not found.entries:
            return self.tr("Nothing waits for a review.")
        words = self.tr("Unreviewed since {0}: {1:,} entries, {2:,} to {3:,}.").format(
            local_minute(found.since), found.entries, found.first_seq, found.last_seq
        )
        return f"{words} {self.tr('The weekly review is due.')}" if found.due else words

    def _show_flag(self) -> None:
        flag = self._flags.chosen()
        for part in (self._choice, self._why, self._go):
            part.setVisible(flag is not None)
        if flag is None:
            self._title.setText(self.tr("No flag chosen"))
            self._facts.setText(self.tr("A flag is a question, not a finding: most have an innocent answer."))
            self._rule.setText("")
            return
        self._title.setText(worded(RULE_WORDS[flag.rule]))
        numbers = (
            [self._review.requests[each] for each in flag.requests if each in self._review.requests]
            if self._review
            else []
        )
        about = self.tr("Requests: {0}").format(", ".join(numbers)) if numbers else ""
        self._facts.setText("\n".join(filter(None, (flag.facts, self._who(flag), about))))
        self._rule.setText(self.tr("Rule: {0}").format(self._rule_of(flag)))
        self._choice.show_value(self._findings.get(flag.id))
        self._why.set_value(self._words.get(flag.id, ""))
        self._go.setEnabled(bool(numbers))

    def _rule_of(self, flag: Flag) -> str:
        return rule_sentences(self._review.limits if self._review is not None else Limits())[flag.rule]

    def _who(self, flag: Flag) -> str:
        return ", ".join(self._name(each) for each in flag.people)

    def _name(self, user_id: str) -> str:
        user = self._review.names.get(user_id) if self._review is not None else None
        return user.full_name if user else user_id

    def _answer_words(self, flag: Flag) -> str:
        finding = self._findings.get(flag.id)
        if finding is None:
            return self.tr("Not answered")
        return worded(FINDING_WORDS[finding]) if self._words.get(flag.id) else self.tr("Without a reason")

    # Answering

    def _on_finding(self, finding: FlagFinding) -> None:
        flag = self._flags.chosen()
        if flag is not None:
            self._findings[flag.id] = finding
            self._why.setFocus()
            self._tell_blocked()

    def _on_words(self) -> None:
        flag = self._flags.chosen()
        if flag is not None:
            self._words[flag.id] = self._why.value()
            self._tell_blocked()

    def _on_go(self) -> None:
        flag = self._flags.chosen()
        if flag is not None and self._review is not None:
            self.request_asked.emit(self._review.requests[flag.requests[-1]])

    def _tell_blocked(self) -> None:
        self._flags.table.viewport().update()
        if self.action is not None:
            self.action.set_blocked(self._reason())

    def _reason(self) -> str | None:
        if self._review is None or self._signing:
            return self.tr("Signing") if self._signing else self.tr("Reading the log")
        if not self._review.entries:
            return self.tr("Nothing waits for a review")
        left = sum(not (flag.id in self._findings and self._words.get(flag.id)) for flag in self._review.flags)
        return self.tr("{0} flags without an answer and its reason").format(left) if left else None

    def _sign(self) -> None:
        review = self._review
        if review is None:
            return
        answers = {flag: (finding, self._words[flag]) for flag, finding in self._findings.items()}
        note = self._note.value()
        self._signing = True
        self._tell_blocked()
        self.page.work(
            self.tr("signing the review"),
            lambda _: sign_review(self.desk, review.last_seq, answers, note),
            self._on_signed,
            lambda _: self._end_signing(),
        )

    def _on_signed(self, signed: LogReview) -> None:
        self._findings, self._words = {}, {}
        self._note.set_value("")
        self._end_signing()
        sentence = self.tr("Signed: entries {0:,} to {1:,}. The signature is in the log.")
        self.say(sentence.format(signed.first_seq, signed.last_seq), Tone.INFO)
        self.open_part()

    def _end_signing(self) -> None:
        self._signing = False
        self._tell_blocked()


def _title_of(flag: Flag) -> str:
    return worded(RULE_WORDS[flag.rule])
