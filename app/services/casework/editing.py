"""The probe workshop: edits are tried on a frame without a trace, kept with one, and can be made again and compared."""

from __future__ import annotations

import io
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.metadata import version

from app.domain.casework.edits import DerivativeRecord, Recipe, SourceFrame, checked_recipe, operation_of
from app.domain.casework.media import Frame, FramePosition, Pixels
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.staff.roles import Act
from app.services.casework.derivatives import derivative_pixels, derivatives_of, needed_derivative
from app.services.casework.footage import Footage
from app.services.casework.needed import needed_evidence, needed_probe
from app.services.casework.probes import ProbePicture, cut_probe
from app.services.depositing import depositing
from app.services.recording import Desk, attempt
from app.storage.tables import edits
from app.vision.edits.replay import Stage, develop, made_with, replay
from app.vision.thumbnails import encode_own

__all__ = [
    "ReplayCheck", "Workbench", "derivatives_of", "edited_picture", "make_derivative", "open_derivative",
    "replay_check",
]  # fmt: skip


@dataclass
class Workbench:
    """One frame of open footage with edits tried on it. Nothing is recorded; looking at frames is logged as ever.

    Any thread may ask; one asks at a time.
    """

    footage: Footage
    frame: Frame
    _frames: list[Frame] = field(default_factory=list)
    _stages: tuple[Stage, ...] = ()
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def preview(self, recipe: Recipe, progress: Progress = NO_PROGRESS) -> Pixels:
        """Return the frame as edited; steps that are as they were last time are not done again.

        Raises:
            BadInput: a step cannot be done with this frame. Cancelled.
        """
        with self._guard:
            frames = self._needed(recipe.frames)
            self._stages = develop(recipe, [frame.pixels for frame in frames], self._stages, progress)
            return self._stages[-1].pictures[0] if self._stages else self.frame.pixels

    def _needed(self, count: int) -> list[Frame]:
        if len(self._frames) < count:
            self._frames = _frames(self.footage, self.frame, count)
        return self._frames[:count]


def make_derivative(
    desk: Desk, footage: Footage, frame: Frame, recipe: Recipe, progress: Progress = NO_PROGRESS
) -> DerivativeRecord:
    """Edit a frame from its untouched pixels, and keep the result for good.

    Args:
        desk: an examiner's.
        footage: the open evidence.
        frame: the one to edit; those after it are read from the footage when frames are averaged.
        recipe: at least one of its steps is on.
        progress: may stop it; then nothing is kept.

    Raises:
        Refused: no permission. BadInput: no step is on, or one cannot be done. Unavailable: the disk is full.
        Cancelled: progress asked to stop.
    """
    evidence = footage.evidence
    with (
        attempt(desk, Act.MAKE_DERIVATIVE, evidence.id, request=evidence.request_id) as act,
        depositing(desk.house) as deposit,
    ):
        recipe = checked_recipe(recipe)
        frames = _frames(footage, frame, recipe.frames)
        made = replay(recipe, [each.pixels for each in frames], progress)
        content = deposit.put(io.BytesIO(encode_own(made.pixels))).sha256
        with act.writing() as work:
            deposit.check_held()
            record = DerivativeRecord(
                new_id(), evidence.request_id, evidence.id,
                tuple(SourceFrame(each.position.index, each.sha256) for each in frames), recipe, made.step_hashes,
                made.step_hashes[-1], content, _program(), desk.session.user.id, work.at,
            )  # fmt: skip
            seq = work.log(
                record.id, evidence.id, frame.sha256, *made.step_hashes, frame=frame.position.index,
                frames=len(frames), steps=_codes(recipe), recipe=recipe.sha256, made_with=record.made_with,
            )  # fmt: skip
            edits.add_derivative(work.db, record, seq)
    return record


def open_derivative(desk: Desk, derivative_id: str) -> Frame:
    """Return an edited version in the place of its frame; that it is seen is logged first.

    Raises:
        BadInput: no such derivative. Unavailable: the kept picture is missing or damaged.
    """
    with desk.reading() as db:
        record = needed_derivative(db, derivative_id)
    with attempt(desk, Act.VIEW_EVIDENCE, record.id, request=record.request_id) as act:
        act.note(record.id, record.sha256, edited=len(record.step_hashes))
        pixels = derivative_pixels(desk.house, record)
    return Frame(FramePosition(record.frames[0].index, None, None), pixels, record.sha256)


