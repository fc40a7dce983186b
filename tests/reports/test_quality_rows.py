"""The report's rows of a probe's quality."""

from __future__ import annotations

from dataclasses import replace

from app.domain.casework.faces import FaceMeasures
from app.domain.casework.quality import Absence, QualityComponent, assess
from app.domain.casework.quality_sentences import name_of
from app.reports.quality_rows import quality_rows
from tests.reports import sample
from tests.reports.test_case_pdf import words

C = QualityComponent
VALUES: dict[C, float | Absence] = {
    C.INTER_EYE_DISTANCE: 18.0, C.SHARPNESS: 0.9, C.LUMINANCE_MEAN: 0.2, C.ROLL: -2.4, C.YAW: Absence.BY_HAND,
    C.NATURAL_COLOUR: Absence.NO_COLOUR, C.MARGIN_LEFT: 4.0,
}  # fmt: skip
MEASURES = FaceMeasures(18.0, components=tuple(assess(each, VALUES.get(each)) for each in C))


def test_values_stand_with_their_reference_limits_as_sentences_and_the_rest_by_name() -> None:
    rows = dict(quality_rows(MEASURES))
    assert rows["Inter-eye distance"] == "18.0 px, reference 24 or more"
    assert rows["Luminance mean"] == "0.200"
    assert rows["Crop margin, left"] == "4.0 eye distances, reference 0.9 or more"
    assert str(rows["Limit: sharpness"]).startswith("Sharpness is 0.9: the face holds little fine detail")
    assert str(rows["Limit: natural colour"]).startswith("The frame is grey")
    absent = str(rows["Not assessed"])
    assert "Head pose, yaw" in absent
    assert "Mouth closed" in absent
    assert "Sharpness" not in absent


def test_every_component_is_told_once() -> None:
    rows = quality_rows(MEASURES)
    told = [name for name, _ in rows if name not in ("Measured", "Not assessed") and not name.startswith("Limit")]
    assert sorted(told + str(dict(rows)["Not assessed"]).split("; ")) == sorted(name_of(each) for each in C)


def test_measures_without_components_have_no_rows() -> None:
    assert quality_rows(FaceMeasures(18.0)) == []


def test_the_report_prints_them() -> None:
    report = sample.no_match_report()
    text = words(replace(report, probe=replace(report.probe, measures=MEASURES)))
    assert "Inter-eye distance 18.0 px, reference 24 or more" in text
    assert "Limit: sharpness" in text
    assert "Nearly black" not in text
