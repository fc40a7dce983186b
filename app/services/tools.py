"""What is not as it should be with the face analysis and the search index, said on screen and in the log."""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.services.recording import Desk, attempt


def start_tools(desk: Desk) -> tuple[str, ...]:
    """Start the face analysis, which takes seconds, and return its remarks, for example that a slower engine runs.

    Remarks are put on record with the engines in use; without any there is no entry.
    """
    desk.check_current()
    analyst = desk.house.analyst
    engines = " · ".join(f"{model.name} by {model.engine}" for model in analyst.model_ids)
    remarks = analyst.remarks
    if remarks:
        _note(desk, "analysis", remarks, engines)
    return remarks


def new_index_remarks(desk: Desk, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return what the search index has to say beyond what is known, and put that on record."""
    desk.check_current()
    new = tuple(each for each in desk.house.index_remarks() if each not in known)
    if new:
        _note(desk, "index", new, desk.house.index_engine())
    return new


def _note(desk: Desk, part: str, remarks: tuple[str, ...], engines: str) -> None:
    with attempt(desk, Act.NOTE_REMARKS) as act:
        act.note(desk.session.id, part=part, remarks=len(remarks), engines=engines)
