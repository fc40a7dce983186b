"""The house keeps its shape: imports point down, Qt stays in the window, and nothing opens a connection."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NETWORK = {"socketserver", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "aiohttp"}
HARMLESS = {"urllib.parse"}
REACHING_OUT = {"AF_INET", "AF_INET6", "create_connection", "create_server", "getaddrinfo", "gethostbyname"}
"""What a socket between two processes of this program never needs."""
WITHOUT_QT = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = None
names = ["app.config", "app.errors"]
for layer in ("domain", "reports", "search", "services", "storage", "vision", "gallery_tools"):
    package = layer if layer == "gallery_tools" else "app." + layer
    module = importlib.import_module(package)
    names += [found.name for found in pkgutil.walk_packages(module.__path__, package + ".")]
for name in names:
    if not name.endswith("__main__"):
        importlib.import_module(name)
print(len(names))
"""


def sources() -> Iterator[Path]:
    for folder in ("app", "gallery_tools", "resources"):
        yield from (ROOT / folder).rglob("*.py")


def test_import_contracts_are_kept() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Contracts: {len(contracts)} kept, 0 broken." in done.stdout
    for contract in contracts:
        assert f"{contract['name']} KEPT" in done.stdout


def test_all_but_the_window_imports_without_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", WITHOUT_QT], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 60


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


@pytest.mark.parametrize("path", list(sources()), ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_reaches_for_the_network(path: Path) -> None:
    found = [name for name in imported(path) if name.split(".")[0] in NETWORK and name not in HARMLESS]
    assert found == []
    tree = ast.walk(ast.parse(path.read_text("utf-8")))
    assert [node.attr for node in tree if isinstance(node, ast.Attribute) and node.attr in REACHING_OUT] == []
