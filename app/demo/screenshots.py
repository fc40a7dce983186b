"""`second-look --screenshots`: the demo case played at two scales, every station kept in both themes.

Qt takes its scale when it starts, so each scale is a process of its own; they follow one another.
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

from app.config import STATE_VARIABLE
from app.demo.moments import MOMENTS, SCALES, THEMES, missing_pictures, picture_name
from app.demo.run import CHECKOUT, build_prepared
from app.errors import UserError

_PATIENCE_S = 1800


def main(argv: Sequence[str]) -> int:
    """Take the pictures. Return the exit status: 0 all taken, 1 not, with the reason in a sentence."""
    options = _parser().parse_args(argv)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded; the processes of the scales inherit it
    try:
        if options.scale is not None:
            _take(options.workspace, options.output, options.scale)
            return 0
        return _take_all(options.output)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def write_index(folder: Path) -> int:
    """Write `index.html` over the pictures of a folder; return how many there are."""
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Second Look, every station</title>",
        "<style>body{font:14px sans-serif;background:#777;color:#fff}img{width:48%;margin:4px}</style>",
        "<p>Invented people only. The played examiners decided from the known truth.</p>",
    ]
    count = 0
    for moment, words in MOMENTS.items():
        names = [picture_name(moment, theme, scale) for scale in SCALES for theme in THEMES]
        taken = [name for name in names if (folder / name).is_file()]
        count += len(taken)
        parts.append(f"<h2>{html.escape(words)}</h2>")
        parts += [f'<a href="{name}"><img loading=lazy src="{name}" alt="{name}"></a>' for name in taken]
    (folder / "index.html").write_text("\n".join(parts) + "\n", encoding="utf-8")
    return count


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="second-look --screenshots", description="Draw every station into files.")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "screenshots-output", help="folder for the pictures")
    parser.add_argument("--scale", type=int, choices=SCALES, help=argparse.SUPPRESS)
    parser.add_argument("--workspace", type=Path, help=argparse.SUPPRESS)
    return parser


def _take_all(output: Path) -> int:
    begun = time.monotonic()
    _clear(output)
    with tempfile.TemporaryDirectory(prefix="second-look-screens-") as folder:
        built, memory = Path(folder) / "built", Path(folder) / "memory"
        os.environ[STATE_VARIABLE] = str(memory)  # this machine remembers nothing of workspaces that are thrown away
        build_prepared(built)
        for scale in SCALES:
            _say(f"Playing the demo case at {100 * scale} %, in both themes.")
            workspace = Path(folder) / f"{100 * scale}-percent-scale"
            shutil.copytree(built, workspace, ignore=shutil.ignore_patterns("lock"))
            remembered = Path(folder) / f"{100 * scale}-percent-memory"
            shutil.copytree(memory, remembered)  # each copy goes on from the same entry of the log
            _play(scale, workspace, output, remembered)
    count = write_index(output)
    missing = missing_pictures(output)
    if missing:
        raise UserError(f"{count} pictures are in {output}, but these were never seen: {', '.join(missing)}.")
    _say(f"{count} pictures in {output} after {time.monotonic() - begun:.0f} s. Open index.html there.")
    return 0


def _play(scale: int, workspace: Path, output: Path, memory: Path) -> None:
    command = [
        sys.executable, "-X", "faulthandler", "-m", "app", "--screenshots",
        "--scale", str(scale), "--workspace", str(workspace), "--output", str(output),
    ]  # fmt: skip
    environment = os.environ | {"QT_SCALE_FACTOR": str(scale), STATE_VARIABLE: str(memory)}
    try:
        status = subprocess.run(command, cwd=CHECKOUT, env=environment, timeout=_PATIENCE_S, check=False).returncode
    except subprocess.TimeoutExpired:
        raise UserError(f"At {100 * scale} % the played case took longer than {_PATIENCE_S} s and was ended.") from None
    if status:
        raise UserError(
            f"At {100 * scale} % not every station could be drawn (exit status {status}); what was is in {output}. "
            "The reason stands above."
        )


def _clear(output: Path) -> None:
    """Begin afresh. Only what this command wrote is ever removed."""
    if output.exists() and not output.is_dir():
        raise UserError(f"{output} is a file. Name a folder with --output.")
    output.mkdir(parents=True, exist_ok=True)
    for name in _own_names():
        (output / name).unlink(missing_ok=True)
    if any(output.iterdir()):
        raise UserError(f"{output} holds other files, so it is left alone. Name another folder with --output.")


def _own_names() -> list[str]:
    pictures = [picture_name(moment, theme, scale) for moment in MOMENTS for theme in THEMES for scale in SCALES]
    return ["index.html", "stuck.png", *pictures]


def _take(workspace: Path, output: Path, scale: int) -> None:
    from app.demo.album import take_album
    from app.demo.hands import Stuck

    try:
        take_album(workspace, output, scale)
    except Stuck as where:
        raise UserError(f"At {100 * scale} % the played case went no further: {where}.") from where


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
