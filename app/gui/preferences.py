"""What the window remembers between two starts, in a file of the workspace: how it looks, nothing about the work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from app.gui.theme import DARK, LIGHT, Theme


class Preferences:
    """`window.ini` in the workspace folder. A file that cannot be read or written only means the defaults."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def theme(self) -> Theme:
        """Return the theme that was chosen last, dark at first."""
        return LIGHT if self._settings.value("theme") == LIGHT.name else DARK

    def set_theme(self, theme: Theme) -> None:
        """Remember a theme."""
        self._settings.setValue("theme", theme.name)
        self._settings.sync()
