"""Measures in a record: with their components, without, and as they were written before there were any."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from app.domain.casework.faces import FaceMeasures
from app.domain.casework.quality import Absence, QualityComponent, assess
from app.storage.rows import measures_of, measures_text

VALUES = st.one_of(st.floats(-1e6, 1e6), st.sampled_from(Absence), st.none())


@given(st.dictionaries(st.sampled_from(QualityComponent), VALUES))
def test_what_is_written_is_read_again(values: dict[QualityComponent, float | Absence | None]) -> None:
    components = tuple(assess(component, value) for component, value in values.items())
    measures = FaceMeasures(18.5, 12.0, None, components=components)
    assert measures_of(measures_text(measures)) == measures


def test_measures_of_a_scan_write_no_word_of_components() -> None:
    assert "components" not in json.loads(measures_text(FaceMeasures(18.5)))


def test_a_record_from_before_the_components_still_reads() -> None:
    text = (
        '{"eye_distance_px": 31.5, "sharpness": 40.0, "luminance_mean": 120.0, "luminance_deviation": 30.0, '
        '"dark_share": 0.0, "bright_share": 0.0, "roll_deg": 1.0, "yaw_hint": null}'
    )
    assert measures_of(text) == FaceMeasures(31.5, 40.0, 120.0, 30.0, 0.0, 0.0, 1.0, None)
