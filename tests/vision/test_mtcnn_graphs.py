"""MTCNN's rearranged networks say what its files say, on noise and on faces; what does not is not used."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from app.errors import Unavailable
from app.vision.detectors import mtcnn, mtcnn_networks
from app.vision.detectors.mtcnn import MtcnnDetector
from app.vision.detectors.mtcnn_graphs import pooled_first
from app.vision.models import ONET, PNET, RNET, read_weights
from app.vision.onnx_cache import TOLERANCE
from app.vision.sessions import Session
from tests.vision.faces import picture

pytestmark = pytest.mark.models


@pytest.mark.parametrize(
    ("name", "shape"), [(PNET, (1, 97, 64, 3)), (PNET, (1, 12, 12, 3)), (RNET, (9, 24, 24, 3)), (ONET, (5, 48, 48, 3))]
)
def test_a_rearranged_network_says_what_its_file_says(name: str, shape: tuple[int, ...]) -> None:
    content = read_weights(name)
    value = np.random.default_rng(7).normal(0, 0.7, shape).astype(np.float32)
    ours, files = Session(pooled_first(content)).run(value), Session(content).run(value)
    assert [output.shape for output in ours] == [output.shape for output in files]
    assert max(float(np.abs(a - b).max()) for a, b in zip(ours, files, strict=True)) < TOLERANCE


def test_the_same_faces_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    rearranged = MtcnnDetector(tmp_path)
    assert rearranged.remarks == ()
    assert len(list(tmp_path.glob("*.onnx"))) == 3
    again = MtcnnDetector(tmp_path)
    monkeypatch.setattr(
        mtcnn,
        "open_mtcnn",
        lambda _cache, threads: (tuple(Session(read_weights(name), threads) for name in (PNET, RNET, ONET)), ()),
    )
    as_it_came = MtcnnDetector()
    for file in ("stills/probe_S002_easy.jpg", "gallery/S004_1.jpg"):
        pixels = picture(file)
        ours, theirs = rearranged.detect(pixels), as_it_came.detect(pixels)
        assert again.detect(pixels) == ours
        assert len(ours) == len(theirs) == 1
        assert abs(ours[0].square.left - theirs[0].square.left) < 0.01 and abs(ours[0].score - theirs[0].score) < 1e-4


def test_a_network_that_differs_runs_from_its_file_and_the_remark_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(content: bytes) -> bytes:
        model = onnx.load_model_from_string(pooled_first(content))
        biases = next(item for item in model.graph.initializer if len(item.dims) == 1)
        values = onnx.numpy_helper.to_array(biases) + np.float32(1e-3)
        biases.CopyFrom(onnx.numpy_helper.from_array(values, biases.name))
        return bytes(model.SerializeToString())

    monkeypatch.setattr(mtcnn_networks, "_rearranged", wrong)
    detector = MtcnnDetector()
    assert len(detector.remarks) == 3
    assert all("more slowly" in r and "differs from the file as it came" in r for r in detector.remarks)
    assert len(detector.detect(picture("stills/probe_S002_easy.jpg"))) == 1


def test_another_kind_of_network_is_refused() -> None:
    node = onnx.helper.make_node("Relu", ["x"], ["y"])
    value = onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [1])
    result = onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, [1])
    foreign = onnx.helper.make_model(onnx.helper.make_graph([node], "foreign", [value], [result]))
    with pytest.raises(Unavailable, match="not built as this program expects"):
        pooled_first(foreign.SerializeToString())
