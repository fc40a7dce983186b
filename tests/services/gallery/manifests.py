"""A manifest beside a folder of photos, read and judged as an import does it before it opens a photo."""

from __future__ import annotations

from pathlib import Path

from app.services.gallery.importing.folder import FolderFiles
from app.services.gallery.lists import read_list
from app.services.gallery.manifest import COLUMNS, Manifest, ManifestRefused, judge


def read_manifest(manifest: Path, folder: Path) -> Manifest:
    """Return a manifest without a fault. Raises `ManifestRefused` for any other, `BadInput` for what is no list."""
    judged = judge(read_list(manifest, COLUMNS), FolderFiles(folder), manifest.name)
    if judged.problems:
        raise ManifestRefused(judged.problems)
    return judged
