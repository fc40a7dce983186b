"""The virtual environment of a checkout: made once, kept in step with the lock, and rebuilt when it was left half done.

Everything lies in `.venv` inside the checkout, the caches too, so that deleting the checkout deletes it all.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from machine import SetUpFailed

CHECKOUT = Path(__file__).resolve().parent.parent
VENV = CHECKOUT / ".venv"
CACHE = VENV / "cache"
STAMP = VENV / "set-up.txt"
LOCK = CHECKOUT / "packaging" / "requirements.lock"
UNFINISHED = "unfinished\n"


class Plan(Enum):
    """What has to happen to `.venv` before it can be used."""

    READY = "nothing"
    UPDATE = "install what differs"
    REBUILD = "make it anew"


@dataclass(frozen=True)
class Stamp:
    """What a finished set-up was made for and from.

    `place` is the Python and the checkout's path, which a virtual environment cannot outlive; `content` is a digest of
    the lock and of pyproject.toml.
    """

    place: str
    content: str

    def text(self) -> str:
        """Return the stamp as it is written to the file."""
        return f"{self.place}\n{self.content}\n"


def current_stamp() -> Stamp:
    """Return the stamp a set-up of this checkout by this Python would leave."""
    digest = hashlib.sha256(LOCK.read_bytes() + b"\0" + (CHECKOUT / "pyproject.toml").read_bytes()).hexdigest()
    return Stamp(f"{sys.implementation.cache_tag} {base_python()} {CHECKOUT}", digest)


def plan(written: str | None, wanted: Stamp, usable: bool) -> Plan:
    """Decide what to do.

    Args:
        written: the stamp file's text, or None when there is none.
        wanted: the stamp of a finished set-up.
        usable: whether the environment's own Python starts and has pip.
    """
    if not usable or written == UNFINISHED:
        return Plan.REBUILD
    if written is None:  # made by a person's own hands: add to it, do not wipe it
        return Plan.UPDATE
    if written == wanted.text():
        return Plan.READY
    return Plan.UPDATE if written.startswith(f"{wanted.place}\n") else Plan.REBUILD


def base_python() -> str:
    """Return the Python outside any virtual environment, so that `.venv` can be rebuilt from inside itself."""
    return str(getattr(sys, "_base_executable", sys.executable))


def program(name: str, windows: bool = os.name == "nt") -> str:
    """Return the path of a program inside the virtual environment."""
    return str(VENV / "Scripts" / f"{name}.exe") if windows else str(VENV / "bin" / name)


def child_variables(variables: Mapping[str, str], offscreen: bool) -> dict[str, str]:
    """Return the environment for programs of the checkout: its own packages and caches, and no other Python's."""
    others = {"PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE"}  # without bytecode every process compiles all anew
    kept = {name: value for name, value in variables.items() if name not in others}
    kept["VIRTUAL_ENV"] = str(VENV)
    kept["PATH"] = os.pathsep.join([str(Path(program("python")).parent), kept.get("PATH", os.defpath)])
    kept["XDG_CACHE_HOME"] = str(CACHE)  # fontconfig and Qt would write to the home folder
    if offscreen:
        kept["QT_QPA_PLATFORM"] = "offscreen"
    return kept


def call(command: list[str], variables: Mapping[str, str]) -> int:
    """Run a command in the checkout with its words on the screen; return its exit status (128 + n for signal n)."""
    code = subprocess.run(command, cwd=CHECKOUT, env=dict(variables), check=False).returncode
    return code if code >= 0 else 128 - code


def make_ready() -> None:
    """Bring `.venv` to what the lock and pyproject.toml ask for; under a second when it is there already.

    The stamp reads "unfinished" while work goes on, so a set-up that was cut off is rebuilt by the next run: pip takes
    a package for installed that it had only half unpacked.

    Raises:
        SetUpFailed: the environment could not be made or the packages could not be installed.
    """
    wanted = current_stamp()
    written = STAMP.read_text(encoding="utf-8") if STAMP.exists() else None
    usable = Path(program("python")).exists() and (written == wanted.text() or has_pip())
    action = plan(written, wanted, usable)
    if action is Plan.READY:
        return
    began = time.monotonic()
    print(f"Setting up {VENV} (once; usually about a minute, longer on a slow line)", flush=True)
    try:
        if action is Plan.REBUILD:
            rebuild()
        STAMP.write_text(UNFINISHED, encoding="utf-8")
        install()
        shutil.rmtree(CACHE / "pip")  # as large as the packages themselves
        STAMP.write_text(wanted.text(), encoding="utf-8")
    except OSError as error:
        raise SetUpFailed(
            f"{VENV} could not be written: {error}. Use a checkout that belongs to you, on a disk with 2 GB free."
        ) from error
    print(f"Set up in {time.monotonic() - began:.0f} s; the next run skips this.\n", flush=True)


def has_pip() -> bool:
    """Say whether the environment's Python starts and has pip."""
    command = [program("python"), "-m", "pip", "--version"]
    return (
        subprocess.run(command, capture_output=True, check=False, env=child_variables(os.environ, False)).returncode
        == 0
    )


def rebuild() -> None:
    """Make the virtual environment anew; what was already downloaded stays.

    Raises:
        SetUpFailed: Python could not make it.
        OSError: the folder cannot be written.
    """
    VENV.mkdir(exist_ok=True)
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink() and entry != CACHE:
            shutil.rmtree(entry)
        elif entry not in {CACHE, STAMP}:
            entry.unlink()
    print("1/3 virtual environment (about 5 s)", flush=True)
    if call([base_python(), "-m", "venv", str(VENV)], child_variables(os.environ, False)) != 0:
        raise SetUpFailed(
            "Python could not make the virtual environment (its own words stand above). "
            "Mend what they name, then run the same command again."
        )


def install() -> None:
    """Install the locked packages and then the project itself, which gets its commands that way.

    Raises:
        SetUpFailed: pip could not install them.
    """
    count = sum("==" in line for line in LOCK.read_text(encoding="utf-8").splitlines())
    print(
        f"2/3 {count} packages, checked against their hashes (about 380 MB to fetch; about 40 s on a fast line)",
        flush=True,
    )
    locked = ["--no-deps", "--require-hashes", "--only-binary=:all:", "-r", str(LOCK)]
    if pip(locked) != 0:
        raise SetUpFailed(
            "The packages could not be installed (pip's own words stand above). If a download failed, check the "
            "network and the proxy or mirror in your pip configuration; then run the same command again: it continues "
            "with what it has fetched. If a hash differs, do not go on: the file is not the one that was reviewed."
        )
    print("3/3 Second Look itself (about 3 s)", flush=True)
    if pip(["--no-deps", "--no-build-isolation", "--no-index", "--editable", str(CHECKOUT)]) != 0:
        raise SetUpFailed(
            "Second Look itself could not be installed (pip's own words stand above). "
            "Is this a complete, unchanged checkout? `git status` shows what differs."
        )


def pip(arguments: list[str]) -> int:
    """Run `pip install`, with caches and temporary files inside `.venv`, and return its exit status."""
    temporary = CACHE / "pip" / "tmp"
    temporary.mkdir(parents=True, exist_ok=True)
    variables = child_variables(os.environ, False) | {
        "PIP_CACHE_DIR": str(CACHE / "pip"),
        "TMPDIR": str(temporary),
        "PIP_USER": "0",
        "PIP_NO_INPUT": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    return call([program("python"), "-m", "pip", "install", *quiet, *arguments], variables)
