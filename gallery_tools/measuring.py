"""What the commands that measure have in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from app.services.measuring.detecting import DEFAULT_DETECTOR, DETECTORS

F = TypeVar("F", bound=Callable[..., Any])


def detector_options(function: F) -> F:
    """Add --detector and --models-folder."""
    models = click.option(
        "--models-folder",
        type=click.Path(path_type=Path),
        metavar="FOLDER",
        help="Where optional weight files lie (YuNet's).",
    )
    detector = click.option(
        "--detector",
        type=click.Choice(DETECTORS),
        default=DEFAULT_DETECTOR,
        show_default=True,
        help="What finds the faces.",
    )
    return detector(models(function))
