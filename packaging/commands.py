"""The commands of start.py."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

import checks
import environment
import machine

APP_ARGUMENTS: Mapping[str, tuple[str, ...]] = {"demo": ("--demo",), "run": (), "screenshots": ("--screenshots",)}
WINDOWED = frozenset({"demo", "run"})


def main(arguments: list[str], usage: str) -> int:
    """Set up and carry out one command.

    Returns:
        The exit status: 0 done, 1 the set-up failed, 2 there is no such command, otherwise that of the program started.
    """
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(usage)
        return 0 if arguments else 2
    command, further = arguments[0], arguments[1:]
    if command != "test" and command not in APP_ARGUMENTS:
        print(
            f"There is no command '{command}'. Use demo, run, screenshots or test; --help explains them.",
            file=sys.stderr,
        )
        return 2
    try:
        return carry_out(command, further)
    except machine.SetUpFailed as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. An unfinished set-up is begun again by the next run.", file=sys.stderr)
        return 130


def carry_out(command: str, further: list[str]) -> int:
    """Set up, then run one command.

    Raises:
        SetUpFailed: the machine or the environment could not be made ready.
    """
    variables = os.environ
    windowed = command in WINDOWED
    if sys.platform == "linux":
        machine.complete(
            x11=opens_on("DISPLAY", windowed, variables), wayland=opens_on("WAYLAND_DISPLAY", windowed, variables)
        )
    environment.make_ready()
    children = environment.child_variables(variables, offscreen=needs_offscreen(sys.platform, windowed, variables))
    if command == "test":
        return checks.run_all(children, further)
    return environment.call([environment.program("python"), "-m", "app", *APP_ARGUMENTS[command], *further], children)


def opens_on(display: str, windowed: bool, variables: Mapping[str, str]) -> bool:
    """Say whether a window will open on the display server that a variable names."""
    return windowed and bool(variables.get(display)) and "QT_QPA_PLATFORM" not in variables


def needs_offscreen(platform: str, windowed: bool, variables: Mapping[str, str]) -> bool:
    """Say whether Qt must draw into memory: Linux, and either nothing to show or no display to show it on."""
    has_display = bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))
    return platform == "linux" and "QT_QPA_PLATFORM" not in variables and not (windowed and has_display)
