"""The two dlib networks that ONNX Runtime can run, and how each is held against dlib itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import dlib
import numpy as np

from app.config import resource
from app.domain.casework.media import Pixels
from app.vision.dlib_weights import Array
from app.vision.findings import CHIP_SIZE
from app.vision.mmod_map import best_square
from app.vision.models import MMOD, RESNET, find_weights, model_file, read_weights
from app.vision.own_weights import WeightFile
from app.vision.sessions import Session

_CHECK_FACE = "demo/gallery/S001_1.jpg"
_CHECK_SCALE = (
    1 / 3
)  # makes the face there 80 pixels wide, the detector's own size: no pyramid level blurs the comparison
_CHECK_MARGIN = 120  # wider than what one score of the map can see


@dataclass(frozen=True)
class Network:
    """A network in two engines, as a rule dlib's.

    Attributes:
        weights: its file in the manifest.
        graph: makes the ONNX graph from the file's content.
        answer: what the graph says about the check pictures.
        reference: what dlib says about them; same shape.
        against: whose word `reference` is.
        own: the section's own file, when it is not one of the manifest's.
    """

    weights: str
    graph: Callable[[bytes], bytes]
    answer: Callable[[Session], Array]
    reference: Callable[[], Array]
    against: str = "dlib"
    own: WeightFile | None = None

    @property
    def sha256(self) -> str:
        """Return the digest of the weights."""
        return self.own.sha256 if self.own is not None else model_file(self.weights).sha256

    def read(self) -> bytes:
        """Return the content of the weight file. Raises `Unavailable` when it is missing or another."""
        return self.own.read() if self.own is not None else read_weights(self.weights)


def resnet_network(own: WeightFile | None = None) -> Network:
    """Return the descriptor network; checked on two generated chips, 128 numbers each.

    Args:
        own: other weights of the same shape.
    """
    path = own.path if own is not None else find_weights(RESNET)
    return Network(
        own.name if own is not None else RESNET, _resnet_graph,
        lambda session: session.run(np.stack(check_chips()))[0], lambda: _dlib_descriptors(path), own=own,
    )  # fmt: skip


def mmod_network() -> Network:
    """Return the detector network; checked on score and square of an invented face, with no pyramid in between."""
    return Network(MMOD, _mmod_graph, lambda session: best_square(session, check_picture()), _dlib_square)


def check_chips() -> list[Pixels]:
    """Return two generated chips, RGB (150, 150, 3): noise, and slopes with a disc."""
    noise = np.random.default_rng(1234).integers(0, 256, (CHIP_SIZE, CHIP_SIZE, 3), dtype=np.uint8)
    rows, columns = np.indices((CHIP_SIZE, CHIP_SIZE))
    disc = (rows - 75) ** 2 + (columns - 75) ** 2 < 50**2
    slopes = np.stack([rows, columns, np.where(disc, 200, 40)], axis=-1).astype(np.uint8)
    return [noise, slopes]


def check_picture() -> Pixels:
    """Return an invented face 80 pixels wide amid its stretched background, RGB."""
    encoded = np.frombuffer(resource(_CHECK_FACE).read_bytes(), dtype=np.uint8)
    photo = cv2.cvtColor(cv2.imdecode(encoded, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    small = cv2.resize(photo, None, fx=_CHECK_SCALE, fy=_CHECK_SCALE, interpolation=cv2.INTER_AREA)
    m = _CHECK_MARGIN
    return np.asarray(cv2.copyMakeBorder(small, m, m, m, m, cv2.BORDER_REPLICATE), dtype=np.uint8)


def _resnet_graph(content: bytes) -> bytes:
    from app.vision.dlib_onnx import resnet_graph  # only a conversion needs the onnx package, 0.3 s to import

    return resnet_graph(content)


def _mmod_graph(content: bytes) -> bytes:
    from app.vision.dlib_onnx import mmod_graph

    return mmod_graph(content)


def _dlib_descriptors(path: Path) -> Array:
    network = dlib.face_recognition_model_v1(str(path))
    return np.asarray(network.compute_face_descriptor(check_chips()), dtype=np.float32)


def _dlib_square() -> Array:
    network = dlib.cnn_face_detection_model_v1(str(find_weights(MMOD)))
    best = max(network(check_picture(), 0), key=lambda found: found.confidence)
    return np.array([best.confidence, best.rect.left(), best.rect.top(), best.rect.width()], dtype=np.float32)
