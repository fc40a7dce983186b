"""Killed at any moment, the program loses no finished act and leaves none half done."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from app.services.house import House, hold_workspace
from app.services.log import oversight
from app.storage.tables.stages import staged_digests
from tests.services.observing import faults, records_without_entry, store_files
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, Section

KILLS = 15
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def server(bare_template: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    shutil.copytree(bare_template / "workspace", tmp_path / "workspace")
    command = [sys.executable, "-m", "tests.support.crash_worker", str(tmp_path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, bufsize=1)
    yield process
    process.communicate()
    assert process.returncode == 0


def lines(stream: IO[str]) -> Iterator[str]:
    while line := stream.readline():
        yield line.rstrip("\n")


def killed_after(server: subprocess.Popen[str], turn: int, acts: int, seconds: float) -> list[tuple[str, str]]:
    """Start a worker, kill it so many seconds after its first acts were done, and return what it said was done."""
    assert server.stdin is not None and server.stdout is not None
    server.stdin.write(f"{turn}\n")
    said = lines(server.stdout)
    worker = int(next(said).removeprefix("worker "))
    done = [next(said) for _ in range(1 + acts)]  # the session comes before the first act
    select.select([], [], [], seconds)
    os.kill(worker, signal.SIGKILL)
    for line in said:
        if line == "gone":
            break
        done.append(line)
    return [(words[1], words[2]) for words in map(str.split, done) if len(words) == 3 and words[0] == "done"]


def test_killed_at_random_moments(server: subprocess.Popen[str], tmp_path: Path) -> None:
    chance = random.Random(2026)
    finished: list[tuple[str, str]] = []
    for turn in range(KILLS):
        finished += killed_after(server, turn, turn, chance.uniform(0.0, 0.15))
        with hold_workspace(tmp_path / "workspace", cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia) as house:
            section = Section(tmp_path, house)
            desk = section.at("auditor")
            check_nothing_is_half_done(house)
            assert oversight.verify_log(desk).whole
            with desk.reading() as db:
                lost = [
                    (t, i)
                    for t, i in finished
                    if not db.conn.execute(f"SELECT 1 FROM {t} WHERE id = ?", [i]).fetchone()
                ]
            assert lost == []
            section.leave()
    assert {"users", "imports", "evidence", "searches", "decisions"} <= {table for table, _ in finished}


PARTS = (
    ("imports", "photos", "SELECT count(*) FROM photos WHERE import_id = whole.id"),
    ("scans", "faces", "SELECT count(*) FROM sightings WHERE scan_id = whole.id"),
    ("searches", "2", "SELECT count(*) FROM candidates WHERE search_id = whole.id"),
    ("searches", "1", "SELECT count(*) FROM examinations WHERE search_id = whole.id AND seat = 'first'"),
    ("probes", "1", "SELECT count(*) FROM probe_templates WHERE probe_id = whole.id"),
    ("photos", "1", "SELECT count(*) FROM photo_templates WHERE photo_id = whole.id"),
    ("analyses", "19", "SELECT count(*) FROM observations WHERE examination_id = whole.id"),
    ("feature_sets", "19", "SELECT count(*) FROM feature_judgements WHERE set_id = whole.id"),
    ("decisions", "1", "SELECT count(*) FROM leads WHERE decision_id = whole.id"),
)
"""Record, how many parts it says it has, and how many are there. (Every decision of the worker releases a lead.)"""


FILES = (
    "SELECT sha256 FROM evidence UNION SELECT sha256 FROM photos UNION SELECT thumbnail FROM photos "
    "UNION SELECT chip_sha256 FROM sightings"
)


def check_nothing_is_half_done(house: House) -> None:
    assert faults(house) == []
    assert records_without_entry(house) == []
    with house.workspace.database.unguarded() as raw:
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with house.workspace.database.reading() as db:
        for table, said, there in PARTS:
            wrong = db.conn.execute(f"SELECT id FROM {table} AS whole WHERE {said} <> ({there})").fetchall()
            assert wrong == [], table
        recorded = {row[0] for row in db.conn.execute(FILES)}
        recorded |= set(staged_digests(db, house.workspace.store))  # of an import that can be taken up again
        users = {row[0] for row in db.conn.execute("SELECT id FROM users")}
    for digest in recorded:
        house.workspace.store.read(digest)
    assert len(store_files(house)) == len(recorded), "files that no record names, or lists of unfinished acts"
    assert users <= {slot.user_id for slot in house.workspace.slots()}
    assert not list(house.workspace.folder.rglob(".new-*"))
