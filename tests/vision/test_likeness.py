"""The same picture in another file is told from another picture of the same person."""

from __future__ import annotations

import csv

import cv2
import numpy as np
import pytest

from app.config import resource
from app.domain.casework.media import Pixels
from app.domain.gallery.photo_findings import SAME_PICTURE
from app.vision.likeness import SIDE, signature, unlikeness


def demo_people(count: int) -> list[tuple[Pixels, Pixels]]:
    """Two photos each of some people of the demo."""
    people: dict[str, list[Pixels]] = {}
    with resource("demo/gallery.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            pixels = cv2.imread(str(resource(f"demo/{row['file']}")))
            assert pixels is not None
            people.setdefault(row["person_identifier"], []).append(np.asarray(pixels[..., ::-1], dtype=np.uint8))
            if len(people) > count:
                break
    return [(first, second) for first, second in list(people.values())[:count]]


def changed(pixels: Pixels, how: str) -> Pixels:
    if how == "compressed":
        done, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 30])
        assert done
        return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), dtype=np.uint8)
    if how == "reduced":
        return np.asarray(cv2.resize(pixels, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    if how == "grey":
        return np.asarray(cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), dtype=np.uint8)
    return np.asarray(cv2.convertScaleAbs(pixels, alpha=1.1, beta=10), dtype=np.uint8)


@pytest.mark.parametrize("how", ["compressed", "reduced", "grey", "brighter"])
def test_one_picture_in_two_files(how: str) -> None:
    for first, second in demo_people(6):
        assert unlikeness(signature(first), signature(changed(first, how))) <= SAME_PICTURE
        assert unlikeness(signature(first), signature(changed(second, how))) > 2 * SAME_PICTURE


def test_a_picture_without_contrast_is_like_none() -> None:
    grey = signature(np.full((50, 40, 3), 119, dtype=np.uint8))
    assert len(grey) == SIDE * SIDE
    assert unlikeness(grey, grey) == 1.0


def test_a_negative_is_as_unlike_as_can_be() -> None:
    pixels = np.random.default_rng(1).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    assert unlikeness(signature(pixels), signature(np.asarray(255 - pixels, dtype=np.uint8))) == pytest.approx(
        2, abs=0.02
    )
