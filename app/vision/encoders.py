"""From 150-pixel chips to 128 numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import dlib
import numpy as np

from app.domain.media import Pixels
from app.domain.templates import TEMPLATE_SIZE, Vectors
from app.vision.models import RESNET, ModelId, find_weights, identify, read_weights


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
