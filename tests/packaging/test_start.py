"""The set-up script's decisions. That it really works is shown on a bare machine, not here."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Mapping
from pathlib import Path

import checks
import commands
import environment
import machine
import pytest
from environment import Plan, Stamp

STAMP = Stamp("cpython-311 /usr/bin/python3 /a place", "abc")


@pytest.mark.parametrize(("version", "accepted"), [((3, 10, 9), False), ((3, 11, 0), True), ((3, 15, 0), False)])
def test_other_pythons_get_a_sentence(version: tuple[int, int, int], accepted: bool) -> None:
    script = str(environment.CHECKOUT / "packaging" / "start.py")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "version_info", version)
        if accepted:
            runpy.run_path(script)
        else:
            with pytest.raises(SystemExit, match=r"needs Python 3\.11, .* this is Python 3\.1[05]\. Install one"):
                runpy.run_path(script)


@pytest.mark.parametrize(
    ("written", "usable", "expected"),
    [
        (None, False, Plan.REBUILD),
        (None, True, Plan.UPDATE),  # somebody's own .venv is added to, not wiped
        (environment.UNFINISHED, True, Plan.REBUILD),
        (STAMP.text(), True, Plan.READY),
        (STAMP.text(), False, Plan.REBUILD),
        (Stamp(STAMP.place, "def").text(), True, Plan.UPDATE),
        (Stamp("cpython-313 /usr/bin/python3 /a place", "abc").text(), True, Plan.REBUILD),
        (Stamp(f"{STAMP.place} moved", "abc").text(), True, Plan.REBUILD),
    ],
)
def test_plan(written: str | None, usable: bool, expected: Plan) -> None:
    assert environment.plan(written, STAMP, usable) is expected


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the set-up at an empty folder; making the environment leaves only a file where its Python would be."""
    place = tmp_path / "a place" / ".venv"
    place.parent.mkdir()
    monkeypatch.setattr(environment, "VENV", place)
    monkeypatch.setattr(environment, "CACHE", place / "cache")
    monkeypatch.setattr(environment, "STAMP", place / "set-up.txt")

    def make(command: list[str], variables: Mapping[str, str]) -> int:
        assert command[1:] == ["-m", "venv", str(place)]
        python = Path(environment.program("python"))
        python.parent.mkdir(parents=True)
        python.touch()
        return 0

    monkeypatch.setattr(environment, "call", make)
    monkeypatch.setattr(environment, "has_pip", lambda: True)
    return place


def install_nothing(arguments: list[str]) -> int:
    """Stand in for a pip that succeeds and leaves a download behind."""
    download = environment.CACHE / "pip" / "download"
    download.parent.mkdir(parents=True, exist_ok=True)
    download.touch()
    return 0


def test_a_finished_set_up_is_not_repeated(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "pip", install_nothing)
    environment.make_ready()
    assert not (venv / "cache" / "pip").exists()
    monkeypatch.setattr(environment, "install", lambda: pytest.fail("installed again"))
    environment.make_ready()


def test_a_cut_off_set_up_is_rebuilt_with_its_downloads_kept(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_off(arguments: list[str]) -> int:
        install_nothing(arguments)
        (venv / "bin" / "half").touch()
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "pip", cut_off)
    with pytest.raises(KeyboardInterrupt):
        environment.make_ready()

    def finish() -> None:
        assert not (venv / "bin" / "half").exists()
        assert (venv / "cache" / "pip" / "download").exists()

    monkeypatch.setattr(environment, "install", finish)
    environment.make_ready()
    assert (venv / "set-up.txt").read_text(encoding="utf-8") == environment.current_stamp().text()


def test_a_failed_download_says_what_to_do_and_leaves_no_stamp(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "pip", lambda arguments: 1)
    with pytest.raises(machine.SetUpFailed, match=r"check the network .* run the same command again"):
        environment.make_ready()
    assert (venv / "set-up.txt").read_text(encoding="utf-8") == environment.UNFINISHED


def test_children_see_the_checkout_only() -> None:
    own = environment.child_variables(
        {"PYTHONPATH": "/x", "PYTHONHOME": "/y", "PYTHONDONTWRITEBYTECODE": "1", "PATH": "/bin", "LANG": "C"},
        offscreen=True,
    )
    assert own["LANG"] == "C"
    assert own["QT_QPA_PLATFORM"] == "offscreen"
    assert not {"PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE"} & own.keys()
    assert Path(own["XDG_CACHE_HOME"]).is_relative_to(environment.CHECKOUT)
    assert own["PATH"].startswith(str(environment.VENV))
    assert own["PATH"].endswith("/bin")
    assert "QT_QPA_PLATFORM" not in environment.child_variables({}, offscreen=False)


def test_programs_lie_where_the_platform_puts_them() -> None:
    assert Path(environment.program("python", windows=False)).relative_to(environment.VENV) == Path("bin/python")
    assert Path(environment.program("python", windows=True)).relative_to(environment.VENV) == Path("Scripts/python.exe")


