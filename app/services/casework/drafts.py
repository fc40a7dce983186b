"""Drafts: what somebody wrote and has not recorded yet survives a crash, a lock and a page that was left.

Drafts are no record: nobody else is shown them, no log names them, and they go as soon as the thing itself is recorded.
"""

from __future__ import annotations

from app.domain.clock import now_text
from app.errors import Unavailable
from app.services.recording import Desk
from app.storage.folder.drafts import Draft, DraftDamagedError

__all__ = ["Draft", "note_draft", "recall_draft", "write_drafts"]


def note_draft(desk: Desk, place: str, values: dict[str, str]) -> None:
    """Take what stands in the fields now; quick, nothing is written. Fields that are all empty remove the draft.

    Args:
        desk: whose draft.
        place: what it is about: a word and, where there are several, an id.
        values: texts by the name of their field.
    """
    kept = Draft(dict(values), now_text()) if any(values.values()) else None
    desk.house.drafts.note(desk.session.user.id, place, kept)


def write_drafts(desk: Desk) -> None:
    """Write what was noted to disk, sealed.

    Raises:
        Refused: the session has ended. BadInput: a draft is too long. Unavailable: the disk is full.
    """
    desk.check_current()
    desk.house.drafts.write(lambda: desk.house.workspace.drafts)


def recall_draft(desk: Desk, place: str) -> Draft | None:
    """Return what this person had not recorded at a place, None when there is nothing.

    Raises:
        Unavailable: there was a draft that does not open; it is removed, so that this is said once.
        Refused: the session has ended.
    """
    desk.check_current()
    folder, user_id = desk.house.workspace.drafts, desk.session.user.id
    try:
        return desk.house.drafts.read(folder, user_id, place)
    except DraftDamagedError as error:
        folder.remove(user_id, place)
        raise Unavailable(
            "A draft was kept here, but it is damaged or not yours, so it was removed. Write it again."
        ) from error
