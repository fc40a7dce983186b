"""One opened file and the process that reads it, as the rest of the house uses it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Self

import numpy as np

from app.domain.casework.media import DecodeLimits, Frame, FramePosition, MediaInfo
from app.errors import BadInput
from app.vision.decode_child import Child
from app.vision.decode_process import DecodeProcess, Message
from app.vision.formats import Format
from app.vision.media_facts import media_info, time_base
from app.vision.pixels import digest, orient
from app.vision.positions import Positions
from app.vision.private_copy import PrivateCopy
from app.vision.wire import MAX_FRAMES, Kind, Nonsense
from app.vision.wording import fault_sentence

_AHEAD = 3
"""Frames asked for before they are needed when reading in order."""
_LONGEST_SIDE = 1 << 20
_PADDING = 4096
"""Most bytes a decoder may leave between two rows."""


class MediaReader:
    """One opened file and the process that reads it. Safe to use from several threads, one at a time each.

    Attributes:
        info: what the file is.
        positions: one per frame, in presentation order.
        protections: what confines the decoding process on this machine, as short texts.
    """

    info: MediaInfo
    positions: Sequence[FramePosition]
    protections: tuple[str, ...]

    def __init__(self, copy: PrivateCopy, form: Format, name: str, limits: DecodeLimits, child: Child) -> None:
        """Wait until the process has opened the file; use `open_media`.

        Raises:
            BadInput: the file cannot be shown.
        """
        self._copy, self._form, self._name, self._limits = copy, form, name, limits
        self._lock = threading.RLock()
        self._tickets = 0
        self._asked: deque[tuple[int, int]] = deque()
        self._answers: dict[int, Frame | BadInput] = {}
        self._forgotten: set[int] = set()
        self._unreadable: set[int] = set()
        self._doubtful: set[int] = set()
        self._process = DecodeProcess(child, name, limits)
        try:
            self._describe(self._process.receive())
        except BaseException:
            self._process.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def unreadable(self) -> tuple[int, ...]:
        """Numbers of the frames that were asked for so far and could not be decoded."""
        return tuple(sorted(self._unreadable))

    @property
    def doubtful(self) -> tuple[int, ...]:
        """Numbers of the frames handed out so far in which the decoder may have filled in damaged parts."""
        return tuple(sorted(self._doubtful))

    @property
    def process_id(self) -> int:
        """Number of the decoding process in the system, for the log."""
        return self._process.process_id

    def frame(self, index: int) -> Frame:
        """Return one frame, exactly.

        Args:
            index: 0-based number in presentation order.

        Raises:
            BadInput: no such frame, or it cannot be decoded.
        """
        with self._lock:
            answer = self._await(self._ask(index))
        if isinstance(answer, BadInput):
            raise answer
        return answer

    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]:
        """Yield frames in order, decoded in one go; what cannot be decoded is left out and listed in `unreadable`.

        The iterator may be dropped at any time; the reader stays usable, also in between.

        Args:
            start: first frame number.
            stop: frame number to stop before; None for all.
            stride: distance from one frame to the next, at least 1.

        Raises:
            BadInput: the process had to be ended.
            ValueError: a stride below 1 or a negative start.
        """
        if stride < 1 or start < 0:
            raise ValueError("frames() goes forward: start at 0 or later, stride 1 or more")
        wanted = iter(range(start, min(len(self.positions), len(self.positions) if stop is None else stop), stride))
        return self._frames(wanted)

    def close(self) -> None:
        """End the process and let go of the bytes."""
        with self._lock:
            self._process.close()
            self._copy.close()

    def _frames(self, wanted: Iterator[int]) -> Iterator[Frame]:
        tickets: deque[int] = deque()
        try:
            while True:
                with self._lock:
                    tickets.extend(
                        self._ask(index) for _, index in zip(range(_AHEAD - len(tickets)), wanted, strict=False)
                    )
                    if not tickets:
                        return
                    answer = self._await(tickets.popleft())
                if isinstance(answer, Frame):
                    yield answer
        finally:
            with self._lock:
                self._forgotten.update(tickets)

    def _ask(self, index: int) -> int:
        """Send a request and return the ticket of its answer."""
        self._process.ask(index)
        self._tickets += 1
        self._asked.append((self._tickets, index))
        return self._tickets

    def _await(self, ticket: int) -> Frame | BadInput:
        """Receive answers, which come in the order of the requests, until the one for this ticket is there."""
        while ticket not in self._answers:
            waiting, index = self._asked[0]
            answer = self._receive(index)
            self._asked.popleft()
            if waiting in self._forgotten:
                self._forgotten.remove(waiting)
            else:
                self._answers[waiting] = answer
        return self._answers.pop(ticket)

    def _receive(self, index: int) -> Frame | BadInput:
        message = self._process.receive()
        try:
            if message.kind is Kind.FAULT:
                self._unreadable.update({index} & set(range(len(self.positions))))
                return self._fault(message)
            if message.kind is not Kind.PICTURE:
                raise Nonsense("no picture")
            return self._frame(message, index)
        except ValueError as error:
            self._process.nonsense(error)

    def _fault(self, message: Message) -> BadInput:
        for code, numbers in message.note.statements("fault"):
            return BadInput(fault_sentence(code, self._name, numbers))
        raise Nonsense("a fault without a code")

    def _frame(self, message: Message, index: int) -> Frame:
        note = message.note
        rows, columns = note.integer("rows", 1, _LONGEST_SIDE), note.integer("columns", 1, _LONGEST_SIDE)
        stride = note.integer("stride", 3 * columns, 3 * columns + _PADDING)
        turn, mirrored = note.integer("turn", 0, 3), note.flag("mirrored")
        if rows * columns > self._limits.pixels or message.body_bytes != rows * stride:
            raise Nonsense("the picture has another size than it says")
        if note.flag("doubtful"):
            self._doubtful.add(index)
        buffer = np.empty((rows, stride), np.uint8)
        self._process.read_into(buffer.data.cast("B"))
        pixels = orient(buffer[:, : 3 * columns].reshape(rows, columns, 3), turn, mirrored=mirrored)
        return Frame(self.positions[index], pixels, digest(pixels))

    def _describe(self, message: Message) -> None:
        try:
            if message.kind is Kind.FAULT:
                raise self._fault(message)
            if message.kind is not Kind.OPENED:
                raise Nonsense("not a description")
            count = message.note.integer("count", 1, MAX_FRAMES)
            if message.body_bytes != 8 * count:
                raise Nonsense("the list of positions has another length than it says")
            timestamps = np.empty(count, np.int64)
            self._process.read_into(timestamps.data.cast("B"))
            self.positions = Positions(timestamps, time_base(message.note))
            self.info = media_info(message.note, self._form, timestamps)
            confined = message.note.texts("protections")
        except ValueError as error:
            self._process.nonsense(error)
        self.protections = ("process of its own", "wall clock", *(("held in memory",) if self._copy.in_memory else ()))
        self.protections += confined
