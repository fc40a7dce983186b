"""What examiners locked in proficiency tests that are revealed: one line each, and their sums below."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.casework.review import Seat
from app.domain.training.proficiency import ProficiencyScore, SeatFinding
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.layouts import column, label, say_in
from app.gui.widgets.notice import Notice
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts
from app.services.training.proficiency import read_scores


class FindingsPart(PagePart):
    """By test, so that it is no table of people."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._names: dict[str, str] = {}
        columns: Sequence[Column[SeatFinding]] = (
            Column(self.tr("Test"), lambda each: each.number),
            Column(self.tr("Examiner"), lambda each: self._names.get(each.examiner_id, "")),
            Column(self.tr("Seat"), self._seat_words),
            Column(self.tr("On the list"), lambda each: self.tr("yes") if each.mated else self.tr("no")),
            Column(self.tr("Answer"), lambda each: self.tr("right") if each.right else self.tr("not right")),
            Column(self.tr("Conclusion"), lambda each: each.conclusion),
            Column(self.tr("Time"), lambda each: self.tr("{0:.0f} min").format(each.seconds / 60)),
        )
        empty = (
            self.tr("Nothing to read yet"), self.tr("Answers stand here once a test is decided and revealed."),
        )  # fmt: skip
        self._findings = Listing(
            self.tr("Answers in proficiency tests"), columns, empty, object_name="test_findings", stretched=5,
            parent=self,
        )  # fmt: skip
        self._sums = label("", wrap=True, parent=self)
        self._sums.setObjectName("test_sums")
        self._sums.hide()
        self.setLayout(column(self._findings, self._sums, gap=12))

    def open_part(self) -> None:
        desk = self.desk
        self.page.work(self.tr("reading the scores"), lambda _: _read(desk), self._on_read)

    def _seat_words(self, each: SeatFinding) -> str:
        return self.tr("examination") if each.seat is Seat.FIRST else self.tr("verification")

    def _on_read(self, found: tuple[dict[str, str], tuple[ProficiencyScore, ...]]) -> None:
        self._names, scores = found
        findings = [each for score in scores for each in score.findings]
        self._findings.set_rows(sorted(findings, key=lambda each: (each.number, each.seat.value), reverse=True))
        say_in(self._sums, "\n".join(self._sum_words(score) for score in scores))

    def _sum_words(self, score: ProficiencyScore) -> str:
        endings, figures = score.endings, score.sensitivity
        words = self.tr("{0}: {1} found, {2} other called, {3} missed, {4} false alarms, {5} correct rejections; {6}.")
        sense = (
            self.tr("d\N{PRIME} {0:.2f}").format(figures.d_prime.value)
            if figures
            else self.tr("too few of each kind for d\N{PRIME}")
        )
        name = self._names.get(score.examiner_id, "")
        return words.format(
            name, endings.found, endings.other_called, endings.missed, endings.false_alarms,
            endings.correct_rejections, sense,
        )  # fmt: skip


def _read(desk: Desk) -> tuple[dict[str, str], tuple[ProficiencyScore, ...]]:
    return {user.id: user.full_name for user in list_accounts(desk)}, read_scores(desk)
