"""The certificate of a removal, handed out once: it names what is not to be kept, so the program does not keep it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.gallery.removal import Certificate
from app.gui.files import ask_save
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.room_band import RoomDialog
from app.reports.removal_certificate import certificate_lines


class CertificateDialog(RoomDialog):
    """Its words, and the way to keep it. Its buttons are named `save_certificate` and `close_certificate`.

    Args:
        certificate: of the removal just done.
        save: called with the path of the PDF; it writes the PDF and the same in JSON beside it.

    Attributes:
        ask_path: asks where to save, given a proposed name; None gives up.
    """

    def __init__(self, parent: QWidget, certificate: Certificate, save: Callable[[Path], object]) -> None:
        super().__init__(parent)
        self.setObjectName("certificate")
        number = certificate.removal.number
        self.setWindowTitle(self.tr("Certificate of removal {0}").format(number))
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self._number, self._save = number, save
        words = self.tr("This certificate is handed out now and not kept: it names what was removed. Save it.")
        text = QPlainTextEdit(certificate_text(certificate), self)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.windowTitle())
        self._save_button = button(self.tr("&Save as PDF and JSON…"), "primary", self)
        self._save_button.setObjectName("save_certificate")
        self._save_button.clicked.connect(self._on_save)
        self._close = button(self.tr("Close without saving"), parent=self)
        self._close.setObjectName("close_certificate")
        self._close.clicked.connect(self.accept)
        layout = column(
            label(self.windowTitle(), "section", parent=self), label(words, wrap=True, parent=self), text,
            row(1, self._close, self._save_button), gap=12, margin=24,
        )  # fmt: skip
        layout.setStretch(2, 1)
        self.lay_out(layout)
        self.resize(720, 560)
        self.finished.connect(self.deleteLater)

    def _ask_path(self, name: str) -> Path | None:
        return ask_save(self, self.tr("Save the certificate"), name, self.tr("PDF (*.pdf)"))

    def _on_save(self) -> None:
        path = self.ask_path(f"{self._number}.pdf")
        if path is not None:
            self._save(path)
            self._close.setText(self.tr("Close"))


def certificate_text(certificate: Certificate) -> str:
    """Return the certificate as plain text."""
    parts = [
        "\n".join([heading, *(f"  {line}" for line in lines)]) for heading, lines in certificate_lines(certificate)
    ]
    return "\n\n".join(parts)
