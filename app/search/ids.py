"""Columns of UUIDs, sixteen bytes each: a million identifiers as text would cost as much memory as their templates."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias, overload

import numpy as np
import numpy.typing as npt

IdBytes: TypeAlias = npt.NDArray[np.uint8]
"""Identifiers: uint8, (n, 16)."""

_DIGITS = np.frombuffer("".join(f"{value:02x}" for value in range(256)).encode(), dtype=np.uint8).reshape(256, 2)
_TEXT_SIZE = 36
_PLACES = np.array([place for place in range(_TEXT_SIZE) if place not in {8, 13, 18, 23}])


def packed(texts: Iterable[str]) -> IdBytes:
    """Return identifiers as bytes, in the given order.

    Raises:
        ValueError: a text is not a UUID in its usual form (lower case, with hyphens).
    """
    wanted = list(texts)
    try:
        data = bytes.fromhex("".join(wanted).replace("-", ""))
    except ValueError:
        data = b""
    column = np.frombuffer(data, dtype=np.uint8)
    if column.size != 16 * len(wanted) or texts_of(column.reshape(-1, 16)) != "".join(wanted).encode():
        raise ValueError("an identifier is not a UUID in lower case with hyphens")
    return column.reshape(-1, 16)


def texts_of(ids: IdBytes) -> bytes:
    """Return all identifiers in their usual form, 36 bytes each, one after the other."""
    return text_column(ids).tobytes()


def text_column(ids: IdBytes) -> npt.NDArray[np.uint8]:
    """Return identifiers in their usual form as ASCII: uint8, (n, 36)."""
    column = np.full((len(ids), _TEXT_SIZE), ord("-"), dtype=np.uint8)
    column[:, _PLACES] = _DIGITS[ids].reshape(len(ids), 32)
    return column


def sort_keys(ids: IdBytes) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Return high and low halves: comparing (high, low) orders identifiers as their texts are ordered."""
    halves = np.ascontiguousarray(ids).view(">u8").astype(np.uint64)
    return halves[:, 0], halves[:, 1]


def in_order(ids: IdBytes) -> npt.NDArray[np.int64]:
    """Return the rows in the order of the identifiers' texts: int64, (n,)."""
    high, low = sort_keys(ids)
    if len(ids) < 2 or bool(((high[1:] > high[:-1]) | ((high[1:] == high[:-1]) & (low[1:] > low[:-1]))).all()):
        return np.arange(len(ids))
    return np.lexsort((low, high)).astype(np.int64)


def count_distinct(ids: IdBytes) -> int:
    """Return how many different identifiers there are."""
    if not len(ids):
        return 0
    high, low = sort_keys(ids)
    order = np.lexsort((low, high))
    high, low = high[order], low[order]
    return 1 + int(np.count_nonzero((high[1:] != high[:-1]) | (low[1:] != low[:-1])))


def are_among(ids: IdBytes, others: IdBytes) -> npt.NDArray[np.bool_]:
    """Tell of each identifier whether the others have it: bool, (n,)."""
    here, there = (np.ascontiguousarray(column).view("S16").ravel() for column in (ids, others))
    return np.isin(here, there)


@dataclass(frozen=True, eq=False)
class IdColumn(Sequence[str]):
    """Identifiers as a sequence of texts, kept as bytes in parts.

    Attributes:
        parts: uint8, (n, 16) each.
    """

    parts: tuple[IdBytes, ...]

    def __len__(self) -> int:
        return sum(len(part) for part in self.parts)

    @overload
    def __getitem__(self, row: int) -> str: ...
    @overload
    def __getitem__(self, row: slice) -> tuple[str, ...]: ...
    def __getitem__(self, row: int | slice) -> str | tuple[str, ...]:
        if isinstance(row, slice):
            return tuple(self[number] for number in range(*row.indices(len(self))))
        wanted = row + len(self) if row < 0 else row
        for part in self.parts:
            if 0 <= wanted < len(part):
                return _text(part[wanted].tobytes().hex())
            wanted -= len(part)
        raise IndexError(row)

    def index(self, value: object, start: int = 0, stop: int | None = None) -> int:
        """Return the row of an identifier. Raises `ValueError` if it is not here."""
        wanted = np.frombuffer(uuid.UUID(str(value)).bytes, dtype=np.uint8)
        end = len(self) if stop is None else stop
        first = 0
        for part in self.parts:
            for row in np.flatnonzero(part[:, 15] == wanted[15]) + first:
                if start <= row < end and bool((part[row - first] == wanted).all()):
                    return int(row)
            first += len(part)
        raise ValueError(f"{value} is not in this column")


def _text(digits: str) -> str:
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
