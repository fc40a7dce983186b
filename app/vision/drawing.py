"""What an examiner drew on a picture, drawn into a copy of it for paper; the picture on record is never touched."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.casework.features import Annotation, Shape
from app.domain.casework.media import Pixels

_LEAST_SIDE_PX = 640
"""Smaller pictures are enlarged first, pixel by pixel, so that a line does not hide what it points at."""
_PARTS_OF_SIDE = 320
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_Line = npt.NDArray[np.int32]


def draw_numbered(pixels: Pixels, drawn: Sequence[tuple[int, Annotation]]) -> Pixels:
    """Return a copy with each annotation drawn white on black, and its number beside it.

    Args:
        pixels: RGB, (rows, columns, 3), uint8.
        drawn: number and annotation, in pixels of this picture.
    """
    times = max(1, -(-_LEAST_SIDE_PX // max(pixels.shape[:2])))
    canvas = np.ascontiguousarray(pixels.repeat(times, axis=0).repeat(times, axis=1))
    width = max(1, round(max(canvas.shape[:2]) / _PARTS_OF_SIDE))
    for number, annotation in drawn:
        places = [((point.x + 0.5) * times, (point.y + 0.5) * times) for point in annotation.points]
        line = np.rint(np.asarray(places)).astype(np.int32)
        for colour, breadth in ((_BLACK, 3 * width), (_WHITE, width)):
            _draw(canvas, annotation.shape, line, colour, breadth, 6 * width)
        _write(canvas, str(number), line, width)
    return canvas


def _draw(canvas: Pixels, shape: Shape, line: _Line, colour: tuple[int, int, int], breadth: int, size: int) -> None:
    if shape is Shape.ARROW:
        tail, tip = line[0].tolist(), line[1].tolist()
        length = max(1.0, float(np.hypot(*(line[1] - line[0]))))
        cv2.arrowedLine(canvas, tail, tip, colour, breadth, cv2.LINE_AA, tipLength=min(0.5, 3 * size / length))
    elif shape is Shape.OUTLINE:
        cv2.polylines(canvas, [line], isClosed=True, color=colour, thickness=breadth, lineType=cv2.LINE_AA)
    else:
        cv2.drawMarker(canvas, line[0].tolist(), colour, cv2.MARKER_CROSS, 2 * size, breadth, cv2.LINE_AA)


def _write(canvas: Pixels, words: str, line: _Line, width: int) -> None:
    """Write beside the first place, black on a white ground, inside the picture."""
    font, scale, gap = cv2.FONT_HERSHEY_SIMPLEX, 0.35 + 0.25 * width, 3 * width
    (across, up), below = cv2.getTextSize(words, font, scale, width)
    rows, columns = canvas.shape[:2]
    left = int(np.clip(line[0][0] + 3 * gap, 0, max(0, columns - across - 2 * gap)))
    foot = int(np.clip(line[0][1] - gap, up + 2 * gap, max(up + 2 * gap, rows - below - gap)))
    cv2.rectangle(canvas, (left, foot - up - gap), (left + across + gap, foot + below), _WHITE, cv2.FILLED)
    cv2.putText(canvas, words, (left + gap // 2, foot), font, scale, _BLACK, width, cv2.LINE_AA)
