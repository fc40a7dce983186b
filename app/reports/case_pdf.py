"""The printed report of a lead, of no possible match, or of a refusal. No score of any kind stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.casework.media import Pixels
from app.domain.wording import LIMITS
from app.reports.case_report import CaseReport, EditedProbe, Seating
from app.reports.case_words import (
    Rows,
    agreement_words,
    answer_words,
    decision_rows,
    evidence_rows,
    heading_and_wording,
    moment,
    photo_rows,
    probe_rows,
    request_rows,
    search_rows,
    seating_rows,
)
from app.reports.edit_pages import edited_caption, edited_part, edited_rows, original_caption, step_table
from app.reports.feature_words import (
    also_judged_words,
    analysis_rows,
    drawn_rows,
    judgement_rows,
    observation_rows,
)
from app.reports.sheet import Cell, Margins, Mono, PageSize, Sheet


class Paper(Protocol):
    """What a report is printed on; held by `Sheet`, and by `Reading` for the screen."""

    def title(self, text: str) -> None: ...  # noqa: D102
    def section(self, text: str, room_mm: float = ...) -> None: ...  # noqa: D102
    def part(self, text: str, room_mm: float = ...) -> None: ...  # noqa: D102
    def text(self, text: str) -> None: ...  # noqa: D102
    def box(self, text: str) -> None: ...  # noqa: D102
    def particulars(self, rows: Sequence[tuple[str, Cell]]) -> None: ...  # noqa: D102
    def grid(self, head: Sequence[str], rows: Sequence[Sequence[Cell]], shares: Sequence[float]) -> None: ...  # noqa: D102
    def pictures(self, shown: Sequence[tuple[Pixels, str]]) -> None: ...  # noqa: D102


def case_pdf(report: CaseReport, page_size: PageSize = "A4") -> bytes:
    """Return the report as a PDF file; the same report gives the same bytes.

    Args:
        report: everything that is printed.
        page_size: `A4` or `Letter`.

    Raises:
        BadInput: a possible match was approved and its lead is not released yet.
    """
    sheet = Sheet(page_size, case_margins(report))
    print_case(sheet, report)
    return sheet.pdf()


def case_margins(report: CaseReport) -> Margins:
    """Return what stands on every page of the report."""
    heading, _ = heading_and_wording(report)
    return Margins(
        left=report.section,
        right=f"Request {report.request.form.number}",
        below=f"{heading} · printed {moment(report.printed_at)}",
        watermark=report.watermark,
    )


def print_case(sheet: Paper, report: CaseReport) -> None:
    """Print the whole report in order, on paper or on whatever takes the same words. Raises like `case_pdf`."""
    heading, wording = heading_and_wording(report)
    sheet.title(heading)
    sheet.box(wording)
    sheet.section("Request")
    sheet.particulars(request_rows(report))
    _print_evidence(sheet, report)
    _print_probe(sheet, report)
    _print_search(sheet, report)
    _print_decisions(sheet, report)
    _print_recipients(sheet, report)
    _print_end(sheet, report)


def _print_evidence(sheet: Paper, report: CaseReport) -> None:
    sheet.section("Evidence")
    for evidence in report.evidence:
        sheet.part(f"Exhibit {evidence.exhibit}")
        sheet.particulars(evidence_rows(report, evidence))
    if not report.evidence:
        sheet.text("No evidence is recorded for this request.")


def _print_probe(sheet: Paper, report: CaseReport) -> None:
    sheet.section("Probe", room_mm=110)
    shown = [(report.probe_pixels, original_caption(report.probe))]
    if report.lead is not None and report.candidate_pixels is not None:
        shown.append((report.candidate_pixels, _candidate_caption(report)))
    sheet.pictures(shown)
    sheet.particulars(probe_rows(report, report.probe))
    for probe in report.also:
        sheet.part(f"Searched together with {report.probe.mark}: {probe.mark}")
        sheet.particulars(probe_rows(report, probe))
    for edited in report.edited:
        _print_edits(sheet, report, edited)
    if report.lead is not None:
        _print_candidate(sheet, report)


def _print_edits(sheet: Paper, report: CaseReport, edited: EditedProbe) -> None:
    sheet.part(edited_part(edited), room_mm=90)
    sheet.pictures([(edited.pixels, edited_caption(edited.probe))])
    sheet.particulars(edited_rows(report, edited))
    sheet.grid(("Step", "What was done", "SHA-256 of the pixels after it"), step_table(edited.derivative), (1, 6, 9))


def _candidate_caption(report: CaseReport) -> str:
    photo = next((photo for photo in report.lead_person if photo.id == report.candidate_photo_id), None)
    if photo is None:
        return "Candidate of the lead, arrest photo from the gallery"
    return f"Candidate of the lead, arrest photo {photo.record_number} of {photo.taken_on}"


def _print_candidate(sheet: Paper, report: CaseReport) -> None:
    sheet.section("Candidate of the lead")
    if not report.lead_person:
        sheet.text("The photos of this person have left the gallery since the lead was released.")
        return
    newest = report.lead_person[0]
    sheet.particulars([("Name in the gallery", newest.name), ("Person identifier", newest.person_identifier)])
    for photo in report.lead_person:
        printed = " (printed beside the probe)" if photo.id == report.candidate_photo_id else ""
        sheet.part(f"Arrest photo {photo.record_number}{printed}")
        sheet.particulars(photo_rows(photo))


def _print_search(sheet: Paper, report: CaseReport) -> None:
    sheet.section("What was searched")
    sheet.particulars(search_rows(report, report.search))
    sheet.part("Networks that took part")
    rows: Rows = []
    for model in report.search.models:
        rows += [("Network", f"{model.name}, run by {model.engine}"), ("SHA-256 of its weights", Mono(model.sha256))]
    sheet.particulars(rows)


def _print_decisions(sheet: Paper, report: CaseReport) -> None:
    sheet.section("Who decided what, and when")
    sheet.text(agreement_words(report.first.examination, report.second.examination))
    _print_seating(sheet, "First examination", report.first)
    _print_seating(sheet, "Second examination, blind to the first", report.second)
    sheet.part("Supervisor", room_mm=36)
    sheet.particulars(decision_rows(report))


def _print_seating(sheet: Paper, title: str, seating: Seating) -> None:
    sheet.part(title)
    sheet.particulars(seating_rows(seating))
    sheet.part(f"{title}: every answer")
    rows = [(str(answer.number), answer_words(answer.disposition), answer.note) for answer in seating.answers]
    sheet.grid(("Candidate", "Answer", "Note"), rows, (2, 3, 11))
    _print_features(sheet, title, seating)


def _print_features(sheet: Paper, title: str, seating: Seating) -> None:
    sheet.part(f"{title}: analysis of the probe")
    analysis = seating.features.analysis
    if analysis is None:
        sheet.text("No analysis is recorded: the examination was begun under an earlier version of the program.")
    else:
        sheet.particulars(analysis_rows(analysis))
        sheet.grid(("Component", "On the probe", "Observation"), observation_rows(analysis), (4, 3, 9))
    if seating.examination.candidate_id:
        sheet.part(f"{title}: features of the candidate called possible")
        rows = judgement_rows(seating.features, seating.examination.candidate_id)
        if rows:
            head = ("Component", "Seen on the probe", "Seen on the photo", "Judged", "In words")
            sheet.grid(head, rows, (4, 3, 3, 3, 6))
        else:
            sheet.text("No judgement of single features is recorded.")
    if seating.also_judged:
        sheet.text(also_judged_words(seating.also_judged))
    if seating.drawn:
        sheet.part(f"{title}: drawn on the pictures", room_mm=100 if seating.drawn_on else 0)
        for place in range(0, len(seating.drawn_on), 2):
            sheet.pictures(seating.drawn_on[place : place + 2])
        sheet.grid(("No.", "On", "Shape", "Component", "In words"), drawn_rows(seating), (1, 5, 2, 4, 8))


def _print_recipients(sheet: Paper, report: CaseReport) -> None:
    if report.lead is None:
        return
    sheet.section("Recipients")
    sheet.text(f"Released {moment(report.lead.released_at)} to:")
    for recipient in report.lead.recipients:
        sheet.text(recipient)
    if not report.lead.recipients:
        sheet.text("Nobody is recorded.")


def _print_end(sheet: Paper, report: CaseReport) -> None:
    sheet.section("Limits")
    for limit in LIMITS:
        sheet.text(f"• {limit}")
    sheet.text("• The numbers of the candidates above are neutral; they say nothing of the order the machine gave.")
    if report.notes:
        sheet.section("Remarks")
        for note in report.notes:
            sheet.text(note)
    sheet.section("Log")
    entries = f"Entries {report.log_first} to {report.log_last} hold the acts about this request"
    sheet.particulars([("Entries", entries), ("Hash of the last", Mono(report.log_head))])
