"""Doing a recipe: step by step from the untouched frames, the same bytes every time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.casework.edit_geometry import Extent, geometry_of
from app.domain.casework.edits import Recipe, Step, checked_recipe
from app.domain.casework.media import Pixels
from app.domain.progress import NO_PROGRESS, Progress
from app.errors import BadInput
from app.vision.edits import averaging, detail, tone
from app.vision.edits.resampling import resample
from app.vision.pixels import digest

Edit = Callable[[Pixels, Step], Pixels]


def _moved(pixels: Pixels, step: Step) -> Pixels:
    return resample(pixels, geometry_of(step, Extent(pixels.shape[1], pixels.shape[0])))


EDITS: MappingProxyType[str, Edit] = MappingProxyType(
    {
        "crop": _moved,
        "rotate": _moved,
        "levels": tone.levels,
        "gamma": tone.gamma,
        "local-contrast": tone.local_contrast,
        "deinterlace": detail.deinterlace,
        "median": detail.median,
        "sharpen": detail.sharpen,
        "lens": _moved,
        "aspect": _moved,
    }
)
"""What each operation does to one picture; `_done` has the two others: averaging takes several, denoising can stop."""


@dataclass(frozen=True, eq=False)
class Stage:
    """The pictures after a step: one for each frame until they are averaged, then one."""

    step: Step
    pictures: tuple[Pixels, ...] = field(repr=False)


@dataclass(frozen=True, eq=False)
class Replayed:
    """The result of a recipe.

    Attributes:
        pixels: RGB, (rows, columns, 3).
        step_hashes: SHA-256 of the first frame's pixels after each step that is on; the last is the result's.
    """

    pixels: Pixels = field(repr=False)
    step_hashes: tuple[str, ...]


def develop(
    recipe: Recipe, frames: Sequence[Pixels], known: Sequence[Stage] = (), progress: Progress = NO_PROGRESS
) -> tuple[Stage, ...]:
    """Do the steps that are on, one after the other.

    Args:
        recipe: what to do.
        frames: the chosen frame, and those after it when frames are averaged. RGB, all of one shape.
        known: stages of an earlier run on the same frames; as far as their steps are the same they are taken over.
        progress: may stop it between two steps.

    Raises:
        BadInput: a step cannot be done with these frames. Cancelled.
    """
    enabled = checked_recipe(recipe).enabled
    if not frames:
        raise BadInput("There is no frame to edit. Choose one.")
    pictures = tuple(frames[: recipe.frames])
    stages: list[Stage] = []
    for number, step in enumerate(enabled):
        progress.check()
        if number < len(known) and known[number].step == step and len(stages) == number:
            taken = known[number]
            fits = len(taken.pictures) == (1 if _is_averaged(enabled, number) else len(pictures))
            if fits:
                stages.append(taken)
                continue
        known = known[:number]
        stages.append(Stage(step, _done(step, stages[-1].pictures if stages else pictures, progress)))
        progress.report(number + 1, len(enabled))
    return tuple(stages)


def replay(recipe: Recipe, frames: Sequence[Pixels], progress: Progress = NO_PROGRESS) -> Replayed:
    """Do a recipe on untouched frames and hash what comes out of each step. Raises like `develop`."""
    stages = develop(recipe, frames, progress=progress)
    if not stages:
        raise BadInput("No edit is switched on, so there is nothing to keep. Switch one on or use the original.")
    return Replayed(stages[-1].pictures[0], tuple(digest(stage.pictures[0]) for stage in stages))


def made_with() -> str:
    """Return the libraries that edits are made with, and their versions."""
    import cv2
    import numpy as np

    return f"opencv {cv2.__version__}, numpy {np.__version__}"


def _done(step: Step, pictures: Sequence[Pixels], progress: Progress) -> tuple[Pixels, ...]:
    if step.operation == "average":
        return (averaging.average(pictures, step),)
    if step.operation == "denoise":
        return tuple(detail.denoise(picture, step, progress) for picture in pictures)
    return tuple(EDITS[step.operation](picture, step) for picture in pictures)


def _is_averaged(enabled: Sequence[Step], number: int) -> bool:
    return any(step.operation == "average" for step in enabled[: number + 1])