@dataclass(frozen=True)
class ReplayCheck:
    """Whether an edited version comes out again.

    Attributes:
        same: whether every step gave the recorded hash.
        sentence: what was found.
        first_other: number of the first step that is on and gave other pixels, from 1; None when all agree.
    """

    same: bool
    sentence: str
    first_other: int | None = None


def replay_check(desk: Desk, derivative_id: str, progress: Progress = NO_PROGRESS) -> ReplayCheck:
    """Make a derivative again from the evidence, and compare it with the record and with the picture that is kept.

    Raises:
        Refused: no permission. BadInput: no such derivative. Unavailable: evidence or kept picture is damaged.
    """
    with desk.reading() as db:
        record = edits.derivative(db, derivative_id)
    with attempt(desk, Act.REPLAY_DERIVATIVE, derivative_id, request=record.request_id if record else "") as act:
        with desk.reading() as db:
            record = needed_derivative(db, derivative_id)
            evidence = needed_evidence(db, record.evidence_id)
        derivative_pixels(desk.house, record)
        with desk.house.open_media(
            desk.house.workspace.store.chunks(evidence.sha256), evidence.original_name
        ) as reader:
            frames = [reader.frame(source.index) for source in record.frames]
        found = _compared(record, frames, progress)
        act.note(record.id, record.sha256, same=found.same, first_other=found.first_other or 0, made_with=_program())
    return found


def edited_picture(desk: Desk, probe_id: str) -> ProbePicture | None:
    """Return an edited probe's picture as it was searched with, None for a probe of the original frame.

    It is cut wide from the derivative; that it is seen is logged first.

    Raises:
        BadInput: no such probe. Unavailable: the kept picture is missing or damaged.
    """
    with desk.reading() as db:
        record, face = needed_probe(db, probe_id), edits.edited_face(db, probe_id)
        if record.derivative_id is None or face is None:
            return None
        derivative, evidence = needed_derivative(db, record.derivative_id), needed_evidence(db, record.evidence_id)
    with attempt(desk, Act.VIEW_PROBE, probe_id, request=record.request_id) as act:
        act.note(probe_id, derivative.sha256, edited=record.edit_steps)
        whole = derivative_pixels(desk.house, derivative)
    return cut_probe(desk, record, whole, (face.box, face.landmarks), evidence.exhibit)


def _frames(footage: Footage, frame: Frame, count: int) -> list[Frame]:
    """Return a frame and those after it, as many as there are."""
    last = min(frame.position.index + count, len(footage.positions))
    return [frame, *(footage.frame(index) for index in range(frame.position.index + 1, last))]


def _compared(record: DerivativeRecord, frames: Sequence[Frame], progress: Progress) -> ReplayCheck:
    for source, frame in zip(record.frames, frames, strict=True):
        if frame.sha256 != source.sha256:
            return ReplayCheck(
                False,
                f"Frame {source.index} of the evidence decodes to other pixels than those that were edited. It was "
                f"edited with {record.made_with}; this is {_program()}.",
                1,
            )
    made = replay(record.recipe, [frame.pixels for frame in frames], progress)
    pairs = zip(record.step_hashes, made.step_hashes, strict=True)
    other = next((number for number, (before, now) in enumerate(pairs, 1) if before != now), None)
    if other is None:
        return ReplayCheck(True, "Made again from the evidence, every step gives the recorded picture to the bit.")
    words = operation_of(record.recipe.enabled[other - 1].operation).words
    return ReplayCheck(
        False,
        f"Made again, step {other} ({words}) gives another picture than the one recorded. It was made with "
        f"{record.made_with}; this is {_program()}. The kept picture is untouched.",
        other,
    )


def _codes(recipe: Recipe) -> str:
    return ",".join(step.operation for step in recipe.enabled)


def _program() -> str:
    return f"second-look {version('second-look')}, {made_with()}"
