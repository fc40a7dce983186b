"""What the case report says, as plain words and rows; `case_pdf` lays it out."""

from __future__ import annotations

from collections import Counter

from app.domain.casework.candidates import FUSION_WORDS, Fusion
from app.domain.casework.edits import edited_words
from app.domain.casework.faces import FaceMeasures, FaceOrigin
from app.domain.casework.media import MediaInfo
from app.domain.casework.requests import (
    EYE_DISTANCE_FLOOR_PX,
    EYE_DISTANCE_WARNING_PX,
    PROBE_TYPE_WORDS,
    REASON_WORDS,
    REQUEST_LABELS,
    ReasonCode,
    Suitability,
    suitability,
)
from app.domain.casework.review import DISPOSITION_WORDS, OUTCOME_WORDS, VERDICT_WORDS, Disposition, Verdict
from app.domain.gallery.validation import EXPECTATION_WORDS, MEASURED_WORDS, expectation_words
from app.domain.records import EvidenceRecord, ExaminationRecord, PhotoRecord, ProbeRecord, SearchRecord, User
from app.domain.wording import LEAD_WORDING, NO_LEAD_WORDING, NO_POSSIBLE_MATCH_WORDING
from app.errors import BadInput
from app.reports.case_report import CaseReport, Seating
from app.reports.quality_rows import quality_rows
from app.reports.sheet import Cell, Mono

NOT_ASSESSED = "Not assessed"
Rows = list[tuple[str, Cell]]


def heading_and_wording(report: CaseReport) -> tuple[str, str]:
    """Return the report's heading and its fixed wording.

    Raises:
        BadInput: a possible match was approved and its lead is not released yet.
        ValueError: a lead without approval, which is a defect of the program.
    """
    verdict = report.decision.verdict
    if report.lead is not None:
        if verdict is not Verdict.APPROVE:
            raise ValueError("a report holds a lead that no supervisor approved")
        return f"Investigative lead {report.lead.number}", LEAD_WORDING
    if verdict is Verdict.REFUSE:
        return "Refused: no lead", NO_LEAD_WORDING
    if verdict is Verdict.RETURN:
        return "Returned: no lead", NO_LEAD_WORDING
    if report.first.examination.candidate_id or report.second.examination.candidate_id:
        raise BadInput("The lead of this review is not released yet. Release it, then print the report.")
    return "No possible match", NO_POSSIBLE_MATCH_WORDING


def moment(text: str | None) -> str:
    """Return `2026-11-22 09:30:00.12 UTC` for a record's time."""
    return "Not recorded" if not text else f"{text[:10]} {text[11:22].rstrip('Z')} UTC"


def named(report: CaseReport, user_id: str) -> str:
    """Return name and badge of somebody who acted; the id where the report does not know them."""
    everybody = (*report.people, report.first.examiner, report.second.examiner, report.supervisor)
    found = next((user for user in everybody if user.id == user_id), None)
    return person(found) if found else user_id


def person(user: User) -> str:
    """Return name and badge."""
    return f"{user.full_name} ({user.badge})" if user.badge else user.full_name


def request_rows(report: CaseReport) -> Rows:
    """Return the particulars of the request, the reason in words."""
    form = report.request.form
    rows: Rows = [(label, str(getattr(form, name))) for name, label in REQUEST_LABELS.items() if name != "reason"]
    words = REASON_WORDS[ReasonCode(form.reason)] if form.reason in set(ReasonCode) else form.reason
    rows.insert(list(REQUEST_LABELS).index("reason"), (REQUEST_LABELS["reason"], words))
    opened = f"{moment(report.request.opened_at)} by {named(report, report.request.opened_by)}"
    return [*rows, ("Opened", opened), ("Section", report.section)]


def evidence_rows(report: CaseReport, evidence: EvidenceRecord) -> Rows:
    """Return one exhibit: what it is, where it came from, and its digest."""
    info = evidence.info
    rows: Rows = [
        ("File", evidence.original_name),
        ("SHA-256", Mono(evidence.sha256)),
        ("Size", f"{evidence.size:,} bytes"),
        ("Container, codec", f"{info.container}, {info.codec}"),
        ("Picture", _picture_words(info)),
        ("How acquired", evidence.acquired_how),
        ("Custodian", evidence.custodian),
        ("Added", f"{moment(evidence.added_at)} by {named(report, evidence.added_by)}"),
    ]
    return rows + [("Remark", remark) for remark in info.remarks]


