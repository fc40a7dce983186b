"""The house gives searches an index that repairs itself, and none after it was locked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.services.gallery.index_keeper import NOT_LOCKED, IndexKeeper
from tests.support.section import Section, copy_of


@pytest.fixture
def section(bare_template: Path, tmp_path: Path) -> Iterator[Section]:
    made = copy_of(bare_template, tmp_path)
    made.enrol()
    made.at("okafor")
    _few_in_memory(made)
    yield made
    made.close()


def _few_in_memory(section: Section) -> None:
    section.house._keeper = IndexKeeper(section.house.workspace.segments, tail_rows=2, segment_rows=100)


def _segment(section: Section) -> Path:
    return next(section.house.workspace.segments.folder.glob("segment-*"))


def test_a_search_survives_a_damaged_template(section: Section) -> None:
    probe = np.zeros(128, dtype=np.float32)
    index, wanted = section.house.rank(probe, 4)
    with _segment(section).open("r+b") as file:
        file.seek(-5_000, os.SEEK_END)  # the templates come last
        file.write(bytes(5_000))
    again, ranked = section.house.rank(probe, 4)
    assert ranked == wanted
    assert again is not index
    assert again.snapshot == index.snapshot
    keeper = section.house._keeper
    assert keeper is not None
    assert [remark for remark in keeper.remarks if remark != NOT_LOCKED and "made again from the database" in remark]


def test_a_search_in_an_index_that_was_replaced_is_done_again(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files of the index are closed under the search, as a compaction does; nothing is damaged."""
    probe = np.zeros(128, dtype=np.float32)
    old, wanted = section.house.rank(probe, 4)
    keeper = section.house._keeper
    assert keeper is not None
    keeper.close()
    monkeypatch.setattr(section.house, "index", iter([old, section.house.index()]).__next__)
    assert section.house.rank(probe, 4)[1] == wanted
    assert not [remark for remark in keeper.remarks if remark != NOT_LOCKED]


def test_a_locked_house_has_no_index(section: Section) -> None:
    index, _ = section.house.rank(np.zeros(128, dtype=np.float32), 4)
    section.house.forget()
    assert section.house._keeper is None
    with pytest.raises(Exception, match="damaged"):  # its files are closed: not even who still holds it can search
        index.rank(np.zeros(128, dtype=np.float32), 4)
