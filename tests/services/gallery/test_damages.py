"""Damages chosen by dice, each found by the check or refused at the opening; `tests.trials.damages` does a thousand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from app.errors import UserError
from app.services.gallery.checking import check_gallery
from app.storage.database import Database
from tests.services.observing import check_sentence
from tests.support.damages import DAMAGES, Damaged
from tests.support.section import Section, copy_of
from tests.trials.damages import made


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    workspace, key = made(tmp_path_factory.mktemp("whole"))
    return workspace.parent, key


@pytest.fixture
def section(whole: tuple[Path, bytes], tmp_path: Path) -> Section:
    return copy_of(whole[0], tmp_path)


def test_nothing_is_wrong_before(section: Section) -> None:
    assert check_gallery(section.at("auditor"), None).faults == ()
    section.close()


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_every_damage_is_found(section: Section, whole: tuple[Path, bytes], damage: Callable[[Damaged], str]) -> None:
    folder = section.house.workspace.folder
    section.close()
    said = damage(Damaged(folder, Database(folder / "second-look.db", whole[1]), Random(DAMAGES.index(damage))))
    try:
        section.reopen()
        faults = check_gallery(section.at("auditor"), 0).faults
    except UserError as refusal:
        check_sentence(str(refusal))
    else:
        assert faults, said
    finally:
        section.close()
