"""The folder of a workspace taken by another one, as a restore does; the earlier one stays beside it."""

from __future__ import annotations

from pathlib import Path

from app.storage.database import out_of_space
from app.storage.folder.files import sync_folder

_EARLIER = ".replaced-"


def replace_workspace(folder: Path, restored: Path, stamp: str) -> Path | None:
    """Move a restored workspace to its place; return where the earlier one lies now, None if there was none.

    Args:
        folder: the place; a workspace that nobody holds any more, an empty folder, or nothing.
        restored: beside it.
        stamp: tells several earlier ones apart.

    Raises:
        Unavailable: the disk refuses.
    """
    earlier = None
    try:
        if folder.exists() and any(folder.iterdir()):
            earlier = folder.with_name(f"{folder.name}{_EARLIER}{stamp}")
            folder.rename(earlier)
        elif folder.exists():
            folder.rmdir()
        restored.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        if earlier is not None and not folder.exists():
            earlier.rename(folder)
        raise out_of_space(error) from error
    return earlier


def replaced_workspaces(folder: Path) -> list[str]:
    """Return the names of earlier workspaces that lie beside this one."""
    return sorted(path.name for path in folder.parent.glob(f"{folder.name}{_EARLIER}*") if path.is_dir())
