"""A stolen machine while locked: another process looks through the memory of a program that locked its window."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.section import Section

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc")


def needles(section: Section) -> list[bytes]:
    """Return a piece of every template, as it lies in memory."""
    with section.house.workspace.database.reading() as db:
        return [bytes(row[0])[100:164] for row in db.conn.execute("SELECT vector FROM photo_templates")]


def found_in(process: subprocess.Popen[str], wanted: list[bytes]) -> int:
    """Count the pieces in everything that the process has mapped and may read."""
    count = 0
    maps = Path(f"/proc/{process.pid}/maps").read_text("utf-8").splitlines()
    with Path(f"/proc/{process.pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if span is not None and "[v" not in line:
                first, end = (int(each, 16) for each in span.groups())
                memory.seek(first)
                content = memory.read(end - first)
                count += sum(content.count(piece) for piece in wanted)
    return count


def test_no_template_is_left_in_the_memory_of_a_locked_program(enrolled: Section) -> None:
    enrolled.at("admin")
    wanted = needles(enrolled)
    enrolled.leave()
    enrolled.close()
    command = [sys.executable, "-m", "tests.support.lock_worker", str(enrolled.folder / "workspace")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        assert process.stdout.readline() == "open\n"
        assert found_in(process, wanted) >= len(wanted)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "locked\n"
        assert found_in(process, wanted) == 0
        process.stdin.write("\n")
