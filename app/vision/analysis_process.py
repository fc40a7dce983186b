"""A face analyst in a process of its own.

Dlib holds Python's global lock for as long as it works; in the window's process that would freeze the window. The child
is trusted and gets raw pixels only, so a pipe of pickles is enough. Everything started here ends in `close`, and a
child that never answers is ended by a clock.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from app.domain.casework.faces import Box, Face, FaceMeasures, Point
from app.domain.casework.media import Pixels
from app.domain.closing import Closing
from app.domain.gallery.templates import Template
from app.errors import Unavailable, UserError
from app.vision.bulk_pipe import receive, send
from app.vision.findings import CHIP_PADDING, CHIP_SIZE, DEFAULT, AnalysedFace, DescribedFace
from app.vision.models import ModelId
from app.vision.watch import Watch

LONGEST_CALL_S = 600.0
"""No call takes nearly so long, not even 32 photos searched by dlib's own network; whatever does is stuck."""
_JOIN_S = 5.0


@dataclass(frozen=True)
class _Options:
    cache: Path | None
    detector: str
    models_folder: Path | None
    threads: int
    encoder: str = ""


@dataclass(frozen=True)
class _Failure:
    """What went wrong in the child: a sentence for a person, or the traceback of a defect."""

    error: UserError | None
    trace: str


