"""Exports to check, packed and unpacked, and the verifier as anybody would run it."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from app.config import resource
from app.domain.log import merkle
from app.domain.log.merkle import leaf_hash
from app.reports.checkpoint import checkpoint_text
from tests.reports.log_sample import ORIGIN, public_key, saved, signed, zip_bytes

Files = dict[str, bytes]


SCRIPT = resource("verifier/verify_log.py")


SELECTED, WHOLE = zip_bytes(), zip_bytes(whole=True)


def load() -> ModuleType:
    """Load the script as a module, as the services do."""
    spec = importlib.util.spec_from_file_location("verify_log_under_test", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VERIFIER: Any = load()


KEY = public_key().hex()


def unpacked(content: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def lines_of(files: Files) -> list[dict[str, Any]]:
    return [json.loads(line) for line in files["entries.jsonl"].splitlines()]


def put(files: Files, lines: list[dict[str, Any]]) -> None:
    files["entries.jsonl"] = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def cover_up(files: Files, sign: Callable[[str], str] | None = None) -> None:
    """Make the manifest fit again, as somebody would who has changed the files; with a key, sign it too."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items() if not name.startswith("manifest")
    }
    manifest["entries"] = files["entries.jsonl"].count(b"\n")
    files["manifest.json"] = json.dumps(manifest).encode()
    if sign:
        digest = hashlib.sha256(files["manifest.json"]).hexdigest()
        files["manifest-note.txt"] = sign(f"second-look/session-manifest/v1\n{manifest['origin']}\n{digest}\n").encode()
    else:
        files.pop("manifest-note.txt", None)


def check(folder: Path, content: bytes, **more: str | None) -> Any:
    return VERIFIER.verify(saved(folder, content), **{"public_key": KEY, **more})


def text(verdict: Any) -> str:
    return "\n".join(verdict.lines)


def edit(lines: list[dict[str, Any]], at: int) -> None:
    lines[at]["body"] = lines[at]["body"].replace('"done"', '"failed"').replace('"refused"', '"done"')


def edit_and_seal(lines: list[dict[str, Any]], at: int) -> None:
    edit(lines, at)
    lines[at]["hash"] = leaf_hash(lines[at]["body"].encode()).hex()


def resealed(spell: Callable[[dict[str, Any]], str]) -> bytes:
    """Return a whole log whose every body is spelt anew and sealed, chained and signed with the real key."""
    files = unpacked(WHOLE)
    lines = lines_of(files)
    previous = "0" * 64
    for line in lines:
        line["body"] = spell(json.loads(line["body"]) | {"prev": previous})
        previous = line["hash"] = leaf_hash(line["body"].encode()).hex()
    root = merkle.root([bytes.fromhex(line["hash"]) for line in lines])
    files["checkpoint.txt"] = signed(checkpoint_text(ORIGIN, len(lines), root)).encode()
    put(files, lines)
    cover_up(files, signed)
    return packed(files)


def tight(body: dict[str, Any]) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
