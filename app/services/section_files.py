"""Files that a section may put into its workspace in the place of those that ship with the program."""

from __future__ import annotations

from pathlib import Path

from app.errors import BadInput


def own_yaml(folder: Path, called: str) -> Path | None:
    """Return the one YAML file of a folder of the workspace; None where there is none.

    Args:
        folder: need not exist.
        called: what such files are, in the plural.

    Raises:
        BadInput: there are several.
    """
    found = sorted((*folder.glob("*.yaml"), *folder.glob("*.yml"))) if folder.is_dir() else []
    if len(found) > 1:
        names = ", ".join(path.name for path in found)
        raise BadInput(
            f"The folder {folder.name} of the workspace holds {len(found)} {called} ({names}), and a section works "
            "with one. Keep one there and move the others away."
        )
    return found[0] if found else None
