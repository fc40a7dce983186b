"""QR codes as pixels, so that a text can be taken off a screen or off paper with any telephone."""

from __future__ import annotations

import numpy as np
import segno

from app.domain.casework.media import Pixels

_QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""
_LONGEST = 1_500  # bytes; more makes a code that telephones cannot read off paper


def qr_code(text: str, pixels_per_module: int = 4) -> Pixels:
    """Return a QR code of a text, error correction level M, black on white.

    Args:
        text: what it says.
        pixels_per_module: size of its squares.

    Returns:
        RGB, (rows, columns, 3), uint8.

    Raises:
        ValueError: the text is too long to be read off paper.
    """
    if len(text.encode()) > _LONGEST:
        raise ValueError(f"a QR code of {len(text.encode())} bytes cannot be read off paper")
    modules = np.array([list(row) for row in segno.make(text, error="m").matrix], dtype=bool)
    white = np.pad(~modules, _QUIET, constant_values=True)
    large = np.kron(white, np.ones((pixels_per_module, pixels_per_module), dtype=np.uint8))
    return np.repeat((large * 255).astype(np.uint8)[:, :, np.newaxis], 3, axis=2)
