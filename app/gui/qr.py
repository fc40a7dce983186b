"""A QR code as a picture."""

from __future__ import annotations

import segno
from PySide6.QtGui import QColor, QImage, QPixmap

_QUIET = 4
"""Modules of white around the code, as the standard asks for."""


def qr_picture(text: str, module_px: int = 4) -> QPixmap:
    """Return a text as a QR code, black on white, `module_px` pixels for each of its squares."""
    matrix = segno.make(text, error="m").matrix
    side = len(matrix) + 2 * _QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y, line in enumerate(matrix):
        for x, dark in enumerate(line):
            if dark:
                image.setPixelColor(x + _QUIET, y + _QUIET, QColor("black"))
    return QPixmap.fromImage(image.scaled(side * module_px, side * module_px))