@pytest.mark.parametrize(
    ("platform", "windowed", "variables", "offscreen"),
    [
        ("linux", True, {}, True),
        ("linux", True, {"DISPLAY": ""}, True),
        ("linux", True, {"DISPLAY": ":0"}, False),
        ("linux", True, {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("linux", False, {"DISPLAY": ":0"}, True),
        ("linux", False, {"QT_QPA_PLATFORM": "vnc"}, False),
        ("darwin", True, {}, False),
        ("win32", False, {}, False),
    ],
)
def test_offscreen(platform: str, windowed: bool, variables: dict[str, str], offscreen: bool) -> None:
    assert commands.needs_offscreen(platform, windowed, variables) is offscreen


def test_display_libraries_are_wanted_only_for_a_window_on_that_display() -> None:
    assert commands.opens_on("DISPLAY", True, {"DISPLAY": ":0"})
    assert not commands.opens_on("DISPLAY", False, {"DISPLAY": ":0"})
    assert not commands.opens_on("WAYLAND_DISPLAY", True, {"DISPLAY": ":0"})
    assert not commands.opens_on("DISPLAY", True, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"})
    assert machine.wanted_libraries(x11=False, wayland=False) == machine.ALWAYS
    assert set(machine.wanted_libraries(x11=True, wayland=True)) > {*machine.ON_X11, *machine.ON_WAYLAND}


def test_missing_libraries_are_those_that_do_not_load() -> None:
    missing = machine.missing_libraries(machine.ALWAYS, can_load=lambda soname: soname != "libGL.so.1")
    assert [library.package for library in missing] == ["libgl1"]
    assert not machine.loads("libnobody-wrote-this.so.7")


def test_a_font_is_a_scalable_font(tmp_path: Path) -> None:
    assert not machine.has_font([tmp_path / "absent", tmp_path])
    (tmp_path / "fixed.pcf.gz").touch()
    assert not machine.has_font([tmp_path])
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Sans.TTF").touch()
    assert machine.has_font([tmp_path])


@pytest.mark.parametrize(("version", "old"), [("glibc 2.31", True), ("glibc 2.34", False), ("glibc 3.0", False)])
def test_old_glibc(version: str, old: bool) -> None:
    assert machine.is_old_glibc(version) is old


def test_another_c_library_is_not_taken_for_glibc() -> None:
    with pytest.raises(ValueError, match="musl"):
        machine.is_old_glibc("musl 1.2")


@pytest.mark.parametrize(("sudo", "start"), [("/usr/bin/sudo", "sudo sh -c '"), (None, "su -c '")])
def test_the_command_for_the_administrator(sudo: str | None, start: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("machine.shutil.which", lambda name: sudo)
    line = machine.as_root(machine.apt_commands(["libgl1", "libegl1"]))
    assert line == f"{start}apt-get update && apt-get install --yes --no-install-recommends libgl1 libegl1'"


def test_a_linux_without_apt_is_told_what_is_missing() -> None:
    sentence = machine.by_hand(machine.ALWAYS[:1], font=False, venv=True)
    assert "libEGL.so.1, a TrueType font" in sentence
    assert "ensurepip" not in sentence


@pytest.mark.parametrize(
    ("codes", "expected"), [([0, 0, 0, 0, 0], 0), ([0, 3, 0, 2, 0], 3), ([0, 0, 0, 0, 5], 5), ([1, 1, 1, 1, 1], 1)]
)
def test_every_check_runs_and_the_first_failure_counts(
    codes: list[int], expected: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []

    def call(command: list[str], variables: Mapping[str, str]) -> int:
        ran.append(command)
        return codes[len(ran) - 1]

    monkeypatch.setattr(environment, "call", call)
    assert checks.run_all({}, ["-k", "one"]) == expected
    assert len(ran) == len(codes)
    assert ran[-1][1:] == [*checks.PYTEST, "-k", "one"]
    after_tests = capsys.readouterr().out.partition("== tests\n")[2]
    assert after_tests.count("FAILED") == sum(code != 0 for code in codes)


def test_wrong_use_and_a_failed_set_up_end_differently(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(command: str, further: list[str]) -> int:
        raise machine.SetUpFailed("The sentence.")

    monkeypatch.setattr(commands, "carry_out", fail)
    assert commands.main([], "usage") == 2
    assert commands.main(["--help"], "usage") == 0
    assert commands.main(["dance"], "usage") == 2
    assert "no command 'dance'" in capsys.readouterr().err
    assert commands.main(["run"], "usage") == 1
    assert "The sentence." in capsys.readouterr().err


def test_the_lock_names_no_address_and_hashes_everything() -> None:
    lines = environment.LOCK.read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if "://" in line or " @ " in line]
    pins = [number for number, line in enumerate(lines) if "==" in line and not line.startswith((" ", "#"))]
    assert pins
    assert all(lines[number + 1].strip().startswith("--hash=sha256:") for number in pins)
