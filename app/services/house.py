"""What is shared by everybody who signs in here: the workspace, the face analysis, and the gallery held in memory."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from app.domain.casework.candidates import RankedPerson
from app.domain.casework.faces import Box, Face, FaceMeasures, Point
from app.domain.casework.media import DecodeLimits, Frame, FramePosition, MediaInfo, Pane, Pixels, Preview
from app.domain.closing import Closing
from app.domain.gallery.templates import Template, Vector
from app.domain.staff.security_keys import KeyQuestion, SecurityKeys
from app.domain.wording import DEMO_WATERMARK, TRAINING_WATERMARK
from app.errors import Unavailable
from app.search.memory import overwriting_freed
from app.search.people import GalleryIndex
from app.services.casework.draft_buffer import DraftBuffer
from app.services.gallery.index_keeper import IndexKeeper
from app.services.staff.deadline import Deadline
from app.storage.folder import workspace
from app.storage.folder.keys import Cost
from app.storage.folder.log_memory import LogMemory
from app.storage.folder.sealed_arrays import SealedFileDamaged
from app.storage.folder.workspace import Workspace
from app.storage.tables import gallery_models
from app.vision.analysis_process import AnalystProcess
from app.vision.findings import AUTOMATIC, AnalysedFace, DescribedFace
from app.vision.media_opener import MediaOpener
from app.vision.models import ModelId

WATERMARKS = {
    workspace.Room.CASEWORK: "",
    workspace.Room.DEMO: DEMO_WATERMARK,
    workspace.Room.TRAINING: TRAINING_WATERMARK,
}
"""What lies across every printed page of a room; over pictures its first word."""


class Analyst(Protocol):
    """What services ask of the face analysis; held by `FaceAnalyst` and by `AnalystProcess`."""

    @property
    def model_ids(self) -> tuple[ModelId, ...]: ...  # noqa: D102
    @property
    def remarks(self) -> tuple[str, ...]: ...  # noqa: D102
    def find(self, pixels: Pixels) -> list[Face]: ...  # noqa: D102
    def place(self, pixels: Pixels, box: Box | None, left_eye: Point, right_eye: Point) -> Face: ...  # noqa: D102
    def describe(self, pixels: Pixels, faces: list[Face]) -> list[Template]: ...  # noqa: D102
    def analyse(self, pixels: Pixels) -> list[AnalysedFace]: ...  # noqa: D102
    def describe_portraits(self, pictures: Sequence[Pixels]) -> list[list[DescribedFace]]: ...  # noqa: D102
    def measure(self, pixels: Pixels, face: Face) -> FaceMeasures: ...  # noqa: D102
    def chip(self, pixels: Pixels, face: Face, size: int = 150, padding: float = 0.25) -> Pixels: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


class ChangingAnalyst(Analyst, Protocol):
    """A face analysis whose network can be another one from the next call on; held by `AnalystProcess`."""

    def use_encoder(self, encoder: str) -> None: ...  # noqa: D102
    def twin(self, encoder: str | None = None) -> Analyst: ...  # noqa: D102


class Media(Protocol):
    """An opened still or clip; held by `MediaReader`."""

    @property
    def info(self) -> MediaInfo: ...  # noqa: D102
    @property
    def positions(self) -> Sequence[FramePosition]: ...  # noqa: D102
    @property
    def unreadable(self) -> tuple[int, ...]: ...  # noqa: D102
    def frame(self, index: int) -> Frame: ...  # noqa: D102
    def preview(self, index: int, pane: Pane, foreseen: Sequence[int] = (), *, near: bool = False) -> Preview: ...  # noqa: D102
    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Opener(Protocol):
    """Opens what lies in the store; `MediaOpener.open` does it in a confined process."""

    def __call__(self, source: Iterable[bytes], name: str, limits: DecodeLimits) -> Media: ...  # noqa: D102


@dataclass
class House(Closing):
    """One held workspace and its tools.

    Attributes:
        workspace: locked until somebody signs in.
        analyst: runs in a process of its own, started at first use.
        limits: what decoding one file may cost.
        opener: opens stills and clips in another way than by confined processes; for tests.
        session_id: the session of whoever is signed in; no other acts any more.
        deadline: when that person has to give the passphrase again.
        drafts: what is written and not recorded, on its way to disk.
        halted: why nobody works here before an auditor has looked into the log, in a sentence; empty otherwise.
        memory: how far the log is, remembered outside of the database.
        security_keys: how security keys are spoken to in another way than over USB; for tests.
        asked_of_key: the question to a security key that waits for its answer; it counts once.
    """

    workspace: Workspace
    analyst: ChangingAnalyst
    limits: DecodeLimits = field(default_factory=DecodeLimits)
    opener: Opener | None = None
    session_id: str | None = None
    deadline: Deadline | None = None
    drafts: DraftBuffer = field(default_factory=DraftBuffer)
    halted: str = ""
    memory: LogMemory = field(init=False)
    security_keys: SecurityKeys | None = None
    asked_of_key: KeyQuestion | None = None
    _keeper: IndexKeeper | None = None
    _guard: threading.Lock = field(default_factory=threading.Lock)
    _media: MediaOpener = field(default_factory=MediaOpener)

    def __post_init__(self) -> None:
        self.memory = LogMemory(self.workspace.folder, self.workspace.card.id)

    def close(self) -> None:
        """Forget the gallery and the keys, end face analysis and decoding, let another program in."""
        self.forget()
        self.analyst.close()
        self._media.close()
        self.workspace.close()

    def forget(self) -> None:
        """End the session, and drop the templates from memory and the keys with them."""
        self.session_id = self.deadline = None
        self.drop_keys()

    def drop_keys(self) -> None:
        """Drop the templates from memory and the keys with them; the session goes on once the keys are back."""
        with overwriting_freed(), self._guard:
            if self._keeper is not None:
                self._keeper.close()
            self._keeper = None
            self.drafts.clear()
            self.workspace.forget_keys()

    def index(self) -> GalleryIndex:
        """Return the searchable gallery as it stands in the database now, made anew only when it changed.

        Raises:
            Unavailable: the disk is full, or the gallery holds a template that is not made of numbers.
        """
        with overwriting_freed(), self._guard, self.workspace.database.reading() as db:
            if self._keeper is None:
                self._keeper = IndexKeeper(self.workspace.segments)
            return self._keeper.index(db, self.encoder_model())

    def rank(self, probe: Vector, length: int) -> tuple[GalleryIndex, list[RankedPerson]]:
        """Return the nearest people, and the index they were found in.

        A file of the index that turns out to be damaged, or that was replaced under this very search, costs one more
        try: a damaged index is made again from the database.

        Raises:
            ValueError: the probe is no template. Unavailable: like `index`, or the new index is damaged as well.
        """
        index, (ranked,) = self.rank_each([probe], length)
        return index, ranked

    def rank_each(self, probes: Sequence[Vector], length: int) -> tuple[GalleryIndex, list[list[RankedPerson]]]:
        """Return the nearest people of each of several templates, all found in one index; see `rank`."""
        with overwriting_freed():
            return self._rank_each(probes, length)

    def _rank_each(self, probes: Sequence[Vector], length: int) -> tuple[GalleryIndex, list[list[RankedPerson]]]:
        index = self.index()
        try:
            return index, [index.rank(probe, length) for probe in probes]
        except SealedFileDamaged as damage:
            with self._guard:
                if self._keeper is not None and self._keeper.current is index:
                    self._keeper.discard(str(damage))
        index = self.index()
        return index, [index.rank(probe, length) for probe in probes]

    def take_out(self, photo_ids: Iterable[str]) -> None:
        """Let no search return these photos from now on, also none that is running."""
        with self._guard:
            if self._keeper is not None and self._keeper.current is not None:
                self._keeper.current.remove(photo_ids)

    def index_remarks(self) -> tuple[str, ...]:
        """Return what is not as it should be with the search index; nothing before it was first opened."""
        return self._keeper.remarks if self._keeper is not None else ()

    def index_engine(self) -> str:
        """Return the name of the engine that searches, empty before the index was first opened."""
        current = self._keeper.current if self._keeper is not None else None
        return current.engine.name if current is not None else ""

    def follow_model(self) -> None:
        """Describe faces from now on with the network that the gallery is described with."""
        with self.workspace.database.reading() as db:
            self.analyst.use_encoder(gallery_models.current(db))

    def encoder_model(self) -> str:
        """Return the SHA-256 of the weights that templates are made with."""
        return self.analyst.model_ids[-1].sha256

    def open_media(self, source: Iterable[bytes], name: str) -> Media:
        """Open a still or a clip in a decoding process of its own. Raises `BadInput` for what is neither."""
        return (self.opener or self._media.open)(source, name, self.limits)


def hold_workspace(folder: Path, **tools: Any) -> House:
    """Take a workspace for this program, still locked. Raises like `storage.folder.workspace.hold`."""
    return _house(workspace.hold(folder, tools.pop("cost", None)), **tools)


def join_workspace(folder: Path, **tools: Any) -> House:
    """Take a workspace for a backup, also while another program holds it. Raises like `hold_workspace`."""
    try:
        return hold_workspace(folder, **dict(tools))
    except Unavailable:
        return _house(workspace.join(folder, tools.pop("cost", None)), **tools)


def new_house(folder: Path, name: str, room: workspace.Room, cost: Cost | None = None, **tools: Any) -> House:
    """Make a workspace and hold it. Raises like `storage.folder.workspace.create`."""
    return _house(workspace.create(folder, name, room, cost), **tools)


def _house(
    held: Workspace,
    analyst: ChangingAnalyst | None = None,
    limits: DecodeLimits | None = None,
    opener: Opener | None = None,
) -> House:
    analyst = analyst or AnalystProcess(held.cache, AUTOMATIC, held.models)
    return House(held, analyst, limits or DecodeLimits(), opener)
