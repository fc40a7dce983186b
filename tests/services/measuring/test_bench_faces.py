"""The comparisons of faces run, and what is compared is the same work."""

from __future__ import annotations

import pytest

from app.domain.progress import Progress
from app.services.measuring.benchmarks import faces
from app.services.measuring.benchmarks.comparison import BenchmarkSettings

SETTINGS = BenchmarkSettings((1_000,), lambda _: Progress())


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "_BATCH", 2)
    monkeypatch.setattr(faces, "_ROUNDS", 1)
    monkeypatch.setattr(faces, "_PHOTOS", 2)


@pytest.mark.models
def test_descriptors_are_compared_with_dlibs_and_agree() -> None:
    found = list(faces.compare_descriptors(SETTINGS))
    assert [item.work for item in found] == ["descriptor, 1 at a time", "descriptor, 2 at a time"]
    for item in found:
        assert item.max_difference is not None
        assert item.max_difference < 1e-5
        assert item.peer_s is not None
        assert item.ratio == pytest.approx(item.peer_s / item.ours_s)


@pytest.mark.models
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")  # of face_recognition's own import
def test_enrolment_is_compared_with_the_calls_of_face_recognition() -> None:
    (found,) = faces.compare_enrolment(SETTINGS)
    assert found.work == "enrolment, seconds for 2 photos"
    assert found.peer_s is not None
    assert found.ratio == pytest.approx(found.peer_s / found.ours_s)
