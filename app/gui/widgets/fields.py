"""Rows of a form: a label, an editor, and what is wrong with it right below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.gui import theme
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.layouts import column, label, row

F = TypeVar("F", bound="Field")


class Field(QWidget):
    """What all fields have in common. Signal `changed()`: a person changed the value.

    Args:
        title: label above the editor, and its accessible name.
        mandatory: the field may not stay empty; it says "required" beside its label.
        hint: a quiet sentence below, while nothing is wrong.
    """

    changed = Signal()

    def __init__(
        self, title: str, editor: QWidget, *, mandatory: bool, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.mandatory, self._hint = title, mandatory, hint
        self.editor = editor
        editor.setAccessibleName(title + (self.tr(", required") if mandatory else ""))
        words = label(title, parent=self)
        words.setBuddy(editor)
        mark = label(self.tr("required") if mandatory else "", "caption", parent=self)
        self._message = label("", "caption", wrap=True, parent=self)
        self.setLayout(column(row(words, mark, 1, gap=8), editor, self._message, gap=4))
        self.setFocusProxy(editor)
        self.set_message(None)

    def value(self) -> str:
        """Return the text, without blanks around it."""
        raise NotImplementedError

    def set_value(self, value: str) -> None:
        """Set the text; `changed` stays silent."""
        raise NotImplementedError

    def is_missing(self) -> bool:
        """Whether it is mandatory and empty."""
        return self.mandatory and not self.value()

    def set_message(self, message: str | None) -> None:
        """Say what is wrong, in amber; None takes it back and shows the hint."""
        self._message.setText(message or self._hint)
        self._message.setVisible(bool(message or self._hint))
        theme.mark(self._message, "warning" if message else "caption")
        self.editor.setProperty("wanting", bool(message))
        self.editor.setAccessibleDescription(message or self._hint)
        theme.restyle(self.editor)

    def message(self) -> str:
        """Return what is said below the editor, empty when nothing is wrong."""
        return self._message.text() if self.editor.property("wanting") else ""

    def _on_edited(self) -> None:
        if self.message():
            self.set_message(None)
        self.changed.emit()


class LineField(Field):
    """One line of text.

    Attributes:
        line: its editor, as the kind that it is.
    """

    def __init__(
        self,
        title: str,
        *,
        mandatory: bool = False,
        hint: str = "",
        placeholder: str = "",
        secret: bool = False,
        most: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.setMaxLength(most)
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(title, self.line, mandatory=mandatory, hint=hint, parent=parent)
        self.line.textEdited.connect(self._on_edited)

    def value(self) -> str:
        return self.line.text() if self._is_secret() else self.line.text().strip()

    def set_value(self, value: str) -> None:
        self.line.setText(value)

    def _is_secret(self) -> bool:
        return self.line.echoMode() == QLineEdit.EchoMode.Password


class TextField(Field):
    """Several lines of text; Tab leaves it."""

    def __init__(
        self, title: str, *, mandatory: bool = False, hint: str = "", lines: int = 4, parent: QWidget | None = None
    ) -> None:
        self._edit = QPlainTextEdit()
        self._edit.setTabChangesFocus(True)
        super().__init__(title, self._edit, mandatory=mandatory, hint=hint, parent=parent)
        self._hint_to_write = hint
        self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * lines + 18)
        self._edit.textChanged.connect(self._on_edited)

    def value(self) -> str:
        return self._edit.toPlainText().strip()

    def set_value(self, value: str) -> None:
        with QSignalBlocker(self._edit):
            self._edit.setPlainText(value)

    def set_open(self, is_open: bool) -> None:
        """Let it be written, or only read: then it looks like what is written on paper."""
        self._edit.setReadOnly(not is_open)
        self._hint = self._hint_to_write if is_open else ""
        self.set_message(None)


class ChoiceField(Field):
    """One of several choices, none chosen at first.

    Args:
        choices: pairs of value and words.
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[str, str]],
        *,
        mandatory: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._box = DropDown()
        self._box.setPlaceholderText(QCoreApplication.translate("ChoiceField", "Choose…"))
        self.set_choices(choices)
        super().__init__(title, self._box, mandatory=mandatory, hint=hint, parent=parent)
        self._box.currentIndexChanged.connect(self._on_edited)

    def set_narrow(self) -> None:
        """Let the box be as narrow as its place; its list stays as wide as the longest words."""
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(12)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these choices instead, none chosen; `changed` stays silent."""
        with QSignalBlocker(self._box):
            self._box.clear()
            for value, words in choices:
                self._box.addItem(words, value)
            self._box.setCurrentIndex(-1)

    def value(self) -> str:
        return str(self._box.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose by value; a value that is not offered chooses nothing."""
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(self._box.findData(value))


class Form(QWidget):
    """Fields under each other. Signal `changed()`: any of them changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._column = column(gap=12)
        self.setLayout(self._column)

    def add(self, name: str, field: F) -> F:
        """Put a field at the end, and return it."""
        self._remember(name, field)
        self._column.addWidget(field)
        return field

    def add_row(self, *pairs: tuple[str, Field]) -> None:
        """Put several fields beside each other."""
        for name, field in pairs:
            self._remember(name, field)
        self._column.addLayout(row(*(field for _, field in pairs), gap=16))

    def field(self, name: str) -> Field:
        """Return a field by its name.

        Raises:
            KeyError: there is none.
        """
        return self._fields[name]

    def value(self, name: str) -> str:
        """Return the value of one field."""
        return self._fields[name].value()

    def values(self) -> Mapping[str, str]:
        """Return the values by name, in the order of the form."""
        return {name: field.value() for name, field in self._fields.items()}

    def missing(self) -> tuple[Field, ...]:
        """Return the mandatory fields that are empty, in the order of the form."""
        return tuple(field for field in self._fields.values() if field.is_missing())

    def reason(self) -> str | None:
        """Return why the form cannot be used yet, for `NextAction.set_blocked`; None when it can."""
        missing = self.missing()
        if not missing:
            return None
        if len(missing) == 1:
            return self.tr("{0} is missing").format(missing[0].title)
        return self.tr("{0} and {1} more are missing").format(missing[0].title, len(missing) - 1)

    def check(self) -> bool:
        """Mark all missing fields, go to the first, and return whether none is missing."""
        missing = self.missing()
        for field in missing:
            field.set_message(self.tr("{0} is missing. Fill it in to go on.").format(field.title))
        if missing:
            missing[0].setFocus()
        return not missing

    def clear(self) -> None:
        """Empty all fields and take all messages back."""
        for field in self._fields.values():
            field.set_value("")
            field.set_message(None)

    def _remember(self, name: str, field: Field) -> None:
        if name in self._fields:
            raise ValueError(f"the form already has a field {name}")
        self._fields[name] = field
        field.changed.connect(self.changed)
