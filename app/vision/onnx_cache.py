"""Converts a network once, holds it against what it was made from, and keeps the result with its hashes.

Most are dlib's own and held against dlib; a rearranged ONNX file is held against the file as it came.

Beside each graph lies a verdict: the hash of the weights it was made from, the hash of the graph, what dlib said about
the check pictures, and how far the graph was from that. At every load both hashes and a fresh answer to the check
pictures must agree; whatever does not is made anew from the weights, which are checked against the manifest.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from app.errors import Unavailable
from app.vision.dlib_networks import Network
from app.vision.dlib_weights import Array
from app.vision.sessions import THREADS, Session, runtime_version

TOLERANCE = 1e-5
"""Largest difference from dlib that is allowed in any number."""
_FORMAT = 1


@dataclass(frozen=True)
class Verdict:
    """What is known of a converted graph; stored beside it as JSON.

    Attributes:
        format: version of conversion and verdict.
        source_sha256: hash of dlib's weight file.
        graph_sha256: hash of the ONNX file.
        runtime: ONNX Runtime's version when it was compared.
        largest_difference: from dlib, over all numbers of the check pictures.
        reference: dlib's numbers for the check pictures, flat.
    """

    format: int
    source_sha256: str
    graph_sha256: str
    runtime: str
    largest_difference: float
    reference: list[float]


@dataclass(frozen=True)
class OpenedNetwork:
    """A network that agreed with dlib.

    Attributes:
        session: ready to run.
        largest_difference: from dlib's numbers on the check pictures, measured at this load.
        remarks: sentences about what was odd on the way.
    """

    session: Session
    largest_difference: float
    remarks: tuple[str, ...]


def open_network(network: Network, cache: Path | None, threads: int = THREADS) -> OpenedNetwork:
    """Return a network in ONNX Runtime that was held against its reference.

    Args:
        network: which one.
        cache: folder for converted graphs, made when absent; None converts and compares every time.
        threads: for one run.

    Raises:
        Unavailable: the weights are missing or wrong, or the graph's numbers differ from the reference's by more than
            1e-5.
    """
    remarks: list[str] = []
    if cache is not None:
        opened = _load(network, cache, threads, remarks)
        if opened is not None:
            return opened
    graph = network.graph(network.read())
    session = Session(graph, threads)
    reference = network.reference()
    difference = _difference(network, session, reference)
    if cache is not None:
        verdict = Verdict(
            format=_FORMAT,
            source_sha256=network.sha256,
            graph_sha256=hashlib.sha256(graph).hexdigest(),
            runtime=runtime_version(),
            largest_difference=difference,
            reference=[float(number) for number in reference.ravel()],
        )
        _store(network, cache, graph, verdict, remarks)
    return OpenedNetwork(session, difference, tuple(remarks))


def graph_path(network: Network, cache: Path) -> Path:
    """Return where a network's converted graph lies; its verdict has the suffix `.json` instead of `.onnx`."""
    return cache / f"{Path(network.weights).stem}-{network.sha256[:16]}.onnx"


def _load(network: Network, cache: Path, threads: int, remarks: list[str]) -> OpenedNetwork | None:
    path = graph_path(network, cache)
    try:
        graph, text = path.read_bytes(), path.with_suffix(".json").read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        remarks.append(f"The converted network {path} could not be read ({error}); it was converted anew.")
        return None
    verdict = _parsed(text)
    if verdict is None or verdict.graph_sha256 != hashlib.sha256(graph).hexdigest():
        remarks.append(
            f"The converted network {path} or its verdict had been changed since it was made; it was converted anew."
        )
        return None
    if (verdict.format, verdict.source_sha256) != (_FORMAT, network.sha256):
        return None  # made by another version of the program
    try:
        session = Session(graph, threads)
        reference = np.array(verdict.reference, dtype=np.float32)
        return OpenedNetwork(session, _difference(network, session, reference), ())
    except Unavailable as error:
        remarks.append(f"The converted network {path} did not pass its self-test ({error}); it was converted anew.")
        return None


def _difference(network: Network, session: Session, reference: Array) -> float:
    answer = network.answer(session).ravel()
    if answer.shape != reference.ravel().shape:
        raise Unavailable(f"{network.weights} gives another number of results than {network.against} does.")
    difference = float(np.abs(answer.astype(np.float64) - reference.ravel()).max())
    if not difference <= TOLERANCE:  # also refuses a NaN
        raise Unavailable(
            f"{network.weights} under {runtime_version()} differs from {network.against} by {difference:.1e}, more "
            f"than the {TOLERANCE:.0e} allowed."
        )
    return difference


def _parsed(text: str) -> Verdict | None:
    try:
        verdict = Verdict(**json.loads(text))
        np.array(verdict.reference, dtype=np.float32)
    except (ValueError, TypeError):
        return None
    return verdict


def _store(network: Network, cache: Path, graph: bytes, verdict: Verdict, remarks: list[str]) -> None:
    path = graph_path(network, cache)
    try:
        cache.mkdir(parents=True, exist_ok=True)
        _write(path, graph)
        _write(path.with_suffix(".json"), json.dumps(asdict(verdict), indent=1).encode("utf-8"))
    except OSError as error:
        remarks.append(f"The converted network could not be kept in {cache} ({error}); every start converts it again.")


def _write(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
