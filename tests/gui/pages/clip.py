"""A clip of five frames, decoded within the process: one person walks on in frame 1 and leaves after frame 3."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from types import TracebackType

from app.domain.casework.media import DecodeLimits, Frame, FramePosition, MediaInfo, MediaKind, Pane, Preview
from app.errors import BadInput
from app.vision.pixels import digest
from tests.support.fakes import FakeMedia
from tests.support.pictures import picture

COUNT = 5
SEEN_IN = (1, 2, 3)


class FakeClip(FakeMedia):
    """Every file is this clip; each open one is in `opened` until it is closed."""

    opened: list[FakeClip] = []  # noqa: RUF012 - shared on purpose: who is open
    asked: list[str] = []  # noqa: RUF012 - shared on purpose: "frame 3" or "preview 3", by whichever is open

    def __init__(self, source: Iterable[bytes], name: str, limits: DecodeLimits) -> None:
        super().__init__(source, name, limits)
        rate = Fraction(5)
        self.info = MediaInfo(MediaKind.VIDEO, "MP4", "h264", 240, 300, COUNT, 1.0, rate, Fraction(1, 1000))
        self.positions = tuple(FramePosition(n, 200 * n, n / 5) for n in range(COUNT))
        self.opened.append(self)

    def frame(self, index: int) -> Frame:
        if not 0 <= index < COUNT:
            raise BadInput(f"There is no frame {index}.")
        self.asked.append(f"frame {index}")
        pixels = picture(3, variant=index, faces=int(index in SEEN_IN))
        return Frame(self.positions[index], pixels, digest(pixels))

    def preview(self, index: int, pane: Pane, foreseen: Sequence[int] = (), *, near: bool = False) -> Preview:
        seen = super().preview(0 if near else index, pane, foreseen, near=near)
        self.asked[-1] = f"preview {seen.position.index}"
        return seen

    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]:
        yield from (self.frame(n) for n in range(start, COUNT if stop is None else stop, stride))

    def close(self) -> None:
        if self in self.opened:
            self.opened.remove(self)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
