"""The certificate of a removal, as JSON and as a page to print."""

from __future__ import annotations

import json
from dataclasses import asdict

from app.domain.gallery.removal import REMOVAL_WORDS, Certificate, OutOfReach
from app.reports.case_words import moment
from app.reports.sheet import Margins, PageSize, Sheet

_NOT_REACHED = (
    "Copies of this workspace that somebody made outside of this program, and pages that were printed or photographed",
    "What a flash disk or a copying file system keeps of overwritten blocks. It is sealed; with the disk and a "
    "passphrase of this section it might be opened. Destroy such a disk when it is taken out of use",
)


def certificate_json(certificate: Certificate) -> str:
    """Return the certificate for machines."""
    values = asdict(certificate)
    values["whole"] = not certificate.findings
    return json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False, default=str) + "\n"


def certificate_lines(certificate: Certificate) -> list[tuple[str, list[str]]]:
    """Return the certificate in words: headings, each with its lines."""
    removal = certificate.removal
    return [
        (
            f"Removal {removal.number}",
            [
                f"Section: {certificate.section}", f"Kind: {REMOVAL_WORDS[removal.kind]}",
                f"Authority: {removal.authority}", f"Reason: {removal.reason}",
                f"Proposed by {certificate.proposed_by} at {removal.proposed_at}",
                f"Confirmed by {certificate.confirmed_by} at {removal.confirmed_at}",
            ],
        ),
        (
            "Records removed",
            [f"{each.agency} {each.record_number}, photo of {each.taken_on}, SHA-256 {each.sha256}"
             for each in certificate.records],
        ),
        ("Removed from", [f"{place}: {count}" for place, count in certificate.places]),
        ("Reviews that were open", [f"Request {each}" for each in certificate.open_requests] or ["None"]),
        ("Leads that named one of these records", list(certificate.leads) or ["None"]),
        (
            "Out of this program's reach",
            [*(_given(each) for each in certificate.out_of_reach), *_NOT_REACHED],
        ),
        ("Legal holds that lay on these records", list(certificate.holds) or ["None"]),
        (
            "Looked for afterwards",
            [*certificate.looked_at, *([f"FOUND in {each.place}: {each.words}" for each in certificate.findings]
                                       or ["Nothing was found"])],
        ),
    ]  # fmt: skip


def certificate_pdf(certificate: Certificate, watermark: str = "", page_size: PageSize = "A4") -> bytes:
    """Return the certificate on paper; the same certificate gives the same bytes."""
    removal = certificate.removal
    margins = Margins(
        left=certificate.section, right=f"Removal {removal.number}",
        below=f"Certificate of removal · {moment(removal.confirmed_at or removal.proposed_at)}", watermark=watermark,
    )  # fmt: skip
    sheet = Sheet(page_size, margins)
    sheet.title("Certificate of removal from the gallery")
    for heading, lines in certificate_lines(certificate):
        sheet.section(heading)
        for line in lines:
            sheet.text(line)
    return sheet.pdf()


def _given(each: OutOfReach) -> str:
    given = f"given to: {'; '.join(each.recipients)}" if each.recipients else "no recipient is on record"
    return f"{each.what} {each.name} of {each.at}, {given}"
