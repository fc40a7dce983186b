"""The parent's end of the decoding process: ask, wait with a clock, believe nothing unchecked, end it."""

from __future__ import annotations

import sys
import time
from typing import IO, NamedTuple, NoReturn

from app.domain.casework.media import DecodeLimits
from app.errors import BadInput
from app.vision.decode_child import Child
from app.vision.watch import Watch
from app.vision.wire import HEADER, NOTE_BYTES, REQUEST, Kind, Nonsense, Note, Wish
from app.vision.wording import fault_sentence

_PIPE_BYTES = 1 << 20
_MOST_WAITS = 60
"""Signs of life prolong the wait for one answer, but at most to this many times the limit."""
_LAST_WORDS = 4000


class Message(NamedTuple):
    """One checked header with its note; the body is still in the pipe."""

    kind: Kind
    note: Note
    body_bytes: int


class DecodeProcess:
    """One child that has one file open. Not for several threads at once."""

    def __init__(self, child: Child, name: str, limits: DecodeLimits) -> None:
        """Take charge of a child, which opens its file at once.

        Args:
            child: from now on ended by this object.
            name: the file's name for sentences.
            limits: clock and picture size.
        """
        self._name = name
        self._seconds = limits.seconds
        self._most_body = max(limits.pixels * 3 + (1 << 24), 1 << 27)
        self._broken: str | None = None
        self._child = child
        self._requests, self._answers, self._complaints = child.requests, child.answers, child.complaints
        _widen(self._answers)
        self._watch = Watch(limits.seconds, child.kill)

    @property
    def process_id(self) -> int:
        """The child's number in the system."""
        return self._child.process_id

    def ask(self, wish: Wish) -> None:
        """Send a request for a frame; the answer comes in turn.

        Raises:
            BadInput: the child is gone.
        """
        self._refuse_when_broken()
        try:
            self._requests.write(REQUEST.pack(*wish))
        except OSError:
            self._fail("died")

    def receive(self) -> Message:
        """Wait for the next answer.

        Raises:
            BadInput: too slow, died, nonsense, or the file cannot be opened at all.
        """
        last_moment = time.monotonic() + self._seconds * _MOST_WAITS
        while (message := self._receive_any()).kind is Kind.PROGRESS:
            if time.monotonic() > last_moment:
                self._fail("slow", self._seconds * _MOST_WAITS)
        return message

    def read_into(self, target: memoryview) -> None:
        """Fill `target` with the next bytes of the pipe, within the clock.

        Raises:
            BadInput: too slow or died.
        """
        with self._watch.awaiting_answer():
            while target:
                received = self._answers.readinto(target)  # type: ignore[attr-defined]
                if not received:
                    break
                target = target[received:]
        if target:
            self._fail("slow", self._seconds) if self._watch.overdue else self._fail("died")

    def nonsense(self, error: ValueError) -> NoReturn:
        """End the child because of an answer that cannot be true.

        Raises:
            BadInput: always.
        """
        self._fail("nonsense", cause=error)

    def close(self) -> None:
        """End the child and wait for its end."""
        self._watch.end()
        self._child.close()

    def _receive_any(self) -> Message:
        self._refuse_when_broken()
        header = bytearray(HEADER.size)
        self.read_into(memoryview(header))
        kind, note_bytes, body_bytes = HEADER.unpack(header)
        try:
            checked = Kind(kind)
            if note_bytes > NOTE_BYTES or body_bytes > self._most_body:
                raise Nonsense("message too large")
            text = bytearray(note_bytes)
            self.read_into(memoryview(text))
            return Message(checked, Note(bytes(text)), body_bytes)
        except ValueError as error:
            self.nonsense(error)

    def _refuse_when_broken(self) -> None:
        if self._broken is not None:
            raise BadInput(self._broken)

    def _fail(self, code: str, *numbers: float, cause: Exception | None = None) -> NoReturn:
        """End the child; from now on every request gets the same sentence."""
        self._broken = fault_sentence(code, self._name, numbers)
        how = self._child.end()
        error = BadInput(self._broken)
        words = self._complaints.read(_LAST_WORDS) or b""
        error.add_note(f"decoding process ended {how}: {words.decode('utf-8', errors='replace')}")
        raise error from cause


def _widen(pipe: IO[bytes]) -> None:
    """Let a whole small frame fit into the pipe (Linux)."""
    if sys.platform == "linux":
        import fcntl

        try:
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
        except PermissionError:  # the account has used up its share of pipe memory: slower, nothing else
            return
