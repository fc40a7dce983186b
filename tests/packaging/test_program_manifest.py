"""The list of files that is packaged names them as the check at start does."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from app.services.log import program_files
from tests.support.section import copy_of

ROOT = Path(__file__).resolve().parents[2]


def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("program_manifest", ROOT / "packaging" / "program_manifest.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_is_packaged_is_what_is_checked(bare_template: Path, tmp_path: Path) -> None:
    section = copy_of(bare_template, tmp_path)
    files = program_files.own_files(section.house)
    section.close()
    assert program_files.foreign_files(files, hook().digests(ROOT)) == ()
