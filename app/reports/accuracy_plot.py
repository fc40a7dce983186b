"""An accuracy trial as a drawing (SVG, written by hand): the CMC curve, and where the distances lie."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.shares import Share
from app.reports.accuracy_report import BIN, AccuracyReport

_WIDTH, _HEIGHT, _LEFT, _TOP = 420.0, 300.0, 70.0, 70.0
_GAP = 90.0
_INK, _OWN, _OTHER, _BAND = "#1d2730", "#0b6e6e", "#a34a00", "#0b6e6e"


class _Panel:
    """One pair of axes with its place on the sheet."""

    def __init__(self, left: float, x_range: tuple[float, float], y_range: tuple[float, float]) -> None:
        self._left, self._x, self._y = left, x_range, y_range

    def at(self, x: float, y: float) -> str:
        """Return the place of two values as SVG writes it."""
        along = (x - self._x[0]) / (self._x[1] - self._x[0])
        up = (y - self._y[0]) / (self._y[1] - self._y[0])
        return f"{self._left + along * _WIDTH:.1f},{_TOP + (1 - up) * _HEIGHT:.1f}"

    def line(self, points: Sequence[tuple[float, float]], colour: str) -> str:
        """Return a line through values."""
        path = " ".join(self.at(x, y) for x, y in points)
        return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'

    def area(self, points: Sequence[tuple[float, float]], colour: str) -> str:
        """Return a light area with values as corners."""
        path = " ".join(self.at(x, y) for x, y in points)
        return f'<polygon points="{path}" fill="{colour}" fill-opacity="0.15"/>'

    def axes(self, title: str, x_words: str, x_ticks: Sequence[float], y_ticks: Sequence[float]) -> list[str]:
        """Return frame, ticks and words."""
        middle = self._left + _WIDTH / 2
        drawn = [
            f'<rect x="{self._left}" y="{_TOP}" width="{_WIDTH}" height="{_HEIGHT}" fill="none" stroke="{_INK}"/>',
            _words(middle, _TOP - 14, title, "middle", 15),
            _words(middle, _TOP + _HEIGHT + 42, x_words, "middle"),
        ]
        for tick in x_ticks:
            x, y = self.at(tick, self._y[0]).split(",")
            drawn.append(_words(float(x), float(y) + 20, f"{tick:g}", "middle"))
        for tick in y_ticks:
            x, y = self.at(self._x[0], tick).split(",")
            drawn.append(_words(float(x) - 8, float(y) + 4, f"{tick:g}", "end"))
            end = self.at(self._x[1], tick)
            drawn.append(f'<polyline points="{x},{y} {end}" stroke="{_INK}" stroke-opacity="0.12"/>')
        return drawn


def accuracy_svg(report: AccuracyReport) -> str:
    """Return the drawing as SVG text: the CMC curve with its 95 % band, and the distances of both kinds of pairs."""
    figures = report.everything
    width, height = 2 * _WIDTH + _LEFT + _GAP + 30, _HEIGHT + _TOP + 90
    head = (
        f"{figures.probes} probes ({figures.mated} mated, {figures.non_mated} not, {figures.no_face} without a face), "
        f"{report.people} people, detector {report.detector}"
    )
    body = [_words(width / 2, 26, head, "middle", 15), *_curve(figures.curve), *_distances(report)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" font-family="sans-serif" '
        f'fill="{_INK}">\n<rect width="{width:.0f}" height="{height:.0f}" fill="white"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def _curve(shares: Sequence[Share]) -> list[str]:
    last = max(len(shares), 2)
    panel = _Panel(_LEFT, (1, last), (0, 1))
    ticks = sorted({1, *(rank for rank in (5, 10, 20, 30, 40, 50) if rank <= last)})
    drawn = panel.axes("Own person at this rank or better (CMC)", "rank", ticks, (0, 0.2, 0.4, 0.6, 0.8, 1))
    if not shares:
        return [*drawn, _words(_LEFT + _WIDTH / 2, _TOP + _HEIGHT / 2, "no mated probes", "middle")]
    low = [(rank, share.interval.low) for rank, share in enumerate(shares, 1)]
    high = [(rank, share.interval.high) for rank, share in enumerate(shares, 1)]
    rates = [(rank, share.rate) for rank, share in enumerate(shares, 1)]
    return [*drawn, panel.area([*low, *reversed(high)], _BAND), panel.line(rates, _OWN)]


def _distances(report: AccuracyReport) -> list[str]:
    curves = [(report.own_pairs, _OWN, "own person"), (report.other_pairs, _OTHER, "every other person")]
    shares = [[count / max(1, sum(pairs)) for count in pairs] for pairs, _, _ in curves]
    highest = max(max(share) for share in shares) or 1.0
    left = _LEFT + _WIDTH + _GAP
    panel = _Panel(left, (0, 1.2), (0, highest))
    drawn = panel.axes("Distance of a probe to …", "distance", (0, 0.2, 0.4, 0.6, 0.8, 1, 1.2), ())
    shown = round(1.2 / BIN)
    for place, ((_, colour, words), share) in enumerate(zip(curves, shares, strict=True)):
        steps = [(x, value) for n, value in enumerate(share[:shown]) for x in (n * BIN, (n + 1) * BIN)]
        drawn += [panel.line(steps, colour), panel.area([(0, 0), *steps, (1.2, 0)], colour)]
        drawn.append(_words(left + _WIDTH - 14, _TOP + 22 + 20 * place, words, "end", colour=colour))
    return drawn


def _words(x: float, y: float, words: str, anchor: str, size: int = 12, colour: str = _INK) -> str:
    plain = words.replace("&", "&amp;").replace("<", "&lt;")
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{colour}">{plain}</text>'
