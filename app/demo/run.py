"""`second-look --demo`: build the demo, then open it in the window, or play it where there is no display."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from app.demo.build import build_workspace, prepare_case
from app.demo.cases import MATED
from app.demo.exercises import prepare_exercises
from app.demo.people import introduction
from app.demo.progress import LineProgress
from app.errors import UserError
from app.services.workspaces import Room, read_card

CHECKOUT = Path(__file__).resolve().parent.parent.parent


def main(argv: Sequence[str]) -> int:
    """Run the demo. Return the exit status."""
    options = _parser().parse_args(argv)
    try:
        if options.played or not has_display():
            return _play(options.workspace, options.output)
        return _show(options.workspace)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def has_display() -> bool:
    """Tell whether a window can be seen here."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return not sys.platform.startswith("linux") or bool({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="second-look --demo", description="Show the demo of invented people.")
    parser.add_argument("workspace", nargs="?", type=Path, default=CHECKOUT / "demo-workspace")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "demo-output", help="where a played case is written")
    parser.add_argument("--played", action="store_true", help="play the case offscreen even where there is a display")
    return parser


def _show(folder: Path) -> int:
    from app.gui.window.application import run

    if folder.exists() and any(folder.iterdir()):
        _say(f"The demo workspace {folder} is there already and is opened as it was left.")
    else:
        build_prepared(folder)
    _say(introduction())
    _say("Begin as okafor: request 2026-0147 waits in the queue with its clip, and two exercises under Practice.")
    return run(folder)


def _play(folder: Path, output: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded: without a display it would abort
    from app.demo.play import play

    _remove_earlier(folder)
    begun = time.monotonic()
    build_prepared(folder)
    _say(introduction())
    _say("There is no display: the same case is played through the real window, offscreen.")
    result = play(folder, output, enrolment_s=time.monotonic() - begun, say=_say)
    _say(result)
    return 0


def build_prepared(folder: Path) -> None:
    """Make the demo workspace with its gallery, the prepared request and the exercises."""
    _say(f"Building the demo workspace in {folder}")
    house = build_workspace(folder, LineProgress("Enrolling the invented people"))
    try:
        prepare_case(house, MATED)
        prepare_exercises(house)
    finally:
        house.close()


def _remove_earlier(folder: Path) -> None:
    """A played demo begins afresh. Only a demo workspace is ever removed."""
    if not folder.exists() or not any(folder.iterdir()):
        return
    if read_card(folder).room is not Room.DEMO:
        raise UserError(f"{folder} is no demo workspace, so it is left alone. Name another folder for the demo.")
    shutil.rmtree(folder)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
