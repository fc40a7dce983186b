"""A short form in a dialog, for acts that need an authority or a reason before they are recorded."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.gui.widgets.fields import Field, Form
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.room_band import RoomDialog


class AskingDialog(RoomDialog):
    """Fields, and the one verb that records them; its buttons are named `do_it` and `go_back`.

    Args:
        title: "Lift this hold?".
        sentence: what will be recorded.
        verb: words of the button that does it.
        fields: by name; a mandatory one has to be filled in.
        act: called with the values when it was confirmed.
    """

    def __init__(
        self, parent: QWidget, title: str, sentence: str, verb: str, fields: Mapping[str, Field],
        act: Callable[[Mapping[str, str]], object],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("asking")
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        self._form, self._act = Form(self), act
        for name, field in fields.items():
            self._form.add(name, field)
            field.editor.setObjectName(f"asking_{name}")
        self._form.changed.connect(self._tell)
        self._why = label("", "secondary", parent=self)
        self._do, back = button(verb, "primary", self), button(self.tr("Go back"), parent=self)
        self._do.setObjectName("do_it")
        back.setObjectName("go_back")
        self._do.clicked.connect(self._on_do)
        back.clicked.connect(self.reject)
        words = label(sentence, wrap=True, parent=self)
        buttons = row(self._why, 1, back, self._do)
        self.lay_out(
            column(label(title, "section", parent=self), words, self._form, buttons, gap=16, margin=24)
        )  # fmt: skip
        self.setMinimumWidth(480)
        self.finished.connect(self.deleteLater)
        self._tell()

    def _tell(self) -> None:
        reason = self._form.reason()
        self._why.setText(reason or "")
        self._do.setEnabled(reason is None)
        self._do.setAccessibleDescription(reason or "")

    def _on_do(self) -> None:
        values = self._form.values()
        self.accept()
        self._act(values)


def ask(
    parent: QWidget, title: str, sentence: str, verb: str, fields: Mapping[str, Field],
    act: Callable[[Mapping[str, str]], object],
) -> AskingDialog:  # fmt: skip
    """Ask, without stopping the program; `act` follows only when it was confirmed."""
    asked = AskingDialog(parent, title, sentence, verb, fields, act)
    asked.open()
    return asked
