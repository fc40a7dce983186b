"""The probe on the page: its original frame, and on request the edited version it was searched with."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.page import Page
from app.gui.widgets.bench import Bench
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.picture_view import PictureView
from app.services.casework.editing import edited_picture
from app.services.casework.examining import Sitting
from app.services.casework.probes import ProbePicture, probe_picture


class ProbeShowing(QObject):
    """Lays the probe on the analysis and on the bench; the original is the default, the edited one a viewing aid.

    The analysis is of the original alone. `page`: whose background work it is.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._probe_id: str | None = None
        self._view: PictureView | None = None
        self._bench: Bench | None = None
        self._original: ProbePicture | None = None
        self._edited: ProbePicture | None = None
        self._further: dict[str, ProbePicture] = {}

    def begin_analysis(self, sitting: Sitting, view: PictureView) -> None:
        """Show the probe of an examination alone."""
        self._view = view
        self._open(sitting)

    def begin_comparison(self, sitting: Sitting, bench: Bench) -> None:
        """Show the probe of an examination beside its candidates."""
        self._view, self._bench = None, bench
        bench.edited_wanted.connect(self._on_wanted)
        bench.other_wanted.connect(self._on_further_wanted)
        bench.set_further_probes(sitting.further_probes)
        self._open(sitting)

    def _open(self, sitting: Sitting) -> None:
        if self._original is not None:
            self._lay_out(self._original)
        elif self._probe_id is None:
            desk, probe_id = self._page.context.desk, sitting.probe_id
            self._probe_id = probe_id
            self._page.work(self.tr("opening the probe"), lambda _: probe_picture(desk, probe_id), self._lay_out)

    def _lay_out(self, probe: ProbePicture) -> None:
        self._original = probe
        anchor, caption = _anchor(probe), self._caption(probe, self.tr("Original"))
        if self._bench is not None:
            self._bench.set_probe(probe.pixels, caption, anchor, edit_steps=probe.record.edit_steps)
        elif self._view is not None:
            self._view.set_pixels(probe.pixels, caption)
            self._view.set_anchor(anchor)

    def _on_wanted(self, edited: bool) -> None:
        if not edited:
            self._show(self._original, self.tr("Original"), edited=False)
        elif self._edited is not None:
            self._on_edited(self._edited)
        elif self._probe_id is not None:
            desk, probe_id = self._page.context.desk, self._probe_id
            self._page.work(
                self.tr("opening the edited probe"),
                lambda _: edited_picture(desk, probe_id),
                self._on_edited,
                lambda _: self._show(self._original, self.tr("Original"), edited=False),
            )

    def _on_edited(self, probe: ProbePicture | None) -> None:
        if probe is None:
            self._show(self._original, self.tr("Original"), edited=False)
            return
        self._edited = probe
        steps = probe.record.edit_steps
        words = self.tr("Edited (1 step)") if steps == 1 else self.tr("Edited ({0} steps)").format(steps)
        self._show(probe, self.tr("{0} · viewing aid").format(words), edited=True)

    def _on_further_wanted(self, probe_id: str) -> None:
        if probe_id in self._further:
            self._on_further(self._further[probe_id])
            return
        desk = self._page.context.desk
        self._page.work(
            self.tr("opening a further probe"),
            lambda _: probe_picture(desk, probe_id),
            self._on_further,
            lambda _: self._show(self._original, self.tr("Original"), edited=False),
        )

    def _on_further(self, probe: ProbePicture) -> None:
        self._further[probe.record.id] = probe
        caption = self._caption(probe, self.tr("searched together, viewing aid"))
        if self._bench is not None:
            self._bench.show_further_probe(probe.record.id, probe.pixels, caption, _anchor(probe))

    def _show(self, probe: ProbePicture | None, words: str, *, edited: bool) -> None:
        if probe is not None and self._bench is not None:
            self._bench.show_probe(probe.pixels, self._caption(probe, words), _anchor(probe), edited=edited)

    def _caption(self, probe: ProbePicture, words: str) -> str:
        record = probe.record
        return self.tr("{0} · {1} · {2} frame {3}").format(record.mark, words, probe.exhibit, record.frame_index)


def _anchor(probe: ProbePicture) -> Anchor | None:
    return None if probe.left_eye == probe.right_eye else Anchor.of_eyes(probe.left_eye, probe.right_eye)
