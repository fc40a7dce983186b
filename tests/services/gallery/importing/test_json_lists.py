"""A manifest in JSON is read as strictly as one in CSV; what Python's reader lets pass is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import BadInput, UserError
from app.services.gallery import lists
from app.services.gallery.manifest import COLUMNS, ManifestRefused
from tests.services.gallery.manifests import read_manifest

ENTRY = {
    "file": "p1.png", "person_identifier": "P1", "agency": "TEST00001", "record_number": "R1",
    "taken_on": "2020-02-29", "lawful_basis": "arrest", "retain_until": "2099-12-31",
}  # fmt: skip


def write(folder: Path, content: Any) -> Path:
    path = folder / "manifest.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def test_entries_become_photos(photos: Path) -> None:
    entries = [{**ENTRY, "name": "Ann Invented", "sex": None}, {**ENTRY, "file": "./p2.png", "record_number": "R2"}]
    first, second = read_manifest(write(photos, entries), photos).rows
    assert (first.file, first.name, first.sex, first.place) == ("p1.png", "Ann Invented", "", "entry 1")
    assert (second.file, second.retain_until, second.place) == ("p2.png", "2099-12-31", "entry 2")


def test_each_wrong_entry_is_named(photos: Path) -> None:
    entries = [ENTRY, {**ENTRY, "birth_year": 1980}, {**ENTRY, "file": "../p1.png"}, {**ENTRY}, {}]
    with pytest.raises(ManifestRefused) as caught:
        read_manifest(write(photos, entries), photos)
    told = [(problem.place, problem.sentence) for problem in caught.value.problems]
    assert told[:4] == [
        ("entry 2", "birth_year is not text (it needs quotation marks)"),
        ("entry 3", "file '../p1.png' leads out of the folder"),
        ("entry 4", "the file stands in entry 1 already"),
        ("entry 4", "the record number stands in entry 1 already"),
    ]
    assert [sentence for place, sentence in told if place == "entry 5"][:2] == [
        "file is empty", "person_identifier is empty",
    ]  # fmt: skip
    assert "\n  entry 3: file '../p1.png' leads out" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "has to begin with"),
        ("{}", "has to begin with"),
        ("null", "has to begin with"),
        ("[]", "names no photo"),
        ("[1]", "line 1: an entry is no object"),
        ("[[]]", "an entry is no object"),
        ("[{}", "a comma or the end of the list is missing"),
        ("[{},]", "a comma before the end"),
        ("[{}] x", "something follows the end"),
        ("[{}]]", "something follows the end"),
        ('[\n{"file": "a",\n"file": "b"}]', "line 2: an entry names 'file' twice"),
        ('[{"file": {"a": 1, "a": 2}}]', "names 'a' twice"),
        ('[{"birth_year": NaN}]', "NaN is no number"),
        ('[{"birth_year": -Infinity}]', "-Infinity is no number"),
        ('[{"birth_year": ' + "1" * 5000 + "}]", "a number that is far too long"),
        ('[{"file": ' + "[" * 100_000 + "]", "lists within lists without end"),
        ('[{"file": "a" "agency"}]', "line 1: Expecting ',' delimiter"),
        ('[{"file": "' + "x" * 70_000 + '"}]', "an entry is wrong or far too long"),
        ("[{" + '"":0,' * 20_000 + '"a":0}]', "an entry is wrong or far too long"),
        ('[{"colour": "red"}]', "columns that are not known: colour"),
        ("[{'file': 'a'}]", "Expecting property name"),
    ],
)
def test_text_that_is_no_list_of_photos(photos: Path, text: str, words: str) -> None:
    with pytest.raises(BadInput, match=words.replace("[", r"\[")):
        read_manifest(write(photos, text), photos)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1"])
def test_another_encoding(photos: Path, encoding: str) -> None:
    path = photos / "manifest.json"
    path.write_bytes(json.dumps([{**ENTRY, "name": "Zoë"}], ensure_ascii=False).encode(encoding))
    with pytest.raises(BadInput, match="is not UTF-8"):
        read_manifest(path, photos)


def test_half_of_a_character_and_a_null_are_no_text(photos: Path) -> None:
    text = json.dumps([{**ENTRY, "name": "X"}]).replace('"X"', r'"\ud800"')
    with pytest.raises(ManifestRefused, match="name holds characters that cannot be printed"):
        read_manifest(write(photos, text), photos)
    with pytest.raises(ManifestRefused, match="file holds characters that cannot be printed"):
        read_manifest(write(photos, [{**ENTRY, "file": "p1.png\0.jpg"}]), photos)


def test_a_byte_order_mark_is_no_fault(photos: Path) -> None:
    path = write(photos, [ENTRY])
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_manifest(path, photos).rows) == 1


def test_a_list_with_too_many_entries_is_not_read_to_its_end(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "MOST_ENTRIES", 3)
    with pytest.raises(BadInput, match=r"more than 3 entries\. Divide it"):
        read_manifest(write(photos, [ENTRY] * 4), photos)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200) | st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(COLUMNS.all), inner, max_size=4),
    max_leaves=12,
).map(json.dumps))  # fmt: skip
def test_nothing_breaks_the_reader(photos: Path, text: str) -> None:
    path = photos / "manifest.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(UserError):
        read_manifest(path, photos)
