"""Several face analyses at once: while one frame is being looked at, so is the next."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from queue import SimpleQueue
from types import TracebackType
from typing import Protocol

from app.domain.casework.media import Frame, Pixels
from app.vision.findings import AnalysedFace


class Analyser(Protocol):
    """The one thing a scan asks of the face analysis: a `FaceAnalyst` or an `AnalystProcess`."""

    def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
        """Return every face of a frame with template, measures and chip."""
        ...


@dataclass(frozen=True, eq=False)
class Look:
    """A frame that is being looked at, or was."""

    frame: Frame = field(repr=False)
    future: Future[tuple[list[AnalysedFace], float | None]] = field(repr=False)

    @property
    def faces(self) -> list[AnalysedFace]:
        """What was found; waits for it, and raises what the analysis raised."""
        return self.future.result()[0]

    @property
    def seconds(self) -> float | None:
        """What it cost one analyst; None for an analyst's first look, which may have had to start a process."""
        return self.future.result()[1]


class Crew:
    """Analysts who share the frames of one scan. One thread hands out the work."""

    def __init__(self, analysts: Sequence[Analyser]) -> None:
        """Begin; each analyst looks at one frame at a time."""
        self._size = len(analysts)
        self._idle: SimpleQueue[tuple[Analyser, bool]] = SimpleQueue()
        for analyst in analysts:
            self._idle.put((analyst, True))
        self._pool = ThreadPoolExecutor(max_workers=self._size, thread_name_prefix="scan")

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for the looks that are going on; those not begun are dropped."""
        self._pool.shutdown(cancel_futures=True)

    def looks(self, frames: Iterable[Frame]) -> Iterator[Look]:
        """Yield the frames in order as they are looked at, no more than a few of them ahead of who takes them."""
        waiting: deque[Look] = deque()
        for frame in frames:
            waiting.append(Look(frame, self._pool.submit(self._analyse, frame.pixels)))
            if len(waiting) > 2 * self._size:
                yield waiting.popleft()
        yield from waiting

    def _analyse(self, pixels: Pixels) -> tuple[list[AnalysedFace], float | None]:
        analyst, first = self._idle.get()
        started = time.perf_counter()
        try:
            faces = analyst.analyse(pixels)
            return faces, None if first else time.perf_counter() - started
        finally:
            self._idle.put((analyst, False))
