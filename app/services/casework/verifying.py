"""Taking the second seat: another examiner, the same probe and list, nothing of the first decision."""

from __future__ import annotations

from app.domain.casework.review import Seat, check_may_verify
from app.domain.staff.roles import Act
from app.services.casework.interests import check_declared
from app.services.casework.needed import needed_review
from app.services.casework.searching import open_seat
from app.services.casework.taking_part import check_may_take_part
from app.services.recording import Desk, attempt


def take_verification(desk: Desk, search_id: str) -> str:
    """Seat the signed-in examiner as the verifier of a search; return the examination's id.

    Raises:
        Refused: not waiting for a verifier, this person is not blind to the request, or interest is not declared.
        BadInput: no such search.
    """
    with attempt(desk, Act.TAKE_VERIFICATION, search_id) as act, act.writing() as work:
        search, review = needed_review(work.db, search_id)
        act.request = search.request_id
        check_may_verify(review, desk.person)
        check_declared(work.db, desk, search.request_id)
        check_may_take_part(work.db, desk, search.request_id)
        return open_seat(work, desk, search_id, Seat.SECOND, Act.TAKE_VERIFICATION)
