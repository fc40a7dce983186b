"""Arrays in one sealed file: written once, opened block by block, refused if a byte of it is not what was written.

magic | salt | length of the head | head | the blocks of all arrays, one after the other

The head tells names, types and shapes. Head and blocks are sealed with AES-256-GCM under a key of this very file,
derived from its salt and its name; the nonce is the array's number and the block's number, and never repeats. So no
block can be changed, moved, dropped or taken from another file, and no file can stand in for another, unseen.
"""

from __future__ import annotations

import json
import math
import os
import struct
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import Unavailable
from app.storage.database import out_of_space
from app.storage.folder.files import replacing

MAGIC = b"SLA1"
_SALT = 32
_TAG = 16
_HEAD_NUMBER = 0xFFFF_FFFF
_HEAD_LIMIT = 65_536
_PREFIX = struct.Struct(f"<{len(MAGIC)}s{_SALT}sI")


class SealedFileDamaged(Unavailable):
    """A sealed file is missing, cut off, or is not what was written."""


@dataclass(frozen=True, eq=False)
class Column:
    """An array to be written. `block` rows are sealed together: what is opened to read one of them."""

    name: str
    array: npt.NDArray[Any]
    block: int


@dataclass(frozen=True)
class _Layout:
    """Where an array lies in the file, and how it is cut. Sizes are in bytes."""

    number: int
    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    block: int
    offset: int
    row_bytes: int

    @property
    def end(self) -> int:
        return self.start_of(-(-self.shape[0] // self.block)) - self._missing_in_last()

    def start_of(self, number: int) -> int:
        return self.offset + number * (self.block * self.row_bytes + _TAG)

    def rows_in(self, number: int) -> int:
        return min(self.block, self.shape[0] - number * self.block)

    def _missing_in_last(self) -> int:
        return -self.shape[0] % self.block * self.row_bytes


def write_sealed(path: Path, key: bytes, columns: Sequence[Column]) -> None:
    """Write a file of sealed arrays; a crash leaves it whole or not at all (mode 0600).

    Raises:
        Unavailable: the disk is full or cannot be written to; nothing is left behind.
    """
    salt = os.urandom(_SALT)
    cipher = _cipher(key, salt, path.name)
    facts = [[c.name, c.array.dtype.newbyteorder("<").str, list(c.array.shape), c.block] for c in columns]
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise out_of_space(error) from error
    with replacing(path) as file:
        head = cipher.encrypt(_nonce(_HEAD_NUMBER, 0), json.dumps(facts).encode(), MAGIC)
        file.write(_PREFIX.pack(MAGIC, salt, len(head)) + head)
        for number, column in enumerate(columns):
            _write_blocks(file, cipher, number, column)


class SealedArrays:
    """An open file of sealed arrays. Threads may share it."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open a file and check its head and its length.

        Raises:
            SealedFileDamaged: it is missing or not what was written under this name with this key.
        """
        self._path = path
        self._lock = threading.Lock()
        try:
            self._file: BinaryIO = path.open("rb", buffering=0)
        except OSError as error:
            raise self._damaged() from error
        try:
            self._cipher, self._layouts = self._opened(key)
        except BaseException:
            self._file.close()
            raise

    def close(self) -> None:
        """Close the file. Whoever reads from it afterwards gets `SealedFileDamaged`."""
        with self._lock:
            self._file.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The arrays in the file."""
        return tuple(self._layouts)

    def read(self, name: str) -> npt.NDArray[Any]:
        """Return a whole array. Raises `SealedFileDamaged`."""
        layout = self._layouts[name]
        target = np.empty(layout.shape, dtype=layout.dtype)
        self.read_into(name, 0, target)
        return target

    def read_into(self, name: str, first: int, target: npt.NDArray[Any]) -> None:
        """Fill a target of the array's type with rows from `first` on. Raises `SealedFileDamaged`."""
        layout = self._layouts[name]
        end = first + len(target)
        if not 0 <= first <= end <= layout.shape[0] or target.dtype != layout.dtype:
            raise ValueError(f"rows {first} to {end} of {name} do not fit the target")
        for number in range(first // layout.block, -(-end // layout.block)):
            plain = np.frombuffer(self._block(name, layout, number), dtype=layout.dtype)
            rows, begin = plain.reshape(-1, *layout.shape[1:]), number * layout.block
            here = slice(max(first, begin), min(end, begin + len(rows)))
            target[here.start - first : here.stop - first] = rows[here.start - begin : here.stop - begin]

    def take(self, name: str, rows: npt.NDArray[np.int64]) -> npt.NDArray[Any]:
        """Return some rows of an array, in the given order; each block is opened once. Raises `SealedFileDamaged`."""
        layout = self._layouts[name]
        wanted, pieces = rows.tolist(), [b""] * len(rows)
        opened, plain = -1, b""
        for place in sorted(range(len(wanted)), key=wanted.__getitem__):
            number, within = divmod(wanted[place], layout.block)
            if number != opened:
                opened, plain = number, self._block(name, layout, number)
            pieces[place] = plain[within * layout.row_bytes : (within + 1) * layout.row_bytes]
        return np.frombuffer(b"".join(pieces), dtype=layout.dtype).reshape(len(wanted), *layout.shape[1:])

    def _block(self, name: str, layout: _Layout, number: int) -> bytes:
        try:
            sealed = self._bytes(layout.start_of(number), layout.rows_in(number) * layout.row_bytes + _TAG)
            return self._cipher.decrypt(_nonce(layout.number, number), sealed, name.encode())
        except InvalidTag:
            raise self._damaged() from None

    def _bytes(self, offset: int, size: int) -> bytes:
        try:
            with self._lock:
                self._file.seek(offset)
                data = self._file.read(size)
        except (OSError, ValueError) as error:  # ValueError: closed by whoever replaced this file
            raise self._damaged() from error
        return data or b""

    def _opened(self, key: bytes) -> tuple[AESGCM, dict[str, _Layout]]:
        start = self._bytes(0, _PREFIX.size)
        if len(start) != _PREFIX.size:
            raise self._damaged()
        magic, salt, length = _PREFIX.unpack(start)
        if magic != MAGIC or length > _HEAD_LIMIT:
            raise self._damaged()
        cipher = _cipher(key, salt, self._path.name)
        try:
            head = cipher.decrypt(_nonce(_HEAD_NUMBER, 0), self._bytes(_PREFIX.size, length), MAGIC)
        except InvalidTag:
            raise self._damaged() from None
        layouts, end = _layouts(json.loads(head), _PREFIX.size + length)
        if os.fstat(self._file.fileno()).st_size != end:
            raise self._damaged()
        return cipher, layouts

    def _damaged(self) -> SealedFileDamaged:
        return SealedFileDamaged(
            f"The index file {self._path.name} is missing or damaged. It is made again from the database: try again."
        )


def _write_blocks(file: BinaryIO, cipher: AESGCM, number: int, column: Column) -> None:
    for index, block in enumerate(_blocks(column)):
        file.write(cipher.encrypt(_nonce(number, index), block.tobytes(), column.name.encode()))


def _blocks(column: Column) -> Iterator[npt.NDArray[Any]]:
    plain = column.array.astype(column.array.dtype.newbyteorder("<"), copy=False)
    for start in range(0, len(plain), column.block):
        yield plain[start : start + column.block]


def _layouts(facts: list[list[Any]], offset: int) -> tuple[dict[str, _Layout], int]:
    layouts = {}
    for number, (name, dtype, shape, block) in enumerate(facts):
        plain = np.dtype(dtype)
        layouts[name] = _Layout(number, plain, tuple(shape), block, offset, plain.itemsize * math.prod(shape[1:]))
        offset = layouts[name].end
    return layouts, offset


def _cipher(key: bytes, salt: bytes, name: str) -> AESGCM:
    info = b"second-look sealed arrays 1 " + name.encode()
    return AESGCM(HKDF(hashes.SHA256(), 32, salt=salt, info=info).derive(key))


def _nonce(number: int, block: int) -> bytes:
    return number.to_bytes(4, "big") + block.to_bytes(8, "big")
