"""`bench` measures what it says, on material that is what it says."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from app.domain.progress import NO_PROGRESS, Progress
from app.errors import Cancelled
from app.services.measuring.benchmarks import search
from app.services.measuring.benchmarks.comparison import BenchmarkSettings, timed_by_turns
from app.services.measuring.benchmarks.made_up import MadeUpGallery
from app.services.measuring.benchmarks.memory import forget_peak, peak_mb
from gallery_tools.cli import main

FIELDS = {"work", "ours_s", "peer", "peer_s", "ratio", "max_difference", "recall", "peak_mb"}


@pytest.fixture
def _without_face_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "face_recognition", None)


@pytest.mark.usefixtures("_without_face_recognition")
def test_the_search_is_compared_with_every_peer(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    done = CliRunner().invoke(
        main, ["bench", "--only", "search", "--rows", "2000", "--rows", "1000", "--json", str(file)]
    )
    assert done.exit_code == 0, done.output
    found = json.loads(file.read_text())
    assert all(set(item) == FIELDS for item in found)
    assert [item["work"] for item in found] == ["search 2,000 photos"] * 5 + ["search 1,000 photos"] * 5
    for item in found:
        assert item["ratio"] == pytest.approx(item["peer_s"] / item["ours_s"])
    oracle = [item for item in found if "oracle" in item["peer"]]
    assert [(item["recall"], item["max_difference"]) for item in oracle] == [(1.0, 0.0)] * 2
    rounded = [item for item in found if "face_distance" in item["peer"] or "faiss" in item["peer"]]
    assert len(rounded) == 6
    assert all(0 < item["max_difference"] < 1e-4 for item in rounded)
    assert "recall 1.000" in done.output


@pytest.mark.usefixtures("_without_face_recognition")
def test_a_peer_that_does_not_fit_into_memory_is_named_and_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "available_bytes", lambda: 1_000_000)
    found = list(search.compare_search(BenchmarkSettings((1_000,), lambda _: NO_PROGRESS)))
    left_out = [item for item in found if item.peer_s is None]
    assert [item.peer for item in left_out] == ["face_recognition.face_distance and argsort: not enough memory here"]
    assert left_out[0].ratio is None


def test_turns_are_taken_in_order_and_the_first_is_not_counted() -> None:
    turns: list[tuple[str, int]] = []
    ways = {name: lambda turn, name=name: turns.append((name, turn)) for name in ("a", "b")}
    seconds = timed_by_turns(ways, 2, NO_PROGRESS)
    assert turns == [("a", 0), ("b", 0), ("a", 1), ("b", 1), ("a", 2), ("b", 2)]
    assert seconds.keys() == {"a", "b"}


def test_a_benchmark_can_be_stopped() -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        next(search.compare_search(BenchmarkSettings((1_000,), lambda _: Stopped())))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can begin anew")
def test_the_peak_is_that_of_the_measurement() -> None:
    big = np.ones(60_000_000)
    before = peak_mb()
    del big
    assert forget_peak()
    after = peak_mb()
    assert before is not None
    assert after is not None
    assert before - after > 300


def test_made_up_people_lie_as_dlibs_do() -> None:
    gallery = MadeUpGallery(4_000, 2, 3)
    vectors = gallery.vectors()
    assert np.array_equal(vectors, MadeUpGallery(4_000, 2, 3).vectors())
    same = np.linalg.norm(vectors[::2] - vectors[1::2], axis=1)
    other = np.linalg.norm(vectors[:-2:2] - vectors[2::2], axis=1)
    assert 0.3 < np.median(same) < 0.5
    assert 0.6 < np.percentile(other, 10) < np.percentile(other, 90) < 0.9
    assert (same == 0).sum() == 4  # one in a thousand is an exact copy
    probes = gallery.probes(6)
    nearest = [np.linalg.norm(vectors - probe, axis=1).min() for probe in probes]
    assert max(nearest[::2]) < min(nearest[1::2])  # by turns in the gallery and not
