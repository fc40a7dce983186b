"""What a page needs of a case: the one that is open, or one of an ended exercise with what was answered and true."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.casework.checklist import Component
from app.services.casework.checklists import load_checklist
from app.services.casework.photos import CandidatePicture
from app.services.recording import Desk
from app.services.training.sitting import EndedCase, OpenCase, candidate_picture, look_back, open_case


@dataclass(frozen=True, eq=False)
class ShownCase:
    """A case with the pictures of its list.

    Attributes:
        components: that are taught on it; none while a blind exercise is open.
        ended: what was answered and what is true, in an exercise that is ended.
    """

    case: OpenCase
    pictures: tuple[CandidatePicture, ...]
    components: tuple[Component, ...]
    ended: EndedCase | None = None

    @property
    def names(self) -> dict[str, str]:
        """The components' names by key."""
        return {each.key: each.name for each in self.components}


def next_case(desk: Desk, assignment_id: str) -> ShownCase | None:
    """Open the next case that is not answered; None when all are. Raises like `sitting.open_case`."""
    case = open_case(desk, assignment_id)
    if case is None:
        return None
    components = load_checklist(desk.house).components if case.taught else ()
    return ShownCase(case, _pictures(desk, assignment_id, case), components)


def ended_case(desk: Desk, assignment_id: str, place: int) -> ShownCase | None:
    """Open a case of an ended exercise again, from 1; None after the last. Raises like `sitting.look_back`."""
    ended = look_back(desk, assignment_id, place)
    if ended is None:
        return None
    pictures = _pictures(desk, assignment_id, ended.case)
    return ShownCase(ended.case, pictures, load_checklist(desk.house).components, ended)


def _pictures(desk: Desk, assignment_id: str, case: OpenCase) -> tuple[CandidatePicture, ...]:
    return tuple(candidate_picture(desk, assignment_id, case.case_id, each) for each in case.candidates)
