"""Questions to time-stamping authorities and their answers (RFC 3161), as bytes. Nothing here speaks to anybody."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from rfc3161_client import (
    HashAlgorithm,
    PKIStatus,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from app.domain.clock import utc_text
from app.domain.log.time_stamps import TimeStamp
from app.errors import BadInput, Refused
from app.reports.stamp_order import as_granted, in_order

_SHA256 = "2.16.840.1.101.3.4.2.1"
_PEM = b"-----BEGIN"


@dataclass(frozen=True)
class Asked:
    """A question as bytes, and the number that its answer has to repeat."""

    question: bytes
    nonce: int


@dataclass(frozen=True)
class Stamped:
    """What a good answer says.

    Attributes:
        authority: number of the certificate that it goes back to, among those that were given.
        stamped_at: UTC.
    """

    authority: int
    stamped_at: str


def make_question(note: str) -> Asked:
    """Return the question to stamp the SHA-256 of a note, with a fresh nonce and a wish for the certificate."""
    request = TimestampRequestBuilder().data(note.encode()).hash_algorithm(HashAlgorithm.SHA256).build()
    if request.nonce is None:
        raise RuntimeError("a question has a nonce")
    return Asked(request.as_bytes(), request.nonce)


def read_certificate(data: bytes) -> bytes:
    """Return a root certificate as DER, given as PEM or DER. Raises `BadInput` for anything else."""
    try:
        read = x509.load_pem_x509_certificate(data) if _PEM in data else x509.load_der_x509_certificate(data)
    except (ValueError, x509.InvalidVersion) as error:
        raise BadInput("This is no certificate. Take the authority's own file, as PEM or DER.") from error
    try:
        read.verify_directly_issued_by(read)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm) as error:
        raise BadInput(
            "This is no root certificate: another one stands above it. Register the root that the authority names."
        ) from error
    return read.public_bytes(Encoding.DER)


def nonce_of(answer: bytes) -> int:
    """Return the number that an answer repeats. Raises `BadInput` for what is no answer, or repeats none."""
    with _readable():
        nonce: int | None = _granted(answer).tst_info.nonce
    if nonce is None:
        raise BadInput("This answer repeats no number of a question. Ask again with the file made here.")
    return nonce


def check_answer(answer: bytes, note: str, nonce: int, certificates: Sequence[bytes]) -> Stamped:
    """Return what an answer says once all of it is found right: imprint, nonce, signature, and whose it is.

    Args:
        answer: TimeStampResp, DER.
        note: what was to be stamped.
        nonce: of the question.
        certificates: of the authorities that are trusted, DER.

    Raises:
        BadInput: no answer, one that gives no stamp, or one over something else.
        Refused: not signed by any of the authorities.
    """
    with _readable():
        response = _granted(answer)
        imprint = response.tst_info.message_imprint
        stamped, stamped_at = (imprint.hash_algorithm.dotted_string, imprint.message), response.tst_info.gen_time
    if stamped != (_SHA256, hashlib.sha256(note.encode()).digest()):
        raise BadInput("This answer stamps something else than the checkpoint that was asked about. Bring another.")
    for number, certificate in enumerate(certificates):
        if _is_signed_by(response, note, nonce, certificate):
            return Stamped(number, utc_text(stamped_at))
    raise Refused(
        "No registered authority signed this answer, or it was changed. Register the authority's certificate, got from "
        "its own site and compared, or fetch the answer once more."
    )


def stamp_files(stamps: Iterable[TimeStamp]) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of the files by which time stamps are checked elsewhere: four for each."""
    for stamp in stamps:
        name = f"time-stamps/{stamp.file_name}"
        yield f"{name}.txt", stamp.question.note.encode()
        yield f"{name}.tsq", stamp.question.question
        yield f"{name}.tsr", stamp.answer
        yield f"{name}.pem", pem_of(stamp.authority.certificate)


def pem_of(certificate: bytes) -> bytes:
    """Return a DER certificate as PEM."""
    return x509.load_der_x509_certificate(certificate).public_bytes(Encoding.PEM)


def _granted(answer: bytes) -> TimeStampResponse:
    response = decode_timestamp_response(in_order(answer))
    if response.status == PKIStatus.GRANTED_WITH_MODS:  # carries a stamp too (RFC 3161, 2.4.2), which is judged as any
        response = decode_timestamp_response(in_order(as_granted(answer)))
    if response.status != PKIStatus.GRANTED:
        said = "; ".join(response.status_string) or "without a reason"
        raise BadInput(f"The authority gave no stamp ({said[:200]}). Ask again, or ask another authority.")
    return response


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise BadInput("This is no answer of a time-stamping authority. Take the .tsr file it gave.") from error


def _is_signed_by(response: TimeStampResponse, note: str, nonce: int, certificate: bytes) -> bool:
    root = x509.load_der_x509_certificate(certificate)
    verifier = VerifierBuilder().add_root_certificate(root).nonce(nonce).build()
    try:
        return verifier.verify_message(response, note.encode())
    except (VerificationError, ValueError, UnsupportedAlgorithm):  # the latter two from what cannot be read of it
        return False
