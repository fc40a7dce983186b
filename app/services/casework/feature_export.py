"""The records of features that entries of the log are about, as the lines of an export."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.casework.feature_records import analysis_text, annotation_text, judgements_text
from app.domain.log.audit import LogEntry, LogOutcome
from app.domain.staff.roles import Act
from app.services.casework.analysing import analysis_in
from app.storage.engine import Db
from app.storage.tables import features


def feature_lines(db: Db, entries: Iterable[LogEntry]) -> tuple[str, ...]:
    """Return a line for each analysis, set of judgements and annotation that these entries recorded, in their order.

    Sets that count no more and annotations that were withdrawn are among them.
    """
    done = (entry.new for entry in entries if entry.new.outcome is LogOutcome.DONE and entry.new.objects)
    lines = (_line(db, new.event, new.objects[0]) for new in done)
    return tuple(line for line in lines if line is not None)


def _line(db: Db, event: str, identifier: str) -> str | None:
    if event == Act.ANALYSE_PROBE.value:
        analysis = analysis_in(db, identifier)
        return analysis_text(identifier, analysis) if analysis else None
    if event == Act.JUDGE_FEATURES.value:
        found = features.judgement_set(db, identifier)
        return judgements_text(*found) if found else None
    if event == Act.ANNOTATE.value:
        drawn = features.annotation(db, identifier)
        return annotation_text(*drawn) if drawn else None
    return None
