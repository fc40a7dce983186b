"""The packages we compare with may not change how this program reads pictures."""

from __future__ import annotations

import sys

import pytest
from PIL import ImageFile

from app.vision.peers import face_recognition_package


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")  # of face_recognition's own import
@pytest.mark.parametrize("tolerant", [False, True])
def test_face_recognition_leaves_pillow_as_it_was(tolerant: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", tolerant)
    monkeypatch.delitem(sys.modules, "face_recognition", raising=False)
    monkeypatch.delitem(sys.modules, "face_recognition.api", raising=False)
    assert face_recognition_package().face_distance
    assert ImageFile.LOAD_TRUNCATED_IMAGES is tolerant
