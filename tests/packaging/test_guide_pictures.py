"""The pictures of the guide come from the played demo, and the guide shows all of them."""

from __future__ import annotations

import re
from pathlib import Path

import guide_pictures
import pytest
from PIL import Image

from app.demo.moments import MOMENTS

BY_HAND = {"training-course", "training-new", "training-told"}


def test_every_picture_of_the_guide_is_made_or_taken_by_hand() -> None:
    pages = (guide_pictures.ROOT / "resources" / "guide").glob("*.md")
    shown = {name for page in pages for name in re.findall(r"\(pictures/([\w-]+)\.png\)", page.read_text("utf-8"))}
    assert shown == set(guide_pictures.SHOWN) | BY_HAND
    assert shown == {path.stem for path in guide_pictures.PICTURES.glob("*.png")}
    assert set(guide_pictures.SHOWN.values()) <= set(MOMENTS)


def test_pictures_are_made_small_all_or_none(tmp_path: Path) -> None:
    white = Image.new("RGB", (20, 10), "white")
    for moment in sorted(guide_pictures.SHOWN.values()):
        white.save(tmp_path / f"{moment}-light-200.png")
    made = tmp_path / "made"
    made.mkdir()
    (tmp_path / "queue-light-200.png").rename(tmp_path / "elsewhere.png")
    with pytest.raises(FileNotFoundError, match=r"queue-light-200\.png"):
        guide_pictures.make(tmp_path, made)
    assert not list(made.iterdir())
    (tmp_path / "elsewhere.png").rename(tmp_path / "queue-light-200.png")
    guide_pictures.make(tmp_path, made)
    assert {path.stem for path in made.iterdir()} == set(guide_pictures.SHOWN)
    with Image.open(made / "queue.png") as picture:
        assert picture.size == guide_pictures.SIZE
