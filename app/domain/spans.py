"""Many numbers in few words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """Numbers from first to last, each `step` after the one before; a single number has step 1."""

    first: int
    last: int
    step: int = 1

    def __str__(self) -> str:
        """Return `12`, `0-48` or `0-48/6`."""
        if self.first == self.last:
            return str(self.first)
        return f"{self.first}-{self.last}" + (f"/{self.step}" if self.step > 1 else "")


def spans_of(numbers: Sequence[int]) -> Iterator[Span]:
    """Yield the spans that ascending numbers are made of; of two alone each is a span of its own unless they adjoin."""
    at = 0
    while at < len(numbers):
        end = at
        step = numbers[at + 1] - numbers[at] if at + 1 < len(numbers) else 1
        while end + 1 < len(numbers) and numbers[end + 1] - numbers[end] == step:
            end += 1
        if end == at + 1 and step > 1:
            end = at
        yield Span(numbers[at], numbers[end], step if end > at else 1)
        at = end + 1


def spans_text(numbers: Sequence[int]) -> str:
    """Return ascending numbers as text: `0-18/6,19-24,30`."""
    return ",".join(map(str, spans_of(numbers)))
