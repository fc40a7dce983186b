"""The check finds whatever is damaged, and nothing where nothing is."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.gallery.health import Health
from app.domain.staff.roles import Act
from app.services import house
from app.services.gallery import index_keeper
from app.services.gallery.checking import check_gallery
from app.services.gallery.checks import templates
from tests.services.observing import refused, store_files
from tests.support.section import Section


@pytest.fixture
def filled(section: Section, monkeypatch: pytest.MonkeyPatch) -> Section:
    """A gallery whose index lies on disk."""
    monkeypatch.setattr(
        house, "IndexKeeper", lambda folder: index_keeper.IndexKeeper(folder, tail_rows=1, segment_rows=8)
    )
    section.enrol()
    section.evidence(section.request().id)
    section.at("auditor")
    section.house.index()
    return section


def check(section: Section, templates: int | None = None) -> Health:
    return check_gallery(section.at("auditor"), templates)


def flip(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.chmod(0o600)
    path.write_bytes(content)


def test_a_whole_gallery_has_no_faults(filled: Section) -> None:
    health = check(filled)
    assert health.faults == ()
    looked = dict(health.looked_at)
    assert looked["files of the picture store"] == len(store_files(filled.house)) == 25
    assert looked["rows of the search index"] == looked["templates made again from their pictures"] == 12


@pytest.mark.parametrize("seed", range(30))
def test_a_flipped_bit_anywhere_is_found(filled: Section, seed: int) -> None:
    chance = random.Random(seed)
    index = [path for path in filled.house.workspace.segments.folder.iterdir() if path.is_file()]
    assert len(index) >= 2
    flip(chance.choice([*store_files(filled.house), *index]), chance)
    assert check(filled, 0).faults


def test_a_file_that_is_gone_and_one_that_nobody_named(filled: Section) -> None:
    files = store_files(filled.house)
    files[0].unlink()
    (faults,) = (check(filled, 0).faults,)
    assert any("missing from the store" in fault.words for fault in faults)
    (files[1].parent / ("0" * 64)).write_bytes(b"left behind")
    assert any("named by no record" in fault.words for fault in check(filled, 0).faults)


def edit(sql: str) -> Callable[[Section], None]:
    def run(section: Section) -> None:
        with section.house.workspace.database.unguarded() as connection:
            for trigger in ("photo_templates_no_update", "photo_templates_no_delete", "photos_no_update"):
                connection.execute(f"DROP TRIGGER {trigger}")
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute(sql)
            connection.commit()

    return run


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (
            edit("UPDATE photo_templates SET vector = zeroblob(512) WHERE rowid = 1"),
            "not the one that its picture gives",
        ),
        (edit("DELETE FROM photo_templates WHERE rowid = 1"), "no template of the model in use"),
        (edit("UPDATE photos SET person_id = 'nobody' WHERE rowid = 1"), "names a people that is not there"),
    ],
    ids=["template", "no template", "foreign key"],
)
def test_rows_edited_past_every_rule(filled: Section, damage: Callable[[Section], None], words: str) -> None:
    damage(filled)
    assert any(words in fault.words for fault in check(filled).faults)


def test_a_changed_template_shows_in_the_index_too(filled: Section) -> None:
    edit("UPDATE photo_templates SET vector = zeroblob(512)")(filled)
    words = [fault.words for fault in check(filled, 0).faults]
    assert any("not what the database holds" in each for each in words)


def test_a_damaged_page_of_the_database(filled: Section) -> None:
    path = filled.house.workspace.database.path
    with filled.house.workspace.database.unguarded() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    assert pages > 10
    assert filled.house.workspace.database.faults()


def test_who_may_check_and_that_it_is_logged(filled: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = filled.at("okafor")
    with refused(filled.house, Act.CHECK_GALLERY, "needs the role"):
        check_gallery(desk)
    monkeypatch.setattr(templates, "TEMPLATE_TOLERANCE", -1.0)
    assert len(check(filled, 3).faults) == 3
