"""`second-look --screenshots`: the demo case played at two scales, every station kept in both themes and two sizes.

Qt takes its scale when it starts, so each picture book is a process of its own; two at a time play copies of one
workspace.
"""

from __future__ import annotations

import argparse
import html
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from app.demo.run import CHECKOUT, build_prepared
from app.errors import UserError

SCALES = (1, 2)
THEMES = ("dark", "light")
SIZES = ((1366, 768), (1920, 1080))
_PATIENCE_S = 300


def main(argv: Sequence[str]) -> int:
    """Take the pictures. Return the exit status: 0 all taken, 1 not, with the reason in a sentence."""
    options = _parser().parse_args(argv)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded; the processes of the scales inherit it
    try:
        if options.scale is not None:
            _take(options.workspace, options.output, options.scale, options.theme)
            return 0
        return _take_all(options.output)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def write_index(folder: Path) -> int:
    """Write `index.html` over the pictures of a folder; return how many there are."""
    pictures = sorted(folder.glob("*/*.png"))
    stations: dict[str, list[Path]] = {}
    for each in pictures:
        stations.setdefault(each.stem.split("_")[0], []).append(each)
    parts = ["<!doctype html><meta charset=utf-8><title>Second Look, every station</title>"]
    parts.append("<style>body{font:14px sans-serif;background:#777;color:#fff}img{width:31%;margin:4px}</style>")
    for station, shown in stations.items():
        parts.append(f"<h2>{html.escape(station)}</h2>")
        for each in shown:
            name = each.relative_to(folder).as_posix()
            parts.append(f'<a href="{name}" title="{name}"><img loading=lazy src="{name}" alt="{name}"></a>')
    (folder / "index.html").write_text("\n".join(parts) + "\n", encoding="utf-8")
    return len(pictures)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="second-look --screenshots", description="Draw every station into files.")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "screenshots-output", help="folder for the pictures")
    parser.add_argument("--scale", type=int, choices=SCALES, help=argparse.SUPPRESS)
    parser.add_argument("--theme", choices=THEMES, default=THEMES[0], help=argparse.SUPPRESS)
    parser.add_argument("--workspace", type=Path, help=argparse.SUPPRESS)
    return parser


def _take_all(output: Path) -> int:
    begun = time.monotonic()
    _clear(output)
    with tempfile.TemporaryDirectory(prefix="second-look-screens-") as folder:
        built = Path(folder) / "built"
        build_prepared(built)
        statuses: list[int] = []
        for theme in THEMES:
            _say(f"Playing the demo case in the {theme} theme, at 100 % and 200 % at once.")
            statuses += _play_both(built, output, theme)
    count = write_index(output)
    failed = [status for status in statuses if status]
    if failed:
        sys.stderr.write(
            f"Not every station could be drawn (exit {failed[0]}); the {count} pictures that were are in {output}.\n"
        )
        return 1
    _say(f"{count} pictures in {output} after {time.monotonic() - begun:.0f} s. Open index.html there.")
    return 0


def _play_both(built: Path, output: Path, theme: str) -> list[int]:
    children: list[subprocess.Popen[bytes]] = []
    try:
        for scale in SCALES:
            workspace = built.parent / f"{theme}-{scale}"
            shutil.copytree(built, workspace, ignore=shutil.ignore_patterns("lock"))
            children.append(_start(scale, theme, workspace, output))
        return [child.wait(_PATIENCE_S) for child in children]
    except subprocess.TimeoutExpired:
        return [1]
    finally:
        for child in children:
            child.kill()
            child.wait()


def _start(scale: int, theme: str, workspace: Path, output: Path) -> subprocess.Popen[bytes]:
    command = [
        sys.executable, "-m", "app", "--screenshots", "--scale", str(scale), "--theme", theme,
        "--workspace", str(workspace), "--output", str(output),
    ]  # fmt: skip
    return subprocess.Popen(command, cwd=CHECKOUT, env=os.environ | {"QT_SCALE_FACTOR": str(scale)})


def _clear(output: Path) -> None:
    """Begin afresh. Only a folder that this command filled is ever emptied."""
    if not output.exists() or not any(output.iterdir()):
        return
    if not (output / "index.html").is_file():
        raise UserError(f"{output} holds other files, so it is left alone. Name another folder with --output.")
    for scale in SCALES:
        shutil.rmtree(output / _folder_of(scale), ignore_errors=True)
    (output / "index.html").unlink()


def _folder_of(scale: int) -> str:
    return f"{100 * scale}-percent-scale"


def _take(workspace: Path, output: Path, scale: int, name: str) -> None:
    from app.demo.album import take_album
    from app.demo.hands import Stuck
    from app.gui import theme

    ink = theme.LIGHT if name == theme.LIGHT.name else theme.DARK
    try:
        take_album(workspace, output / _folder_of(scale), SIZES, ink)
    except Stuck as where:
        raise UserError(f"At {100 * scale} % the played case went no further: {where}.") from where


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
