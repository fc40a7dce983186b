"""The printed report, read back with pypdf."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from pypdf import PdfReader

from app.domain.casework.candidates import Fusion
from app.domain.casework.faces import FaceMeasures, FaceOrigin
from app.domain.casework.requests import REQUEST_LABELS
from app.domain.casework.review import Verdict
from app.domain.log.audit import GENESIS
from app.domain.wording import LEAD_WORDING, LIMITS, NO_LEAD_WORDING, NO_POSSIBLE_MATCH_WORDING
from app.errors import BadInput
from app.reports.case_pdf import case_pdf
from app.reports.case_report import AnsweredCandidate, CaseReport
from app.reports.sheet import PageSize
from tests.reports import sample


def pages(content: bytes) -> list[str]:
    """Return the text of each page with white space made single."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages]


def words(report: CaseReport, page_size: PageSize = "A4") -> str:
    return " ".join(pages(case_pdf(report, page_size)))


REPORTS = (sample.lead_report, sample.no_match_report, sample.refused_report)


@pytest.mark.parametrize(
    ("report", "heading", "wording"),
    [
        (sample.lead_report(), "Investigative lead L-2026-0031", LEAD_WORDING),
        (sample.no_match_report(), "No possible match", NO_POSSIBLE_MATCH_WORDING),
        (sample.refused_report(), "Refused: no lead", NO_LEAD_WORDING),
    ],
)
def test_heading_and_fixed_wording_open_the_report(report: CaseReport, heading: str, wording: str) -> None:
    first = pages(case_pdf(report))[0]
    assert heading in first
    assert wording in first
    assert first.index(heading) < first.index(wording)


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
@pytest.mark.parametrize("make", REPORTS)
def test_every_page_carries_request_section_and_number(make: object, page_size: PageSize) -> None:
    assert callable(make)
    texts = pages(case_pdf(make(), page_size))
    assert len(texts) > 2
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)}" in text
        assert "Request 2026-0147" in text
        assert "Demo Section" in text


def test_page_sizes_are_those_of_the_paper() -> None:
    for page_size, width, height in (("A4", 595.3, 841.9), ("Letter", 612, 792)):
        content = case_pdf(sample.no_match_report(), "A4" if page_size == "A4" else "Letter")
        box = PdfReader(io.BytesIO(content)).pages[0].mediabox
        assert (float(box.width), float(box.height)) == pytest.approx((width, height), abs=0.1)


@pytest.mark.parametrize("make", REPORTS)
def test_same_report_gives_same_bytes(make: object) -> None:
    assert callable(make)
    assert case_pdf(make()) == case_pdf(make())


def test_metadata_name_nobody() -> None:
    metadata = PdfReader(io.BytesIO(case_pdf(sample.lead_report()))).metadata
    assert metadata is not None
    assert metadata.title == "Facial identification record"
    assert metadata.author == "Second Look"


def test_lead_tells_everything_that_was_done() -> None:
    report = sample.lead_report()
    text = words(report)
    digests = [sample.EVIDENCE_SHA, sample.FRAME_SHA, sample.GALLERY_SHA, sample.LIST_SHA, sample.MODEL_SHA]
    for expected in (
        *digests, sample.PHOTO_SHA, sample.LOG_HEAD, *REQUEST_LABELS.values(), *LIMITS,
        "Person who has committed, is committing or is about to commit a crime", "CH03_20261118_2210.mp4",
        "81,234,567 bytes", "mov,mp4, h264", "1920 × 1080 pixels, 8,812 frames", "Q1 from exhibit K-17", "Number 1182",
        "49.250 s after the first frame (timestamp 1212211 of 1/24576 s)", "Found by dlib HOG", "38.4 pixels",
        "41,207 people, 96,540 photos", "euclidean", "exact scan", "1.87 s", "Filters None", "dlib ResNet",
        "Adaeze Okafor (4471)", "Søren Nyberg-Þórsson (2210)", "Zoltán Çelik (0031)", "2026-11-20 11:12:13.14 UTC",
        "17 not this person, 2 cannot compare, 1 possible", "Limited support for same person", "5eed" * 8, "Approved",
        "Helix, lobe attachment and mark under the left eye.", "Marchetti, Élodie", "Demo County Sheriff",
        "R-2019-001", "2019-01-30", "S017", "Det. Müller, 5th District", "Entries 1201 to 1388",
        "Both examiners, each blind to the other, came to the same finding.",
    ):  # fmt: skip
        assert expected in text, expected


@pytest.mark.parametrize("make", REPORTS)
def test_no_score_and_no_place_in_the_list_is_printed(make: object) -> None:
    assert callable(make)
    text = words(make()).lower()
    for forbidden in ("%", "percent", "distance", "rank", "score", "confidence", "similarity", "suspect"):
        assert forbidden not in text


@pytest.mark.parametrize("make", [sample.no_match_report, sample.refused_report])
def test_without_a_lead_nobody_of_the_gallery_is_named(make: object) -> None:
    assert callable(make)
    leaky = replace(
        make(), lead_person=sample.lead_report().lead_person, candidate_pixels=sample.lead_report().candidate_pixels
    )
    text = words(leaky)
    assert "Marchetti" not in text
    assert "Candidate of the lead" not in text
    assert len(PdfReader(io.BytesIO(case_pdf(leaky))).pages[1].images) <= 1


