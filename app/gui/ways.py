"""Where a request goes on, for the person who opens it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.casework.review import Stage
from app.domain.staff.roles import Role
from app.gui.places import Place, Station
from app.services.casework.queue import NextStep, Standing


def next_place(standing: Standing) -> Place:
    """Return the place where this person's work on a request is, or its particulars when somebody else's turn it is."""
    request_id, search = standing.request.id, standing.search
    search_id = search.id if search else None
    if standing.step is NextStep.NOTHING and search_id is not None:
        return Place(Station.REPORT, request_id, search_id=search_id)
    if not standing.mine:
        if standing.own_examination is not None:
            return examination_place(standing)
        return Place(Station.REQUEST, request_id)
    if standing.step in (NextStep.EVIDENCE, NextStep.PROBE):
        return Place(Station.EVIDENCE, request_id)
    if standing.step is NextStep.OVERRIDE:
        return Place(Station.PROBE, request_id, probe_id=standing.probe_id)
    if standing.step is NextStep.SEARCH:
        return Place(Station.SEARCH, request_id, probe_id=standing.probe_id)
    if standing.step is NextStep.DECISION:
        return Place(Station.DECISION, request_id, search_id=search_id)
    return examination_place(standing)


def examination_place(standing: Standing) -> Place:
    """Return the place of the person's own examination, or of the search they may verify."""
    search_id = standing.search.id if standing.search else None
    return Place(
        Station.EXAMINATION, standing.request.id, search_id=search_id, examination_id=standing.own_examination
    )  # fmt: skip


def step_words(standing: Standing) -> str:
    """Return what waits for this person, as a verb; empty when nothing does."""
    if not standing.mine:
        return ""
    words = {
        NextStep.EVIDENCE: _tr("Add evidence"),
        NextStep.PROBE: _tr("Take a probe"),
        NextStep.OVERRIDE: _tr("Decide about the floor"),
        NextStep.SEARCH: _tr("Search"),
        NextStep.EXAMINATION: _tr("Examine"),
        NextStep.VERIFICATION: _tr("Verify"),
        NextStep.DECISION: _tr("Decide"),
    }
    return words.get(standing.step, "")


def search_is_over(stage: Stage | None) -> str | None:
    """Return why a request is not searched again, None where it may be."""
    if stage is Stage.LEAD:
        return _tr("A lead was released; a new search needs a new request")
    if stage is Stage.ENDED:
        return _tr("It ended without a lead; a new search needs a new request")
    return None


def does_casework(roles: frozenset[Role]) -> bool:
    """Tell whether a person with these roles opens and works on requests."""
    return bool(roles & {Role.EXAMINER, Role.SUPERVISOR})


def _tr(text: str) -> str:
    return QCoreApplication.translate("ways", text)
