"""Edits in the window's language; the records and the report name them in English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.casework.edits import Step, operation_of
from app.gui.language import worded


def edited_mark(steps: int) -> str:
    """Return the mark of an edited picture: `Edited (3 steps)`."""
    return _tr("Edited (1 step)") if steps == 1 else _tr("Edited ({0} steps)").format(steps)


def step_line(step: Step) -> str:
    """Return a step in words: `Levels: black point 10, white point 240`."""
    kind = operation_of(step.operation)
    values = []
    for each in kind.parameters:
        value = step.value(each.name)
        shown = worded(each.choices[value]) if each.choices else each.shown(value)
        values.append(f"{worded(each.words)} {shown}")
    return f"{worded(kind.words)}: {', '.join(values)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("edit_words", text)
