from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import dlib
import numpy as np
import pytest

from app.domain.casework.faces import Box, overlap
from app.errors import Unavailable
from app.vision import encoders
from app.vision.detectors.mmod import MmodDetector
from app.vision.dlib_networks import Network, check_chips, mmod_network, resnet_network
from app.vision.encoders import DlibEncoder, OnnxEncoder, open_encoder
from app.vision.models import MMOD, find_weights
from app.vision.onnx_cache import TOLERANCE, graph_path, open_network
from tests.vision.faces import analysed, gallery, listed, people_by_distance, picture

pytestmark = pytest.mark.models


def never(_: bytes) -> bytes:
    raise AssertionError("converted although a good conversion lay in the cache")


def test_descriptors_and_ranks_are_dlibs_own() -> None:
    """16 probes and 42 gallery photos, described by both engines from the same chips."""
    photos = [file for file, _ in listed("gallery") if file.endswith("_1.jpg")]
    stills = [file for file, _ in listed("probe_still")]
    chips = [analysed(file)[0].chip for file in photos + stills]
    ours = np.stack([analysed(file)[0].template.vector for file in photos + stills])
    dlibs = DlibEncoder().encode(chips)
    assert np.abs(ours - dlibs).max() < TOLERANCE
    people = tuple(photos)
    for mine, theirs in zip(ours[len(photos) :], dlibs[len(photos) :], strict=True):
        assert people_by_distance(mine, ours[: len(photos)], people) == people_by_distance(
            theirs, dlibs[: len(photos)], people
        )


def test_batches_do_not_change_numbers_and_nothing_gives_nothing() -> None:
    encoder = OnnxEncoder(open_network(resnet_network(), None).session)
    chips = (check_chips() * 18)[:35]
    together, alone = encoder.encode(chips), encoder.encode(chips[:1])
    assert together.shape == (35, 128) and np.abs(together[34] - alone[0]).max() < 1e-6
    assert encoder.encode([]).shape == (0, 128)


def test_a_conversion_is_kept_and_not_repeated(tmp_path: Path) -> None:
    network = resnet_network()
    first = open_network(network, tmp_path / "new")
    again = open_network(replace(network, graph=never, reference=lambda: pytest.fail("asked dlib")), tmp_path / "new")
    assert first.remarks == again.remarks == ()
    assert first.largest_difference <= TOLERANCE and again.largest_difference <= TOLERANCE


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """A good conversion and its verdict, as bytes."""
    folder = tmp_path_factory.mktemp("cache")
    open_network(resnet_network(), folder)
    path = graph_path(resnet_network(), folder)
    return path.read_bytes(), path.with_suffix(".json").read_bytes()


def put(folder: Path, graph: bytes, verdict: bytes) -> Path:
    path = graph_path(resnet_network(), folder)
    path.write_bytes(graph)
    path.with_suffix(".json").write_bytes(verdict)
    return path


def test_a_changed_conversion_is_made_anew_and_said(converted: tuple[bytes, bytes], tmp_path: Path) -> None:
    graph = bytearray(converted[0])
    graph[len(graph) // 2] ^= 1
    path = put(tmp_path, bytes(graph), converted[1])
    opened = open_network(resnet_network(), tmp_path)
    assert "had been changed" in opened.remarks[0]
    assert path.read_bytes() == converted[0]
    assert open_network(replace(resnet_network(), graph=never), tmp_path).remarks == ()


@pytest.mark.parametrize("verdict", [b"", b"{", b"[1]", b'{"format": 1}', b"\xff\xfe"])
def test_an_unreadable_verdict_is_made_anew_and_said(
    verdict: bytes, converted: tuple[bytes, bytes], tmp_path: Path
) -> None:
    path = put(tmp_path, converted[0], verdict)
    opened = open_network(resnet_network(), tmp_path)
    assert len(opened.remarks) == 1 and "converted anew" in opened.remarks[0]
    assert json.loads(path.with_suffix(".json").read_bytes())["format"] == 1


def test_a_conversion_that_fails_its_self_test_is_made_anew(converted: tuple[bytes, bytes], tmp_path: Path) -> None:
    verdict = json.loads(converted[1])
    verdict["reference"][7] += 1e-4
    put(tmp_path, converted[0], json.dumps(verdict).encode())
    assert "self-test" in open_network(resnet_network(), tmp_path).remarks[0]


def test_a_cache_that_cannot_be_written_costs_time_and_not_numbers(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    opened = open_network(resnet_network(), blocked)
    assert opened.largest_difference <= TOLERANCE
    assert any("could not be kept" in remark for remark in opened.remarks)


@pytest.mark.parametrize("wrong", [1.1e-5, float("nan")])
def test_a_graph_that_differs_from_dlib_gives_no_numbers(wrong: float, tmp_path: Path) -> None:
    network = resnet_network()
    off: Network = replace(network, reference=lambda: network.reference() + np.float32(wrong))
    with pytest.raises(Unavailable, match="differs from dlib"):
        open_network(off, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_dlib_itself_steps_in_and_the_remark_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    off = replace(resnet_network(), reference=lambda: np.zeros((2, 128), dtype=np.float32))
    monkeypatch.setattr(encoders, "resnet_network", lambda *_: off)
    encoder, remarks = open_encoder(None)
    assert encoder.model_id.engine == "dlib"
    assert len(remarks) == 1 and "slower" in remarks[0] and "differs from dlib" in remarks[0]


def test_the_cnn_detector_agrees_with_dlib_where_no_pyramid_blurs_it(tmp_path: Path) -> None:
    assert open_network(mmod_network(), tmp_path).largest_difference <= TOLERANCE


def test_the_cnn_detector_finds_what_dlibs_finds_in_a_photo() -> None:
    pixels = np.ascontiguousarray(picture("gallery/S001_1.jpg")[::2, ::2])
    (found,) = MmodDetector(enlarge=1).detect(pixels)
    (theirs,) = dlib.cnn_face_detection_model_v1(str(find_weights(MMOD)))(pixels, 0)
    rectangle = theirs.rect
    square = Box(rectangle.left(), rectangle.top(), rectangle.width(), rectangle.height())
    assert found.score == pytest.approx(theirs.confidence, abs=0.05)
    assert overlap(found.square, square) > 0.5


def test_one_model_makes_the_whole_gallery() -> None:
    vectors, people = gallery()
    assert vectors.shape == (84, 128) and len(set(people)) == 42
