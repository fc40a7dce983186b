"""What the window remembers between two starts, in a file of the workspace: how it looks, nothing about the work."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.gui.theme import DARK, LIGHT, Theme
from app.gui.widgets.moments import DayFormat


class Preferences:
    """`window.ini` in the workspace folder. A file that cannot be read or written only means the defaults.

    Theme, language and date format are the section's; sizes and widths belong to the person, by their user id.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "window.ini"
        self._settings = QSettings(str(self._path), QSettings.Format.IniFormat)

    def theme(self) -> Theme:
        """Return the theme that was chosen last, dark at first."""
        return LIGHT if self._settings.value("theme") == LIGHT.name else DARK

    def set_theme(self, theme: Theme) -> None:
        """Remember a theme."""
        self._set("theme", theme.name)

    def day_format(self) -> DayFormat:
        """Return how the section writes dates, ISO at first."""
        chosen = self._settings.value("day_format")
        return next((each for each in DayFormat if each.value == chosen), DayFormat.ISO)

    def set_day_format(self, day_format: DayFormat) -> None:
        """Remember how the section writes dates."""
        self._set("day_format", day_format.value)

    def language(self) -> str:
        """Return the language that was chosen, `en` or `de`; empty for that of the system."""
        return str(self._settings.value("language") or "")

    def set_language(self, language: str) -> None:
        """Remember a language for the next start."""
        self._set("language", language)

    def layout(self, person: str, name: str) -> tuple[int, ...] | None:
        """Return sizes in pixels that a person gave a part of the window, None when there are none or they are odd."""
        said = str(self._settings.value(f"layout-{person}/{name}") or "")
        try:
            sizes = tuple(int(size) for size in said.split("-"))
        except ValueError:
            return None
        return sizes if all(0 <= size <= 20_000 for size in sizes) else None

    def set_layout(self, person: str, name: str, sizes: tuple[int, ...]) -> None:
        """Remember the sizes of a part of the window."""
        self._set(f"layout-{person}/{name}", "-".join(map(str, sizes)))

    def geometry(self, person: str) -> QByteArray | None:
        """Return where and how large the window stood for a person, in Qt's own words; empty `person`: the last."""
        said = self._settings.value(f"window-{person}" if person else "window")
        return said if isinstance(said, QByteArray) and not said.isEmpty() else None

    def set_geometry(self, person: str, geometry: QByteArray) -> None:
        """Remember where the window stands, for this person and for the next start."""
        self._set(f"window-{person}", geometry)
        self._set("window", geometry)

    def _set(self, name: str, value: object) -> None:
        self._settings.setValue(name, value)
        self._settings.sync()
        if self._path.exists() and os.name == "posix":
            self._path.chmod(0o600)
