"""A figure on paper: black and grey, thin lines."""

from __future__ import annotations

from reportlab.graphics.shapes import Drawing, Line, PolyLine, Rect, String
from reportlab.lib import colors

from app.reports.fonts import REGULAR
from app.reports.plot import Plot

_LEFT, _RIGHT, _TOP, _BOTTOM = 34.0, 8.0, 18.0, 22.0
_SMALL, _TITLE = 6.5, 8.0
_GREY, _LIGHT, _FILL = colors.Color(0.35, 0.35, 0.35), colors.Color(0.82, 0.82, 0.82), colors.Color(0.7, 0.7, 0.7)
_CAP = 2.0


class _Area:
    """Where the values lie on the drawing."""

    def __init__(self, plot: Plot, width: float, height: float) -> None:
        self._across, self._up = plot.across, plot.up
        self.left, self.bottom = _LEFT, _BOTTOM
        self.right, self.top = width - _RIGHT, height - _TOP

    def x(self, value: float) -> float:
        """Return the place of a value across."""
        return self.left + self._across.share(value) * (self.right - self.left)

    def y(self, value: float) -> float:
        """Return the place of a value up."""
        return self.bottom + self._up.share(value) * (self.top - self.bottom)

    def path(self, points: tuple[tuple[float, float], ...]) -> list[float]:
        """Return points as a flat list of places."""
        return [place for x, y in points for place in (self.x(x), self.y(y))]


def drawing(plot: Plot, width: float, height: float) -> Drawing:
    """Return a figure of a size in points. One without enough answers has to be told in words instead."""
    made, area = Drawing(width, height), _Area(plot, width, height)
    made.add(String(area.left, height - 9, plot.title, fontName=REGULAR, fontSize=_TITLE))
    _add_axes(made, area, plot)
    for bar in plot.bars:
        left, right, top = area.x(bar.left), area.x(bar.right), area.y(bar.height)
        made.add(Rect(left, area.bottom, right - left, top - area.bottom, fillColor=_FILL, strokeColor=_GREY,
                      strokeWidth=0.4))  # fmt: skip
        made.add(_words((left + right) / 2, top + 2, bar.words, "middle"))
    if plot.reference:
        made.add(PolyLine(area.path(plot.reference), strokeColor=_GREY, strokeWidth=0.5, strokeDashArray=(2, 2)))
    if plot.line:
        made.add(PolyLine(area.path(plot.line), strokeColor=colors.black, strokeWidth=1))
    for mark in plot.marks:
        x, y = area.x(mark.x), area.y(mark.y)
        made.add(Line(x, area.y(mark.low), x, area.y(mark.high), strokeColor=colors.black, strokeWidth=0.6))
        for end in (mark.low, mark.high):
            made.add(Line(x - _CAP, area.y(end), x + _CAP, area.y(end), strokeColor=colors.black, strokeWidth=0.6))
        made.add(Rect(x - 1.5, y - 1.5, 3, 3, fillColor=colors.black, strokeColor=None))
    return made


def _add_axes(made: Drawing, area: _Area, plot: Plot) -> None:
    for value, words in plot.up.ticks:
        y = area.y(value)
        made.add(Line(area.left, y, area.right, y, strokeColor=_LIGHT, strokeWidth=0.3))
        made.add(_words(area.left - 3, y - 2, words, "end"))
    for value, words in plot.across.ticks:
        made.add(_words(area.x(value), area.bottom - 8, words, "middle"))
    made.add(Rect(area.left, area.bottom, area.right - area.left, area.top - area.bottom, fillColor=None,
                  strokeColor=_GREY, strokeWidth=0.5))  # fmt: skip
    made.add(_words((area.left + area.right) / 2, area.bottom - 18, plot.axis_words, "middle"))


def _words(x: float, y: float, words: str, anchor: str) -> String:
    return String(x, y, words, fontName=REGULAR, fontSize=_SMALL, textAnchor=anchor, fillColor=_GREY)
