"""The quick reading of an entry says what the full reading says, whatever the entry."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.log.audit import canonical
from tests.verifier.exports import VERIFIER

NOTHING = re.compile(r"(?!)")
TEXTS = st.text(st.characters(), max_size=6) | st.sampled_from(['"', "\\", "\x00", "\x7f", "\ud800", "}", "null", ""])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=3,
)
ENTRY = {
    "v": 2, "seq": 1, "at": "2026-01-01T00:00:01.120000Z", "mono": 1000, "event": "candidate.viewed", "outcome": "done",
    "person": "user-1", "session": "s", "request": "", "objects": ["c", "5e"], "details": {"count": 1}, "prev": "0",
    "role": "examiner", "boot": "b", "rows": "",
}  # fmt: skip
PLAIN = canonical(ENTRY)


def both(body: str) -> list[tuple[object, ...]]:
    """Return what the quick and the full reading say, of what the other rules look at."""
    found = []
    with pytest.MonkeyPatch.context() as patch:
        for _ in ("quick", "full"):
            said, spelt = VERIFIER._entry(body)
            found.append((spelt, *(said.get(name) for name in ("v", "seq", "at", "prev", "event", "mono", "boot"))))
            patch.setattr(VERIFIER, "PLAIN", NOTHING)
    return found


@given(st.sampled_from(sorted(ENTRY)), VALUES)
@example("details", {"b": 1, "a": None})
@example("details", {"a": '},"event":"x","mono":1'})
@example("seq", -1)
@example("mono", 10**16)
def test_entries_with_any_value_in_any_field(name: str, value: object) -> None:
    quick, full = both(json.dumps({**ENTRY, name: value}, sort_keys=True, separators=(",", ":"), ensure_ascii=False))
    assert quick == full


@given(st.integers(0, len(PLAIN)), st.integers(0, 3), st.text('"\\{}[],:01-.e nulltruefx\n', max_size=3))
def test_entries_with_any_characters_exchanged(place: int, gone: int, put: str) -> None:
    quick, full = both(PLAIN[:place] + put + PLAIN[place + gone :])
    assert quick == full


def test_an_ordinary_entry_is_read_quickly() -> None:
    assert VERIFIER.PLAIN.fullmatch(PLAIN) is not None and VERIFIER._entry(PLAIN)[1]
    assert VERIFIER.PLAIN.fullmatch(canonical({**ENTRY, "person": 'a"b'})) is None
