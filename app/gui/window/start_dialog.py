"""The small window before a workspace is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.errors import UserError
from app.gui import theme
from app.gui.files import ask_folder
from app.gui.widgets.fields import LineField
from app.gui.widgets.fitted_dialog import FittedDialog
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.notice import Notice
from app.services.workspaces import read_card


class StartDialog(FittedDialog):
    """Asks for the folder of a workspace, and says how one is made. Nothing is remembered between two starts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Second Look")
        self._notice = Notice(self)
        self._field = LineField(self.tr("Folder of the workspace"), mandatory=True, most=4096)
        self._field.editor.setObjectName("workspace_folder")
        browse = button(self.tr("&Browse…"), parent=self)
        browse.clicked.connect(self._on_browse)
        self._open = button(self.tr("Open"), "primary", self)
        self._open.setObjectName("open_workspace")
        self._open.setDefault(True)
        self._open.clicked.connect(self._on_open)
        quit_button = button(self.tr("Quit"), parent=self)
        quit_button.clicked.connect(self.reject)
        how = label(
            self.tr(
                "A workspace is a folder that holds the cases, the gallery and the log of one section, encrypted. "
                "To make one, close this window and type:"
            ),
            "secondary", wrap=True, parent=self,
        )  # fmt: skip
        command = label(self.tr("second-look-gallery init FOLDER"), parent=self)
        command.setFont(theme.mono_font())
        command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        chooser = row(self._field, browse, gap=8)
        chooser.setStretch(0, 1)
        chooser.setAlignment(browse, Qt.AlignmentFlag.AlignBottom)
        title = label("Second Look", "page", parent=self)
        ends = row(1, quit_button, self._open)
        self.setLayout(column(title, self._notice, column(how, command, gap=4), chooser, ends, gap=16, margin=24))
        self.setMinimumWidth(560)
        self._field.changed.connect(self._tell)
        self._field.setFocus()
        self._tell()

    def folder(self) -> Path:
        """Return the folder as it stands in the field."""
        return Path(self._field.value()).expanduser()

    @Slot()
    def _tell(self) -> None:
        self._open.setEnabled(bool(self._field.value()))

    @Slot()
    def _on_browse(self) -> None:
        chosen = ask_folder(self, self.tr("Choose a workspace"))
        if chosen is not None and isinstance(self._field.editor, QLineEdit):
            self._field.editor.setText(str(chosen))
            self._tell()

    @Slot()
    def _on_open(self) -> None:
        try:
            read_card(self.folder())
        except UserError as error:
            self._notice.show_sentence(str(error))
        else:
            self.accept()


def choose_workspace() -> Path | None:
    """Ask for a workspace; None when the person thinks better of it."""
    dialog = StartDialog()
    return dialog.folder() if dialog.exec() == QDialog.DialogCode.Accepted else None
