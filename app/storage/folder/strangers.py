"""What lies in a workspace folder and is none of the program's own files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from app.storage.folder.sealed_arrays import SealedFileDamaged
from app.storage.folder.segments import MANIFEST
from app.storage.folder.workspace import Workspace

_TOP = re.compile(
    r"workspace\.json|keys\.json|second-look\.db(-wal|-shm|\.before-\d+)?|window\.ini|lock|attempts\.jsonl"
    r"|log-memory\.json|store|index|drafts|models|cache|checklists"
)
_STORE = re.compile(r"[0-9a-f]{2}/[0-9a-f]{64}|\.act-[^/]+")
_DRAFTS = re.compile(r"[0-9a-f]{32}")


def strangers(workspace: Workspace) -> Iterator[str]:
    """Yield the names, below the folder, of files that the program did not put there. Models are the section's own."""
    folder = workspace.folder
    yield from sorted(path.name for path in folder.iterdir() if not _TOP.fullmatch(path.name))
    yield from (name for name in _files(folder, "store") if not _STORE.fullmatch(name.removeprefix("store/")))
    yield from (name for name in _files(folder, "drafts") if not _DRAFTS.fullmatch(name.removeprefix("drafts/")))
    index = _index(workspace)
    yield from (name for name in _files(folder, "index") if name.removeprefix("index/") not in index)


def _files(folder: Path, child: str) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in (folder / child).rglob("*") if path.is_file())


def _index(workspace: Workspace) -> set[str]:
    try:
        manifest = workspace.segments.manifest()
    except SealedFileDamaged:  # said already; nothing in the folder counts then
        manifest = None
    return {MANIFEST, *(manifest.segments if manifest is not None else ())}
