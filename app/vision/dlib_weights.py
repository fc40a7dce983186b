"""Reads the layers of dlib's serialised networks from their files, without dlib.

Dlib writes a network from its input to its output. An integer is one byte (low four bits: how many bytes follow, top
bit: negative) and little-endian bytes; a text is its length and its bytes; a real is two integers, mantissa and binary
exponent; a tensor is the version 2, four sizes (samples, k, rows, columns) and little-endian float32. Between the
layers stand flags and empty tensors of the trainer, which are skipped by looking for the next layer's name.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from app.errors import Unavailable

Array: TypeAlias = npt.NDArray[np.float32]

_TENSOR_VERSION = 2
_LARGEST_TENSOR = 50_000_000
_LARGEST_EXPONENT = 900  # a mantissa has up to 64 bits, a double ends at 2 to the 1024
_NAMES = re.compile(rb"\x01[\x04-\x0b](con_4|affine_|bn_con2|relu_|max_pool_2|avg_pool_2|add_prev_|fc_2)")


@dataclass(frozen=True, eq=False)
class Convolution:
    """`con_4`: filters (number, channels, rows, columns), biases (number,), stride and padding as (rows, columns)."""

    filters: Array = field(repr=False)
    biases: Array = field(repr=False)
    stride: tuple[int, int]
    padding: tuple[int, int]


@dataclass(frozen=True, eq=False)
class Scaling:
    """`affine_`, or `bn_con2` with its running figures folded in: x * scale + shift per channel."""

    scale: Array = field(repr=False)
    shift: Array = field(repr=False)


@dataclass(frozen=True)
class Pooling:
    """`max_pool_2` or `avg_pool_2`: window, stride and padding as (rows, columns); window (0, 0) is the whole plane."""

    kind: str
    window: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int]


@dataclass(frozen=True, eq=False)
class Dense:
    """`fc_2` without bias: weights (inputs, outputs)."""

    weights: Array = field(repr=False)


@dataclass(frozen=True)
class Marker:
    """A layer without numbers: `relu_` or `add_prev_`."""

    kind: str


Layer: TypeAlias = Convolution | Scaling | Pooling | Dense | Marker


def read_layers(content: bytes) -> list[Layer]:
    """Return the layers of a network file, input first.

    Args:
        content: the whole file.

    Raises:
        Unavailable: it is not such a file, is cut short, or holds something this reader does not know.
    """
    layers: list[Layer] = []
    cursor = _Cursor(content)
    while (found := _NAMES.search(content, cursor.offset)) is not None:
        cursor.offset = found.end()
        layers.append(_read_layer(found.group(1).decode("ascii"), cursor))
    if not layers:
        raise _unreadable("no layer of a dlib network is in it")
    return layers


def _read_layer(name: str, cursor: _Cursor) -> Layer:
    match name:
        case "con_4":
            return _convolution(cursor)
        case "affine_":
            return Scaling(*_halves(cursor.tensor()))
        case "bn_con2":
            return _batch_norm(cursor)
        case "fc_2":
            return _dense(cursor)
        case "max_pool_2" | "avg_pool_2":
            return Pooling(name, cursor.pair(), cursor.pair(), cursor.pair())
        case _:
            return Marker(name)


def _convolution(cursor: _Cursor) -> Convolution:
    parameters = cursor.tensor().ravel()
    number, window, stride, padding = cursor.integer(), cursor.pair(), cursor.pair(), cursor.pair()
    channels, rest = divmod(parameters.size - number, number * window[0] * window[1] or 1)
    if number < 1 or channels < 1 or rest:
        raise _unreadable("a convolution's sizes do not fit its numbers")
    filters = parameters[: parameters.size - number].reshape(number, channels, *window)
    return Convolution(filters, parameters[parameters.size - number :], stride, padding)


def _batch_norm(cursor: _Cursor) -> Scaling:
    gamma, beta = _halves(cursor.tensor())
    cursor.integers(10)  # gamma's and beta's places within that tensor
    cursor.tensor(), cursor.tensor()  # figures of the trainer's last batch
    means, variances = cursor.tensor().ravel(), cursor.tensor().ravel()
    cursor.integers(2 + 4 * 2)  # two counters of the trainer and its four learning factors
    epsilon = cursor.real()
    if not means.size == variances.size == gamma.size or not 0 < epsilon < 1 or (variances < 0).any():
        raise _unreadable("a batch normalisation's figures do not fit")
    scale = gamma.astype(np.float64) / np.sqrt(variances.astype(np.float64) + epsilon)
    return Scaling(scale.astype(np.float32), (beta - means * scale).astype(np.float32))


def _dense(cursor: _Cursor) -> Dense:
    outputs, inputs, weights = cursor.integer(), cursor.integer(), cursor.tensor()
    if weights.size != inputs * outputs:
        raise _unreadable("the last layer's sizes do not fit its numbers")
    return Dense(weights.reshape(inputs, outputs))


def _halves(tensor: Array) -> tuple[Array, Array]:
    flat = tensor.ravel()
    if flat.size % 2:
        raise _unreadable("a scaling's sizes do not fit its numbers")
    return flat[: flat.size // 2], flat[flat.size // 2 :]


class _Cursor:
    """A place in the file that moves on with everything read."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.offset = 0

    def integer(self) -> int:
        head = self._take(1)[0]
        length = head & 0x0F
        if not 1 <= length <= 8:
            raise _unreadable(f"no integer at byte {self.offset - 1}")
        value = int.from_bytes(self._take(length), "little")
        return -value if head & 0x80 else value

    def integers(self, count: int) -> list[int]:
        return [self.integer() for _ in range(count)]

    def real(self) -> float:
        mantissa, exponent = self.integer(), self.integer()
        if abs(exponent) > _LARGEST_EXPONENT:
            raise _unreadable(f"no real number before byte {self.offset}")
        return math.ldexp(mantissa, exponent)

    def pair(self) -> tuple[int, int]:
        return self.integer(), self.integer()

    def tensor(self) -> Array:
        version, *sizes = self.integers(5)
        count = math.prod(sizes)
        if version != _TENSOR_VERSION or min(sizes) < 0 or max(*sizes, count) > _LARGEST_TENSOR:
            raise _unreadable(f"no tensor before byte {self.offset}")
        numbers = np.frombuffer(self._take(count * 4), dtype="<f4").reshape(sizes)
        if not np.isfinite(numbers).all():
            raise _unreadable("a weight is not a finite number")
        return numbers.astype(np.float32, copy=False)

    def _take(self, length: int) -> bytes:
        part = self._content[self.offset : self.offset + length]
        if len(part) != length:
            raise _unreadable("it ends too early")
        self.offset += length
        return part


def _unreadable(reason: str) -> Unavailable:
    return Unavailable(
        f"The file is not a readable dlib network: {reason}. Reinstall Second Look with its locked dependencies."
    )
