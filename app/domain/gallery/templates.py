"""Dlib's 128 numbers and the distance between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Vector: TypeAlias = npt.NDArray[np.float32]
"""One template: float32, shape (128,)."""
Vectors: TypeAlias = npt.NDArray[np.float32]
"""Several templates: float32, shape (n, 128)."""

TEMPLATE_SIZE = 128
METRIC = "euclidean"


@dataclass(frozen=True, eq=False)
class Template:
    """The 128 numbers of one face, and what made them.

    Attributes:
        vector: float32, (128,).
        model: SHA-256 of the weight file. Templates of different models are never compared.
    """

    vector: Vector = field(repr=False)
    model: str


def checked(vector: npt.ArrayLike) -> Vector:
    """Return the vector as contiguous float32 of shape (128,).

    Raises:
        ValueError: another shape, or a number that is not finite (a NaN would silently spoil every comparison).
    """
    array = np.ascontiguousarray(vector, dtype=np.float32)
    if array.shape != (TEMPLATE_SIZE,):
        raise ValueError(f"a template has shape (128,), not {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError("a template holds a number that is not finite")
    return array


def mean_of(vectors: Sequence[Vector]) -> Vector:
    """Return the mean of templates, float32 of shape (128,). Raises `ValueError` for none, or for one that is none."""
    return checked(np.stack([checked(vector) for vector in vectors]).mean(axis=0, dtype=np.float64))


def distance(a: Vector, b: Vector) -> float:
    """Return the Euclidean distance of two templates (Davis King 2017, dlib's face recognition example)."""
    return float(np.linalg.norm(a.astype(np.float64) - b.astype(np.float64)))
