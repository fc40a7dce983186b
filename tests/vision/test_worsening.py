"""Pictures made poor: the same for the same seed, as small as asked, and every step does something."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.domain.casework.faces import Landmarks, Point
from app.domain.casework.media import Pixels
from app.domain.training.degradations import Degradation, Occlusion
from app.vision.worsening import worsened

FACE = Landmarks(Point(310, 240), Point(270, 240), Point(170, 240), Point(210, 240), Point(240, 320))
PLAIN = Degradation(60, 0.3, 0.0, 1.0, 95, interlaced=False, occlusion=Occlusion.NONE, seed=4)


@pytest.fixture
def photo() -> Pixels:
    chance = np.random.default_rng(5)
    blocks = chance.integers(60, 220, (60, 48, 3), dtype=np.uint8)
    return np.asarray(Image.fromarray(blocks).resize((480, 600), Image.Resampling.BICUBIC), dtype=np.uint8)


def read(data: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"), dtype=np.uint8)


def test_the_same_seed_gives_the_same_bytes(photo: Pixels) -> None:
    poor = replace(PLAIN, noise=8.0, quality=40)
    assert worsened(photo, FACE, poor) == worsened(photo, FACE, poor)
    assert worsened(photo, FACE, poor) != worsened(photo, FACE, replace(poor, seed=5))


def test_it_is_as_small_as_asked_and_never_enlarged(photo: Pixels) -> None:
    assert FACE.eye_distance_px == 100
    assert read(worsened(photo, FACE, replace(PLAIN, eyes_px=20))).shape == (120, 96, 3)
    assert read(worsened(photo, FACE, replace(PLAIN, eyes_px=400))).shape == photo.shape


def test_gamma_darkens_and_brightens(photo: Pixels) -> None:
    plain, dark, bright = (read(worsened(photo, FACE, replace(PLAIN, gamma=g))).mean() for g in (1.0, 1.8, 0.6))
    assert dark < plain - 10 < plain + 10 < bright


@pytest.mark.parametrize(
    ("occlusion", "place"),
    [(Occlusion.GLASSES, (240, 190)), (Occlusion.MASK, (370, 240)), (Occlusion.CAP, (115, 240))],
)
def test_what_is_covered_is_dark(photo: Pixels, occlusion: Occlusion, place: tuple[int, int]) -> None:
    shown = read(worsened(photo, FACE, replace(PLAIN, eyes_px=100, occlusion=occlusion)))
    assert shown[place].max() < 60
    assert shown[580, 20].min() >= 40 or shown[580, 20].max() > 60  # far from it nothing is covered
    assert photo[place].max() > 59  # the original is untouched


def test_two_fields_are_combed(photo: Pixels) -> None:
    plain = read(worsened(photo, FACE, replace(PLAIN, eyes_px=50))).astype(int)
    combed = read(worsened(photo, FACE, replace(PLAIN, eyes_px=50, interlaced=True))).astype(int)
    rough = [np.abs(np.diff(picture, axis=0)).mean() for picture in (plain, combed)]
    assert rough[1] > 1.3 * rough[0]
