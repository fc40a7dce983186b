"""An authority's answer as strict readers take it. No signature covers what is changed here.

Many authorities send their certificates as they come, which CMS allows and DER does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_CERTIFICATES = 0xA0


@dataclass(frozen=True)
class _Value:
    """A DER value: where it, its content, and what follows it begin."""

    tag: int
    start: int
    content: int
    end: int


def in_order(answer: bytes) -> bytes:
    """Return a TimeStampResp with its certificates in order; what holds none comes back as it is.

    Raises:
        ValueError: the bytes are no DER.
    """
    response = _inside(answer, _Value(0, 0, 0, len(answer)))[0]
    parts = _inside(answer, response)
    if len(parts) < 2:  # no stamp was given
        return answer
    signed = _inside(answer, parts[1])[-1]
    for each in _inside(answer, _inside(answer, signed)[0]):
        if each.tag == _CERTIFICATES:
            held = sorted(answer[one.start : one.end] for one in _inside(answer, each))
            return answer[: each.content] + b"".join(held) + answer[each.end :]
    return answer


def as_granted(answer: bytes) -> bytes:
    """Return a TimeStampResp with the status `granted`: a reader may not know that others carry a stamp as well.

    Raises:
        ValueError: the bytes are no DER.
    """
    response = _inside(answer, _Value(0, 0, 0, len(answer)))[0]
    status = _inside(answer, _inside(answer, response)[0])[0]
    return answer[: status.content] + bytes(status.end - status.content) + answer[status.end :]


def _inside(data: bytes, around: _Value) -> list[_Value]:
    values = list(_values(data, around.content, around.end))
    if not values:
        raise ValueError("there is nothing")
    return values


def _values(data: bytes, start: int, end: int) -> Iterator[_Value]:
    while start < end:
        if start + 2 > end:
            raise ValueError("cut off")
        length, content = data[start + 1], start + 2
        if length & 0x80:
            content += length & 0x7F
            length = int.from_bytes(data[start + 2 : content])
        if content + length > end:
            raise ValueError("cut off")
        yield _Value(data[start], start, content, content + length)
        start = content + length
