"""Features of probe and candidate: judged one by one, and drawn on the pictures, by the examiner of the seat.

Everything stays on record; of judgements the newest set of a candidate counts, and a drawing can be withdrawn. Before
both seats are locked nobody but the examiner reads any of it. `features_of` is for `leads.py` and `reporting.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.casework.checklist import Checklist
from app.domain.casework.faces import Point
from app.domain.casework.feature_records import annotation_text, judgements_text, text_digest
from app.domain.casework.features import (
    ON_PROBE,
    Annotation,
    FeatureJudgement,
    JudgedCandidate,
    Judgement,
    SeatFeatures,
    Shape,
    checked_annotation,
    checked_judgements,
)
from app.domain.ids import new_id
from app.domain.records import ExaminationRecord
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.casework.analysing import analysis_in
from app.services.casework.checklists import load_checklist
from app.services.casework.seats import check_compared, needed_candidate, own_seat, request_of, working_seat
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import features, gallery, reviews


@dataclass(frozen=True)
class Comparison:
    """What the signed-in examiner has written down of one candidate.

    Attributes:
        judgements: in the order of the checklist; components not judged yet are missing.
        annotations: on the candidate's photos and on the probe, also those that stand beside every candidate.
    """

    judgements: tuple[FeatureJudgement, ...]
    annotations: tuple[Annotation, ...]


def comparison(desk: Desk, examination_id: str, candidate_id: str) -> Comparison:
    """Return the own judgements and annotations of a candidate, both empty at first.

    Raises:
        Refused: another examiner's examination. BadInput: nobody of the list.
    """
    with attempt(desk, Act.JUDGE_FEATURES, examination_id, candidate_id) as act, desk.reading() as db:
        record, _ = own_seat(db, desk, examination_id)
        act.request = request_of(db, record)
        needed_candidate(reviews.candidates(db, record.search_id), candidate_id)
        found = features_of(db, examination_id)
        return Comparison(found.judgements_of(candidate_id), found.annotations_for(candidate_id))


def probe_annotations(desk: Desk, examination_id: str) -> tuple[Annotation, ...]:
    """Return what the examiner drew on the probe for every candidate; opens before the analysis too.

    Raises:
        Refused: another examiner's examination.
    """
    with attempt(desk, Act.ANNOTATE, examination_id) as act, desk.reading() as db:
        record, _ = own_seat(db, desk, examination_id)
        act.request = request_of(db, record)
        return tuple(item for item in features.standing_annotations(db, examination_id) if item.candidate_id is None)


def judge_features(
    desk: Desk, examination_id: str, candidate_id: str, judgements: Sequence[FeatureJudgement]
) -> None:  # fmt: skip
    """Record the judgements of a candidate's features in place of the ones before, which stay on record.

    Raises:
        Refused: another examiner's examination, locked, no analysis yet, or the candidate's pictures were not opened.
        BadInput: nobody of the list, or a judgement that lacks its words or contradicts itself.
    """
    with attempt(desk, Act.JUDGE_FEATURES, examination_id, candidate_id) as act, act.writing() as work:
        record = working_seat(work.db, desk, act, examination_id)
        check_compared(work.db, desk, record, candidate_id)
        checked = checked_judgements(_checklist(work.db, desk, examination_id), judgements)
        identifier, kinds = new_id(), Counter(item.judgement for item in checked)
        digest = text_digest(judgements_text(examination_id, candidate_id, checked))
        seq = work.log(
            identifier, examination_id, candidate_id, digest, judged=len(checked), similar=kinds[Judgement.SIMILAR],
            explainable=kinds[Judgement.EXPLAINABLE], unexplained=kinds[Judgement.UNEXPLAINED],
            not_comparable=kinds[Judgement.NOT_COMPARABLE],
        )  # fmt: skip
        features.add_judgements(work.db, identifier, examination_id, candidate_id, checked, work.at, seq)


def annotate(
    desk: Desk, examination_id: str, *, picture: str, shape: Shape, points: Sequence[Point], words: str = "",
    component: str | None = None, candidate_id: str | None = None,
) -> Annotation:  # fmt: skip
    """Record something drawn on a picture; return it with its id.

    On the probe without a candidate it can be made before the analysis, and stands beside every candidate.

    Args:
        picture: `features.ON_PROBE`, or the id of a photo of the candidate.
        points: pixels of that picture as the service handed it out, (x, y) from its upper left corner.

    Raises:
        Refused: another examiner's examination, locked, or a candidate that was not opened.
        BadInput: a drawing that is none, or a photo that is not this candidate's.
    """
    with attempt(desk, Act.ANNOTATE, examination_id, *([candidate_id] if candidate_id else [])) as act:
        drawn = Annotation(new_id(), picture, shape, tuple(points), words, component, candidate_id)
        with act.writing() as work:
            record = working_seat(work.db, desk, act, examination_id)
            checked = checked_annotation(drawn, _checklist(work.db, desk, examination_id))
            _check_picture(work.db, desk, record, checked)
            touched = (examination_id, *([candidate_id] if candidate_id else []))
            digest = text_digest(annotation_text(examination_id, checked))
            seq = work.log(
                checked.id, *touched, digest, shape=shape.value, points=len(checked.points),
                component=component or "none", on_probe=picture == ON_PROBE,
            )  # fmt: skip
            features.add_annotation(work.db, examination_id, checked, work.at, seq)
        return checked


def withdraw_annotation(desk: Desk, examination_id: str, annotation_id: str) -> None:
    """Take an own annotation off the pictures; it stays on record.

    Raises:
        Refused: another examiner's examination, or locked. BadInput: no such annotation, or withdrawn already.
    """
    with attempt(desk, Act.WITHDRAW_ANNOTATION, examination_id, annotation_id) as act, act.writing() as work:
        working_seat(work.db, desk, act, examination_id)
        if annotation_id not in {item.id for item in features.standing_annotations(work.db, examination_id)}:
            raise BadInput("This annotation does not stand any more, or is not yours. Open the candidate again.")
        seq = work.log(annotation_id, examination_id)
        features.add_withdrawal(work.db, annotation_id, work.at, seq)


def features_of(db: Db, examination_id: str) -> SeatFeatures:
    """Return all that one examiner wrote down of features. For services that have checked who asks."""
    judged = features.judgements(db, examination_id)
    return SeatFeatures(
        analysis_in(db, examination_id),
        tuple(JudgedCandidate(key, judgements) for key, judgements in judged.items()),
        tuple(features.standing_annotations(db, examination_id)),
    )


def _checklist(db: Db, desk: Desk, examination_id: str) -> Checklist:
    """Return the checklist of the analysis, which the section may have replaced since; before it, today's."""
    analysis = analysis_in(db, examination_id)
    return analysis.checklist if analysis else load_checklist(desk.house)


def _check_picture(db: Db, desk: Desk, record: ExaminationRecord, drawn: Annotation) -> None:
    if drawn.candidate_id is None:
        return
    row = check_compared(db, desk, record, drawn.candidate_id)
    if drawn.picture == ON_PROBE:
        return
    photo = next((photo for photo in gallery.photos_of(db, row.person_id) if photo.id == drawn.picture), None)
    if photo is None:
        raise BadInput("This photo is not one of this candidate. Open the candidate again and draw on the photo shown.")
    if any(point.x > photo.width or point.y > photo.height for point in drawn.points):
        raise BadInput("The drawing leaves the picture. Draw it again, within the picture.")
