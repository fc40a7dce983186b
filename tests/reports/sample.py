"""Invented reports to print and to pick apart, with the pictures of the demo section."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache

import numpy as np
from PIL import Image

from app.config import resource
from app.domain.casework.checklist import Checklist, numbered
from app.domain.casework.faces import Box, FaceMeasures, FaceOrigin, Landmarks, Point
from app.domain.casework.features import (
    ON_PROBE,
    Analysis,
    Annotation,
    FeatureJudgement,
    JudgedCandidate,
    Judgement,
    Observation,
    SeatFeatures,
    Shape,
    Visibility,
)
from app.domain.casework.media import MediaInfo, MediaKind, Pixels
from app.domain.casework.requests import ProbeType, RequestForm
from app.domain.casework.review import Outcome, Seat, Verdict
from app.domain.records import (
    DecisionRecord,
    EvidenceRecord,
    ExaminationRecord,
    GallerySnapshot,
    LeadRecord,
    ModelUse,
    PhotoRecord,
    ProbeRecord,
    RequestRecord,
    SearchRecord,
    User,
)
from app.domain.staff.roles import Role
from app.reports.case_report import AnsweredCandidate, CaseReport, Drawn, Seating

FRAME_SHA = "f1" * 32
EVIDENCE_SHA = "e1" * 32
GALLERY_SHA = "9a" * 32
LIST_SHA = "11" * 32
MODEL_SHA = "0d" * 32
PHOTO_SHA = "a7" * 32
CHECKLIST_SHA = "c4" * 32
LOG_HEAD = "c0ffee00" * 8

OKAFOR = User("u-1", "okafor", "Adaeze Okafor", "4471", frozenset({Role.EXAMINER}))
NYBERG = User("u-2", "nyberg", "Søren Nyberg-Þórsson", "2210", frozenset({Role.EXAMINER}))
WALESA = User("u-3", "zoltan", "Zoltán Çelik", "0031", frozenset({Role.SUPERVISOR}))
_POINT = Point(10.0, 10.0)
_MARKS = Landmarks(_POINT, _POINT, _POINT, _POINT, _POINT)
_BOX = Box(0, 0, 50, 50)


@cache
def picture(name: str) -> Pixels:
    """Return a demo picture as RGB, (rows, columns, 3), uint8."""
    with Image.open(resource(f"demo/{name}")) as opened:
        return np.asarray(opened.convert("RGB"))


def _probe() -> ProbeRecord:
    measures = FaceMeasures(38.42, 412.6, 118.2, 51.9, 0.03, 0.01, -2.4, 0.08)
    return ProbeRecord(
        "p-1", "r-1", "e-1", "Q1", 1182, 1_212_211, 49.25, FRAME_SHA, _BOX, _MARKS, FaceOrigin.DETECTED, "dlib HOG",
        ProbeType.SURVEILLANCE, measures, OKAFOR.id, "2026-11-20T09:41:07.120000Z",
    )  # fmt: skip


def _evidence() -> EvidenceRecord:
    info = MediaInfo(
        MediaKind.VIDEO, "mov,mp4", "h264", 1920, 1080, 8_812, 367.2, Fraction(24), Fraction(1, 24_576), 90, True,
        ("The header says 9,000 frames; 8,812 are really there.",),
    )  # fmt: skip
    return EvidenceRecord(
        "e-1", "r-1", "K-17", EVIDENCE_SHA, 81_234_567, "CH03_20261118_2210.mp4", "Copied from the shop's recorder",
        "Property desk, Sgt. Brandt", info, OKAFOR.id, "2026-11-20T09:30:00.500000Z",
    )  # fmt: skip


def _search() -> SearchRecord:
    models = (ModelUse("dlib ResNet", MODEL_SHA, "onnxruntime 1.31"), ModelUse("5 landmarks", "ab" * 32, "dlib 20.0"))
    return SearchRecord(
        "s-1", "r-1", "p-1", 20, GallerySnapshot(311, 41_207, 96_540, GALLERY_SHA), models, "euclidean", "exact scan",
        "", 1_874, LIST_SHA, OKAFOR.id, "2026-11-20T09:50:00.000000Z",
    )  # fmt: skip


def _photo(number: int, taken_on: str) -> PhotoRecord:
    return PhotoRecord(
        f"ph-{number}", "x-1", "S017", "Marchetti, Élodie", "Burglary", "Demo County Sheriff", f"R-2019-00{number}",
        taken_on, "Arrest", "frontal", "F", "1987", None, PHOTO_SHA, 480, 600, _BOX, _MARKS,
    )  # fmt: skip


def seating(examiner: User, seat: Seat, possible: int | None = 7) -> Seating:
    """Return a locked examination of twenty candidates; `possible` is the number of the one called possible."""
    found = possible is not None
    examination = ExaminationRecord(
        f"x-{seat}", "s-1", seat, examiner.id, "5eed" * 8, "2026-11-20T10:00:00.000000Z",
        Outcome.POSSIBLE_MATCH if found else Outcome.NO_POSSIBLE_MATCH, f"c-{possible}" if found else None,
        "Limited support for same person" if found else None,
        "Ears and a mark under the left eye compare; nose not comparable at this size.", "2026-11-20T11:12:13.140000Z",
    )  # fmt: skip
    answers = []
    for number in range(1, 21):
        if number == possible:
            answers.append(AnsweredCandidate(number, "possible", "Helix, lobe attachment and mark under the left eye."))
        elif number % 9 == 4:
            answers.append(
                AnsweredCandidate(number, "cannot-compare", "Ears hidden by hair, photo turned to the side.")
            )
        else:
            answers.append(AnsweredCandidate(number, "not-this-person", "" if number % 3 else "Lobes attached."))
    return Seating(examination, examiner, tuple(answers), features(examination.candidate_id), drawn(), (3, 12))


def features(possible: str | None) -> SeatFeatures:
    """Return an analysis of three components and, of the candidate called possible, their judgements."""
    named = [("ears", "Ears"), ("nose", "Nose"), ("scars", "Scars")]
    checklist = Checklist(
        "Three components", "2.1", CHECKLIST_SHA, numbered([(key, name, "Look.", ("shape",)) for key, name in named])
    )
    observations = (
        Observation("ears", Visibility.CLEAR, "Left ear, lobe attached."),
        Observation("nose", Visibility.PARTLY),
        Observation("scars", Visibility.NOT_VISIBLE),
    )
    judged = (
        FeatureJudgement("ears", True, True, Judgement.SIMILAR, "Same outer rim."),
        FeatureJudgement("nose", True, True, Judgement.UNEXPLAINED, "Broader on the probe <b>&amp;</b>."),
        FeatureJudgement("scars", True, False, Judgement.NOT_COMPARABLE),
    )
    analysis = Analysis(checklist, observations, "2026-11-20T10:02:00.000000Z")
    return SeatFeatures(analysis, (JudgedCandidate(possible, judged),) if possible else ())


def drawn() -> tuple[Drawn, ...]:
    """Return two drawings, one on the probe and one on a photo."""
    arrow = Annotation("n-1", ON_PROBE, Shape.ARROW, (_POINT, Point(30, 40)), "notch of the rim", "ears", None)
    text = Annotation("n-2", "ph-9", Shape.TEXT, (_POINT,), "no such notch", None, "c-3")
    return (Drawn("Probe, for every candidate", arrow), Drawn("Photo of 2018-04-02, candidate 3", text))


def lead_report() -> CaseReport:
    """Return the report of a released lead."""
    form = RequestForm(
        "2026-0147", "CC-88121/26", "Det. Jean-François Müller", "D-1182", "5th District, Robbery", "Robbery",
        "crime", "Recording of the shop, handed over by its owner on 19 November 2026",
    )  # fmt: skip
    return CaseReport(
        section="Demo Section",
        watermark="",
        request=RequestRecord("r-1", form, OKAFOR.id, "2026-11-20T09:20:00.000000Z"),
        evidence=(_evidence(),),
        probe=_probe(),
        search=_search(),
        first=seating(OKAFOR, Seat.FIRST),
        second=seating(NYBERG, Seat.SECOND),
        decision=DecisionRecord("d-1", "s-1", WALESA.id, Verdict.APPROVE, "", "2026-11-21T08:00:00.000000Z"),
        supervisor=WALESA,
        lead=LeadRecord(
            "l-1", "L-2026-0031", "s-1", "d-1", "c-7", ("Det. Müller, 5th District",), "2026-11-21T08:05:00.0Z"
        ),
        lead_person=(_photo(2, "2022-05-02"), _photo(1, "2019-01-30")),
        probe_pixels=picture("stills/probe_S017_easy.jpg")[60:340, 330:610],
        candidate_pixels=picture("gallery/S017_1.jpg"),
        people=(OKAFOR, NYBERG, WALESA),
        log_first=1_201,
        log_last=1_388,
        log_head=LOG_HEAD,
        printed_at="2026-11-21T08:10:00.000000Z",
        candidate_photo_id="ph-1",
    )


def no_match_report() -> CaseReport:
    """Return the report of no possible match, from a demo room."""
    return replace(
        lead_report(),
        watermark="DEMO",
        first=seating(OKAFOR, Seat.FIRST, None),
        second=seating(NYBERG, Seat.SECOND, None),
        lead=None,
        lead_person=(),
        candidate_pixels=None,
        candidate_photo_id="",
    )


def refused_report() -> CaseReport:
    """Return the report of a review whose examiners disagree and that a supervisor refused."""
    return replace(
        no_match_report(),
        first=seating(OKAFOR, Seat.FIRST),
        decision=DecisionRecord(
            "d-1", "s-1", WALESA.id, Verdict.REFUSE, "The examiners disagree and the frame shows no more.",
            "2026-11-21T08:00:00.000000Z",
        ),
    )  # fmt: skip
