"""One opened file and the process that reads it, as the rest of the house uses it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from typing import TypeAlias, cast

import numpy as np

from app.domain.casework.media import (
    DecodeLimits,
    Frame,
    FramePosition,
    Lines,
    MediaInfo,
    MediaKind,
    Pane,
    Pixels,
    Preview,
)
from app.domain.closing import Closing
from app.errors import BadInput
from app.vision.decode_child import Child
from app.vision.decode_process import DecodeProcess, Message
from app.vision.formats import Format
from app.vision.media_facts import media_info, time_base
from app.vision.pixels import orient
from app.vision.positions import Positions
from app.vision.private_copy import PrivateCopy
from app.vision.wire import MAX_FRAMES, Kind, Nonsense, Wish
from app.vision.wording import fault_sentence

_AHEAD = 3
"""Frames asked for before they are needed when reading in order."""
_LONGEST_SIDE = 1 << 20
_PADDING = 4096
"""Most bytes a decoder may leave between two rows."""
_LINES = {Lines.ALL: 0, Lines.UPPER: 1, Lines.LOWER: 2}
_Answer: TypeAlias = Frame | Preview | BadInput


class MediaReader(Closing):
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
        self._asked: deque[tuple[int, Wish]] = deque()
        self._answers: dict[int, _Answer] = {}
        self._foreseen: dict[Wish, int] = {}
        self._forgotten: set[int] = set()
        self._unreadable: set[int] = set()
        self._doubtful: set[int] = set()
        self._process = DecodeProcess(child, name, limits)
        try:
            self._describe(self._process.receive())
        except BaseException:
            self._process.close()
            raise

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
            self._foresee(())
            answer = self._await(self._ask(Wish(index, kept=True)))
        return cast(Frame, _or_raised(answer))

    def preview(self, index: int, pane: Pane, foreseen: Sequence[int] = (), *, near: bool = False) -> Preview:
        """Return one frame of a clip, no larger than it will be seen.

        Args:
            index: 0-based number in presentation order.
            pane: how much of it is needed.
            foreseen: frames that will probably be asked for next, in the same pane; they are decoded meanwhile.
            near: the key frame before it will do, where the frame itself takes longer.

        Raises:
            BadInput: no such frame, or it cannot be decoded.
            ValueError: this is a still.
        """
        if self.info.kind is MediaKind.STILL:
            raise ValueError("a still is not played")
        with self._lock:
            wish, *later = (_small(each, pane, near=near) for each in (index, *foreseen))
            ticket = self._foreseen.pop(wish, None) or self._ask(wish)
            self._foresee(later)
            answer = self._await(ticket)
        return cast(Preview, _or_raised(answer))

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
                        self._ask(Wish(index)) for _, index in zip(range(_AHEAD - len(tickets)), wanted, strict=False)
                    )
                    if not tickets:
                        return
                    answer = self._await(tickets.popleft())
                if isinstance(answer, Frame):
                    yield answer
        finally:
            with self._lock:
                self._forgotten.update(tickets)

    def _foresee(self, wishes: Sequence[Wish]) -> None:
        """Have these decoded ahead and no others; what was foreseen in vain is let go when it comes."""
        for wish in self._foreseen.keys() - set(wishes):
            self._forgotten.add(self._foreseen.pop(wish))
        for wish in wishes:
            if wish not in self._foreseen and wish.number < len(self.positions):
                self._foreseen[wish] = self._ask(wish)

    def _ask(self, wish: Wish) -> int:
        """Send a request and return the ticket of its answer."""
        self._process.ask(wish)
        self._tickets += 1
        self._asked.append((self._tickets, wish))
        return self._tickets

    def _await(self, ticket: int) -> _Answer:
        """Receive answers, which come in the order of the requests, until the one for this ticket is there."""
        while ticket not in self._answers:
            waiting, wish = self._asked[0]
            answer = self._receive(wish)
            self._asked.popleft()
            if waiting in self._forgotten:
                self._forgotten.remove(waiting)
            else:
                self._answers[waiting] = answer
        return self._answers.pop(ticket)

    def _receive(self, wish: Wish) -> _Answer:
        message = self._process.receive()
        try:
            if message.kind is Kind.FAULT:
                self._unreadable.update({wish.number} & set(range(len(self.positions))))
                return self._fault(message)
            if message.kind is not (Kind.SMALL if wish.columns else Kind.PICTURE):
                raise Nonsense("no picture, or not the kind that was asked for")
            return self._preview(message, wish) if wish.columns else self._frame(message, wish.number)
        except ValueError as error:
            self._process.nonsense(error)

    def _fault(self, message: Message) -> BadInput:
        for code, numbers in message.note.statements("fault"):
            return BadInput(fault_sentence(code, self._name, numbers))
        raise Nonsense("a fault without a code")

    def _frame(self, message: Message, index: int) -> Frame:
        pixels = self._pixels(message, 3)
        if message.note.flag("doubtful"):
            self._doubtful.add(index)
        pixels.setflags(write=False)  # its digest is taken later
        return Frame(self.positions[index], pixels)

    def _preview(self, message: Message, wish: Wish) -> Preview:
        note = message.note
        index = note.integer("index", 0 if wish.near else wish.number, wish.number)
        sides = [note.integer(each, 1, _LONGEST_SIDE) for each in ("full_columns", "full_rows")]
        columns, rows = reversed(sides) if note.integer("turn", 0, 3) % 2 else sides
        return Preview(self.positions[index], self._pixels(message, 4), columns, rows)

    def _pixels(self, message: Message, depth: int) -> Pixels:
        """Read the body, `depth` bytes a pixel, and put it upright."""
        note = message.note
        rows, columns = note.integer("rows", 1, _LONGEST_SIDE), note.integer("columns", 1, _LONGEST_SIDE)
        stride = note.integer("stride", depth * columns, depth * columns + _PADDING)
        turn, mirrored = note.integer("turn", 0, 3), note.flag("mirrored")
        if rows * columns > self._limits.pixels or message.body_bytes != rows * stride:
            raise Nonsense("the picture has another size than it says")
        buffer = np.empty((rows, stride), np.uint8)
        self._process.read_into(buffer.data.cast("B"))
        return orient(buffer[:, : depth * columns].reshape(rows, columns, depth), turn, mirrored=mirrored)

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


def _small(index: int, pane: Pane, *, near: bool) -> Wish:
    return Wish(index, pane.columns, pane.rows, _LINES[pane.lines], near, kept=True)


def _or_raised(answer: _Answer) -> Frame | Preview:
    if isinstance(answer, BadInput):
        raise answer
    return answer
