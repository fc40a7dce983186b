"""`second-look [WORKSPACE]`: the workstation."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from app.arguments import answer_in_any_encoding, check_arguments
from app.errors import BadInput


def main(argv: Sequence[str] | None = None) -> int:
    """Read the command line and open the window. Return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    answer_in_any_encoding()
    try:
        check_arguments(arguments)
    except BadInput as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if "--demo" in arguments:
        demo = importlib.import_module("app.demo.run")
        return int(demo.main([each for each in arguments if each != "--demo"]))
    if "--screenshots" in arguments:
        screenshots = importlib.import_module("app.demo.screenshots")
        return int(screenshots.main([each for each in arguments if each != "--screenshots"]))
    options = _parser().parse_args(arguments)
    if _no_display():
        sys.stderr.write(
            "There is no display to open a window on. Start this in a desktop session, or set DISPLAY. "
            "For scripts there is second-look-gallery.\n"
        )
        return 1
    from app.gui.window.application import run

    return run(options.workspace)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="second-look",
        description="Facial identification with two blind examiners and a supervisor.",
        epilog="A workspace is made with: second-look-gallery init FOLDER",
    )
    parser.add_argument("workspace", nargs="?", type=Path, metavar="WORKSPACE", help="folder of the workspace")
    parser.add_argument("--demo", action="store_true", help="show the demo case; its own options: --demo --help")
    parser.add_argument("--screenshots", action="store_true", help="draw every station of the demo into picture files")
    parser.add_argument("--version", action="version", version=f"Second Look {version('second-look')}")
    return parser


def _no_display() -> bool:
    """Without a display Qt would abort the process instead of saying so."""
    if not sys.platform.startswith("linux"):
        return False
    return not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys()


if __name__ == "__main__":
    sys.exit(main())
