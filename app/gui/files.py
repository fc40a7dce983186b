"""Choosing files and writing what leaves the program."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import Unavailable


def ask_save(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Ask where to save; None when the person thinks better of it. `kind` is a Qt filter: "PDF (*.pdf)"."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kind)
    return Path(chosen) if chosen else None


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder; None when the person thinks better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
    return Path(chosen) if chosen else None


def ask_file(parent: QWidget, title: str, folder: Path, kind: str) -> Path | None:
    """Ask for a file that exists; None when the person thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kind)
    return Path(chosen) if chosen else None


def write_file(path: Path, data: bytes) -> None:
    """Write the whole file or nothing, readable by its owner only.

    Raises:
        Unavailable: the folder cannot be written to, or the disk is full.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Unavailable(
            QCoreApplication.translate(
                "files", "{0} could not be written ({1}). Choose another folder, or free some space."
            ).format(path.name, error.strerror)
        ) from error
