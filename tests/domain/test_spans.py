from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spans import spans_of, spans_text


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        ([], ""),
        ([7], "7"),
        ([7, 8], "7-8"),
        ([7, 9], "7,9"),
        ([0, 6, 12, 18, 19, 20, 21, 24, 30], "0-18/6,19-21,24,30"),
        ([0, 1, 2, 3], "0-3"),
    ],
)
def test_text(numbers: list[int], text: str) -> None:
    assert spans_text(numbers) == text


@given(st.sets(st.integers(0, 300)))
def test_nothing_is_lost_or_added(numbers: set[int]) -> None:
    spans = spans_of(sorted(numbers))
    assert [n for span in spans for n in range(span.first, span.last + 1, span.step)] == sorted(numbers)
