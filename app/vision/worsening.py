"""Good photos made poor on purpose, for exercises: covered, dark, small, combed, noisy. The same for the same seed."""

from __future__ import annotations

import cv2
import numpy as np

from app.domain.casework.faces import Landmarks
from app.domain.casework.media import Pixels
from app.domain.training.degradations import Degradation, Occlusion
from app.vision.degrading import Camera, degraded

_COVER = (38, 36, 34)
"""Near black, as dark glasses, caps and masks come out on surveillance footage."""
_FIELD_SHIFT = 0.12
"""How far a face moved between the two fields, in distances between the eyes."""


def worsened(pixels: Pixels, landmarks: Landmarks, degradation: Degradation) -> bytes:
    """Return a photo worsened as a degradation says, as JPEG.

    Args:
        pixels: RGB, (rows, columns, 3).
        landmarks: of its one face, in pixels.
        degradation: what is done; its size is not reached where the photo is smaller already.
    """
    poor = _darkened(_covered(pixels, landmarks, degradation.occlusion), degradation.gamma)
    if degradation.interlaced:
        poor = _combed(poor, landmarks.eye_distance_px * _FIELD_SHIFT, landmarks.eye_distance_px / degradation.eyes_px)
    scale = min(1.0, degradation.eyes_px / landmarks.eye_distance_px)
    camera = Camera(degradation.blur_px, degradation.noise, degradation.quality)
    return degraded(poor, scale, degradation.seed, camera)


def _covered(pixels: Pixels, landmarks: Landmarks, occlusion: Occlusion) -> Pixels:
    if occlusion is Occlusion.NONE:
        return pixels
    shown = pixels.copy()
    left, right = landmarks.left_eye, landmarks.right_eye
    apart = landmarks.eye_distance_px
    angle = float(np.degrees(np.arctan2(right.y - left.y, right.x - left.x)))
    middle = np.array([(left.x + right.x) / 2, (left.y + right.y) / 2])
    down = np.array([-(right.y - left.y), right.x - left.x]) / apart
    if occlusion is Occlusion.GLASSES:
        for eye in (left, right):
            _ellipse(shown, np.array([eye.x, eye.y]), (0.42 * apart, 0.3 * apart), angle)
        cv2.line(shown, (round(left.x), round(left.y)), (round(right.x), round(right.y)), _COVER, round(0.12 * apart))
    elif occlusion is Occlusion.MASK:
        _ellipse(shown, middle + down * 1.35 * apart, (0.95 * apart, 0.75 * apart), angle)
    else:
        _ellipse(shown, middle - down * 1.25 * apart, (1.25 * apart, 0.85 * apart), angle)
    return shown


def _ellipse(shown: Pixels, centre: np.ndarray[tuple[int, ...], np.dtype[np.float64]], axes: tuple[float, float],
             angle: float) -> None:  # fmt: skip
    place = (round(float(centre[0])), round(float(centre[1])))
    cv2.ellipse(shown, place, (round(axes[0]), round(axes[1])), angle, 0, 360, _COVER, -1, cv2.LINE_AA)


def _darkened(pixels: Pixels, gamma: float) -> Pixels:
    table = np.clip(np.rint(255 * (np.arange(256) / 255) ** gamma), 0, 255).astype(np.uint8)
    return table[pixels]


def _combed(pixels: Pixels, shift_px: float, rows_of_a_line: float) -> Pixels:
    """Return two fields a moment apart: every other line of the later, small picture is moved to the side."""
    moved = np.roll(pixels, round(shift_px), axis=1)
    lines = (np.arange(pixels.shape[0]) / max(1.0, rows_of_a_line)).astype(int) % 2 == 1
    shown = pixels.copy()
    shown[lines] = moved[lines]
    return shown
