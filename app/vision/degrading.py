"""Good photos made as small and as poor as casework's pictures, for trials of how well people are still found."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from app.domain.casework.media import Pixels


@dataclass(frozen=True)
class Camera:
    """What a poor camera does to a picture.

    Attributes:
        blur_px: standard deviation of the blur, in pixels of the small picture.
        noise: standard deviation of the noise, in grey levels.
        quality: of the JPEG.
    """

    blur_px: float
    noise: float
    quality: int


CAMERAS = {"mild": Camera(0.6, 4.0, 70), "poor": Camera(1.0, 10.0, 40)}


def degraded(pixels: Pixels, scale: float, seed: int, camera: Camera) -> bytes:
    """Return a picture reduced by a factor, blurred, noisy, as JPEG; the same for the same seed.

    Args:
        pixels: RGB, (rows, columns, 3).
        scale: 0 to 1.
        seed: of the noise.
        camera: how poor.
    """
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    small = cv2.GaussianBlur(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), (0, 0), camera.blur_px)
    noise = np.random.default_rng(seed).normal(0, camera.noise, small.shape)
    noisy = np.clip(np.rint(small + noise), 0, 255).astype(np.uint8)
    done, data = cv2.imencode(
        ".jpg", cv2.cvtColor(noisy, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, camera.quality]
    )
    if not done:
        raise RuntimeError("the picture cannot be written as JPEG")
    return bytes(data)


def degraded_pixels(pixels: Pixels, scale: float, seed: int, camera: Camera) -> Pixels:
    """Return what `degraded` gives, decoded again: RGB, (rows, columns, 3)."""
    data = np.frombuffer(degraded(pixels, scale, seed, camera), dtype=np.uint8)
    return np.asarray(cv2.cvtColor(cv2.imdecode(data, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), dtype=np.uint8)
