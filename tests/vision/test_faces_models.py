from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.errors import Unavailable
from app.vision import models
from app.vision.analyst import open_analyst
from app.vision.dlib_onnx import mmod_graph, resnet_graph
from app.vision.dlib_weights import Convolution, Dense, read_layers
from app.vision.models import FIVE_POINTS, MMOD, PNET, RESNET, YUNET, manifest, read_weights


def test_the_manifest_names_every_file_with_hash_size_and_licence() -> None:
    assert {line.name for line in manifest()} >= {RESNET, FIVE_POINTS, MMOD, PNET, YUNET}
    for line in manifest():
        assert len(line.sha256) == 64 and line.size > 0 and line.licence and line.origin


def test_the_sixty_eight_point_predictor_is_not_known() -> None:
    assert not [line for line in manifest() if "68" in line.name]


@pytest.mark.parametrize("name", [line.name for line in manifest() if line.package is not None])
def test_every_shipped_file_is_here_and_is_the_one_of_the_manifest(name: str) -> None:
    assert read_weights(name)


def test_a_missing_file_says_what_it_is_for_and_what_to_do(tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        with pytest.raises(Unavailable, match="models folder, or choose another detector"):
            read_weights(YUNET, folder)


def test_a_file_of_the_right_name_and_size_with_other_bytes_is_refused(tmp_path: Path) -> None:
    size = next(line.size for line in manifest() if line.name == YUNET)
    (tmp_path / YUNET).write_bytes(bytes(size))
    with pytest.raises(Unavailable, match="SHA-256 differs"):
        read_weights(YUNET, tmp_path)


@pytest.mark.parametrize("name", [RESNET, FIVE_POINTS, PNET])
def test_no_analyst_opens_with_one_exchanged_bit(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = bytearray(read_weights(name))
    content[len(content) // 2] ^= 1
    (tmp_path / name).write_bytes(content)
    found = models.find_weights
    monkeypatch.setattr(
        models, "find_weights", lambda asked, folder=None: tmp_path / name if asked == name else found(asked, folder)
    )
    with pytest.raises(Unavailable, match="SHA-256 differs"):
        open_analyst()


def test_the_resnet_is_read_whole() -> None:
    layers = read_layers(read_weights(RESNET))
    convolutions = [layer for layer in layers if isinstance(layer, Convolution)]
    assert len(convolutions) == 29
    assert convolutions[0].filters.shape == (32, 3, 7, 7) and convolutions[0].stride == (2, 2)
    last = layers[-1]
    assert isinstance(last, Dense) and last.weights.shape == (256, 128)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.floats(0, 1, exclude_max=True))
def test_a_file_cut_short_never_becomes_a_network(share: float) -> None:
    content = read_weights(MMOD)
    # The last layer's own trainer flags follow its numbers; without them the network is still whole.
    end = int(share * (len(content) - 200))
    with pytest.raises(Unavailable):
        mmod_graph(content[:end])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
@example(b"\x01\x00\xf8\x00\x00\x00\x00\x00\x00\x00\x81\x01\x00\x01\x00\x01\x00")  # sizes beyond 64 bits
@example(b"\x01\x00\x08\x00\x00\x00\x00\x00\x00\x00\x80\x01\x00\x01\x00\x01\x00")
def test_foreign_bytes_give_a_sentence_and_no_layer(content: bytes) -> None:
    for start in (b"", b"\x01\x05con_4", b"\x01\x07bn_con2", b"\x01\x04fc_2", b"\x01\x07affine_"):
        with pytest.raises(Unavailable):
            resnet_graph(start + content)


def test_one_network_is_not_taken_for_the_other() -> None:
    with pytest.raises(Unavailable, match="not the one expected"):
        resnet_graph(read_weights(MMOD))
    with pytest.raises(Unavailable, match="not the one expected"):
        mmod_graph(read_weights(RESNET))


def test_a_weight_that_is_no_number_is_refused() -> None:
    content = bytearray(read_weights(MMOD))
    numbers = content.index(b"con_4") + len(b"con_4") + 11  # after the tensor's version and sizes
    content[numbers + 40 : numbers + 44] = b"\xff\xff\xff\xff"  # a NaN inside the first convolution
    with pytest.raises(Unavailable, match="not a finite number"):
        read_layers(bytes(content))
