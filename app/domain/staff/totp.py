"""Codes of an authenticator app: TOTP (RFC 6238) with SHA-1, six digits and 30 seconds a step, as all apps have it."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
from urllib.parse import quote

STEP_S = 30
DIGITS = 6
SECRET_BYTES = 20
_DRIFT = 1
"""So many steps a clock may be off, each way."""


def new_secret() -> str:
    """Return a fresh secret in base32, as apps take it."""
    return base64.b32encode(secrets.token_bytes(SECRET_BYTES)).decode()


def step_at(seconds: float) -> int:
    """Return the step of a moment in Unix seconds."""
    return int(seconds) // STEP_S


def code_of(secret: str, step: int, digits: int = DIGITS) -> str:
    """Return the code of a step (RFC 4226 section 5.3: dynamic truncation).

    Raises:
        ValueError: the secret is not base32.
    """
    try:
        key = base64.b32decode(secret)
    except binascii.Error as error:
        raise ValueError("a secret is base32") from error
    digest = hmac.digest(key, step.to_bytes(8, "big"), "sha1")
    offset = digest[-1] & 0xF
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFF_FFFF
    return f"{number % 10**digits:0{digits}d}"


def accepted_step(secret: str, code: str, now: int, used: int) -> int | None:
    """Return the step a code belongs to, None when it is wrong.

    Args:
        now: the present step.
        used: the newest step that was used; no code of it or of an earlier one counts again (RFC 6238 section 5.2).
    """
    typed = "".join(code.split())
    for step in range(max(now - _DRIFT, used + 1), now + _DRIFT + 1):
        if hmac.compare_digest(code_of(secret, step).encode(), typed.encode()):
            return step
    return None


def setup_link(secret: str, account: str, section: str) -> str:
    """Return what the QR code of the setup says."""
    issuer = f"Second Look {section}"
    return f"otpauth://totp/{quote(issuer)}:{quote(account)}?secret={secret}&issuer={quote(issuer)}"
