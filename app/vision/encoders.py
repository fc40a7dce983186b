"""From 150-pixel chips to 128 numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import dlib
import numpy as np

from app.domain.media import Pixels
from app.domain.templates import TEMPLATE_SIZE, Vectors
from app.errors import Unavailable
from app.vision.dlib_networks import resnet_network
from app.vision.models import RESNET, ModelId, find_weights, identify, read_weights
from app.vision.onnx_cache import open_network
from app.vision.sessions import THREADS, Session

_BATCH = 32  # larger batches gain nothing and cost memory


class Encoder(Protocol):
    """Runs dlib's face recognition ResNet."""

    @property
    def model_id(self) -> ModelId:
        """Return the weights and the engine that runs them."""
        ...

    def encode(self, chips: Sequence[Pixels]) -> Vectors:
        """Return one row of 128 numbers per RGB chip of (150, 150, 3); no chips give shape (0, 128)."""
        ...


class DlibEncoder:
    """Dlib's own implementation: the reference, about 150 ms a face."""

    def __init__(self) -> None:
        read_weights(RESNET)  # checks the bytes; dlib reads the file itself
        self._network = dlib.face_recognition_model_v1(str(find_weights(RESNET)))
        self.model_id = identify(RESNET, "dlib")

    def encode(self, chips: Sequence[Pixels]) -> Vectors:
        """Return one row of 128 numbers per RGB chip of (150, 150, 3); no chips give shape (0, 128)."""
        if not chips:
            return np.empty((0, TEMPLATE_SIZE), dtype=np.float32)
        return np.asarray(self._network.compute_face_descriptor(list(chips)), dtype=np.float32)


class OnnxEncoder:
    """The same weights in ONNX Runtime: the same numbers within 1e-5, some 30 times faster."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.model_id = identify(RESNET, "onnx")

    def encode(self, chips: Sequence[Pixels]) -> Vectors:
        """Return one row of 128 numbers per RGB chip of (150, 150, 3); no chips give shape (0, 128)."""
        batches = [np.stack(chips[start : start + _BATCH]) for start in range(0, len(chips), _BATCH)]
        rows = [self._session.run(batch)[0] for batch in batches]
        return np.concatenate(rows) if rows else np.empty((0, TEMPLATE_SIZE), dtype=np.float32)


def open_encoder(cache: Path | None, threads: int = THREADS) -> tuple[Encoder, tuple[str, ...]]:
    """Return the fast encoder, or dlib's own with a remark that says why.

    Args:
        cache: folder for converted networks, or None; see `open_network`.
        threads: for one run.

    Raises:
        Unavailable: the weight file is missing or wrong.
    """
    try:
        opened = open_network(resnet_network(), cache, threads)
    except Unavailable as error:
        return DlibEncoder(), (f"Faces are described by dlib itself, which is slower: {error}",)
    return OnnxEncoder(opened.session), opened.remarks
