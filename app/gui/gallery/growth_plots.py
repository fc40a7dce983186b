"""The gallery month by month: what it held, what came, what left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.gallery.growth import GrowthMonth, every_month, held_after
from app.gui.widgets.bar_plot import BarPlot
from app.gui.widgets.layouts import row

_HEIGHT_PX = 120


class GrowthPlots(QWidget):
    """Three plots of the same months beside each other; nothing to be seen of an empty gallery."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held, self._came, self._left = (
            BarPlot(self.tr("Photos at the end of the month"), self),
            BarPlot(self.tr("Photos that came"), self),
            BarPlot(self.tr("Photos that left"), self),
        )
        self._held.setObjectName("growth_held")
        layout = row(self._held, self._came, self._left, gap=24)
        for place in range(3):
            layout.setStretch(place, 1)
        self.setLayout(layout)
        self.setFixedHeight(_HEIGHT_PX)
        self.hide()

    def set_growth(self, changes: Sequence[GrowthMonth]) -> None:
        """Show the months in which something came or left, and those between them."""
        months = every_month(changes)
        self.setVisible(bool(months))
        if months:
            ends = months[0].month, months[-1].month
            self._held.set_values(held_after(months), *ends)
            self._came.set_values([each.added for each in months], *ends)
            self._left.set_values([each.removed for each in months], *ends)
