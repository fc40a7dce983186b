"""The analysis: the probe's features written down before any candidate is visible, once, by the examiner of the seat.

Nobody else reads it before both seats are locked: a verifier writes an own one. `features_of` in `comparing.py` is for
the services of the supervisor and the report.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.casework.feature_records import analysis_text, text_digest
from app.domain.casework.features import Analysis, Observation, Visibility, checked_observations
from app.domain.staff.roles import Act
from app.errors import Refused
from app.services.casework.checklists import checklist_source, parse_checklist
from app.services.casework.seats import has_seen_candidates, own_seat, request_of, working_seat
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import features


def record_analysis(desk: Desk, examination_id: str, observations: Sequence[Observation]) -> None:
    """Record what the signed-in examiner sees on the probe, one observation for each component of the checklist.

    It cannot be changed afterwards: it says what was seen before the candidates. An examination that was begun under an
    earlier version of the program may be analysed after candidates were seen; the record says so.

    Raises:
        BadInput: a component is missing, twice or unknown, or the section's checklist is broken.
        Refused: another examiner's examination, recorded already, or locked.
    """
    with attempt(desk, Act.ANALYSE_PROBE, examination_id) as act:
        source = checklist_source(desk.house)
        checklist = parse_checklist(source.encode())
        with act.writing() as work:
            record = working_seat(work.db, desk, act, examination_id)
            if features.is_analysed(work.db, examination_id):
                raise Refused("Your analysis of this probe is recorded and stands as it is. Go on to the candidates.")
            late = has_seen_candidates(work.db, desk, record)
            analysis = Analysis(checklist, checked_observations(checklist, observations), work.at, late)
            shown = sum(item.visibility is not Visibility.NOT_VISIBLE for item in analysis.observations)
            digest = text_digest(analysis_text(examination_id, analysis))
            seq = work.log(
                examination_id, record.search_id, digest, checklist.sha256, components=len(analysis.observations),
                visible=shown, late=late, seat=record.seat.value,
            )  # fmt: skip
            features.add_analysis(work.db, examination_id, analysis, source, seq)


def analysis_of(desk: Desk, examination_id: str) -> tuple[Observation, ...] | None:
    """Return the signed-in examiner's own analysis in the order of its checklist, None before it is recorded.

    Raises:
        Refused: another examiner's examination.
    """
    with attempt(desk, Act.ANALYSE_PROBE, examination_id) as act, desk.reading() as db:
        record, _ = own_seat(db, desk, examination_id)
        act.request = request_of(db, record)
        analysis = analysis_in(db, examination_id)
        return analysis.observations if analysis else None


def analysis_in(db: Db, examination_id: str) -> Analysis | None:
    """Return an examination's analysis with the checklist it followed. For services that have checked who asks."""
    row = features.analysis(db, examination_id)
    if row is None:
        return None
    checklist = parse_checklist(row.checklist.encode(), "of this analysis")
    return Analysis(checklist, row.observations, row.recorded_at, row.late)
