"""The section's checklist: the shipped one, one of its own, or a clear sentence about what is wrong with it."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.config import resource
from app.errors import BadInput, Unavailable
from app.services.casework.checklists import SHIPPED, SIZE_LIMIT, checklist_source, load_checklist, parse_checklist
from tests.services.observing import check_sentence
from tests.support.section import Section

OWN = """
format: 1
name: Two   components
version: "7"
components:
  - {key: ears, name: Ears, hint: Look at both., characteristics: [lobe]}
  - {key: nose, name: Nose, hint: "Look, then look again.", characteristics: [root, tip]}
"""


def test_the_shipped_list_has_the_nineteen_components_of_practice() -> None:
    data = resource(SHIPPED).read_bytes()
    found = parse_checklist(data)
    assert [component.number for component in found.components] == list(range(1, 20))
    assert found.keys[0] == "skin" and found.keys[9] == "ears" and found.keys[-1] == "other"
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    for component in found.components:
        assert component.hint[0].isupper() and re.fullmatch(r"[^.]+\.", component.hint), "one plain sentence"
        assert len(set(component.characteristics)) == len(component.characteristics)


def folder(section: Section) -> Path:
    path = section.house.workspace.folder / "checklists"
    path.mkdir()
    return path


def test_a_section_has_its_own_list_or_the_shipped_one(section: Section) -> None:
    assert load_checklist(section.house).name == "Face, 19 components"
    own = folder(section)
    assert load_checklist(section.house).name == "Face, 19 components"
    (own / "readme.txt").write_text("not a checklist")
    (own / "ours.yaml").write_text(OWN, encoding="utf-8")
    found = load_checklist(section.house)
    assert (found.name, found.version, found.keys) == ("Two components", "7", ("ears", "nose"))
    assert found.components[1].characteristics == ("root", "tip")
    assert checklist_source(section.house) == OWN
    assert found.sha256 == hashlib.sha256(OWN.encode()).hexdigest()


def test_two_lists_are_one_too_many(section: Section) -> None:
    own = folder(section)
    for name in ("b.yaml", "a.yml"):
        (own / name).write_text(OWN, encoding="utf-8")
    with pytest.raises(BadInput, match=r"2 checklists \(a.yml, b.yaml\)"):
        load_checklist(section.house)


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to(path)])
def test_a_list_that_cannot_be_read(section: Section, make: Callable[[Path], None]) -> None:
    make(folder(section) / "ours.yaml")
    with pytest.raises(Unavailable, match=r"ours\.yaml cannot be read"):
        load_checklist(section.house)


BOMB = "\n".join(["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))])
FAULTS: dict[str, tuple[str | bytes, str]] = {
    "no text": (b"\xff\xfe\x00", "not text in UTF-8"),
    "no YAML": ("a: [1", "no YAML .line"),
    "deep": ("[" * 20_000, "no YAML"),
    "a date that is none": ("a: 2026-99-99", "no YAML"),
    "a Python object": ("!!python/object/apply:os.getcwd []", "no YAML"),
    "large": (b"#" * (SIZE_LIMIT + 1), "larger than 256 KiB"),
    "empty": ("", "the file has no fields"),
    "a list": ("- x", "the file has no fields"),
    "aliases of aliases": (BOMB, "lacks components, format, name, version"),
    "without components": (OWN.replace("components:", "parts:"), "lacks components"),
    "a foreign field": (OWN + "colour: red\n", "not known: colour"),
    "a nameless field": (OWN + "7: red\n", "not known: without a name"),
    "another format": (OWN.replace("format: 1", "format: 2"), "format is not 1"),
    "true is not 1": (OWN.replace("format: 1", "format: true"), "format is not 1"),
    "a version that is a number": (OWN.replace('"7"', "7"), "its version is no text"),
    "no components": (OWN[: OWN.index("  - ")].replace("components:", "components: []"), "no list of 1 to 100"),
    "a component that is a word": (OWN + "  - ears\n", "component 3 has no fields"),
    "a component without a hint": (OWN.replace(" hint: Look at both.,", ""), "component 1 lacks hint"),
    "a key with a blank": (OWN.replace("key: ears", "key: left ear"), "the key of component 1 is 'left ear'"),
    "a key twice": (OWN.replace("key: nose", "key: ears"), "the key 'ears' is there twice"),
    "a name twice": (OWN.replace("name: Nose", "name: Ears"), "the name 'Ears' is there twice"),
    "no characteristics": (OWN.replace("[lobe]", "[]"), "'characteristics' of component 1"),
    "a characteristic that is none": (OWN.replace("[lobe]", "[{a: b}]"), "a characteristic of component 1 is no text"),
    "a long name": (OWN.replace("name: Ears", f"name: {'E' * 301}"), "longer than 300"),
    "a name nobody can print": (OWN.replace("name: Ears", 'name: "E\\u202Eears"'), "cannot be printed"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_list_is_refused_with_what_to_do(fault: str) -> None:
    content, match = FAULTS[fault]
    with pytest.raises(BadInput, match=match) as caught:
        parse_checklist(content if isinstance(content, bytes) else content.encode(), "ours.yaml")
    assert "ours.yaml" in str(caught.value) and "Mend the file" in str(caught.value)
    check_sentence(str(caught.value))
