"""What a decoding process does with its one file. It talks through two pipes and can do nothing else."""

from __future__ import annotations

import gc
import os
import time
from array import array
from typing import TYPE_CHECKING, BinaryIO

from app.vision.confinement import confine
from app.vision.descriptions import SmallPicture
from app.vision.formats import FORMATS, Format
from app.vision.wire import REQUEST, Fault, Kind, Wish, send

if TYPE_CHECKING:
    from app.vision.descriptions import Source

_PULSE_S = 0.2
"""Seconds between two signs of life."""


class _Pulse:
    """Tells the parent that work goes on; calling it often costs nothing."""

    def __init__(self, answers: int) -> None:
        self._answers = answers
        self._last = time.monotonic()

    def __call__(self) -> None:
        now = time.monotonic()
        if now - self._last >= _PULSE_S:
            self._last = now
            send(self._answers, Kind.PROGRESS, {})


def prepare(engine: str) -> None:
    """Import the one library that files of this engine need; a confined process has no file to import from.

    Args:
        engine: `Format.engine`.
    """
    if engine == "pillow":
        from app.vision import stills

        stills.prepare()
    else:
        from app.vision import video  # noqa: F401 - loaded for what comes after the confinement


def work(descriptor: int, label: str, pixels: int, memory_bytes: int, answers: int) -> int:
    """Open the file, describe it, then answer requests on descriptor 0 until the parent closes the pipe.

    Args:
        descriptor: the file.
        label: key of `formats.FORMATS`.
        pixels: largest picture, columns times rows.
        memory_bytes: most memory for data.
        answers: where answers go.

    Returns:
        An exit status.
    """
    try:
        with os.fdopen(descriptor, "rb") as file:
            _serve(file, FORMATS[label], pixels, memory_bytes, answers)
    except Fault as fault:
        _send_fault(answers, fault)
    except MemoryError:
        _send_fault(answers, Fault("memory"))
    except BrokenPipeError:
        return 0
    return 0


def _serve(file: BinaryIO, form: Format, pixels: int, memory_bytes: int, answers: int) -> None:
    prepare(form.engine)
    protections = confine(memory_bytes)
    source = _open(file, form, pixels, _Pulse(answers))
    note = {**source.description.note(), "count": len(source.timestamps), "protections": protections}
    send(answers, Kind.OPENED, note, array("q", source.timestamps).tobytes())
    gc.freeze()
    while (wish := _next_wish()) is not None:
        _answer(source, wish, answers)
        gc.collect()  # a decoded frame and its side data hold each other: some hundred megabytes would wait for this


def _answer(source: Source, wish: Wish, answers: int) -> None:
    try:
        picture = source.picture(wish)
    except Fault as fault:
        _send_fault(answers, fault)
    else:
        kind = Kind.SMALL if isinstance(picture, SmallPicture) else Kind.PICTURE
        send(answers, kind, picture.note(), picture.data)


def _open(file: BinaryIO, form: Format, pixels: int, pulse: _Pulse) -> Source:
    if form.engine == "pillow":
        from app.vision.stills import Still

        return Still(file, form.reader, pixels)
    from app.vision.video import Clip

    return Clip(file, form.reader, pixels, pulse)


def _next_wish() -> Wish | None:
    wanted = b""
    while len(wanted) < REQUEST.size:
        piece = os.read(0, REQUEST.size - len(wanted))
        if not piece:
            return None
        wanted += piece
    return Wish(*REQUEST.unpack(wanted))


def _send_fault(answers: int, fault: Fault) -> None:
    send(answers, Kind.FAULT, {"fault": [[fault.code, *fault.numbers]]})