def test_pictures_are_printed_pixel_for_pixel() -> None:
    report = sample.lead_report()
    reader = PdfReader(io.BytesIO(case_pdf(report)))
    printed = [np.asarray(image.image) for page in reader.pages for image in page.images if image.image is not None]
    assert len(printed) == 2
    assert report.candidate_pixels is not None
    assert any(np.array_equal(report.probe_pixels, shown) for shown in printed)
    assert any(np.array_equal(report.candidate_pixels, shown) for shown in printed)


def test_watermark_lies_on_every_page_of_a_demo_room_and_on_none_of_casework() -> None:
    assert all("DEMO" in text for text in pages(case_pdf(sample.no_match_report())))
    assert "DEMO" not in words(sample.lead_report())


def test_disagreement_is_said() -> None:
    assert "came to different findings. Both stand as they were locked." in words(sample.refused_report())


def test_small_face_drawn_by_hand_with_override_is_told() -> None:
    report = sample.no_match_report()
    probe = replace(
        report.probe, measures=FaceMeasures(11.0), origin=FaceOrigin.DRAWN, detector="by hand", pts=None, time_s=None,
        override_by=sample.WALESA.id, override_reason="Only picture there is",
    )  # fmt: skip
    text = words(replace(report, probe=probe))
    assert "Box drawn and eyes placed by hand" in text
    assert "Under 12 pixels between the eyes" in text
    assert "By Zoltán Çelik (0031): Only picture there is" in text
    assert "Sharpness Not assessed" in text
    assert "None: the file is a still or carries no timestamps" in text
    limited = replace(probe, measures=FaceMeasures(20.0), override_by=None, override_reason=None)
    assert "Under 24 pixels between the eyes" in words(replace(report, probe=limited))
    unsaid = replace(limited, measures=FaceMeasures(9.0))
    assert "No override is recorded." in words(replace(report, probe=unsaid))


def test_every_probe_of_a_joint_search_is_told() -> None:
    report = sample.lead_report()
    other = replace(report.probe, id="p-2", mark="Q2", frame_index=1201, frame_sha256="cd" * 32)
    search = replace(report.search, also=("p-2",), fusion=Fusion.MEAN)
    text = words(replace(report, search=search, also=(other,)))
    assert "Q1 and Q2, searched together as one person. Each person by the mean of the probes' templates." in text
    assert "Searched together with Q1: Q2" in text
    assert "Number 1201" in text and "cd" * 32 in text
    assert "distance" not in text.lower()
    assert "Probes Q1 Gallery" in words(report), "a search with one probe names one"


def test_approved_lead_that_is_not_released_is_not_printed() -> None:
    with pytest.raises(BadInput, match="not released yet"):
        case_pdf(replace(sample.lead_report(), lead=None))


def test_lead_without_approval_is_a_defect() -> None:
    report = sample.lead_report()
    with pytest.raises(ValueError, match="no supervisor approved"):
        case_pdf(replace(report, decision=replace(report.decision, verdict=Verdict.REFUSE)))


def test_returned_review_is_no_lead() -> None:
    report = sample.refused_report()
    returned = replace(report, decision=replace(report.decision, verdict=Verdict.RETURN))
    assert "Returned: no lead" in words(returned)


def test_long_texts_break_over_pages_and_lose_no_word() -> None:
    report = sample.no_match_report()
    note = " ".join(f"word{number}" for number in range(6_000))
    unbroken = "y" * 5_000
    answers = (AnsweredCandidate(1, "cannot-compare", note), AnsweredCandidate(2, "not-this-person", unbroken))
    long = replace(report, first=replace(report.first, answers=answers), section="Section " * 60, notes=(note,))
    for page_size in ("A4", "Letter"):
        text = words(long, "A4" if page_size == "A4" else "Letter")
        found = text.split()
        assert sum(f"word{number}" in found for number in range(0, 6_000, 97)) == len(range(0, 6_000, 97))
        assert text.replace(" ", "").count("y" * 50) >= 80
        assert text.count("Candidate Answer Note") > 2


def test_long_digests_wrap_and_are_not_cut() -> None:
    report = sample.no_match_report()
    text = words(replace(report, log_head=GENESIS * 3)).replace(" ", "")
    assert GENESIS * 3 in text


def test_foreign_characters_and_markup_print_visibly() -> None:
    report = sample.no_match_report()
    form = replace(report.request.form, requester_name="Wałęsa <b>& \x07 Ольга\u202e", offence="line one\nline two")
    text = words(replace(report, request=replace(report.request, form=form)))
    assert "Wałęsa <b>& [U+0007] Ольга[U+202E]" in text
    assert "[U+202E]" in text
    assert "stands for a character that this font has no shape for" in text
    assert "stands for a character" not in words(report)


def test_empty_lists_are_said_to_be_empty() -> None:
    report = replace(sample.no_match_report(), evidence=())
    assert "No evidence is recorded for this request." in words(report)
    gone = replace(sample.lead_report(), lead_person=(), candidate_pixels=None)
    assert "have left the gallery since the lead was released" in words(gone)
