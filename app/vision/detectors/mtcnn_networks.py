"""Opens MTCNN's three networks as they run fastest, each held against its file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.errors import Unavailable
from app.vision.dlib_networks import Network
from app.vision.dlib_weights import Array
from app.vision.models import ONET, PNET, RNET, read_weights
from app.vision.onnx_cache import open_network
from app.vision.sessions import Session

_SHAPES = {PNET: (1, 61, 80, 3), RNET: (4, 24, 24, 3), ONET: (4, 48, 48, 3)}


def open_mtcnn(cache: Path | None, threads: int) -> tuple[tuple[Session, Session, Session], tuple[str, ...]]:
    """Return the three networks, and remarks; one that does not agree with its file runs from the file itself.

    Args:
        cache: folder for rearranged networks, or None; see `open_network`.
        threads: for one run.

    Raises:
        Unavailable: a weight file is missing or wrong.
    """
    remarks: list[str] = []
    proposer, refiner, decider = (_open(name, cache, threads, remarks) for name in (PNET, RNET, ONET))
    return (proposer, refiner, decider), tuple(remarks)


def _open(name: str, cache: Path | None, threads: int, remarks: list[str]) -> Session:
    content = read_weights(name)
    network = Network(
        name,
        _rearranged,
        lambda session: _answer(session, name),
        lambda: _answer(Session(content), name),
        "the file as it came",
    )
    try:
        opened = open_network(network, cache, threads)
    except Unavailable as error:
        remarks.append(f"Faces are found more slowly: {error}")
        return Session(content, threads)
    remarks += opened.remarks
    return opened.session


def _rearranged(content: bytes) -> bytes:
    from app.vision.detectors.mtcnn_graphs import pooled_first  # only a conversion needs the onnx package

    return pooled_first(content)


def _answer(session: Session, name: str) -> Array:
    """Return everything a network says about generated noise, flat."""
    noise = np.random.default_rng(1234).uniform(-1, 1, _SHAPES[name]).astype(np.float32)
    return np.concatenate([output.ravel() for output in session.run(noise)])
