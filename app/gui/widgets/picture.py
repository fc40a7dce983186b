"""Pixels of the house as pictures of Qt, drawn honestly at every size."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from app.domain.casework.faces import Point
from app.domain.casework.media import Pixels
from app.gui.widgets.geometry import Placement, Size

EXACT_FROM = 2.0
"""From this scale on each picture pixel is drawn as a square: nothing is invented between two of them."""


def to_image(pixels: Pixels) -> QImage:
    """Return a copy of pixels as an image Qt draws fast.

    Args:
        pixels: RGB, (rows, columns, 3), or as `Preview` has them, (rows, columns, 4); uint8.

    Raises:
        ValueError: another shape or type.
    """
    if pixels.ndim != 3 or pixels.shape[2] not in (3, 4) or pixels.dtype != np.uint8:
        raise ValueError(f"a picture has shape (rows, columns, 3) of uint8, not {pixels.shape} of {pixels.dtype}")
    tight = np.ascontiguousarray(pixels)
    rows, columns, depth = tight.shape
    if depth == 4:
        return QImage(tight.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()
    image = QImage(tight.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # a copy: the array may go


class Picture:
    """One picture and its halves, quarters and so on: shrinking by averages, where plain drawing would skip pixels."""

    def __init__(self, pixels: Pixels, size: Size | None = None) -> None:
        """Copy the pixels.

        Args:
            pixels: see `to_image`.
            size: width and height of the whole picture, where these pixels are a smaller one of it.
        """
        self._levels = [to_image(pixels)]
        self._size = size or Size(self._levels[0].width(), self._levels[0].height())

    @property
    def size(self) -> Size:
        """Width and height in picture pixels."""
        return self._size

    def prepare(self, scale: float) -> None:
        """Shrink it now as far as drawing at this scale will need, away from the window's thread."""
        self._level_for(scale)

    @property
    def image(self) -> QImage:
        """The picture itself."""
        return self._levels[0]

    def draw(self, painter: QPainter, placement: Placement, view: QRectF, ratio: float) -> None:
        """Draw into `view` (logical pixels), on a screen with `ratio` device pixels for one of them."""
        level = self._level_for(placement.scale)
        painter.save()
        painter.setClipRect(view, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, placement.scale < EXACT_FROM)
        painter.setTransform(transform(placement, view, ratio), True)
        if placement.rotation_deg == 0 and self._lies_on_dots(level, placement.scale):
            painter.scale(1 / placement.scale, 1 / placement.scale)
            painter.drawImage(0, 0, level)  # its pixels are the screen's: a tenth of the work of scaling by a hair
        else:
            painter.drawImage(QRectF(0, 0, self.size.width, self.size.height), level)
        painter.restore()

    def _lies_on_dots(self, level: QImage, scale: float) -> bool:
        """Tell whether an image made small has the size it is drawn at, to less than a dot."""
        made_small = (self._levels[0].width(), self._levels[0].height()) != (self._size.width, self._size.height)
        across, down = self._size.width * scale - level.width(), self._size.height * scale - level.height()
        return made_small and abs(across) < 1 and abs(down) < 1

    def _level_for(self, scale: float) -> QImage:
        scale *= self._size.width / self._levels[0].width()
        step = 0
        while scale <= 0.5 and min(self._levels[step].width(), self._levels[step].height()) > 2:
            scale *= 2
            step += 1
            if step == len(self._levels):
                self._levels.append(_half(self._levels[-1]))
        return self._levels[step]


def transform(placement: Placement, view: QRectF, ratio: float) -> QTransform:
    """Return the way from picture pixels to logical pixels of the widget."""
    matrix = QTransform()
    middle = view.center()
    if placement.rotation_deg == 0:  # put picture pixels exactly on device pixels, or 1:1 would be soft
        corner = placement.to_view(Point(0, 0), Size(view.width() * ratio, view.height() * ratio))
        left = round(view.left() * ratio + corner.x) / ratio
        top = round(view.top() * ratio + corner.y) / ratio
        matrix.translate(left, top)
        return matrix.scale(placement.scale / ratio, placement.scale / ratio)
    matrix.translate(middle.x(), middle.y())
    matrix.rotate(placement.rotation_deg)
    matrix.scale(placement.scale / ratio, placement.scale / ratio)
    return matrix.translate(-placement.centre.x, -placement.centre.y)


def chip(pixels: Pixels, side: int, ratio: float = 1.0) -> QImage:
    """Return a thumbnail that fits into `side` logical pixels each way."""
    wanted = QSize(round(side * ratio), round(side * ratio))
    small = to_image(pixels).scaled(
        wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small.setDevicePixelRatio(ratio)
    return small


def as_point(position: QPointF, view: QRectF, ratio: float) -> Point:
    """Return a position in a widget as device pixels from the top left corner of the view."""
    return Point((position.x() - view.left()) * ratio, (position.y() - view.top()) * ratio)


def _half(image: QImage) -> QImage:
    return image.scaled(
        max(1, image.width() // 2),
        max(1, image.height() // 2),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
