"""Writes the SHA-256 of every file of the program into its wheel, so that a first start can tell what changed since.

A hook of hatchling's build, named in pyproject.toml. The names are those that `app/services/log/program_files.py` uses.
An editable install gets none: there the files are meant to change.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NAME = "app/program-files.json"


def digests(root: Path) -> dict[str, str]:
    """Return the SHA-256 of every file that a wheel of this checkout brings, by its name in the log."""
    packages = (path for name in ("app", "gallery_tools") for path in sorted((root / name).rglob("*.py")))
    shipped = (path for path in sorted((root / "resources").rglob("*")) if path.is_file())
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (*packages, *shipped)
        if "__pycache__" not in path.parts
    }


class ProgramManifest(BuildHookInterface[Any]):
    """Adds the list to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the list beside the build, and have it put in."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        path = Path(self._folder.name) / "program-files.json"
        path.write_text(json.dumps(digests(Path(self.root)), indent=1) + "\n", "utf-8")
        build_data["force_include"][str(path)] = NAME

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was written beside the build."""
        if version != "editable":
            self._folder.cleanup()
