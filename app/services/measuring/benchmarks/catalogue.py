"""The benchmarks by name."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.measuring.benchmarks.comparison import Benchmark
from app.services.measuring.benchmarks.faces import compare_descriptors, compare_detectors, compare_enrolment
from app.services.measuring.benchmarks.playing import compare_playing
from app.services.measuring.benchmarks.search import compare_search

BENCHMARKS: Mapping[str, Benchmark] = {
    "descriptor": compare_descriptors,
    "detector": compare_detectors,
    "enrolment": compare_enrolment,
    "playing": compare_playing,
    "search": compare_search,
}
