"""From 150-pixel chips to 128 numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import dlib
import numpy as np

from app.domain.casework.media import Pixels
from app.domain.gallery.templates import TEMPLATE_SIZE, Vectors
from app.errors import Unavailable
from app.vision.dlib_networks import resnet_network
from app.vision.models import RESNET, ModelId, find_weights, identify, read_weights
from app.vision.onnx_cache import open_network
from app.vision.own_weights import WeightFile
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

    def __init__(self, own: WeightFile | None = None) -> None:
        # Reading checks the bytes; dlib opens the file itself.
        if own is None:
            read_weights(RESNET)
        else:
            own.read()
        try:
            self._network = dlib.face_recognition_model_v1(str(own.path if own is not None else find_weights(RESNET)))
        except RuntimeError as error:
            raise Unavailable("The model file is no face description network of dlib's form. Remove it.") from error
        self.model_id = _identified(own, "dlib")

    def encode(self, chips: Sequence[Pixels]) -> Vectors:
        """Return one row of 128 numbers per RGB chip of (150, 150, 3); no chips give shape (0, 128)."""
        if not chips:
            return np.empty((0, TEMPLATE_SIZE), dtype=np.float32)
        return np.asarray(self._network.compute_face_descriptor(list(chips)), dtype=np.float32)


class OnnxEncoder:
    """The same weights in ONNX Runtime: the same numbers within 1e-5, some 30 times faster."""

    def __init__(self, session: Session, own: WeightFile | None = None) -> None:
        self._session = session
        self.model_id = _identified(own, "onnx")

    def encode(self, chips: Sequence[Pixels]) -> Vectors:
        """Return one row of 128 numbers per RGB chip of (150, 150, 3); no chips give shape (0, 128)."""
        batches = [np.stack(chips[start : start + _BATCH]) for start in range(0, len(chips), _BATCH)]
        rows = [self._session.run(batch)[0] for batch in batches]
        return np.concatenate(rows) if rows else np.empty((0, TEMPLATE_SIZE), dtype=np.float32)


def open_encoder(
    cache: Path | None, threads: int = THREADS, own: WeightFile | None = None
) -> tuple[Encoder, tuple[str, ...]]:
    """Return the fast encoder, or dlib's own with a remark that says why.

    Args:
        cache: folder for converted networks, or None; see `open_network`.
        threads: for one run.
        own: other weights than those that come with the program.

    Raises:
        Unavailable: the weight file is missing or wrong.
    """
    try:
        opened = open_network(resnet_network(own), cache, threads)
    except (Unavailable, ValueError, RuntimeError) as error:  # own weights may be anything at all
        return DlibEncoder(own), (f"Faces are described by dlib itself, which is slower: {error}",)
    return OnnxEncoder(opened.session, own), opened.remarks


def _identified(own: WeightFile | None, engine: str) -> ModelId:
    return identify(RESNET, engine) if own is None else ModelId(own.name, own.sha256, engine)
