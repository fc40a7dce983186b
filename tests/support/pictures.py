"""Pictures that a fake analyst can read: who is on them stands in the first pixels."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image

from app.domain.casework.media import Pixels

WIDTH, HEIGHT = 240, 300


def picture(person: int, *, variant: int = 0, faces: int = 1, eye_distance: int = 60) -> Pixels:
    """Return a picture of an invented pattern-person. RGB (300, 240, 3)."""
    noise = np.random.default_rng(person * 1000 + variant)
    pixels = np.full((HEIGHT, WIDTH, 3), 119, dtype=np.uint8)
    pixels[60:260, 40:200] = noise.integers(60, 200, size=3, dtype=np.uint8)
    strip = np.random.default_rng(person * 1000 + variant + 1).integers(60, 200, size=8, dtype=np.uint8)
    pixels[262:298] = strip.repeat(WIDTH // 8)[:, None]  # no two pictures of a person look alike
    pixels[0, 0] = (person % 256, variant, faces)
    pixels[0, 1] = (eye_distance, 0, 0)
    return pixels


def png(pixels: Pixels) -> bytes:
    """Return the picture as PNG bytes."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG")
    return buffer.getvalue()


def write_picture(path: Path, person: int, **how: int) -> Path:
    """Write a picture; return its path."""
    path.write_bytes(png(picture(person, **how)))
    return path
