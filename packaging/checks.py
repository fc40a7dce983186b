"""The checks of `start.py test`: all of them run, even after one has failed."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import environment

PYTEST = ("-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
"""On every core, up to four: a worker holds the networks, half a gigabyte. `-n 0` after it runs them one by one."""


@dataclass(frozen=True)
class Check:
    """One command that must end with exit status 0."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How a check ended; `seconds` is wall-clock time."""

    name: str
    code: int
    seconds: float

    def line(self) -> str:
        """Return the outcome as one line of the summary."""
        verdict = "passed" if self.code == 0 else f"FAILED (exit status {self.code})"
        return f"{self.name}: {verdict}, {self.seconds:.1f} s"


def static_checks(python: str) -> tuple[Check, ...]:
    """List the checks that do not run the product, quickest first."""
    return (
        Check("lint", (python, "-m", "ruff", "check", ".")),
        Check("format", (python, "-m", "ruff", "format", "--check", ".")),
        Check("layers", (environment.program("lint-imports"),)),
        Check("types", (python, "-m", "mypy")),
    )


def run_all(variables: Mapping[str, str], pytest_arguments: list[str]) -> int:
    """Run every check and return 0, or the exit status of the first that failed.

    Pytest comes last and nothing is printed after a green run, so its closing line ends the output.
    """
    python = environment.program("python")
    outcomes = [run(check, variables) for check in static_checks(python)]
    print("\nBefore the tests: " + "; ".join(outcome.line() for outcome in outcomes), flush=True)
    outcomes.append(run(Check("tests", (python, *PYTEST, *pytest_arguments)), variables))
    failed = [outcome for outcome in outcomes if outcome.code != 0]
    if not failed:
        return 0
    print("\n" + "\n".join(outcome.line() for outcome in failed), flush=True)
    return failed[0].code


def run(check: Check, variables: Mapping[str, str]) -> Outcome:
    """Run one check with its output on the screen."""
    print(f"\n== {check.name}", flush=True)
    began = time.monotonic()
    code = environment.call(list(check.command), variables)
    return Outcome(check.name, code, time.monotonic() - began)
