"""Where things lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path

STATE_VARIABLE = "SECOND_LOOK_STATE"
"""Of the environment: names the folder of `state_folder`."""


def resource(relative: str) -> Path:
    """Return the path of a file that ships with the product.

    Args:
        relative: path below `resources`, with forward slashes.

    Raises:
        FileNotFoundError: the product was installed without it, which is a defect of the installation.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "resources", package.parent / "resources"):
        candidate = root / relative
        if candidate.exists():
            return candidate
    raise FileNotFoundError(f"resources/{relative} is missing from this installation")


def state_folder() -> Path:
    """Return where the program remembers, for this user of this computer, what has to outlive a workspace's own files.

    The variable SECOND_LOOK_STATE names another folder, for example one on another disk.
    """
    given = os.environ.get(STATE_VARIABLE)
    if given:
        return Path(given)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(base) / "second-look"
