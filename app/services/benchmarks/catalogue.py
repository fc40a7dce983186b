"""The benchmarks by name."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.benchmarks.comparison import Benchmark
from app.services.benchmarks.search import compare_search

BENCHMARKS: Mapping[str, Benchmark] = {"search": compare_search}
