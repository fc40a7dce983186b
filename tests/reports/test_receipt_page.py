"""The printed receipt says what the note says, and its QR code is that note."""

from __future__ import annotations

import hashlib
import io

import cv2
import numpy as np
import pytest
from pypdf import PdfReader

from app.config import resource
from app.reports.qr import qr_code
from app.reports.receipt_page import Receipt, receipt_pdf
from tests.reports.log_sample import ORIGIN, checkpoint, log, public_key


def receipt() -> Receipt:
    entries = log(60)
    return Receipt(
        "Demo Section", ORIGIN, 60, "ab" * 32, checkpoint(entries), public_key().hex(), "2026-11-22T09:30:00.000000Z",
        "DEMO",
    )  # fmt: skip


def test_one_page_says_all_and_is_always_the_same() -> None:
    page = receipt_pdf(receipt())
    assert receipt_pdf(receipt()) == page
    (only,) = PdfReader(io.BytesIO(page)).pages
    text = "".join(only.extract_text().split())
    for line in receipt().note.splitlines():
        assert "".join(line.split()) in text
    assert public_key().hex() in text
    assert "keptelsewhere" in text
    assert len(only.images) == 1


def test_the_page_names_the_verifier() -> None:
    (only,) = PdfReader(io.BytesIO(receipt_pdf(receipt()))).pages
    digest = hashlib.sha256(resource("verifier/verify_log.py").read_bytes()).hexdigest()
    assert digest in "".join(only.extract_text().split())


def test_the_qr_code_is_read_as_the_note_by_another_program() -> None:
    said, _, _ = cv2.QRCodeDetector().detectAndDecode(qr_code(receipt().note, 6))
    assert said == receipt().note


def test_a_text_that_no_telephone_would_read_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be read off paper"):
        qr_code("x" * 1_501)
    assert qr_code("x" * 100).dtype == np.uint8


def test_the_proposed_name_says_when_and_how_much() -> None:
    assert receipt().name == "receipt-2026-11-22-60"
