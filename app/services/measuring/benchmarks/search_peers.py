"""The usual ways to search a gallery of dlib's templates, as their users write them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import faiss
import numpy as np
import numpy.typing as npt

from app.domain.gallery.templates import TEMPLATE_SIZE, Vector, Vectors
from app.errors import Unavailable
from app.vision.peers import face_recognition_package

LIST = 50
Distances = dict[int, float]
"""Distance by row."""


@dataclass(frozen=True, eq=False)
class FaceDistance:
    """`face_recognition.face_distance` and a sort of all distances."""

    vectors: Vectors
    distance: Callable[[Vectors, Vector], npt.NDArray[np.floating]]
    name: str = "face_recognition.face_distance and argsort"

    def search(self, probe: Vector) -> Distances:
        """Return the nearest photos."""
        distances = self.distance(self.vectors, probe)
        nearest = np.argsort(distances)[:LIST]
        return dict(zip(nearest.tolist(), distances[nearest].tolist(), strict=True))


class FaissFlat:
    """`faiss.IndexFlatL2`, with as many threads as it likes or with one."""

    def __init__(self, vectors: Vectors) -> None:
        self._index = faiss.IndexFlatL2(TEMPLATE_SIZE)
        for start in range(0, len(vectors), 100_000):
            self._index.add(vectors[start : start + 100_000])
        self._threads = faiss.omp_get_max_threads()

    def search_as_shipped(self, probe: Vector) -> Distances:
        """Return the nearest photos."""
        squared, rows = self._index.search(probe[None], min(LIST, self._index.ntotal))
        return dict(zip(rows[0].tolist(), np.sqrt(np.maximum(squared[0], 0)).tolist(), strict=True))

    def search_on_one_thread(self, probe: Vector) -> Distances:
        """Return the nearest photos."""
        faiss.omp_set_num_threads(1)
        try:
            return self.search_as_shipped(probe)
        finally:
            faiss.omp_set_num_threads(self._threads)


def face_distance() -> Callable[[Vectors, Vector], npt.NDArray[np.floating]]:
    """Return `face_recognition.face_distance`, or where that package is not installed, the line it consists of."""
    try:
        package = face_recognition_package()
    except Unavailable:
        return _its_own_line
    function: Callable[[Vectors, Vector], npt.NDArray[np.floating]] = package.face_distance
    return function


def _its_own_line(encodings: Vectors, probe: Vector) -> npt.NDArray[np.floating]:
    return np.asarray(np.linalg.norm(encodings - probe, axis=1))
