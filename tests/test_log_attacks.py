"""Some attacks of every kind, real crashes and migrations; the trial `log_attacks` makes 200 and 1,000 of them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.support.log_attacks import ATTACKS, look, made_up_log, verdict
from tests.support.real_logs import crashed, migrated, page_replayed

TIMES = 3
ANCHOR_ONLY = {"cut tail", "re-chain with the key", "restore an older copy"}


@pytest.mark.parametrize("kind", sorted(ATTACKS))
def test_every_attack_is_found(kind: str) -> None:
    chance = random.Random(kind)
    for _ in range(TIMES):
        log = made_up_log(chance, chance.randrange(60, 100), old=chance.choice((0, 20)))
        found = look(ATTACKS[kind](log, chance), log.receipt)
        assert found.receipt and found.verifier
        if kind not in ANCHOR_ONLY:
            assert found.chain


def test_what_only_a_receipt_finds_the_chain_alone_does_not() -> None:
    chance = random.Random(5)
    log = made_up_log(chance, 100)
    for kind in sorted(ANCHOR_ONLY - {"restore an older copy"}):
        found = look(ATTACKS[kind](log, chance), log.receipt)
        assert not found.chain and not found.checkpoints


def test_good_logs_raise_no_alarm() -> None:
    chance = random.Random(9)
    for length in (1, 2, 3, 40, 41, 80, *(chance.randrange(4, 120) for _ in range(8))):
        log = made_up_log(chance, length, old=chance.randrange(length + 1) if length % 2 else 0)
        said = verdict(log, log.receipt)
        assert said.whole and said.complete, said.lines
        found = look(log, log.receipt)
        assert not any((found.chain, found.checkpoints, found.receipt, found.verifier))


def test_a_program_that_was_killed_leaves_a_log_without_alarm(tmp_path: Path) -> None:
    for number in range(2):
        assert crashed(tmp_path / str(number), random.Random(number)) == []


def test_a_migrated_log_is_without_alarm(tmp_path: Path) -> None:
    assert migrated(tmp_path, random.Random(1)) == []


def test_an_old_image_of_a_page_in_the_file_itself_is_found(tmp_path: Path) -> None:
    assert page_replayed(tmp_path, random.Random(3), 3) == 3
