"""The check of a workspace: every row, every file, the log, the index and templates, each against what vouches for it.

It changes nothing. What holds together by encryption alone is read to its end, because only that shows a flipped bit.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from app.domain.gallery.health import Fault, Health
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.staff.roles import Act
from app.services.gallery.checks.doors import check_card, check_slots
from app.services.gallery.checks.files import check_copies, check_files, check_orphans
from app.services.gallery.checks.index import check_index
from app.services.gallery.checks.records import check_log, check_pages, check_rows, check_rules
from app.services.gallery.checks.templates import check_described, check_templates
from app.services.recording import Desk, attempt
from app.storage import digests
from app.storage.rows import UNREADABLE
from app.storage.tables import audit, gallery, gallery_rows
from app.storage.tables.holdings import every_digest

_Record = TypeVar("_Record")


@dataclass
class _Round:
    """What is counted and found on the way."""

    looked_at: list[tuple[str, int]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def take(self, what: str, count: int, faults: Iterable[Fault]) -> None:
        """Take what one part of the check finds; a record that cannot even be read is a fault of its own."""
        try:
            self.faults.extend(faults)
        except UNREADABLE as error:
            self.faults.append(Fault(what, f"not looked at to the end: a record cannot be read ({error})"))
        self.looked_at.append((what, count))

    def read(self, what: str, records: Callable[[], Iterable[_Record]]) -> list[_Record]:
        """Return what a later part looks at; none of it when a record among it cannot be read."""
        try:
            return list(records())
        except UNREADABLE as error:
            self.faults.append(Fault(what, f"not looked at: a record cannot be read ({error})"))
            return []


def check_gallery(desk: Desk, templates: int | None = 100, progress: Progress = NO_PROGRESS) -> Health:
    """Look at everything the workspace holds, and say what is not as it should be. It is logged with its outcome.

    Args:
        desk: an administrator's or an auditor's.
        templates: so many photos, chosen by chance, are described again and compared; None: all of them.
        progress: hears of every file, and may stop the check.

    Raises:
        Cancelled: stopped.
    """
    house = desk.house
    workspace, model = house.workspace, house.encoder_model()
    with attempt(desk, Act.CHECK_GALLERY) as act:
        done = _Round()
        done.take("files of the database", 1, check_pages(workspace.database))
        with desk.reading() as db:
            done.take("rules of the database", 1, check_rules(db))
            done.take("entries of the log", audit.count(db), check_log(db, house))
            done.take("rows of the database", digests.count(db), check_rows(db))
            done.take("card of the workspace", 1, check_card(workspace, db))
            done.take("key slots", len(workspace.slots()), check_slots(workspace, db))
            named = sorted(set(done.read("files of the picture store", lambda: every_digest(db, workspace.store))))
            photos = done.read("photos with a template", lambda: gallery.every_photo(db))
            done.take("photos with a template", len(photos), check_described(db, photos, model))
            rows = gallery_rows.count(db, model)
            done.take("rows of the search index", rows, check_index(workspace.segments, db, model))
        done.take("files of the picture store", len(named), check_files(workspace.store, named, progress))
        done.take("folder, searched for files of no record", 1, check_orphans(workspace, named))
        copies = len(workspace.copies())
        done.take("copies of the database from before updates", copies, check_copies(workspace))
        chosen = photos if templates is None else random.sample(photos, min(templates, len(photos)))
        done.take("templates made again from their pictures", len(chosen), check_templates(desk, chosen, progress))
        act.note("gallery", faults=len(done.faults), files=len(named), templates=len(chosen))
    return Health(tuple(done.looked_at), tuple(done.faults))
