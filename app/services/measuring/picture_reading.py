"""Pictures that lie as files, decoded a few ahead of the work on them. For trials and measurements; no casework."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from app.domain.casework.media import Pixels
from app.errors import UserError
from app.vision.media_opener import MediaOpener

_AHEAD = 3


@dataclass(frozen=True, eq=False)
class PictureRead:
    """One decoded picture, or the sentence that says why there is none.

    Attributes:
        pixels: RGB, (rows, columns, 3), or None.
        problem: empty when there are pixels.
    """

    pixels: Pixels | None = field(repr=False)
    problem: str = ""


def read_pictures(paths: Iterable[Path]) -> Iterator[PictureRead]:
    """Yield the first picture of each file in order; each is decoded in a confined process of its own."""
    coming = iter(paths)
    opener = MediaOpener()
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
    try:
        waiting: deque[Future[PictureRead]] = deque()
        while True:
            waiting.extend(pool.submit(_read, opener, path) for path in islice(coming, _AHEAD - len(waiting)))
            if not waiting:
                return
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
        opener.close()


def _read(opener: MediaOpener, path: Path) -> PictureRead:
    try:
        with opener.open(path, path.name) as reader:
            return PictureRead(reader.frame(0).pixels)
    except UserError as error:
        return PictureRead(None, str(error))
