"""A report on a printer: every page says which request it belongs to, and that it is one of so many."""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter

from app.domain.wording import LEAD_WORDING
from app.errors import Unavailable
from app.gui import theme
from app.gui.paper import printing
from app.services.casework.reporting import Report, export_report
from tests.support.section import Section


@pytest.fixture
def report(section: Section) -> Report:
    receipt = section.decided()
    return export_report(section.at("soto"), receipt.search_id, ["Det. Ines Rowe"])


def on_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def printed(report: Report, path: Path, size: str = "A4") -> list[pypdf.PageObject]:
    pages = printing.print_report(on_file(path), report, size)
    found = list(pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages)
    assert len(found) == pages
    return found


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_every_page_has_its_number_its_request_and_the_watermark(
    report: Report, tmp_path: Path, size: str, points: tuple[int, int]
) -> None:
    pages = printed(report, tmp_path / "printed.pdf", size)
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        text = words([page])
        assert f"Page {number} of {len(pages)}" in text
        assert report.margins.right in text and report.sha256 in text
        assert report.margins.watermark in text
        assert (round(page.mediabox.width), round(page.mediabox.height)) == points


def test_the_words_of_the_pdf_are_printed_each_once(report: Report, tmp_path: Path) -> None:
    text = words(printed(report, tmp_path / "printed.pdf"))
    assert text.count(LEAD_WORDING) == 1
    for said in ("Invented Person3", "Det. Ines Rowe", "Hash of the last"):
        assert said in text


def test_paper_is_black_on_white_also_under_the_dark_theme(report: Report, tmp_path: Path) -> None:
    assert theme.current() == theme.DARK
    for page in printed(report, tmp_path / "printed.pdf"):
        contents = page.get_contents()
        assert contents is not None
        found = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) scn", contents.get_data().decode("latin-1"))
        tints = {tuple(round(float(value), 2) for value in tint) for tint in found}
        assert tints == {(0.0,) * 3, (0.6,) * 3, (0.92,) * 3}, "words, rules and the watermark; nothing of the theme"


def test_casework_has_no_watermark(report: Report, tmp_path: Path) -> None:
    plain = replace(report, margins=replace(report.margins, watermark=""))
    assert "DEMO" not in words(printed(plain, tmp_path / "printed.pdf"))


def test_a_printer_that_takes_nothing_is_a_sentence(report: Report, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="stays on record"):
        printing.print_report(on_file(tmp_path / "no-such-folder" / "printed.pdf"), report, "A4")


def test_no_printer_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.gui.paper.printing.QPrinterInfo.availablePrinterNames", lambda: [])
    with pytest.raises(Unavailable, match="save the PDF"):
        printing.ask_printer(None)  # type: ignore[arg-type]


def words(pages: list[pypdf.PageObject]) -> str:
    text = " ".join(page.extract_text() for page in pages)
    return " ".join(unicodedata.normalize("NFKC", text).split())  # the font joins f and i
