"""The process that opens strange files. It holds one descriptor, talks through two pipes and can do nothing else.

Arguments: format label, descriptor number or (on Windows) path, pixel limit, memory limit in bytes.
"""

from __future__ import annotations

import os
import sys
import time
from array import array
from typing import TYPE_CHECKING, BinaryIO

from app.vision.confinement import confine
from app.vision.formats import FORMATS, Format
from app.vision.wire import REQUEST, Fault, Kind, send

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


def main(arguments: list[str]) -> int:
    """Open the file, describe it, then answer requests until the parent closes the pipe. Return an exit status."""
    label, place, pixels, memory_bytes = arguments
    answers = _claim_output()
    try:
        with os.fdopen(_descriptor(place), "rb") as file:
            _serve(file, FORMATS[label], int(pixels), int(memory_bytes), answers)
    except Fault as fault:
        _send_fault(answers, fault)
    except MemoryError:
        _send_fault(answers, Fault("memory"))
    except BrokenPipeError:
        return 0
    return 0


def _descriptor(place: str) -> int:
    """Return the inherited descriptor; where none can be inherited (Windows), open the path."""
    return int(place) if place.isdecimal() else os.open(place, os.O_RDONLY | getattr(os, "O_BINARY", 0))


def _claim_output() -> int:
    """Keep the answer pipe for ourselves: what a library prints must not end up between two messages."""
    answers = os.dup(1)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(answers, os.O_BINARY)
        msvcrt.setmode(0, os.O_BINARY)
    return answers


def _serve(file: BinaryIO, form: Format, pixels: int, memory_bytes: int, answers: int) -> None:
    source, protections = _open(file, form, pixels, memory_bytes, _Pulse(answers))
    note = {**source.description.note(), "count": len(source.timestamps), "protections": protections}
    send(answers, Kind.OPENED, note, array("q", source.timestamps).tobytes())
    while (index := _next_request()) is not None:
        try:
            picture = source.picture(index)
        except Fault as fault:
            _send_fault(answers, fault)
        else:
            send(answers, Kind.PICTURE, picture.note(), picture.data)


def _open(
    file: BinaryIO, form: Format, pixels: int, memory_bytes: int, pulse: _Pulse
) -> tuple[Source, tuple[str, ...]]:
    """Import the one library that this file needs, confine the process, and only then look at the file."""
    if form.engine == "pillow":
        from app.vision import stills

        stills.prepare()
        protections = confine(memory_bytes)
        return stills.Still(file, form.reader, pixels), protections
    from app.vision import video

    protections = confine(memory_bytes)
    return video.Clip(file, form.reader, pixels, pulse), protections


def _next_request() -> int | None:
    wanted = b""
    while len(wanted) < REQUEST.size:
        piece = os.read(0, REQUEST.size - len(wanted))
        if not piece:
            return None
        wanted += piece
    (index,) = REQUEST.unpack(wanted)
    return int(index)


def _send_fault(answers: int, fault: Fault) -> None:
    send(answers, Kind.FAULT, {"fault": [[fault.code, *fault.numbers]]})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
