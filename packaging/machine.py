"""What the machine itself must bring before Python packages help: libraries Qt loads, a font, and `venv`.

Nothing here asks a package manager what is installed. A library counts as present when it can be loaded, which is the
only thing Qt cares about and works on every distribution.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path


class SetUpFailed(Exception):
    """The set-up cannot go on. `str(error)` is a complete sentence with a way out."""


@dataclass(frozen=True)
class Library:
    """A shared library Qt loads, and the Debian package that brings it."""

    soname: str
    package: str


# What Qt 6.12 links to; its wheels bring everything else. Debian's names; Ubuntu's newer ones resolve to the same.
ALWAYS = (
    Library("libEGL.so.1", "libegl1"),
    Library("libGL.so.1", "libgl1"),
    Library("libX11.so.6", "libx11-6"),  # the offscreen platform links to it as well
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
)
ON_X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
)
ON_WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0"),
    Library("libwayland-egl.so.1", "libwayland-egl1"),
)
FONT_PACKAGES = ("fontconfig", "fonts-dejavu-core")
FONT_SUFFIXES = frozenset({".ttf", ".otf", ".ttc"})
OLDEST_GLIBC = (2, 34)  # what the PySide6 wheels are built against


def loads(soname: str) -> bool:
    """Say whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def wanted_libraries(x11: bool, wayland: bool) -> tuple[Library, ...]:
    """List the libraries for an offscreen Qt, and those of the display servers a window will open on."""
    return ALWAYS + (ON_X11 if x11 else ()) + (ON_WAYLAND if wayland else ())


def missing_libraries(wanted: Iterable[Library], can_load: Callable[[str], bool] = loads) -> tuple[Library, ...]:
    """Keep the libraries that cannot be loaded."""
    return tuple(library for library in wanted if not can_load(library.soname))


def font_folders() -> tuple[Path, ...]:
    """List the folders fontconfig looks into by default."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), data / "fonts", Path.home() / ".fonts"


def has_font(folders: Iterable[Path]) -> bool:
    """Say whether any scalable font lies below the folders. Without one, Qt draws every letter as an empty box."""
    return any(
        Path(name).suffix.lower() in FONT_SUFFIXES
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )


def venv_package() -> str | None:
    """Name the Debian package that completes this Python's `venv`, or None when it is complete."""
    if importlib.util.find_spec("ensurepip") is not None:
        return None
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def is_old_glibc(version: str) -> bool:
    """Say whether a version such as "glibc 2.31" is too old for the PySide6 wheels.

    Raises:
        ValueError: the text is not a glibc version.
    """
    name, _, number = version.partition(" ")
    if name != "glibc":
        raise ValueError(f"{version!r} is not a glibc version")
    major, minor = (int(part) for part in number.split(".")[:2])
    return (major, minor) < OLDEST_GLIBC


def complete(x11: bool, wayland: bool) -> None:
    """Bring a Linux machine to the point where a virtual environment with Qt can work.

    As root on Debian and its relatives the missing packages are installed; otherwise the sentence says how.

    Raises:
        SetUpFailed: something is missing that a person has to install.
    """
    refuse_old_glibc()
    libraries = missing_libraries(wanted_libraries(x11, wayland))
    venv = venv_package()
    font = has_font(font_folders())
    packages = (
        [library.package for library in libraries] + ([] if font else [*FONT_PACKAGES]) + ([venv] if venv else [])
    )
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise SetUpFailed(by_hand(libraries, font, venv is None))
    commands = apt_commands(packages)
    if os.geteuid() != 0:
        raise SetUpFailed(
            f"This machine lacks {len(packages)} system packages, and only the administrator (root) can install them. "
            f"Run this once, then the same command again:\n\n  {as_root(commands)}"
        )
    install(packages, commands)
    still = missing_libraries(wanted_libraries(x11, wayland))
    if still:
        names = ", ".join(library.soname for library in still)
        raise SetUpFailed(f"The system packages were installed, and yet {names} cannot be loaded. Please report this.")


def refuse_old_glibc() -> None:
    """Stop early where no wheel of PySide6 can be installed.

    Raises:
        SetUpFailed: the C library is older than 2.34, or is not glibc.
    """
    try:
        version = os.confstr("CS_GNU_LIBC_VERSION") or "an unknown C library"
        too_old = is_old_glibc(version)
    except (ValueError, OSError):
        version, too_old = "another C library", True
    if too_old:
        raise SetUpFailed(
            f"Second Look needs a Linux with glibc 2.34 or newer, such as Debian 12; this one has {version}."
        )


def by_hand(libraries: Iterable[Library], font: bool, venv: bool) -> str:
    """Say what to install on a Linux whose package manager is not apt."""
    wanted = [library.soname for library in libraries]
    wanted += [] if font else ["a TrueType font such as DejaVu Sans"]
    wanted += [] if venv else ["Python's venv with ensurepip"]
    return (
        f"This machine lacks: {', '.join(wanted)}. "
        "Install them with your distribution's package manager, then run the same command again."
    )


def apt_commands(packages: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the two commands that bring packages onto a Debian-like machine, as argument lists."""
    return ["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def as_root(commands: Iterable[list[str]]) -> str:
    """Write commands as one line a person can paste; with sudo where it is installed, else with su."""
    line = " && ".join(shlex.join(command) for command in commands)
    return f"sudo sh -c '{line}'" if shutil.which("sudo") else f"su -c '{line}'"


def install(packages: list[str], commands: tuple[list[str], list[str]]) -> None:
    """Install system packages as root.

    Raises:
        SetUpFailed: apt-get could not install them; its own words stand above.
    """
    print(f"Installing system packages (usually under half a minute): {' '.join(packages)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    update, install_them = commands
    # An update also fails for a broken source that has nothing to do with us; only the installation decides.
    subprocess.run([*update, "-qq"], env=environment, check=False)
    quietly = [*install_them, "-qq", "-o", "Dpkg::Use-Pty=0"]
    outcome = subprocess.run(quietly, env=environment, check=False, stdout=subprocess.PIPE, text=True)
    if outcome.returncode != 0:
        print(outcome.stdout, flush=True)
        raise SetUpFailed(
            "apt-get could not install the system packages (its own words stand above). "
            "If a download failed, check the network and the package sources, then run the same command again."
        )
