"""Raw pixels as a PNG file: eight bits, RGB, no filter. The reports need no picture library for that."""

from __future__ import annotations

import struct
import zlib

import numpy as np

from app.domain.casework.media import Pixels


def png_bytes(pixels: Pixels) -> bytes:
    """Return a PNG file (PNG specification 3rd edition, sections 5 and 11).

    Args:
        pixels: RGB, (rows, columns, 3), uint8.

    Raises:
        ValueError: another shape or type, or no pixel at all.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.size == 0:
        raise ValueError(f"a picture is uint8 of shape (rows, columns, 3), not {pixels.dtype} {pixels.shape}")
    rows, columns = pixels.shape[:2]
    unfiltered = np.zeros((rows, 1 + 3 * columns), np.uint8)
    unfiltered[:, 1:] = pixels.reshape(rows, -1)
    header = struct.pack(">IIBBBBB", columns, rows, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(unfiltered.tobytes(), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
