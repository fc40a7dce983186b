"""The process that opens strange files: started for one file, or as the server that forks one process for each.

Arguments for one file: format label, descriptor number or (on Windows) path, pixel limit, memory limit in bytes.
Arguments for the server: `forks`, engine, descriptor number of its socket (see `decode_forks`).
"""

from __future__ import annotations

import os
import sys

from app.vision.decode_child import FORKS
from app.vision.decode_work import work


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for; return an exit status."""
    if arguments[0] == FORKS:
        from app.vision import decode_forks

        _, engine, control = arguments
        return decode_forks.serve(engine, int(control))
    label, place, pixels, memory_bytes = arguments
    return work(_descriptor(place), label, int(pixels), int(memory_bytes), _claim_output())


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
