"""A QR code as a picture of Qt."""

from __future__ import annotations

from PySide6.QtGui import QPixmap

from app.gui.widgets.picture import to_image
from app.reports.qr import qr_code


def qr_picture(text: str, module_px: int = 4) -> QPixmap:
    """Return a text as a QR code, black on white, `module_px` pixels for each of its squares.

    Raises:
        ValueError: the text is too long to be read off a screen.
    """
    return QPixmap.fromImage(to_image(qr_code(text, module_px)))
