"""The dry run of an import as a table: lines to mend, or findings that a person decides about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from app.domain.gallery.import_review import FINDING_WORDS, Choice, Finding, ImportReport, Problem
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.widgets.fields import LineField
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.picture_view import PictureView
from app.services.gallery.importing.review import FindingPictures

_SIDE_PX = 250


class ImportReportView(QWidget):
    """Nothing of it is enrolled yet.

    Signals:
        decided(list, Choice, str): these finding ids, that choice, for that reason.
        pictures_asked(str, str): the pictures of this finding are wanted, for that reason.
    """

    decided = Signal(object, object, str)
    pictures_asked = Signal(str, str)

    def __init__(self, watermark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self._summary = label("", "section", wrap=True, parent=self)
        self._summary.setObjectName("import_summary")
        self._problems, self._findings = self._problem_listing(), self._finding_listing()
        self._findings.table.row_chosen.connect(lambda _: self._on_chosen())
        self._tables = QStackedWidget(self)
        self._tables.addWidget(self._problems)
        self._tables.addWidget(self._findings)
        self._photo, self._other = (PictureView(name, self) for name in (self.tr("Photo"), self.tr("Compared with")))
        for view in (self._photo, self._other):
            view.set_watermark(watermark)
        self._deciding = self._make_deciding()
        self._pictures = QWidget(self)
        self._pictures.setFixedWidth(_SIDE_PX)
        self._pictures.setLayout(column(self._photo, self._other, gap=8))
        body = row(self._tables, self._pictures, gap=16)
        body.setStretch(0, 1)
        layout = column(self._summary, body, self._deciding, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def set_report(self, report: ImportReport) -> None:
        """Show a dry run; the finding that was chosen stays chosen."""
        chosen = self._findings.chosen()
        self._report = report
        self._summary.setText(self._words(report))
        self._problems.set_rows(report.problems)
        self._findings.set_rows(report.findings)
        self._tables.setCurrentWidget(self._problems if report.problems else self._findings)
        for each in (self._deciding, self._pictures):
            each.setVisible(bool(report.findings) and not report.problems)
        place = next((n for n, each in enumerate(report.findings) if chosen and each.id == chosen.id), None)
        if place is not None:
            self._findings.table.selectRow(place)
        self._on_chosen(keep_pictures=place is not None)

    def show_pictures(self, finding_id: str, pictures: FindingPictures) -> None:
        """Show what was opened, if that finding is still the one chosen."""
        chosen = self._findings.chosen()
        if chosen is not None and chosen.id == finding_id:
            nothing = self.tr("No picture is kept")
            self._photo.set_pixels(pictures.photo, self.tr("Photo") if pictures.photo is not None else nothing)
            words = self.tr("Compared with") if pictures.other is not None else nothing
            self._other.set_pixels(pictures.other, words)

    def hide_pictures(self, hidden: bool) -> None:
        """Blank or show the pictures."""
        for view in (self._photo, self._other):
            view.hide_content(hidden)

    def _words(self, report: ImportReport) -> str:
        photos, people = f"{report.photos:,}", f"{report.people:,}"
        if report.problems:
            words = self.tr("{0}: {1} lines have to be mended in the manifest before anything is imported.")
            return words.format(report.source_name, f"{len(report.problems):,}")
        if not report.findings:
            words = self.tr("{0}: {1} photos of {2} people; nothing was found against any of them.")
            return words.format(report.source_name, photos, people)
        words = self.tr("{0}: {1} photos of {2} people; {3} findings, {4} still to be decided, {5} photos left out.")
        counts = (len(report.findings), len(report.undecided), report.left_out)
        return words.format(report.source_name, photos, people, *(f"{count:,}" for count in counts))

    # Deciding

    def _on_chosen(self, *, keep_pictures: bool = False) -> None:
        if not keep_pictures:
            self._photo.set_pixels(None, "")
            self._other.set_pixels(None, "")
        chosen = self._findings.chosen()
        words = self.tr("{0}, {1}: {2}").format(chosen.file, chosen.place, chosen.sentence) if chosen else ""
        self._about.setText(words)
        self._tell()

    def _tell(self) -> None:
        chosen, reason = self._findings.chosen(), self._reason.value()
        ready = chosen is not None and bool(reason)
        self._leave_out.setEnabled(ready)
        self._look.setEnabled(ready)
        self._enrol.setEnabled(chosen is not None and chosen.may_enrol and ready)
        why = "" if ready else self.tr("Choose a finding and write the reason first")
        for each in (self._leave_out, self._look, self._enrol):
            each.setToolTip(why)
        if chosen is not None and not chosen.may_enrol:
            self._enrol.setToolTip(self.tr("With this finding a photo can only be left out"))

    def _meant(self) -> list[str]:
        chosen = self._findings.chosen()
        if chosen is None or self._report is None:
            return []
        if not self._all.isChecked():
            return [chosen.id]
        alike = [each.id for each in self._report.undecided if each.kind is chosen.kind]
        return alike if chosen.id in alike else [chosen.id, *alike]

    def _decide(self, choice: Choice) -> None:
        self.decided.emit(self._meant(), choice, self._reason.value())

    def _on_look(self) -> None:
        chosen = self._findings.chosen()
        if chosen is not None:
            self.pictures_asked.emit(chosen.id, self._reason.value())

    # Making

    def _make_deciding(self) -> QWidget:
        made = QWidget(self)
        self._reason = LineField(
            self.tr("Reason"), hint=self.tr("For the decision, or for looking at the pictures; it goes on record.")
        )
        self._reason.editor.setObjectName("finding_reason")
        self._reason.changed.connect(self._tell)
        self._all = QCheckBox(self.tr("For &all undecided of this kind"), made)
        self._all.setObjectName("all_of_kind")
        self._look = button(self.tr("&Show the pictures"), parent=made)
        self._look.setObjectName("show_finding")
        self._look.clicked.connect(self._on_look)
        self._leave_out = button(self.tr("Leave o&ut"), parent=made)
        self._leave_out.setObjectName("leave_out")
        self._leave_out.clicked.connect(lambda: self._decide(Choice.LEAVE_OUT))
        self._enrol = button(self.tr("&Enrol all the same"), parent=made)
        self._enrol.setObjectName("enrol_all_the_same")
        self._enrol.clicked.connect(lambda: self._decide(Choice.ENROL))
        self._about = label("", wrap=True, parent=made)
        self._about.setObjectName("finding_about")
        buttons = row(self._look, self._all, 1, self._leave_out, self._enrol, gap=12)
        made.setLayout(column(self._about, self._reason, buttons, gap=4))
        return made

    def _problem_listing(self) -> Listing[Problem]:
        columns: Sequence[Column[Problem]] = (
            Column(self.tr("Where"), lambda problem: problem.place),
            Column(self.tr("What is wrong"), lambda problem: problem.sentence),
        )
        name = self.tr("Lines that are wrong")
        return Listing(name, columns, ("", ""), object_name="import_problems", parent=self)

    def _finding_listing(self) -> Listing[Finding]:
        columns: Sequence[Column[Finding]] = (
            Column(self.tr("Where"), lambda each: each.place, lambda each: each.file),
            Column(self.tr("Finding"), lambda each: worded(FINDING_WORDS[each.kind])),
            Column(self.tr("Decision"), self._decision, lambda each: each.decision.reason if each.decision else ""),
            Column(self.tr("Record"), lambda each: each.record_number),
            Column(self.tr("Person"), lambda each: each.person_identifier),
            Column(self.tr("What was found"), lambda each: each.sentence),
        )
        empty = (self.tr("Nothing was found"), self.tr("Every photo has its provenance and one face."))
        made = Listing(self.tr("Findings"), columns, empty, object_name="import_findings", parent=self)
        made.table.horizontalHeader().setResizeContentsPrecision(0)  # measure what is seen, not a whole import
        return made

    def _decision(self, finding: Finding) -> str:
        if finding.decision is None:
            return self.tr("Undecided")
        return self.tr("Enrol") if finding.decision.choice is Choice.ENROL else self.tr("Leave out")