def _picture_words(info: MediaInfo) -> str:
    frames = "1 frame" if info.frame_count == 1 else f"{info.frame_count:,} frames"
    words = f"{info.width} × {info.height} pixels, {frames}"
    if info.frame_rate is not None:
        words += f", {float(info.frame_rate):.3f} frames a second"
    if info.rotation:
        words += f", turned by {info.rotation}° as the file asks"
    return words + (", interlaced" if info.interlaced else "")


def probe_rows(report: CaseReport, probe: ProbeRecord) -> Rows:
    """Return where a probe comes from, what was measured of it, and who let it pass."""
    evidence = next((item for item in report.evidence if item.id == probe.evidence_id), None)
    rows: Rows = [
        ("Probe", f"{probe.mark} from exhibit {evidence.exhibit if evidence else probe.evidence_id}"),
        ("Kind of picture", PROBE_TYPE_WORDS[probe.probe_type]),
        ("Version", edited_words(probe.edit_steps) if probe.edit_steps else "Original, not edited"),
        ("Frame", f"Number {probe.frame_index}, counted from 0"),
        ("Presentation time", _time_words(probe, evidence)),
        ("SHA-256 of the frame", Mono(probe.frame_sha256)),
        ("Face", _origin_words(probe)),
        ("Taken", f"{moment(probe.taken_at)} by {named(report, probe.taken_by)}"),
        *(quality_rows(probe.measures) or _measure_rows(probe.measures)),
    ]
    judged = suitability(probe.measures.eye_distance_px)
    if judged is not Suitability.USABLE:
        rows.append(("Limit", _LIMIT_WORDS[judged]))
    if probe.override_by or probe.override_reason:
        by = named(report, probe.override_by) if probe.override_by else "a person not recorded"
        rows.append(("Let pass under the floor", f"By {by}: {probe.override_reason or 'no reason recorded'}"))
    elif judged is Suitability.UNDER_FLOOR:
        rows.append(("Let pass under the floor", "No override is recorded."))
    return rows


_LIMIT_WORDS = {
    Suitability.LIMITED: f"Under {EYE_DISTANCE_WARNING_PX:.0f} pixels between the eyes: the search is less accurate on "
    "such small faces. Read its outcome with care.",
    Suitability.UNDER_FLOOR: f"Under {EYE_DISTANCE_FLOOR_PX:.0f} pixels between the eyes: a search with such a small "
    "face is not to be relied on.",
}


def _time_words(probe: ProbeRecord, evidence: EvidenceRecord | None) -> str:
    if probe.time_s is None:
        return "None: the file is a still or carries no timestamps"
    base = evidence.info.time_base if evidence else None
    stamp = "" if probe.pts is None else f" (timestamp {probe.pts}" + (f" of {base} s)" if base else ")")
    return f"{probe.time_s:.3f} s after the first frame{stamp}"


def _origin_words(probe: ProbeRecord) -> str:
    if probe.origin is FaceOrigin.DRAWN:
        return "Box drawn and eyes placed by hand"
    return f"Found by {probe.detector}"


def _measure_rows(measures: FaceMeasures) -> Rows:
    """Return what was measured of a probe before its components were."""
    return [
        ("Between the eyes", f"{measures.eye_distance_px:.1f} pixels of the original frame"),
        ("Sharpness", _figure(measures.sharpness, ".1f", " (variance of the Laplacian)")),
        ("Brightness", _figure(measures.luminance_mean, ".0f", " of 255, mean")),
        ("Contrast", _figure(measures.luminance_deviation, ".0f", " of 255, standard deviation")),
        ("Nearly black, nearly white", _shares(measures)),
        ("Roll", _figure(measures.roll_deg, ".1f", "°")),
        ("Turned to the side", _figure(measures.yaw_hint, "+.2f", " (nose off the middle of the eyes; 0 is frontal)")),
    ]