class AnalystProcess(Closing):
    """The methods of `FaceAnalyst`, run in a spawned child. Any thread may call; calls wait for one another.

    The child starts at the first call. A child that died between two calls is replaced without a word; one that dies
    during a call, or does not answer it in time, costs that call an `Unavailable`, and the next call starts another.
    """

    def __init__(
        self,
        cache: Path | None = None,
        detector: str = DEFAULT,
        models_folder: Path | None = None,
        threads: int = 2,
        longest_call_s: float = LONGEST_CALL_S,
    ) -> None:
        """Prepare, without starting anything.

        Args:
            cache, detector, models_folder, threads: see `open_analyst`.
            longest_call_s: seconds after which a call is given up and the child ended.
        """
        self._options = _Options(cache, detector, models_folder, threads)
        self._longest_call_s = longest_call_s
        self._watch: Watch | None = None
        self._lock = threading.Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    @property
    def model_ids(self) -> tuple[ModelId, ...]:
        """Return what the child runs; see `FaceAnalyst.model_ids`."""
        found: tuple[ModelId, ...] = self._ask("model_ids")
        return found

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return the child's remarks; see `FaceAnalyst.remarks`."""
        found: tuple[str, ...] = self._ask("remarks")
        return found

    def find(self, pixels: Pixels) -> list[Face]:
        """See `FaceAnalyst.find`."""
        found: list[Face] = self._ask("find", pixels)
        return found

    def place(self, pixels: Pixels, box: Box | None, left_eye: Point, right_eye: Point) -> Face:
        """See `FaceAnalyst.place`."""
        placed: Face = self._ask("place", pixels, box, left_eye, right_eye)
        return placed

    def describe(self, pixels: Pixels, faces: Sequence[Face]) -> list[Template]:
        """See `FaceAnalyst.describe`."""
        templates: list[Template] = self._ask("describe", pixels, list(faces))
        return templates

    def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
        """See `FaceAnalyst.analyse`."""
        analysed: list[AnalysedFace] = self._ask("analyse", pixels)
        return analysed

    def describe_portraits(self, pictures: Sequence[Pixels]) -> list[list[DescribedFace]]:
        """See `FaceAnalyst.describe_portraits`."""
        described: list[list[DescribedFace]] = self._ask("describe_portraits", list(pictures))
        return described

    def measure(self, pixels: Pixels, face: Face) -> FaceMeasures:
        """See `FaceAnalyst.measure`."""
        measures: FaceMeasures = self._ask("measure", pixels, face)
        return measures

    def chip(self, pixels: Pixels, face: Face, size: int = CHIP_SIZE, padding: float = CHIP_PADDING) -> Pixels:
        """See `FaceAnalyst.chip`."""
        chip: Pixels = self._ask("chip", pixels, face, size, padding)
        return chip

    def twin(self, encoder: str | None = None) -> AnalystProcess:
        """Return another one like this, with a child of its own once it is asked something. Close it.

        Args:
            encoder: SHA-256 of other weights for describing faces; see `open_analyst`.
        """
        options = self._options
        made = AnalystProcess(
            options.cache, options.detector, options.models_folder, options.threads, self._longest_call_s
        )
        made.use_encoder(options.encoder if encoder is None else encoder)
        return made

    def use_encoder(self, encoder: str) -> None:
        """Describe faces with other weights from the next call on (SHA-256; empty: the program's own)."""
        with self._lock:
            if encoder != self._options.encoder:
                self._end()
                self._options = replace(self._options, encoder=encoder)

    @property
    def pid(self) -> int | None:
        """Return the child's process number, None while there is none."""
        return self._process.pid if self._process is not None else None

    def close(self) -> None:
        """End the child. A later call would start another."""
        with self._lock:
            self._end()

    def _ask(self, method: str, *arguments: Any) -> Any:
        with self._lock:
            pipe, watch = self._connected()
            try:
                with watch.awaiting_answer():
                    send(pipe, (method, arguments))
                    answer = receive(pipe)
            except (EOFError, OSError) as error:
                self._end()
                raise Unavailable(self._what_happened(overdue=watch.overdue)) from error
        if isinstance(answer, _Failure):
            raise answer.error or RuntimeError(f"The face analysis failed:\n{answer.trace}")
        return answer

    def _what_happened(self, *, overdue: bool) -> str:
        if overdue:
            how = f"did not answer within {self._longest_call_s:,.0f} seconds and was ended"
        else:
            how = "stopped in the middle of its work, perhaps for lack of memory"
        return (
            f"The face analysis {how}. Try again; if it happens with the same picture, use a smaller copy or place the "
            "eyes by hand."
        )

    def _connected(self) -> tuple[Connection, Watch]:
        if self._process is not None and not self._process.is_alive():
            self._end()
        if self._pipe is None or self._watch is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, self._options), name="face-analysis", daemon=True)
            with theirs:
                try:
                    process.start()
                except OSError as error:
                    ours.close()
                    raise Unavailable(
                        f"The face analysis could not be started ({error}). Close other programs and try again."
                    ) from error
            self._pipe, self._process = ours, process
            self._watch = Watch(self._longest_call_s, process.kill)
        return self._pipe, self._watch

    def _end(self) -> None:
        if self._watch is not None:
            self._watch.end()  # first: it must not reach for a process that is gone
            self._watch = None
        if self._pipe is not None:
            self._pipe.close()  # the child's recv ends with EOFError, and the child with it
            self._pipe = None
        if self._process is not None:
            self._process.join(_JOIN_S)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._process.close()
            self._process = None


def _serve(pipe: Connection, options: _Options) -> None:
    """Answer calls until the other end closes. Runs in the child."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C in the terminal is the parent's to handle
    analyst = None
    with pipe:
        while True:
            try:
                method, arguments = receive(pipe)
            except EOFError:
                return
            try:
                if analyst is None:
                    from app.vision.analyst import open_analyst  # the networks load in the child only

                    analyst = open_analyst(*astuple(options))
                    _give_back_memory()
                member = getattr(analyst, method)
                answer = member(*arguments) if callable(member) else member
            except UserError as error:
                answer = _Failure(error, "")
            except Exception:  # noqa: BLE001 the parent raises it, with this trace
                answer = _Failure(None, traceback.format_exc())
            send(pipe, answer)


def _give_back_memory() -> None:
    """Hand back what loading the networks took and freed: 35 MB a process, which glibc would keep for ever (Linux)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:  # other libraries than glibc have none
        trim(0)
