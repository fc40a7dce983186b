"""Photos in a folder: only plain files, and only such as really lie in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from app.errors import BadInput
from app.services.gallery.importing.rows import too_large


@dataclass(frozen=True)
class FolderFiles:
    """The files of a folder, named from there with forward slashes."""

    folder: Path
    _root: Path = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_root", self.folder.resolve())

    def fault(self, name: str) -> str | None:
        """Return why a list may not name this file, None if it may."""
        if leads_out(name):
            return f"file '{name[:80]}' leads out of the folder"
        path = self.folder / name
        try:
            if not path.is_file():
                return f"file '{name[:80]}' is not in the folder"
            if not path.resolve().is_relative_to(self._root):
                return f"file '{name[:80]}' is a link that leads out of the folder"
        except OSError as error:
            return f"file '{name[:80]}' cannot be looked for ({error.strerror})"
        return None

    def state(self, name: str) -> list[object]:
        """Return the file's size and time of change."""
        found = (self.folder / name).stat()
        return [found.st_size, found.st_mtime_ns]

    def read(self, name: str, most: int) -> bytes:
        """Return the file's bytes; it is looked at once more, because it may have been exchanged for a link since."""
        fault = self.fault(name)
        if fault is not None:
            raise BadInput(fault)
        with (self.folder / name).open("rb") as file:
            data = file.read(most + 1)
        if len(data) > most:
            raise BadInput(too_large(most))
        return data


def leads_out(name: str) -> bool:
    """Tell whether a name is absolute, climbs, or begins with a drive or a scheme."""
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or ":" in next(iter(path.parts), "")
