"""Probe and candidate beside each other, and the aids that lay one on the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QSlider, QStackedWidget, QWidget

from app.domain.casework.media import Pixels
from app.gui import theme
from app.gui.icons import IconButton
from app.gui.widgets.aid_view import Aid, AidView
from app.gui.widgets.geometry import Anchor, FaceView
from app.gui.widgets.layers import Layer
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.linked_views import LinkedViews
from app.gui.widgets.picture import Picture
from app.gui.widgets.picture_view import PictureView

_DRAWINGS = {
    Aid.SIDE_BY_SIDE: "side-by-side",
    Aid.SWIPE: "swipe",
    Aid.BLINK: "blink",
    Aid.OVERLAY: "overlay",
}
_KEYS = {Aid.SWIPE: "S", Aid.OVERLAY: "O"}


class ComparisonPane(QWidget):
    """Two pictures: side by side, or in one place by swipe, blink or overlay.

    Keys while the pane or anything in it has the focus: Space blinks, S swipes, O overlays, Escape goes back to side by
    side, Z toggles fit and 1:1. Aids need both pictures.

    Args:
        first, second: what the pictures are called: "Probe", "Candidate".

    Attributes:
        left, right: the two views, for boxes, points and placement.

    Signals:
        aid_used(str): an aid was put on (`Aid` value), or "align" when faces were laid on each other; for the log.
        put_away(): Escape, while both already lie side by side.
    """

    aid_used = Signal(str)
    put_away = Signal()

    def __init__(self, first: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = PictureView(first, self), PictureView(second, self)
        self._over = AidView(self.tr("{0} and {1} in one place").format(first, second), self._behind(), self)
        self._over.set_names(first, second)
        self._links = LinkedViews(self.left, self.right, self)
        self._over_links = LinkedViews(self._over, self._hidden_second, self)
        self._stack = QStackedWidget(self)
        beside = QWidget(self)
        beside.setLayout(row(self.left, self.right, gap=1))
        self._stack.addWidget(beside)
        self._stack.addWidget(self._over)
        self.setLayout(column(self._stack, self._make_bar(), gap=4))
        self.layout().setStretch(0, 1)  # type: ignore[union-attr]
        self._make_keys()

    # Pictures

    def set_first(self, pixels: Pixels | None, caption: str = "", anchor: Anchor | None = None) -> None:
        """Show the first picture; `anchor` tells where its eyes are."""
        self._set(self.left, self._over, pixels, caption, anchor)

    def set_second(self, pixels: Pixels | None, caption: str = "", anchor: Anchor | None = None) -> None:
        """Show the second picture, and go back to side by side: an aid is chosen anew for each candidate."""
        self._set(self.right, self._hidden_second, pixels, caption, anchor)
        self.set_aid(Aid.SIDE_BY_SIDE)

    def set_watermark(self, word: str) -> None:
        """Write a word over every picture."""
        for view in (self.left, self.right, self._over):
            view.set_watermark(word)

    def set_drawn(self, first: Layer, second: Layer) -> None:
        """Show what is drawn on each picture, side by side and under every aid."""
        self.left.set_layers([first])
        self.right.set_layers([second])
        self._over.set_drawn([first], [second])

    def hide_content(self, hidden: bool) -> None:
        """Leave only the grey, for the idle lock."""
        for view in (self.left, self.right, self._over, self._hidden_second):
            view.hide_content(hidden)

    # Aids

    def aid(self) -> Aid:
        """Return how the pictures are looked at."""
        return self._over.aid() if self._stack.currentWidget() is self._over else Aid.SIDE_BY_SIDE

    def set_aid(self, aid: Aid) -> None:
        """Look in another way; without both pictures it stays side by side."""
        if aid is not Aid.SIDE_BY_SIDE and not (self.left.has_picture() and self.right.has_picture()):
            aid = Aid.SIDE_BY_SIDE
        self._buttons[aid].setChecked(True)
        if aid is self.aid():
            return
        if aid is Aid.SIDE_BY_SIDE:
            self._stack.setCurrentIndex(0)
        else:
            self._over.set_aid(aid)
            if self._stack.currentWidget() is not self._over:
                self._lay_over()
            self._over.setFocus()
            self.aid_used.emit(aid.value)
        self._share.setVisible(aid is Aid.OVERLAY)
        self._fit_bar()

    def blink(self) -> None:
        """Put blink on, or when it is on show the other picture."""
        if self.aid() is Aid.BLINK:
            self._over.blink()
        else:
            self.set_aid(Aid.BLINK)

    def escape(self) -> None:
        """Go back to side by side; from there, put the tool in the hand away."""
        if self.aid() is Aid.SIDE_BY_SIDE:
            self.put_away.emit()
        self.set_aid(Aid.SIDE_BY_SIDE)

    def show_face(self, face: FaceView) -> None:
        """Show the same part of both faces, which are then laid on each other; needs the eyes of both."""
        anchor = self.left.anchor()
        if anchor is None or not self._links.can_align():
            return
        self.set_aid(Aid.SIDE_BY_SIDE)
        self._links.set_linked(True)
        self._link.setChecked(True)
        self.left.set_placement(face.placement(anchor))
        self._links.set_aligned(True)
        self._align.setChecked(True)

    def turn(self, degrees: float) -> None:
        """Turn what is seen clockwise; linked pictures go together, others each by as much."""
        if self.aid() is not Aid.SIDE_BY_SIDE:
            self._over.rotate_by(degrees)
            return
        self.left.rotate_by(degrees)
        if not self._links.is_linked():
            self.right.rotate_by(degrees)

    def set_linked(self, linked: bool) -> None:
        """Move both pictures together, or each on its own."""
        self._links.set_linked(linked)
        self._link.setChecked(linked)

    def set_aligned(self, aligned: bool) -> None:
        """Lay the faces on each other by their eyes, when both anchors are known."""
        aligned = aligned and self._links.can_align()
        self._links.set_aligned(aligned)
        self._align.setChecked(aligned)
        if aligned:
            self.aid_used.emit("align")

    def over(self) -> AidView:
        """Return the view that shows both pictures in one place."""
        return self._over

    def _lay_over(self) -> None:
        """Show both in one place: as side by side was looked at, and from fit on the whole head if it is known."""
        self._stack.setCurrentWidget(self._over)
        self._over.fit()
        if not self.left.is_fitted():
            self._over.set_placement(self.left.placement())
        self._over_links.set_aligned(self._over_links.can_align())

    # Making

    def _behind(self) -> PictureView:
        """The second picture under an aid: never shown itself, it only knows where it lies."""
        self._hidden_second = PictureView("", self)
        self._hidden_second.hide()
        return self._hidden_second

    def _set(
        self, view: PictureView, twin: PictureView, pixels: Pixels | None, caption: str, anchor: Anchor | None
    ) -> None:
        picture = None if pixels is None else Picture(pixels)
        for each in (view, twin):
            each.set_picture(picture, caption)
            each.set_anchor(anchor)
        self._over.set_caption(" | ".join(filter(None, (self.left.caption(), self.right.caption()))))
        self._align.setEnabled(self._links.can_align())
        self._align.setChecked(self._links.is_aligned())

    def _make_bar(self) -> QWidget:
        bar = QWidget(self)
        group = QButtonGroup(self)
        self._buttons: dict[Aid, IconButton] = {}
        titles = {
            Aid.SIDE_BY_SIDE: self.tr("Side by side"),
            Aid.SWIPE: self.tr("Swipe"),
            Aid.BLINK: self.tr("Blink"),
            Aid.OVERLAY: self.tr("Overlay"),
        }
        for aid, title in titles.items():
            button = IconButton(_DRAWINGS[aid], title, labelled=True, parent=bar)
            theme.mark(button, "quiet")
            button.setCheckable(True)
            button.setChecked(aid is Aid.SIDE_BY_SIDE)
            button.clicked.connect(lambda _=False, chosen=aid: self.set_aid(chosen))
            group.addButton(button)
            self._buttons[aid] = button
        self._share = QSlider(Qt.Orientation.Horizontal, bar)
        self._share.setRange(0, 100)
        self._share.setValue(50)
        self._share.setFixedWidth(120)
        self._share.setAccessibleName(self.tr("How much of the second picture the overlay shows"))
        self._share.valueChanged.connect(lambda value: self._over.set_share(value / 100))
        self._share.hide()
        self._link = self._toggle("link", self.tr("Zoom, pan and turn both pictures together"), bar)
        self._link.setChecked(True)
        self._link.clicked.connect(self.set_linked)
        self._align = self._toggle("align", self.tr("Lay the eyes on each other"), bar)
        self._align.setEnabled(False)
        self._align.clicked.connect(self.set_aligned)
        fit = IconButton("fit", self.tr("Fit (Z)"), parent=bar)
        theme.mark(fit, "quiet")
        fit.clicked.connect(self._fit)
        words = label(self.tr("viewing aids"), "caption", parent=bar)
        layout = row(*self._buttons.values(), words, self._share, 1, self._link, self._align, fit, gap=4)
        layout.setContentsMargins(4, 0, 4, 4)
        bar.setLayout(layout)
        bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words_px = bar.sizeHint().width()
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def _fit_bar(self) -> None:
        """Leave the words beside the drawings away where there is no room for them; they stand in the tooltips."""
        share_px = self._share.width() if self.aid() is Aid.OVERLAY else 0
        has_room = self.width() >= self._words_px + share_px
        for button in self._buttons.values():
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon if has_room else Qt.ToolButtonStyle.ToolButtonIconOnly
            )

    def _toggle(self, drawing: str, words: str, parent: QWidget) -> IconButton:
        button = IconButton(drawing, words, parent=parent)
        theme.mark(button, "quiet")
        button.setCheckable(True)
        return button

    def _make_keys(self) -> None:
        def bind(key: str, act: object) -> None:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

        for aid, key in _KEYS.items():
            bind(key, lambda chosen=aid: self.set_aid(chosen))
        bind("Space", self.blink)
        bind("Escape", self.escape)

    def _fit(self) -> None:
        for view in (self.left, self.right, self._over):
            view.fit()
