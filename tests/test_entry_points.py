"""A search without a case, through any entry point: every module that compares a face with the gallery is known."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMPARING = {"rank", "rank_each", "build_index", "same_faces"}
NEIGHBOURS = "app.search.neighbours"
KNOWN = {
    "app/services/house.py": "holds the index of whoever is signed in",
    "app/services/casework/searching.py": "the search: a probe of a request, an examiner, a certificate, a declaration",
    "app/services/casework/repeating.py": "an auditor repeats a search that was made",
    "app/services/gallery/importing/comparing.py": "an import is compared with the gallery: named persons, no picture",
    "app/services/gallery/validation.py": "the gallery's own photos, counted and never listed",
    "app/services/auditing/flags.py": "an auditor's flags compare probes with probes",
    "app/services/training/sources.py": "a trainer's exercises, never in casework",
    "app/services/measuring/benchmarks/search.py": "made-up templates of a benchmark",
    "app/demo/truth.py": "the invented people of the demo",
}


def trees() -> Iterator[tuple[str, ast.Module]]:
    for folder in ("app", "gallery_tools"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if not name.startswith("app/search/"):
                yield name, ast.parse(path.read_text("utf-8"))


def called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_every_module_that_compares_faces_with_the_gallery_is_known() -> None:
    found = {
        name
        for name, tree in trees()
        for node in ast.walk(tree)
        if called(node) in COMPARING or (isinstance(node, ast.ImportFrom) and node.module == NEIGHBOURS)
    }
    assert found == set(KNOWN)


def test_one_service_alone_runs_a_search_and_the_command_line_does_not_offer_it() -> None:
    trying, offering = set(), set()
    for name, tree in trees():
        for node in ast.walk(tree):
            if called(node) == "attempt" and isinstance(node, ast.Call) and "Act.SEARCH" in map(ast.unparse, node.args):
                trying.add(name)
            if isinstance(node, ast.ImportFrom) and "searching" in {node.module, *(each.name for each in node.names)}:
                offering.add(name)
            if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("casework.searching"):
                offering.add(name)
    assert trying == {"app/services/casework/searching.py"}
    assert not any(name.startswith("gallery_tools/") for name in offering)
