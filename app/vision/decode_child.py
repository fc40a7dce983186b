"""The process that decodes one file, as its parent holds it; and the way to start one that every platform has."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO, Protocol

from app.domain.casework.media import DecodeLimits
from app.vision.formats import Format
from app.vision.private_copy import PrivateCopy

WORKER_MODULE = "app.vision.decode_worker"
WORKER_FLAG = "--decode-worker"
"""In a bundle there is no `python -m`: the program is called with this flag instead."""
FORKS = "forks"
"""First argument of the worker that is the server of many forks."""
_ALLOCATION = {"MALLOC_ARENA_MAX": "2", "MALLOC_MMAP_THRESHOLD_": "33554432", "MALLOC_TRIM_THRESHOLD_": "134217728"}
"""Keep freed pictures for the next one: handing memory back and fetching it again costs a tenth of the time (glibc)."""
_KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")

if sys.platform == "win32":
    _NO_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    _NO_WINDOW = 0


class Child(Protocol):
    """A process that has one file, and the three pipes to it."""

    requests: IO[bytes]
    answers: IO[bytes]
    complaints: IO[bytes]

    @property
    def process_id(self) -> int:
        """Its number in the system."""

    def kill(self) -> None:
        """End it, without waiting. Any thread may; it does nothing to a process that has ended."""

    def end(self) -> str:
        """End it, wait for its end and say how that was."""

    def close(self) -> None:
        """End it and let go of everything; may be called again."""


class SpawnedChild:
    """An interpreter of its own, started for one file."""

    def __init__(self, form: Format, copy: PrivateCopy, limits: DecodeLimits) -> None:
        """Start it; see `decode_worker`.

        Args:
            form: what kind of file it is.
            copy: what it reads; must stay open as long as the process lives.
            limits: memory and picture size.
        """
        self._process = subprocess.Popen(
            [*command(), form.label, copy.place(), str(limits.pixels), str(limits.memory_bytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env=environment(),
            pass_fds=copy.descriptors(),
            creationflags=_NO_WINDOW,
        )
        self.requests, self.answers, self.complaints = _pipes(self._process)

    @property
    def process_id(self) -> int:
        """Its number in the system."""
        return self._process.pid

    def kill(self) -> None:
        """End it, without waiting."""
        self._process.kill()

    def end(self) -> str:
        """End it, wait for its end and return the exit status."""
        self.kill()
        return f"with {self._process.wait()}"

    def close(self) -> None:
        """End it and close the pipes."""
        self.end()
        for pipe in (self.requests, self.answers, self.complaints):
            pipe.close()


def command() -> list[str]:
    """Return what starts `decode_worker`; its arguments follow."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG]
    return [sys.executable, "-P", "-s", "-B", "-m", WORKER_MODULE]


def environment() -> dict[str, str]:
    """Return the little that an interpreter needs; nothing of the person's own environment goes along."""
    kept = {key: os.environ[key] for key in _KEPT_VARIABLES if key in os.environ}
    root = str(Path(__file__).resolve().parents[2])
    return {**kept, "PYTHONPATH": root, **_ALLOCATION}


def _pipes(child: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
    if child.stdin is None or child.stdout is None or child.stderr is None:
        raise RuntimeError("the decoding process was started without pipes")
    return child.stdin, child.stdout, child.stderr
