"""Removals: proposed by an administrator, confirmed by a second person, with a certificate at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.gallery.removal import REMOVAL_WORDS, Certificate, Removal
from app.domain.progress import Progress
from app.domain.staff.roles import Role
from app.gui.files import write_file
from app.gui.gallery.certificate import CertificateDialog
from app.gui.gallery.removal_form import RemovalFormView
from app.gui.gallery.section import GallerySection
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.page_frame import scrolled
from app.gui.parts import PartedPage
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, column, heading, row
from app.gui.widgets.moments import by_whom, local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.reports.removal_certificate import certificate_json, certificate_pdf
from app.services.gallery.expunging import confirm_removal, list_removals, propose_removal, withdraw_removal
from app.services.outside_files import check_free
from app.services.staff.accounts import list_accounts

_SIDE_PX = 400


@dataclass(frozen=True)
class _Read:
    """The removals, newest first, and the names of the people who had to do with them, by id."""

    removals: tuple[Removal, ...]
    names: dict[str, str]


class RemovalsSection(GallerySection):
    """Every removal at the left. At the right a new one is written, or the chosen one is read and decided."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._may_propose = self.holds(Role.ADMINISTRATOR)
        self._may_confirm = self.holds(Role.ADMINISTRATOR, Role.SUPERVISOR)
        self._busy, self._names = False, dict[str, str]()
        self._removals = self._listing()
        self._removals.table.row_chosen.connect(lambda _: self._show_chosen())
        self._form = RemovalFormView(self)
        self._form.changed.connect(self._tell_blocked)
        self._facts = FactsTable(self.tr("The removal that is chosen"), self)
        self._facts.setObjectName("removal_facts")
        self._side = QStackedWidget(self)
        self._side.addWidget(scrolled(self._form))
        chosen = QWidget(self)
        chosen.setLayout(column(heading(self.tr("The removal that is chosen"), parent=chosen), self._facts, 1))
        self._side.addWidget(scrolled(chosen, self.tr("The removal that is chosen")))
        self._side.setFixedWidth(_SIDE_PX)
        self.action = NextAction(self.tr("Propose removal"), "Ctrl+Return", page)
        name_action(self.action, "removal_action")
        self.action.triggered.connect(self._on_action)
        self._withdraw = self.action.add_other(self.tr("&Withdraw…"))
        self._withdraw.setObjectName("withdraw_removal")
        self._withdraw.clicked.connect(self._ask_to_withdraw)
        self._new = button(self.tr("&New removal"), parent=self)
        self._new.setObjectName("new_removal")
        self._new.clicked.connect(self._begin_new)
        self._new.setVisible(self._may_propose)
        head = heading(self.tr("Removals"), self._new, parent=self)
        left = column(head, self._removals, gap=8)
        left.setStretch(1, 1)
        layout = row(left, self._side, gap=24)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._begin_new()

    def open_part(self) -> None:
        self._read()
        if self._may_propose:
            self._form.focus()

    def leave_question(self) -> str | None:
        return self.tr("This removal was not proposed yet. Leave, and lose it?") if self._form.is_begun() else None

    def begin_with(self, agency: str, record_number: str) -> None:
        """Begin a new removal of one record."""
        self._begin_new()
        self._form.set_record(agency, record_number)
        self._tell_blocked()

    # Reading

    def _read(self) -> None:
        self.page.work(self.tr("reading the removals"), self._read_all, self._on_read)

    def _read_all(self, _: Progress) -> _Read:
        names = {user.id: user.full_name for user in list_accounts(self.desk)}
        return _Read(tuple(list_removals(self.desk)[::-1]), names)

    def _on_read(self, read: _Read) -> None:
        chosen = self._removals.chosen()
        self._names = read.names
        self._removals.set_rows(read.removals)
        place = next((n for n, each in enumerate(read.removals) if chosen and each.id == chosen.id), None)
        if place is not None:
            self._removals.table.selectRow(place)
        elif not self._may_propose:
            waiting = next((n for n, each in enumerate(read.removals) if each.is_open), None)
            if waiting is not None:
                self._removals.table.selectRow(waiting)
        self._tell_blocked()

    def _state(self, removal: Removal) -> str:
        if removal.confirmed_at is not None:
            return self.tr("Done {0}").format(local_minute(removal.confirmed_at))
        if removal.withdrawn_at is not None:
            return self.tr("Withdrawn {0}").format(local_minute(removal.withdrawn_at))
        return self.tr("Waits for a second person")

    def _listing(self) -> Listing[Removal]:
        columns: Sequence[Column[Removal]] = (
            Column(self.tr("Removal"), lambda each: each.number),
            count_column(self.tr("Photos"), lambda each: len(each.photo_ids)),
            Column(self.tr("State"), self._state),
            Column(
                self.tr("Proposed"),
                lambda each: local_minute(each.proposed_at),
                lambda each: utc_words(each.proposed_at),
            ),
            Column(self.tr("Kind"), lambda each: worded(REMOVAL_WORDS[each.kind])),
        )
        empty = (
            self.tr("No removal was ever proposed"),
            self.tr("An administrator proposes that records leave the gallery; a supervisor or a second administrator "
                    "confirms it. From then on no search returns them."),
        )  # fmt: skip
        return Listing(self.tr("Removals"), columns, empty, object_name="gallery_removals", parent=self)

    def _show_chosen(self) -> None:
        each = self._removals.chosen()
        if each is None:
            return
        confirmed = (
            by_whom(each.confirmed_at, self._names.get(each.confirmed_by or "", "")) if each.confirmed_at else ""
        )
        self._facts.set_facts(
            [
                Fact(self.tr("Removal"), each.number),
                Fact(self.tr("State"), self._state(each)),
                Fact(self.tr("Kind"), worded(REMOVAL_WORDS[each.kind])),
                Fact(self.tr("Photos"), f"{len(each.photo_ids):,}"),
                Fact(self.tr("Authority"), each.authority),
                Fact(self.tr("Reason"), each.reason),
                Fact(self.tr("Proposed"), by_whom(each.proposed_at, self._names.get(each.proposed_by, ""))),
                Fact(self.tr("Confirmed"), confirmed or self.tr("not yet")),
            ]
        )
        self._side.setCurrentIndex(1)
        self._tell_blocked()

    # Acting

    def _begin_new(self) -> None:
        self._removals.table.clearSelection()
        self._removals.table.setCurrentIndex(self._removals.model.index(-1, -1))
        if self._may_propose:
            self._side.setCurrentIndex(0)
        else:
            self._facts.set_facts([Fact("", self.tr("Choose a removal at the left to read it."))])
            self._side.setCurrentIndex(1)
        self._tell_blocked()

    def _writes(self) -> bool:
        return self._side.currentIndex() == 0

    def _tell_blocked(self) -> None:
        if self.action is None:
            return
        chosen = None if self._writes() else self._removals.chosen()
        proposes = self._may_propose and self._writes()
        self.action.set_verb(self.tr("Propose removal") if proposes else self.tr("Confirm and remove"))
        self._withdraw.setVisible(chosen is not None and chosen.is_open and self._may_propose)
        self.action.set_blocked(self._form.reason() if proposes else self._why_not(chosen))
        if self._busy:
            self.action.set_blocked(self.tr("Removing records"))

    def _why_not(self, chosen: Removal | None) -> str | None:
        if not self._may_confirm:
            return self.tr("A supervisor or an administrator confirms")
        if chosen is None:
            return self.tr("No removal chosen")
        if not chosen.is_open:
            return self._state(chosen)
        if chosen.proposed_by == self.desk.session.user.id:
            return self.tr("You proposed it yourself; another person signs in and confirms it")
        return None

    def _on_action(self) -> None:
        chosen = None if self._writes() else self._removals.chosen()
        if self._may_propose and self._writes():
            self._propose()
        elif chosen is not None:
            sentence = self.tr(
                "{0} photos leave the gallery for good: pictures, templates, thumbnails and their rows in the search "
                "index. It cannot be undone."
            )
            title = self.tr("Carry out removal {0}?").format(chosen.number)
            shown = sentence.format(f"{len(chosen.photo_ids):,}")
            verb = self.tr("Remove for good")
            confirm(self, title, shown, verb, lambda: self._confirm(chosen.number), destroys=True)

    def _propose(self) -> None:
        records, form = self._form.records(), self._form.form()
        self._notice.clear()
        self.page.work(
            self.tr("proposing a removal"),
            lambda _: propose_removal(self.desk, records, form),
            self._on_proposed,
        )

    def _on_proposed(self, removal: Removal) -> None:
        self._form.clear()
        words = self.tr(
            "Removal {0} waits for a second person, who signs in and finds it here. Until then nothing changes."
        )
        self.say(words.format(removal.number))
        self._read()

    def _confirm(self, number: str) -> None:
        self._set_busy(True)
        self._notice.clear()
        self.page.work(
            self.tr("removing records"),
            lambda _: confirm_removal(self.desk, number),
            self._on_confirmed,
            lambda _: self._set_busy(False),
        )

    def _on_confirmed(self, certificate: Certificate) -> None:
        self._set_busy(False)
        self.say(self.tr("Removal {0} is done.").format(certificate.removal.number))
        self._read()
        CertificateDialog(self, certificate, lambda path: self._save(certificate, path)).open()

    def _save(self, certificate: Certificate, path: Path) -> None:
        watermark = self.page.context.watermark

        def write(_: Progress) -> None:
            machine = path.with_suffix(".json")
            check_free(machine)
            write_file(path, certificate_pdf(certificate, watermark))
            write_file(machine, certificate_json(certificate).encode())

        saved = self.tr("The certificate is saved as {0}, and in JSON beside it.").format(path.name)
        self.page.work(self.tr("writing the certificate"), write, lambda _: self.say(saved))

    def _ask_to_withdraw(self) -> None:
        chosen = self._removals.chosen()
        if chosen is not None:
            title = self.tr("Withdraw removal {0}?").format(chosen.number)
            sentence = self.tr("The records stay in the gallery. That it was proposed and withdrawn is on record.")
            confirm(self, title, sentence, self.tr("Withdraw"), lambda: self._on_withdraw(chosen.number))

    def _on_withdraw(self, number: str) -> None:
        self.page.work(
            self.tr("withdrawing a removal"), lambda _: withdraw_removal(self.desk, number), lambda _: self._read()
        )

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._tell_blocked()