def _figure(value: float | None, form: str, unit: str) -> str:
    return NOT_ASSESSED if value is None else f"{value:{form}}{unit}"


def _shares(measures: FaceMeasures) -> str:
    if measures.dark_share is None or measures.bright_share is None:
        return NOT_ASSESSED
    return f"{measures.dark_share:.2f} and {measures.bright_share:.2f} of the face's pixels"


def photo_rows(photo: PhotoRecord) -> Rows:
    """Return where one arrest photo comes from."""
    return [
        ("Taken", photo.taken_on),
        ("Agency", photo.agency),
        ("Record number", photo.record_number),
        ("Lawful basis", photo.lawful_basis),
        ("SHA-256", Mono(photo.sha256)),
    ]


def search_rows(report: CaseReport, search: SearchRecord) -> Rows:
    """Return what was searched and with what; nothing of what came out."""
    snapshot = search.snapshot
    return [
        ("Run", f"{moment(search.run_at)} by {named(report, search.run_by)}"),
        ("Probes", _probes_words(report, search)),
        ("Gallery", f"Version {snapshot.version}: {snapshot.people:,} people, {snapshot.photos:,} photos"),
        ("Digest of the gallery", Mono(snapshot.digest)),
        ("Candidates compared", str(search.list_length)),
        ("Filters", search.filters or "None"),
        ("Metric", search.metric),
        ("Search engine", search.engine),
        ("Time taken", f"{search.elapsed_ms / 1000:.2f} s"),
        ("Digest of the list", Mono(search.list_digest)),
        *_expectation_rows(report),
    ]


def _expectation_rows(report: CaseReport) -> Rows:
    expectation = report.expectation
    if expectation is None:
        return []
    kind, values = expectation_words(expectation)
    said = EXPECTATION_WORDS[kind].format(*values)
    if expectation.validation is not None:
        validation = expectation.validation
        measured = MEASURED_WORDS[expectation.changed].format(validation.number, moment(validation.run_at))
        said = f"{said} {measured}"
    return [("Known of such lists", said)]


def _probes_words(report: CaseReport, search: SearchRecord) -> str:
    if search.fusion is Fusion.NONE:
        return report.probe.mark
    *marks, last = (probe.mark for probe in (report.probe, *report.also))
    return f"{', '.join(marks)} and {last}, searched together as one person. {FUSION_WORDS[search.fusion]}."


def seating_rows(seating: Seating) -> Rows:
    """Return one examination: who, when, what was locked."""
    examination = seating.examination
    outcome = OUTCOME_WORDS[examination.outcome] if examination.outcome else "Not locked"
    return [
        ("Examiner", person(seating.examiner)),
        ("Opened", moment(examination.opened_at)),
        ("Locked", moment(examination.locked_at)),
        ("Outcome", outcome),
        ("Conclusion", examination.conclusion or "None written"),
        ("Summary", examination.summary or "None written"),
        ("Answers", _answer_counts(seating)),
        ("Seed of the order shown", Mono(examination.seed)),
    ]


def _answer_counts(seating: Seating) -> str:
    counted = Counter(answer.disposition for answer in seating.answers)
    known = [f"{counted.pop(code, 0)} {words.lower()}" for code, words in DISPOSITION_WORDS.items()]
    return ", ".join([*known, *(f"{count} {other}" for other, count in counted.items())])


def answer_words(disposition: str) -> str:
    """Return an answer in words."""
    return DISPOSITION_WORDS[Disposition(disposition)] if disposition in set(Disposition) else disposition


def agreement_words(first: ExaminationRecord, second: ExaminationRecord) -> str:
    """Tell whether the two locked findings are the same."""
    if (first.outcome, first.candidate_id) == (second.outcome, second.candidate_id):
        return "Both examiners, each blind to the other, came to the same finding."
    return "The two examiners came to different findings. Both stand as they were locked."


def decision_rows(report: CaseReport) -> Rows:
    """Return the supervisor's verdict."""
    decision = report.decision
    return [
        ("Supervisor", person(report.supervisor)),
        ("Verdict", VERDICT_WORDS[decision.verdict]),
        ("Reason", decision.reason or "None written"),
        ("Decided", moment(decision.decided_at)),
    ]
