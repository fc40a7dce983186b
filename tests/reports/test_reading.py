"""The report on the screen says what the paper says, all of it and nothing else."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from app.reports.case_pdf import case_pdf
from app.reports.case_report import CaseReport
from app.reports.reading import Grid, Line, LineKind, Particulars, Pictures, read_case
from app.reports.sheet import Cell, Mono
from tests.reports import sample

REPORTS = [sample.lead_report(), sample.no_match_report(), sample.refused_report()]


def squeezed(text: str) -> str:
    """Without white space: lines break elsewhere on paper."""
    return "".join(text.split())


def said(report: CaseReport) -> list[str]:
    """Every word of the reading, in order."""
    found: list[str] = []
    for block in read_case(report):
        if isinstance(block, Line):
            found.append(block.text)
        elif isinstance(block, Particulars):
            found += [text for title, cell in block.rows for text in (title, plain(cell))]
        elif isinstance(block, Grid):
            found += [*block.head, *(plain(cell) for row in block.rows for cell in row)]
        else:
            found += [caption for _, caption in block.shown]
    return found


def plain(cell: Cell) -> str:
    return cell.text if isinstance(cell, Mono) else cell


@pytest.mark.parametrize("report", REPORTS)
def test_paper_holds_every_word_of_the_reading(report: CaseReport) -> None:
    paper = squeezed("".join(page.extract_text() for page in PdfReader(io.BytesIO(case_pdf(report))).pages))
    assert [text for text in said(report) if squeezed(text) not in paper] == []


@pytest.mark.parametrize("report", REPORTS)
def test_title_and_wording_come_first(report: CaseReport) -> None:
    first, second, *_ = read_case(report)
    assert isinstance(first, Line)
    assert isinstance(second, Line)
    assert (first.kind, second.kind) == (LineKind.TITLE, LineKind.BOX)


def test_candidate_is_shown_with_a_lead_only() -> None:
    counts = [[len(block.shown) for block in read_case(report) if isinstance(block, Pictures)] for report in REPORTS]
    assert counts == [[2], [1], [1]]
