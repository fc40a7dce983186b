"""A report on an edited probe: the mark, every step with its hash, and the original picture first."""

from __future__ import annotations

from dataclasses import replace

from app.domain.casework.edits import DerivativeRecord, Recipe, SourceFrame, make_step
from app.reports.case_pdf import case_pdf
from app.reports.case_report import CaseReport, EditedProbe
from app.reports.reading import Grid, Line, Particulars, Pictures, read_case
from app.reports.sheet import Mono
from tests.reports.sample import FRAME_SHA, OKAFOR, lead_report, no_match_report, picture

RECIPE = Recipe(
    (
        make_step("average", {"frames": 2}),
        make_step("median", enabled=False),
        make_step("levels", {"black": 12, "white": 230}),
        make_step("rotate", {"angle": -350}),
    )
)
HASHES = ("1a" * 32, "2b" * 32, "3c" * 32)


def edited_report(report: CaseReport) -> CaseReport:
    probe = replace(report.probe, derivative_id="v-1", edit_steps=3)
    record = DerivativeRecord(
        "v-1", "r-1", "e-1", (SourceFrame(1182, FRAME_SHA), SourceFrame(1183, "f2" * 32)), RECIPE, HASHES, HASHES[-1],
        "cc" * 32, "second-look 0.1.0, opencv 5.0.0, numpy 2.4.0", OKAFOR.id, "2026-11-20T09:39:07.120000Z",
    )  # fmt: skip
    shown = picture("stills/probe_S017_easy.jpg")[60:340, 330:610] // 2
    return replace(report, probe=probe, edited=(EditedProbe(probe, record, shown),))


def test_the_original_comes_first_and_the_edited_version_is_marked() -> None:
    report = edited_report(lead_report())
    captions = [caption for block in read_case(report) if isinstance(block, Pictures) for _, caption in block.shown]
    assert captions[0] == (
        "Probe Q1, cut from the original frame and not edited. The search used the edited version below."
    )
    assert captions[2] == "Edited (3 steps): probe Q1 as it was searched with. Not the original."
    rows = [row for block in read_case(report) if isinstance(block, Particulars) for row in block.rows]
    assert ("Version", "Edited (3 steps)") in rows
    assert ("SHA-256 before", Mono(FRAME_SHA)) in rows and ("SHA-256 after", Mono(HASHES[-1])) in rows
    assert ("Averaged with frame 1183", Mono("f2" * 32)) in rows
    assert ("Made with", "second-look 0.1.0, opencv 5.0.0, numpy 2.4.0") in rows


def test_every_step_is_told_with_its_parameters_and_hash() -> None:
    (grid,) = [
        block for block in read_case(edited_report(lead_report())) if isinstance(block, Grid) and "Step" in block.head
    ]
    assert grid.rows == (
        ("1", "Average of frames: frames 2, largest shift 16 px", Mono(HASHES[0])),
        ("2", "Median: radius 1 px", "Switched off, not done"),
        ("3", "Levels: black point 12, white point 230", Mono(HASHES[1])),
        ("4", "Rotate: angle −3.50 °", Mono(HASHES[2])),
    )


def test_an_original_probe_is_called_original() -> None:
    blocks = read_case(no_match_report())
    rows = [row for block in blocks if isinstance(block, Particulars) for row in block.rows]
    assert ("Version", "Original, not edited") in rows
    assert not [block for block in blocks if isinstance(block, Line) and "Edited" in block.text]


def test_it_is_printed() -> None:
    report = edited_report(no_match_report())
    assert case_pdf(report).startswith(b"%PDF") and case_pdf(report) == case_pdf(report)
