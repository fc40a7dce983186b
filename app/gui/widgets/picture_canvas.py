"""One picture on mid-grey, and where it lies; no hand upon it yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.casework.faces import Point
from app.domain.casework.media import Pixels
from app.gui import theme
from app.gui.widgets import overlays
from app.gui.widgets.geometry import Anchor, FaceView, Placement, Size, ViewState, fitted
from app.gui.widgets.layers import Layer
from app.gui.widgets.overlays import LabelledBox, LabelledPoint
from app.gui.widgets.picture import Picture, as_point

CAPTION_PX = 24


class PictureCanvas(QWidget):
    """A picture, its caption, its marks and its placement. `PictureView` adds mouse, keys and tools.

    Args:
        name: accessible name, for example "Probe".

    Signal `view_changed()`: zoom, pan or rotation changed, by hand or by program.
    """

    view_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumSize(160, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture: Picture | None = None
        self._caption = ""
        self._placement = Placement(Point(0, 0), 1.0)
        self._fits = True
        self._anchor: Anchor | None = None
        self._boxes: tuple[LabelledBox, ...] = ()
        self._points: tuple[LabelledPoint, ...] = ()
        self._layers: tuple[Layer, ...] = ()
        self._watermark = ""
        self._hidden = False

    # What is shown

    def set_pixels(self, pixels: Pixels | None, caption: str = "", *, keep_view: bool = False) -> None:
        """Show a picture, or none.

        Args:
            pixels: RGB, (rows, columns, 3), uint8; they are copied. None leaves the grey empty.
            caption: words above it: "Q1 · Original · frame 1182".
            keep_view: stay where the last picture was looked at, if this one has its size (the next frame of a clip).
        """
        self.set_picture(None if pixels is None else Picture(pixels), caption, keep_view=keep_view)

    def set_picture(self, picture: Picture | None, caption: str = "", *, keep_view: bool = False) -> None:
        """Show a picture that other views show too, without another copy of its pixels."""
        before = self.picture_size()
        self._picture = picture
        self.set_caption(caption)
        if not keep_view or self._fits or before != self.picture_size():
            self._anchor, self._fits = (self._anchor if keep_view else None), True
            self._placement = self._fitted()
        self.view_changed.emit()
        self.update()

    def set_caption(self, caption: str) -> None:
        """Change the words above the picture."""
        self._caption = caption
        self.setAccessibleDescription(caption)
        self.update()

    def caption(self) -> str:
        """Return the words above the picture."""
        return self._caption

    def picture(self) -> Picture | None:
        """Return what is shown, to draw it elsewhere too; None without one or while content is hidden."""
        return None if self._hidden else self._picture

    def has_picture(self) -> bool:
        """Whether there is a picture."""
        return self._picture is not None

    def picture_size(self) -> Size:
        """Return columns and rows of the picture, 0 by 0 without one."""
        return Size(0, 0) if self._picture is None else self._picture.size

    def set_boxes(self, boxes: Sequence[LabelledBox]) -> None:
        """Draw these boxes over the picture, instead of the former ones."""
        self._boxes = tuple(boxes)
        self.update()

    def set_points(self, points: Sequence[LabelledPoint]) -> None:
        """Draw these points over the picture, instead of the former ones."""
        self._points = tuple(points)
        self.update()

    def set_layers(self, layers: Sequence[Layer]) -> None:
        """Lay these over the picture, instead of the former ones."""
        self._layers = tuple(layers)
        self.update()

    def layers(self) -> tuple[Layer, ...]:
        """Return what lies over the picture."""
        return self._layers

    def set_watermark(self, word: str) -> None:
        """Write a word over every picture ("TRAINING"); empty for none."""
        self._watermark = word
        self.update()

    def hide_content(self, hidden: bool) -> None:
        """Leave only the grey, for the idle lock."""
        self._hidden = hidden
        self.update()

    # How it is looked at

    def placement(self) -> Placement:
        """Return where the picture lies now."""
        return self._placement

    def set_placement(self, placement: Placement) -> None:
        """Look at the picture in this way."""
        self._fits = False
        self._placement = placement
        self.view_changed.emit()
        self.update()

    def view_state(self) -> ViewState:
        """Return the view in terms that outlive the size of the window."""
        size, fit = self.picture_size(), self._fitted()
        if size.width == 0:
            return ViewState()
        here = self._placement
        x, y = here.centre.x / size.width, here.centre.y / size.height
        return ViewState(x, y, here.scale / fit.scale, here.rotation_deg)

    def set_view_state(self, state: ViewState) -> None:
        """Go back to a view; nothing happens without a picture."""
        size = self.picture_size()
        if size.width == 0:
            return
        scale = fitted(size, self.view_size(), 0.0).scale * state.zoom
        self.set_placement(Placement(Point(state.x * size.width, state.y * size.height), scale, state.rotation_deg))

    def set_anchor(self, anchor: Anchor | None) -> None:
        """Tell where the eyes are, so that this view can be laid beside another; None forgets it."""
        self._anchor = anchor

    def anchor(self) -> Anchor | None:
        """Return where the eyes are."""
        return self._anchor

    def face_view(self) -> FaceView | None:
        """Return the view in units of the face, None without an anchor."""
        return None if self._anchor is None else FaceView.of(self._placement, self._anchor)

    def fit(self) -> None:
        """Show the whole picture, upright, and keep doing so when the window changes."""
        self._placement = fitted(self.picture_size(), self.view_size())
        self._fits = True
        self.view_changed.emit()
        self.update()

    def is_fitted(self) -> bool:
        """Whether the whole picture is shown and follows the window."""
        return self._fits

    def show_actual_size(self, around: QPointF | None = None) -> None:
        """Show one picture pixel on one device pixel, around a widget position (the middle by default)."""
        self.zoom(1.0 / self._placement.scale, around)

    def toggle_fit(self, around: QPointF | None = None) -> None:
        """Go from fit to 1:1, or back to fit from anything else."""
        if self._fits:
            self.show_actual_size(around)
        else:
            self.fit()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Scale by a factor around a widget position (the middle by default)."""
        middle = self.canvas().center() if around is None else around
        at = as_point(middle, self.canvas(), self.devicePixelRatioF())
        self.set_placement(self._placement.zoomed(factor, at, self.view_size()))

    def rotate_by(self, degrees: float) -> None:
        """Turn the picture clockwise on the screen; the pixels stay as they are."""
        self.set_placement(self._placement.rotated(degrees))

    # Geometry

    def canvas(self) -> QRectF:
        """Return where pictures are drawn, in logical pixels of the widget."""
        return QRectF(self.rect()).adjusted(0, CAPTION_PX, 0, 0)

    def view_size(self) -> Size:
        """Return the size of the canvas in device pixels."""
        canvas, ratio = self.canvas(), self.devicePixelRatioF()
        return Size(canvas.width() * ratio, canvas.height() * ratio)

    def to_picture(self, position: QPointF) -> Point:
        """Return the picture point under a widget position."""
        return self._placement.to_picture(as_point(position, self.canvas(), self.devicePixelRatioF()), self.view_size())

    def to_widget(self, point: Point) -> QPointF:
        """Return the widget position of a picture point."""
        ratio, canvas = self.devicePixelRatioF(), self.canvas()
        shown = self._placement.to_view(point, self.view_size())
        return QPointF(canvas.left() + shown.x / ratio, canvas.top() + shown.y / ratio)

    def sizeHint(self) -> QSize:
        return QSize(480, 400)

    def _fitted(self) -> Placement:
        return fitted(self.picture_size(), self.view_size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fits:
            self._placement = self._fitted()
        super().resizeEvent(event)

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        canvas = self.canvas()
        painter.fillRect(canvas, QColor(theme.SURROUND))
        if self._picture is not None and not self._hidden:
            painter.save()
            painter.setClipRect(canvas)
            self.paint_content(painter, self._picture, canvas)
            painter.restore()
        self._paint_caption(painter)
        painter.end()

    def paint_content(self, painter: QPainter, picture: Picture, canvas: QRectF) -> None:
        """Draw the picture and everything upon it; the aids draw two."""
        picture.draw(painter, self._placement, canvas, self.devicePixelRatioF())
        self.paint_marks(painter, picture, canvas)

    def paint_marks(self, painter: QPainter, picture: Picture, canvas: QRectF) -> None:
        """Draw boxes, points, layers and the watermark."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._placement.rotation_deg != 0)
        overlays.draw_boxes(painter, self._boxes, self.to_widget)
        overlays.draw_points(painter, self._points, self.to_widget)
        self.paint_layers(painter)
        overlays.draw_watermark(painter, canvas, self._watermark)

    def paint_layers(self, painter: QPainter) -> None:
        """Draw what lies over the picture."""
        for layer in self._layers:
            layer.paint(painter, self.to_widget, self._anchor)

    def scale_words(self) -> str:
        """Return the scale in words: "fit", "1:1", "2.5 : 1"."""
        if self._picture is None:
            return ""
        scale = self._placement.scale
        words = f"{scale:.2g} : 1" if scale >= 1 else f"1 : {1 / scale:.2g}"
        words = "1:1" if abs(scale - 1) < 1e-6 else words
        degrees = round(self._placement.rotation_deg)
        turned = f" · {degrees:+d}°" if degrees else ""
        return (self.tr("fit") if self._fits else words) + turned

    def _paint_caption(self, painter: QPainter) -> None:
        ink = theme.current()
        strip = QRect(0, 0, self.width(), CAPTION_PX)
        painter.fillRect(strip, QColor(ink.panel))
        painter.setFont(theme.body_font(theme.CAPTION_PX))
        inner = strip.adjusted(8, 0, -8, 0)
        metrics = painter.fontMetrics()
        right = "" if self._hidden else self.scale_words()
        painter.setPen(QColor(ink.secondary))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, right)
        room = inner.width() - metrics.horizontalAdvance(right) - 12
        painter.setPen(QColor(ink.text))
        words = "" if self._hidden else metrics.elidedText(self._caption, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():  # around the caption only: no colour stands around a face
            painter.setPen(QPen(QColor(ink.accent), theme.FOCUS_PX))
            painter.drawRect(QRectF(strip).adjusted(1, 1, -1, -1))
