"""How a moment of the log is worded in a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.gui.models.rows_model import Column
from app.gui.widgets.moments import local_minute, utc_words
from app.services.auditing.timelines import Moment


def moment_columns() -> Sequence[Column[Moment]]:
    """Return the columns: entry, time, who, what, what about."""
    return (
        Column(_tr("Entry"), lambda each: f"{each.seq:,}", fixed=True, figures=True),
        Column(_tr("Time"), lambda each: local_minute(each.at), lambda each: utc_words(each.at)),
        Column(_tr("Who"), lambda each: each.who),
        Column(_tr("What"), lambda each: each.what, lambda each: each.event),
        Column(_tr("What about"), lambda each: each.about),
    )


def moment_words(moment: Moment) -> str:
    """Return a moment in one line, for where a table has no room for all of it."""
    return ": ".join(filter(None, (f"{moment.seq:,}", moment.what, moment.about)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("moment_columns", text)
