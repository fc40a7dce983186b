"""Backups: written while everybody goes on working, read back, and recorded with whoever keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from app.domain.clock import now_text
from app.domain.gallery.backup import BackupRecord
from app.domain.staff.roles import Role
from app.gui import theme
from app.gui.files import ask_save
from app.gui.gallery.section import WorkingSection
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.parts import PartedPage
from app.gui.widgets.fields import LineField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.path_field import PathField
from app.services.gallery.keeping.backing_up import back_up, list_backups

_RESTORE = "second-look-gallery restore FILE FOLDER --user NAME --second NAME"
_DAY = 10


class BackupSection(WorkingSection):
    """Where the next backup goes at the top, every backup on record below, and how one is restored."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._target = PathField(self.tr("New file, on another disk"), "backup_file", self._ask_target, self)
        self._keeper = LineField(self.tr("Who is given it, or where it is kept"), mandatory=True, most=200, parent=self)
        self._keeper.editor.setObjectName("backup_keeper")
        self._backups = self._listing()
        if self.holds(Role.ADMINISTRATOR):
            self.action = NextAction(self.tr("Write the backup"), "Ctrl+Return", page)
            name_action(self.action, "write_backup")
            self.action.triggered.connect(self._on_write)
        for each in (self._target, self._keeper):
            each.setVisible(self.action is not None)
            each.changed.connect(self.tell_blocked)
        self._lay_out()
        self.tell_blocked()

    def open_part(self) -> None:
        self.page.work(self.tr("reading the backups"), lambda _: list_backups(self.desk), self._on_list)
        if self.action is not None:
            self._target.field.setFocus()

    def leaving_words(self) -> str:
        return self.tr("A backup is being written. It goes on, and is on record when it is finished. Leave?")

    def _lay_out(self) -> None:
        explained = label(
            self.tr("One sealed file with the database, every picture and the keys as they are wrapped for each "
                    "person. It is read back to its end before it counts. Without a passphrase of this section nobody "
                    "can read it. Whoever is removed later is still in it: the certificate of removal names its "
                    "keeper."),
            "secondary", wrap=True, parent=self,
        )  # fmt: skip
        restoring = label(
            self.tr("A restore is an act of two people at the command line, while no window has the workspace open. "
                    "What left the gallery after the backup leaves again, and nobody works until an auditor has "
                    "acknowledged the restore."),
            "secondary", wrap=True, parent=self,
        )  # fmt: skip
        command = label(_RESTORE, parent=self)
        command.setFont(theme.mono_font())
        command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        given = row(self._target, self._keeper, gap=16)
        given.setStretch(0, 3)
        given.setStretch(1, 2)
        made, back = (
            label(words, "section", parent=self) for words in (self.tr("Backups on record"), self.tr("Restoring"))
        )
        layout = column(explained, given, made, self._backups, back, restoring, command, gap=8)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _listing(self) -> Listing[BackupRecord]:
        columns: Sequence[Column[BackupRecord]] = (
            Column(self.tr("Backup"), lambda each: each.number),
            Column(self.tr("Made"), lambda each: local_minute(each.made_at), lambda each: utc_words(each.made_at)),
            Column(self.tr("File"), lambda each: each.file_name),
            Column(self.tr("Kept by"), lambda each: each.keeper),
            count_column(self.tr("Bytes"), lambda each: each.size),
            Column(self.tr("Pictures"), self._pictures),
            count_column(self.tr("Log up to entry"), lambda each: each.log_size),
            Column(self.tr("Its SHA-256"), lambda each: each.sha256[:12] + "…", lambda each: each.sha256, fixed=True),
        )
        empty = (
            self.tr("No backup was ever made"),
            self.tr("Until there is one, a broken disk takes the gallery and the log with it."),
        )
        return Listing(self.tr("Backups"), columns, empty, object_name="backups", stretched=3, parent=self)

    def _pictures(self, made: BackupRecord) -> str:
        if not made.missing:
            return f"{made.files:,}"
        return self.tr("{0}; {1} missing").format(f"{made.files:,}", f"{made.missing:,}")

    def _ask_target(self) -> Path | None:
        name = f"second-look-{now_text()[:_DAY]}.backup"
        return ask_save(self, self.tr("Write the backup to a new file"), name, self.tr("Backup (*.backup)"))

    def _on_list(self, found: Sequence[BackupRecord]) -> None:
        self._backups.set_rows(found[::-1])

    def tell_blocked(self) -> None:
        if self.action is None:
            return
        if self.busy:
            self.action.set_blocked(self.tr("Being written; it can be stopped in the bar below"))
        elif self._target.path() is None:
            self.action.set_blocked(self.tr("No file named"))
        else:
            self.action.set_blocked(None if self._keeper.value() else self.tr("Nobody named who keeps it"))

    def _on_write(self) -> None:
        path, keeper = self._target.path(), self._keeper.value()
        if path is not None:
            self.begin(
                self.tr("writing a backup"),
                lambda progress: back_up(self.desk, path, keeper, progress),
                self._on_written,
            )

    def _on_written(self, made: BackupRecord) -> None:
        self._target.field.set_value("")
        self.tell_blocked()
        self.open_part()
        if made.missing:
            words = self.tr("Backup {0} is written, but {1} files that records name are missing. Check the gallery.")
            self.say(words.format(made.number, f"{made.missing:,}"), Tone.WARNING)
        else:
            words = self.tr("Backup {0} is written, was read back and is whole: {1} bytes, {2} files of pictures.")
            self.say(words.format(made.number, f"{made.size:,}", f"{made.files:,}"))
