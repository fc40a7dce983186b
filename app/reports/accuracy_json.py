"""An accuracy trial as JSON: plain figures, null where a figure cannot be given, and a sentence that says why."""

from __future__ import annotations

import json
import math
from dataclasses import asdict

from app.domain.gallery.accuracy import Figures, Operating, Spread
from app.domain.shares import Share
from app.reports.accuracy_report import BIN, AccuracyReport, JudgedProbe, TrialFace

WORST = 20


def accuracy_json(report: AccuracyReport) -> str:
    """Return the whole trial as JSON text. `all` and each value below `by` have the same form."""
    by: dict[str, dict[str, object]] = {}
    for column, value, figures in report.groups:
        by.setdefault(column, {})[value] = figures_values(figures)
    values = {
        "all": figures_values(report.everything),
        "by": by,
        "gallery": {
            "photos": len(report.gallery),
            "people": report.people,
            "no_face": sum(not face.faces for face in report.gallery),
            "remarks": [_remark(face) for face in report.gallery if face.remark],
        },
        "probe_remarks": [_remark(probe.face) for probe in report.probes if probe.face.remark],
        "copies": report.copies,
        "worst": [_case(probe) for probe in report.worst(WORST)],
        "nearest_strangers": [_case(probe) for probe in report.nearest_strangers(WORST)],
        "pairs": {"bin": BIN, "mated": list(report.own_pairs), "non_mated": list(report.other_pairs)},
        "detector": report.detector,
        "models": [asdict(model) for model in report.models],
        "manifest_sha256": report.manifest_sha256,
    }
    return json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def figures_values(figures: Figures) -> dict[str, object]:
    """Return the figures of one set of probes; intervals are those of 95 %."""
    values: dict[str, object] = {
        "probes": figures.probes, "mated": figures.mated, "non_mated": figures.non_mated, "no_face": figures.no_face,
    }  # fmt: skip
    for rank, share in figures.ranks:
        values[f"rank_{rank}"] = _rate(share)
    values["fnir"] = {_target(point): _rate(point.missed) for point in figures.operating}
    values["intervals"] = {
        **{f"rank_{rank}": _interval(share) for rank, share in figures.ranks},
        "fnir": {_target(point): _interval(point.missed) for point in figures.operating},
    }
    values["thresholds"] = {_target(point): _finite(point.threshold) for point in figures.operating}
    values["fpir"] = {_target(point): _rate(point.offered) for point in figures.operating}
    values["not_assessed"] = [why for point in figures.operating if (why := not_assessed(figures, point))]
    values["cmc"] = [share.rate for share in figures.curve]
    values["cmc_intervals"] = [_interval(share) for share in figures.curve]
    values["mated_distances"] = _spread(figures.own)
    values["non_mated_distances"] = _spread(figures.other)
    return values


def not_assessed(figures: Figures, point: Operating) -> str:
    """Return why an FNIR cannot be given; empty when it can."""
    at = f"FNIR at FPIR {point.fpir:.1%}"
    if point.threshold is None:
        return f"{at} is not assessed: it needs {point.needed} probes of people who are not in the gallery."
    return "" if figures.mated else f"{at} is not assessed: there is no probe of a person who is in the gallery."


def _target(point: Operating) -> str:
    return f"{point.fpir:g}"


def _rate(share: Share | None) -> float | None:
    return None if share is None else share.rate


def _interval(share: Share | None) -> list[float] | None:
    return None if share is None else [share.interval.low, share.interval.high]


def _finite(threshold: float | None) -> float | None:
    return threshold if threshold is not None and math.isfinite(threshold) else None


def _spread(spread: Spread | None) -> dict[str, float] | None:
    return None if spread is None else asdict(spread)


def _remark(face: TrialFace) -> dict[str, str]:
    return {"path": face.name, "identity": face.identity, "remark": face.remark}


def _case(probe: JudgedProbe) -> dict[str, object]:
    face, result = probe.face, probe.result
    return {
        "path": face.name, "identity": face.identity, "encounter": face.encounter, **dict(face.groups),
        "rank": result.rank, "mated_distance": result.own, "nearest_other_distance": result.other,
        "remark": face.remark,
    }  # fmt: skip
