"""24 px at the foot of the window: the state of the log, and the jobs that run. Never a toast."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QWidget

from app.gui import icons, theme
from app.gui.icons import IconButton
from app.gui.jobs import Job, Jobs, RunningJob
from app.gui.widgets.layouts import label, row

WORTH_TELLING_S = 0.5
"""Jobs shorter than this are not told of, unless they count what they do."""


class StatusBar(QFrame):
    """Left the log, right the jobs: "2 jobs: scanning clip, 41 s left" and a button to stop them.

    Args:
        jobs: the board to watch, None for a bar without jobs.

    Signal `remarks_opened(str)`: the person wants to read what is not as it should be with the program's tools.
    """

    remarks_opened = Signal(str)

    def __init__(self, jobs: Jobs | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StatusBar")
        self.setFixedHeight(theme.STATUS_PX)
        self._jobs = jobs
        self._dot = QLabel(self)
        self._log = label("", parent=self)
        self._work = label("", parent=self)
        self._cancel = IconButton("close", self.tr("Cancel"), labelled=True, parent=self)
        self._cancel.setMinimumHeight(0)
        self._cancel.setFixedHeight(20)
        theme.mark(self._cancel, "quiet")
        self._cancel.clicked.connect(self._on_cancel)
        self._menu = QMenu(self)
        self._remarks: tuple[str, ...] = ()
        self._odd = IconButton("warning", self.tr("Remarks"), labelled=True, parent=self)
        self._odd.setObjectName("tool_remarks")
        self._odd.setFixedHeight(20)
        self._odd.setMinimumHeight(0)
        theme.mark(self._odd, "quiet")
        self._odd.clicked.connect(lambda: self.remarks_opened.emit(" ".join(self._remarks)))
        self._odd.hide()
        layout = row(self._dot, self._log, self._odd, 1, self._work, self._cancel, gap=6)
        layout.setContentsMargins(10, 0, 8, 0)
        self.setLayout(layout)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(round(WORTH_TELLING_S * 1000))
        self._later.timeout.connect(self.refresh)
        self.set_log_state("", whole=True)
        if jobs is not None:
            jobs.changed.connect(self.refresh)
        self.refresh()

    def set_log_state(self, words: str, *, whole: bool) -> None:
        """Say how the log is: "Log whole · entry 1,204 · anchored 14:02", or what is broken, in red."""
        self._whole = whole
        self._log.setText(words)
        theme.mark(self._log, "" if whole else "danger")
        ink = theme.current()
        ratio = self.devicePixelRatioF()
        name = "dot" if whole else "warning"
        self._dot.setPixmap(icons.pixmap(name, ink.secondary if whole else ink.red, 14, ratio))
        self._dot.setVisible(bool(words))

    def add_remarks(self, sentences: tuple[str, ...]) -> None:
        """Say that something is not as it should be with the program's tools; the sentences are one click away."""
        self._remarks = tuple(dict.fromkeys((*self._remarks, *sentences)))
        count = len(self._remarks)
        self._odd.setText(self.tr("1 remark") if count == 1 else self.tr("{0} remarks").format(count))
        self._odd.setToolTip("\n".join(self._remarks))
        self._odd.setVisible(bool(count))

    def remarks(self) -> tuple[str, ...]:
        """Return these sentences."""
        return self._remarks

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.set_log_state(self._log.text(), whole=self._whole)
        super().changeEvent(event)

    def log_words(self) -> str:
        """Return what is said about the log."""
        return self._log.text()

    def job_words(self) -> str:
        """Return what is said about the jobs."""
        return self._work.text()

    @Slot()
    def refresh(self) -> None:
        """Read the board again."""
        running = self._running()
        self._work.setText(self._told(running))
        self._cancel.setVisible(bool(running))
        self._cancel.setEnabled(any(not job.stopping for job in running))
        if self._jobs is not None and len(self._jobs.running()) > len(running):
            self._later.start()

    def _running(self) -> tuple[RunningJob, ...]:
        """Return the jobs worth telling of: what is over in a moment would only flicker."""
        jobs = self._jobs.running() if self._jobs is not None else ()
        return tuple(job for job in jobs if job.elapsed_s >= WORTH_TELLING_S or job.total > 0)

    def _told(self, running: tuple[RunningJob, ...]) -> str:
        if not running:
            return ""
        count = self.tr("1 job") if len(running) == 1 else self.tr("{0} jobs").format(len(running))
        first = max(running, key=lambda job: job.seconds_left or 0.0)
        return f"{count}: {self._line(first)}"

    def _line(self, job: RunningJob) -> str:
        if job.stopping:
            return self.tr("{0}, stopping").format(job.label)
        if job.seconds_left is not None:
            return self.tr("{0}, {1} left").format(job.label, duration_text(job.seconds_left))
        return f"{job.label}, {job.done:,}" if job.done else job.label

    @Slot()
    def _on_cancel(self) -> None:
        running = [job for job in self._running() if not job.stopping]
        if len(running) == 1:
            self._stop(running[0].job)
        elif running:
            self._menu.clear()
            for each in running:
                words = self.tr("Cancel {0}").format(self._line(each))
                self._menu.addAction(words, partial(self._stop, each.job))
            above = QPoint(0, -self._menu.sizeHint().height())
            self._menu.popup(self._cancel.mapToGlobal(above))

    def menu(self) -> QMenu:
        """Return the list from which one of several jobs is stopped."""
        return self._menu

    def _stop(self, job: Job) -> None:
        if self._jobs is not None:
            self._jobs.cancel(job)


def duration_text(seconds: float) -> str:
    """Return a duration in the two units that matter: "41 s", "3 min 20 s", "2 h 5 min"."""
    whole = max(1, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
