"""Weights that a section brings itself describe faces under their own digest; anything else is refused."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from app.errors import Unavailable
from app.vision.dlib_networks import check_chips
from app.vision.encoders import OnnxEncoder, open_encoder
from app.vision.models import RESNET, read_weights
from app.vision.own_weights import own_weights, weights_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A models folder with dlib's network, some of whose last weights are others."""
    content = bytearray(read_weights(RESNET))
    for place in range(len(content) - 60_000, len(content) - 50_000):
        content[place] ^= 1
    (tmp_path / "other.dat").write_bytes(content)
    (tmp_path / "notes.txt").write_bytes(b"not a network")
    return tmp_path


def test_other_weights_give_other_numbers_under_their_own_name(folder: Path) -> None:
    (own,) = own_weights(folder)
    assert own.name == "other.dat" and own.sha256 == hashlib.sha256(own.path.read_bytes()).hexdigest()
    shipped, _ = open_encoder(None)
    opened, remarks = open_encoder(None, own=weights_of(folder, own.sha256))
    assert isinstance(opened, OnnxEncoder) and not remarks
    assert (opened.model_id.name, opened.model_id.sha256) == ("other.dat", own.sha256)
    chips = check_chips()
    assert np.abs(opened.encode(chips) - shipped.encode(chips)).max() > 1e-4


def test_what_is_missing_exchanged_or_no_network(folder: Path) -> None:
    (own,) = own_weights(folder)
    own.path.write_bytes(b"no network at all")
    with pytest.raises(Unavailable, match="not the one that the gallery was described with"):
        own.read()
    with pytest.raises(Unavailable, match="not in the models folder"):
        weights_of(folder, own.sha256)
    (nothing,) = own_weights(folder)
    with pytest.raises(Unavailable, match="no face description network"):
        open_encoder(None, own=nothing)
    assert own_weights(None) == [] and own_weights(folder / "nowhere") == []
