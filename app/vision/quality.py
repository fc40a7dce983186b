"""What five points and the pixels of a chip can honestly say about a face."""

from __future__ import annotations

import math

import cv2
import numpy as np

from app.domain.casework.faces import Face, FaceMeasures, FaceOrigin, Landmarks
from app.domain.casework.media import Pixels

DARK_BELOW = 16
BRIGHT_ABOVE = 239


def measure_face(face: Face, chip: Pixels) -> FaceMeasures:
    """Return the measures of a face and of its 150-pixel chip.

    Sharpness is the variance of the Laplacian of the grey chip (Pech-Pacheco et al., ICPR 2000): a face enlarged to
    the chip's size scores low, as it should. Grey is BT.601 luma.

    Args:
        face: its points give distance, roll and, when a predictor placed the nose, the yaw hint.
        chip: RGB, (150, 150, 3), uint8.

    Returns:
        All fields; `yaw_hint` is None (not assessed) for eyes placed by hand, whose nose is only a mean face's.
    """
    grey = cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY)
    return FaceMeasures(
        eye_distance_px=face.landmarks.eye_distance_px,
        sharpness=float(cv2.Laplacian(grey, cv2.CV_64F).var()),
        luminance_mean=float(grey.mean()),
        luminance_deviation=float(grey.std()),
        dark_share=float(np.mean(grey < DARK_BELOW)),
        bright_share=float(np.mean(grey > BRIGHT_ABOVE)),
        roll_deg=roll_deg(face.landmarks),
        yaw_hint=yaw_hint(face.landmarks) if face.origin is FaceOrigin.DETECTED else None,
    )


def roll_deg(landmarks: Landmarks) -> float:
    """Return the tilt of the line between the eyes in degrees, positive clockwise in the picture."""
    left, right = landmarks.left_eye, landmarks.right_eye
    return math.degrees(math.atan2(right.y - left.y, right.x - left.x))


def yaw_hint(landmarks: Landmarks) -> float | None:
    """Return the nose's offset from the eyes' middle along the eye line, in eye distances; None without a distance."""
    left, right = landmarks.left_eye, landmarks.right_eye
    along_x, along_y = right.x - left.x, right.y - left.y
    squared = along_x**2 + along_y**2
    if squared == 0:
        return None
    nose_x = landmarks.nose.x - (left.x + right.x) / 2
    nose_y = landmarks.nose.y - (left.y + right.y) / 2
    return (nose_x * along_x + nose_y * along_y) / squared
