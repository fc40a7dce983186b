"""The auditor's receipt of the log on one page: what it covers, the signed note in letters and as a QR code."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from app.config import resource
from app.domain.log.time_stamps import TimeStamp
from app.reports.case_words import moment
from app.reports.qr import qr_code
from app.reports.sheet import Margins, Mono, PageSize, Sheet


@dataclass(frozen=True)
class Receipt:
    """A signed state of the log to be kept where nobody of the section can change it.

    Attributes:
        origin: name of the log.
        size: entries it covers; the last one is that of its own taking.
        root: hash over them, hex.
        note: the signed note: what is kept, printed, or read from the QR code.
        public_key: hex of the key that signed it, to be noted down once.
        taken_at: UTC.
        watermark: word of the room, empty in casework.
        stamp: what an authority outside said of this state.
    """

    section: str
    origin: str
    size: int
    root: str
    note: str
    public_key: str
    taken_at: str
    watermark: str = ""
    stamp: TimeStamp | None = None

    @property
    def name(self) -> str:
        """Proposed file name, without an ending."""
        return f"receipt-{self.taken_at[:10]}-{self.size}"


_WHY = (
    "Keep this page, or the file, or what the QR code says, away from the section and from this computer. Whoever cuts "
    "entries off the log, writes it anew or puts an older copy in its place cannot change what is kept elsewhere, and "
    "the check against it then says what is missing and since when."
)
_HOW = (
    "To check: export the whole log, then: python verify_log.py EXPORT.zip --public-key KEY --receipt THIS-NOTE.txt. "
    "The note is the five lines above, exactly; the QR code holds the same."
)
_HOW_STAMPED = (
    "To check the time stamp, with the authority's answer and its certificate as files: "
    "openssl ts -verify -data THIS-NOTE.txt -in ANSWER.tsr -CAfile CERTIFICATE.pem"
)


def receipt_pdf(receipt: Receipt, page_size: PageSize = "A4") -> bytes:
    """Return the page; the same receipt gives the same bytes."""
    margins = Margins(
        left=receipt.section, right=f"Receipt of the log, {receipt.size} entries",
        below=f"Receipt · {moment(receipt.taken_at)}", watermark=receipt.watermark,
    )  # fmt: skip
    sheet = Sheet(page_size, margins)
    sheet.title("Receipt of the log")
    sheet.text(_WHY)
    sheet.particulars(
        [
            ("Section", receipt.section),
            ("Log", Mono(receipt.origin)),
            ("Entries", f"{receipt.size}"),
            ("Taken" if receipt.stamp is None else "Stamped", moment(receipt.taken_at)),
            ("Hash over them", Mono(receipt.root)),
            ("Public key", Mono(receipt.public_key)),
            ("verify_log.py (SHA-256)", Mono(_verifier_digest())),
        ]
    )
    if receipt.stamp is not None:
        _add_stamp(sheet, receipt.stamp)
    sheet.section("The signed note")
    lines = receipt.note.splitlines()
    sheet.particulars([(f"Line {number}", Mono(line or " ")) for number, line in enumerate(lines, 1)])
    sheet.pictures([(qr_code(receipt.note), "The same note as a QR code")])
    sheet.text(_HOW)
    if receipt.stamp is not None:
        sheet.text(_HOW_STAMPED)
    return sheet.pdf()


def _verifier_digest() -> str:
    """An export brings its own verifier; what is printed here tells a true one from one that was exchanged."""
    return hashlib.sha256(resource("verifier/verify_log.py").read_bytes()).hexdigest()


def _add_stamp(sheet: Sheet, stamp: TimeStamp) -> None:
    sheet.section("Time stamp (RFC 3161)")
    sheet.particulars(
        [
            ("This state was there on", moment(stamp.stamped_at)),
            ("Says", stamp.authority.name),
            ("Its certificate (SHA-256)", Mono(hashlib.sha256(stamp.authority.certificate).hexdigest())),
        ]
    )
