"""`bench`: how fast this program is on this machine, against the usual ways."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from app.services.measuring.benchmarks.catalogue import BENCHMARKS
from app.services.measuring.benchmarks.comparison import BenchmarkSettings, Comparison
from app.services.measuring.benchmarks.log import measure_log
from gallery_tools.progress import TerminalProgress
from gallery_tools.results import check_writable, write_result

_ROWS = (100_000, 1_000_000)


@click.command()
@click.option("--json", "json_file", type=click.Path(path_type=Path), metavar="FILE", help="Write the figures as JSON.")
@click.option(
    "--rows", type=click.IntRange(1_000, 12_000_000), multiple=True, default=_ROWS, show_default=True, metavar="N",
    help="Photos in the made-up gallery that is searched; may be given several times. A million needs 3 GB on disk.",
)  # fmt: skip
@click.option(
    "--only", type=click.Choice(list(BENCHMARKS)), multiple=True, help="Run only these; may be given several times."
)
def bench(json_file: Path | None, rows: tuple[int, ...], only: tuple[str, ...]) -> None:
    """Compare this program with dlib, face_recognition, faiss and OpenCV on this machine.

    The two sides of a comparison take turns in one run, so a busy machine hinders both; trust the ratios more than the
    seconds. It works on made-up and invented people: no workspace is opened.
    """
    check_writable(json_file)
    settings = BenchmarkSettings(rows, TerminalProgress)
    done: list[Comparison] = []
    for name, benchmark in BENCHMARKS.items():
        if not only or name in only:
            for comparison in benchmark(settings):
                done.append(comparison)
                click.echo(_sentence(comparison))
    if json_file is not None:
        write_result(json_file, json.dumps([asdict(item) for item in done], indent=1, allow_nan=False) + "\n")


@click.command("bench-log")
@click.option("--entries", type=click.IntRange(100, 1_000_000), default=2_000, show_default=True, metavar="N")
@click.option(
    "--folder", type=click.Path(path_type=Path, file_okay=False, exists=True), metavar="FOLDER",
    help="On which disk: a folder of it; without it, that of temporary files.",
)  # fmt: skip
def bench_log(entries: int, folder: Path | None) -> None:
    """Measure how many entries a second the log takes, each safely on the disk, in a workspace made for this."""
    with TemporaryDirectory(dir=folder) as place:
        found = measure_log(Path(place) / "workspace", entries, TerminalProgress("writing entries"))
    click.echo(
        f"{found.entries} entries, {found.per_second:.0f} a second; one takes {found.p50_ms:.1f} ms, 99 of 100 at "
        f"most {found.p99_ms:.1f} ms."
    )


def _sentence(found: Comparison) -> str:
    parts = [f"{found.work}: {_time(found.ours_s)} against {found.peer}"]
    if found.peer_s is not None and found.ratio is not None:
        parts[0] += f" {_time(found.peer_s)}, {found.ratio:.2f} times"
    if found.max_difference is not None:
        parts.append(f"largest difference {found.max_difference:.1e}")
    if found.recall is not None:
        parts.append(f"recall {found.recall:.3f}")
    if found.peak_mb is not None:
        parts.append(f"peak {found.peak_mb:.0f} MB")
    return "; ".join(parts)


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{1000 * seconds:.1f} ms"
