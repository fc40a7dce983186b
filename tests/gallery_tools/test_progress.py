"""Progress on a terminal, imports that are stopped and go on, and Ctrl-C."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.errors import Cancelled
from app.services import house
from app.services.gallery import enrolment_run
from app.services.house import House
from gallery_tools import progress as terminal
from gallery_tools.cli import main
from gallery_tools.progress import TerminalProgress, stoppable
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import PASSPHRASE, Section, copy_of


class Time:
    """A clock that goes on by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Time:
    made = Time()
    monkeypatch.setattr(terminal, "time", made)
    return made


def test_a_line_per_tenth_with_the_time_left(clock: Time, capsys: pytest.CaptureFixture[str]) -> None:
    progress = TerminalProgress("Enrolling photos")
    for done in range(0, 1001, 10):
        progress.report(done, 1000)
        clock.now += 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "Enrolling photos: 0 of 1000"
    assert lines[1] == "Enrolling photos: 100 of 1000, about 1 min 30 s left"
    assert lines[9] == "Enrolling photos: 900 of 1000, about 10 s left"
    assert lines[10] == "Enrolling photos: 1000 of 1000" and len(lines) == 11


def test_what_was_done_before_says_nothing_about_the_time_left(clock: Time, capsys: pytest.CaptureFixture[str]) -> None:
    progress = TerminalProgress("Enrolling photos")
    progress.report(500, 1000)
    clock.now = 50
    progress.report(600, 1000)
    assert capsys.readouterr().err.splitlines()[-1] == "Enrolling photos: 600 of 1000, about 3 min 20 s left"


def test_a_bar_where_there_is_a_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    progress = TerminalProgress("Enrolling photos")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    for done in (500, 700, 1000):
        progress.report(done, 1000)
    shown = capsys.readouterr().err
    assert "Enrolling photos" in shown and "100%" in shown and "140%" not in shown


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Interrupts as a terminal has them: a shell's background job is started with them ignored."""
    ambient = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, ambient)


@pytest.mark.usefixtures("interruptible")
def test_the_first_interrupt_asks_and_the_second_breaks_off(capsys: pytest.CaptureFixture[str]) -> None:
    progress = TerminalProgress("Enrolling photos")
    before = signal.getsignal(signal.SIGINT)
    with stoppable(progress):
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            progress.check()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
            raise AssertionError("not interrupted")
    assert signal.getsignal(signal.SIGINT) is before
    assert "Press Ctrl-C once more" in capsys.readouterr().err


@pytest.fixture
def section(bare_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Section]:
    """A section whose workspace the command line opens with the stand-ins for networks and decoding."""
    made = copy_of(bare_template, tmp_path)
    made.leave()
    made.close()
    monkeypatch.setattr(house, "AnalystProcess", lambda *_, **__: FakeAnalyst())
    monkeypatch.setattr(House, "open_media", lambda self, source, name: FakeMedia(source, name, self.limits))
    monkeypatch.setattr(enrolment_run, "BATCH", 4)
    yield made


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(item) for item in arguments], env={"SECOND_LOOK_PASSWORD": PASSPHRASE})


def test_an_import_that_was_stopped_goes_on(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest = section.manifest(people=6)
    workspace, user = section.folder / "workspace", ("--user", "admin")
    photos = (workspace, section.folder, manifest, *user)
    with monkeypatch.context() as patch:
        patch.setattr(TerminalProgress, "cancelled", stopping_after(6))
        stopped = run("import", *photos)
    assert stopped.exit_code == 1
    assert "4 of 12 photos are read and kept aside, none is enrolled" in stopped.stderr
    stats = run("stats", workspace, *user)
    assert "Photos: 0" in stats.output
    assert f"4 photos read from {section.folder} (gallery.csv), none enrolled" in stats.output
    assert "Unfinished import U-00001" in stats.output
    done = run("import", *photos)
    assert (done.exit_code, "4 of 12 photos are read already" in done.stderr) == (0, True)
    assert "Import I-00001: 12 photos of 6 people" in done.output
    assert "Unfinished" not in run("stats", workspace, *user).output


def stopping_after(photos: int) -> object:
    left = iter(range(photos))
    return lambda self: next(left, None) is None


@pytest.mark.parametrize("way", ["discard", "start over"])
def test_what_was_read_can_be_given_up(section: Section, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    manifest = section.manifest(people=6)
    workspace, user = section.folder / "workspace", ("--user", "admin")
    photos = (workspace, section.folder, manifest, *user)
    with monkeypatch.context() as patch:
        patch.setattr(TerminalProgress, "cancelled", stopping_after(6))
        assert run("import", *photos).exit_code == 1
    if way == "discard":
        unknown = run("discard-import", workspace, "U-00007", *user)
        assert (unknown.exit_code, "Unfinished are: U-00001" in unknown.stderr) == (1, True)
        done = run("discard-import", workspace, "U-00001", *user)
        assert (done.exit_code, "U-00001 is discarded: 4 photos" in done.output) == (0, True)
        assert "Photos: 0" in run("stats", workspace, *user).output
    else:
        done = run("import", *photos, "--start-over")
        assert (done.exit_code, "are read already" in done.stderr) == (0, False)
        assert "12 photos of 6 people" in done.output
    assert "Unfinished" not in run("stats", workspace, *user).output
