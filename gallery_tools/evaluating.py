"""`evaluate`: how well the right person is found, on pictures whose people are known."""

from __future__ import annotations

from pathlib import Path

import click

from app.domain.gallery.accuracy import Figures, Operating, Spread
from app.domain.shares import Share
from app.reports.accuracy_json import accuracy_json, not_assessed
from app.reports.accuracy_plot import accuracy_svg
from app.reports.accuracy_report import AccuracyReport, JudgedProbe
from app.services.measuring.evaluation import evaluate as run_trial
from gallery_tools.measuring import detector_options
from gallery_tools.progress import TerminalProgress
from gallery_tools.results import check_writable, write_result

_WORST = 10


@click.command()
@click.argument("manifest", type=click.Path(path_type=Path))
@click.option("--json", "json_file", type=click.Path(path_type=Path), metavar="FILE", help="Write all figures as JSON.")
@click.option("--plot", "plot_file", type=click.Path(path_type=Path), metavar="FILE", help="Draw the curves as SVG.")
@detector_options
def evaluate(
    manifest: Path, json_file: Path | None, plot_file: Path | None, detector: str, models_folder: Path | None
) -> None:
    """Measure how well people are found, with the pictures that MANIFEST (CSV, UTF-8) names.

    Mandatory columns: path (from the manifest's folder), identity, role (gallery or probe). Optional: encounter, and
    condition, sex, age, group, by which the figures are given as well; write ages as bands, such as 20-31.

    FNIR needs probes of people who are not in the gallery: at least 10 for FPIR 10 %, 100 for 1 %, 334 for 0.3 %. It
    works on files alone: no workspace is opened, and nothing of it belongs to a case.
    """
    check_writable(json_file, plot_file)
    report = run_trial(manifest, detector, models_folder, TerminalProgress("Describing faces"))
    for line in _lines(report):
        click.echo(line)
    if json_file is not None:
        write_result(json_file, accuracy_json(report))
    if plot_file is not None:
        write_result(plot_file, accuracy_svg(report))


def _lines(report: AccuracyReport) -> list[str]:
    without = sum(not face.faces for face in report.gallery)
    lines = [
        f"Gallery: {len(report.gallery)} photos, {report.people} people; no face in {without} photos.",
        *_figures("All probes", report.everything),
        *(f"  {why}" for point in report.everything.operating if (why := not_assessed(report.everything, point))),
        _distances("own person", report.everything.own),
        _distances("nearest other person", report.everything.other),
    ]
    for column, value, figures in report.groups:
        lines += _figures(f"{column} {value or 'not given'}", figures)
    if report.copies:
        lines.append(f"{report.copies} probes are copies of gallery pictures (distance 0): the figures flatter.")
    lines += [f"worst: {_case(probe)}" for probe in report.worst(_WORST)]
    lines += [f"nearest stranger: {_case(probe)}" for probe in report.nearest_strangers(_WORST)]
    faces = [*report.gallery, *(probe.face for probe in report.probes)]
    return lines + [f"{face.name}: {face.remark}" for face in faces if face.remark]


def _figures(title: str, figures: Figures) -> list[str]:
    lines = [f"{title}: {figures.probes} probes, {figures.mated} mated; no face in {figures.no_face}"]
    lines += [f"  rank {rank:<2} {_share(share)}" for rank, share in figures.ranks if share is not None]
    return lines + [_operating(point) for point in figures.operating if point.missed is not None]


def _operating(point: Operating) -> str:
    return f"  FNIR {_share(point.missed)} at FPIR {point.fpir:.1%} (of these probes {_share(point.offered)})"


def _share(share: Share | None) -> str:
    if share is None:
        return "not assessed"
    low, high = share.interval.low, share.interval.high
    return f"{share.rate:.1%} ({share.count} of {share.of}; 95 % interval {low:.1%} to {high:.1%})"


def _distances(what: str, spread: Spread | None) -> str:
    if spread is None:
        return f"  distance to the {what}: not assessed"
    return (
        f"  distance to the {what}: middle {spread.middle:.3f}, 5 to 95 % {spread.low:.3f} to {spread.high:.3f}, "
        f"all {spread.least:.3f} to {spread.largest:.3f}"
    )


def _case(probe: JudgedProbe) -> str:
    result = probe.result
    rank = f"rank {result.rank}" if result.rank is not None else "own person not found" if result.mated else "no mate"
    distances = [f"{value:.3f}" if value is not None else "-" for value in (result.own, result.other)]
    return f"{probe.face.name} ({probe.face.identity}): {rank}, own {distances[0]}, nearest other {distances[1]}"
