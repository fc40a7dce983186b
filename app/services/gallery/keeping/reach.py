"""What of some records was given to the outside before they left, and who is to be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.gallery.removal import OutOfReach
from app.storage.engine import Db
from app.storage.tables import backups, removals, retention
from app.storage.tables.given import given_away


@dataclass(frozen=True)
class Outside:
    """What a removal cannot undo.

    Attributes:
        requests: numbers of requests whose review is open and lists one of the people.
        leads: numbers of leads that name one of them.
        given: leads, reports, exports, disclosures and backups, with whoever was given them.
        holds: numbers of legal holds that lie on the records.
    """

    requests: tuple[str, ...]
    leads: tuple[str, ...]
    given: tuple[OutOfReach, ...]
    holds: tuple[str, ...]


def outside_of(db: Db, photo_ids: Sequence[str]) -> Outside:
    """Return what is known of some photos outside of the gallery; ask before they are emptied."""
    leads = removals.leads_naming(db, photo_ids)
    copies = [
        OutOfReach("backup", f"{each.number} ({each.file_name})", (each.keeper,), each.made_at)
        for each in backups.backups_holding(db, photo_ids)
    ]
    given = (*leads, *removals.reports_naming(db, photo_ids), *given_away(db, photo_ids), *copies)
    return Outside(
        tuple(removals.open_requests(db, photo_ids)), tuple(lead.name for lead in leads), given,
        tuple(retention.holds_on(db, photo_ids)),
    )  # fmt: skip
