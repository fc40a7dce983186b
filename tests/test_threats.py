"""Every threat of `docs/threats.md` has tests, and they exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "threats.md").read_text("utf-8").splitlines()
    if line.startswith("|")
][2:]
NAMED = re.compile(r"`(tests/[a-z_/]+\.py)::(test_[a-z_]+)`")


def test_the_table_is_read() -> None:
    assert len(ROWS) > 20
    assert all(len(row) == 4 for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_a_threat_is_stopped_or_revealed_and_its_tests_exist(row: list[str]) -> None:
    _, stopped, revealed, tests = row
    assert stopped or revealed
    named = NAMED.findall(tests)
    assert named and len(named) == tests.count("::")
    for path, name in named:
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, f"{path}::{name}"
