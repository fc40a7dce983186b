"""The folder of the search index: sealed segment files, and a sealed manifest that says which of them count.

It is a copy in another shape of what the database holds, and never more than that: the manifest names the log entry up
to which it was made, by number and hash, so that a segment of another history is never believed.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from app.domain.records import GallerySnapshot
from app.storage.folder.files import wipe
from app.storage.folder.sealed_arrays import Column, SealedArrays, SealedFileDamaged, write_sealed

MANIFEST = "manifest"
_BLOCKS = {
    "lattice": 129, "codes": 8_192, "errors": 262_144, "ids": 65_536, "people": 65_536, "digests": 32_768,
    "vectors": 4,
}  # fmt: skip
"""Rows sealed together: about a mebibyte where an array is read whole, 2 KiB where single rows are looked at."""


class Arrays(Protocol):
    """The arrays of a segment by name, as `app.search.segments.SegmentArrays` has them."""

    def __getattribute__(self, name: str, /) -> Any: ...


@dataclass(frozen=True)
class State:
    """A state of the gallery: the log number of the act that last changed it, and that entry's hash.

    The hash covers the whole log before it, so two states that are equal have the same history.
    """

    version: int
    log_hash: str


@dataclass(frozen=True)
class Manifest:
    """What the segments hold.

    Attributes:
        model: SHA-256 of the weights all templates were made with.
        covered: the state up to which every photo lies in the segments.
        segments: their file names, in order.
        seen: the newest state a snapshot was made of; what came after `covered` is only in the database.
        snapshot: the snapshot of `seen`.
    """

    model: str
    covered: State
    segments: tuple[str, ...]
    seen: State
    snapshot: GallerySnapshot


@dataclass(frozen=True)
class SegmentFolder:
    """Where the files lie, and the key that seals them (32 bytes)."""

    folder: Path
    key: bytes

    def manifest(self) -> Manifest | None:
        """Return the manifest, or None when there is none.

        Raises:
            SealedFileDamaged: it is not what was written.
        """
        path = self.folder / MANIFEST
        if not path.exists():
            return None
        file = SealedArrays(path, self.key)
        try:
            return _manifest(json.loads(file.read("text").tobytes()))
        except (KeyError, TypeError) as error:
            raise _other_version(MANIFEST) from error
        finally:
            file.close()

    def set_manifest(self, manifest: Manifest) -> None:
        """Replace the manifest in one step. Raises `Unavailable` when the disk is full."""
        text = np.frombuffer(json.dumps(asdict(manifest)).encode(), dtype=np.uint8)
        write_sealed(self.folder / MANIFEST, self.key, [Column("text", text, 1 << 20)])

    def add(self, arrays: Arrays) -> str:
        """Write a segment; return its name. It counts once a manifest names it. Raises `Unavailable`: disk full."""
        name = f"segment-{uuid.uuid4().hex}"
        columns = [Column(array, _plain(getattr(arrays, array)), block) for array, block in _BLOCKS.items()]
        write_sealed(self.folder / name, self.key, columns)
        return name

    def open(self, name: str) -> SealedArrays:
        """Open a segment.

        Raises:
            SealedFileDamaged: it is missing or not what was written.
        """
        file = SealedArrays(self.folder / name, self.key)
        if set(file.names) != set(_BLOCKS):
            file.close()
            raise _other_version(name)
        return file

    def tidy(self, keep: Collection[str]) -> None:
        """Wipe every segment that is not to be kept, with what a crash may have left. Raises `Unavailable`."""
        for path in self._others(keep):
            wipe(path)

    def strays(self) -> list[str]:
        """Return the names of files that the manifest does not name. Raises `SealedFileDamaged` like `manifest`."""
        found = self.manifest()
        return sorted(path.name for path in self._others(found.segments if found is not None else ()))

    def clear(self) -> None:
        """Wipe everything. Raises `Unavailable`."""
        wipe(self.folder / MANIFEST)
        self.tidy(())

    def _others(self, keep: Collection[str]) -> Iterable[Path]:
        if not self.folder.exists():
            return []
        return [path for path in self.folder.iterdir() if path.name != MANIFEST and path.name not in keep]


def _other_version(name: str) -> SealedFileDamaged:
    return SealedFileDamaged(
        f"The index file {name} was made by another version of the program. It is made again from the database: "
        "try again."
    )


def _plain(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return np.ascontiguousarray(array)


def _manifest(data: dict[str, Any]) -> Manifest:
    return Manifest(
        data["model"], State(**data["covered"]), tuple(data["segments"]), State(**data["seen"]),
        GallerySnapshot(**data["snapshot"]),
    )  # fmt: skip
