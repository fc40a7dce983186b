"""What a report says of an edited probe: the version that was searched with, and every step of its making."""

from __future__ import annotations

from app.domain.casework.edits import DerivativeRecord, edited_words, step_words
from app.domain.records import ProbeRecord
from app.reports.case_report import CaseReport, EditedProbe
from app.reports.case_words import Rows, moment, named
from app.reports.sheet import Cell, Mono


def original_caption(probe: ProbeRecord) -> str:
    """Return the words under the picture that is cut from the original frame."""
    unchanged = f"Probe {probe.mark}, cut from the original frame and not edited"
    return f"{unchanged}. The search used the edited version below." if probe.edit_steps else unchanged


def edited_caption(probe: ProbeRecord) -> str:
    """Return the words under the edited picture."""
    return f"{edited_words(probe.edit_steps)}: probe {probe.mark} as it was searched with. Not the original."


def edited_part(edited: EditedProbe) -> str:
    """Return the heading of the part about an edited probe."""
    return f"Edited version of {edited.probe.mark}: {edited_words(edited.probe.edit_steps)}"


def edited_rows(report: CaseReport, edited: EditedProbe) -> Rows:
    """Return who made the version, from what, and with what."""
    record = edited.derivative
    first, *more = record.frames
    rows: Rows = [
        ("Searched with", "The edited version; measures are its own, except the pixels between the eyes"),
        ("Made", f"{moment(record.made_at)} by {named(report, record.made_by)}"),
        ("Made with", record.made_with),
        ("From frame", f"Number {first.index}, untouched in the evidence"),
        ("SHA-256 before", Mono(first.sha256)),
        ("SHA-256 after", Mono(record.sha256)),
    ]
    return rows + [(f"Averaged with frame {frame.index}", Mono(frame.sha256)) for frame in more]


def step_table(record: DerivativeRecord) -> list[tuple[Cell, ...]]:
    """Return number, words and hash of each step, in order; one that was switched off says so."""
    hashes = iter(record.step_hashes)
    return [
        (str(number), step_words(step), Mono(next(hashes)) if step.enabled else "Switched off, not done")
        for number, step in enumerate(record.recipe.steps, 1)
    ]
