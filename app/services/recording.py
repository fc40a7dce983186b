"""The one way to act: permission, log entry and record in one transaction; refusals and failures are logged as well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.domain.casework.review import Person
from app.domain.clock import now_text
from app.domain.log.audit import Detail, LogOutcome, NewEntry
from app.domain.records import Session
from app.domain.staff.roles import Act, check_permitted, role_used
from app.errors import Cancelled, Refused, UserError
from app.services.house import House
from app.services.log.log_keeping import check_not_halted, logging
from app.storage.engine import Db
from app.storage.tables import audit

_ALWAYS = frozenset({Act.SIGN_OUT, Act.LOCK_WINDOW, Act.UNLOCK_WINDOW})
"""What can be done although the passphrase has to be given again."""


@dataclass(frozen=True)
class Desk:
    """A signed-in person at the workspace: what every service takes first."""

    house: House
    session: Session

    @property
    def person(self) -> Person:
        """The person as the review's rules see them."""
        return Person(self.session.user.id, self.session.user.roles)

    def check_current(self) -> None:
        """Raise `Refused` when this session has ended, although its person's work still went on somewhere."""
        if self.house.session_id != self.session.id:
            raise Refused("You are not signed in any more, so nothing was done. Sign in and start again.")

    @contextmanager
    def reading(self) -> Iterator[Db]:
        """Give the database as it stands, for reading. Raises `Refused` after the session has ended."""
        self.check_current()
        with self.house.workspace.database.reading() as db:
            yield db


@dataclass
class Writing:
    """An open transaction that has to say what it does before it does it."""

    db: Db
    at: str
    _attempt: Attempt
    entries: int = 0

    def log(self, *objects: str, act: Act | None = None, request: str | None = None, **details: Detail) -> int:
        """Write the log entry of this act; return its number, which the record names.

        Args:
            objects: ids or hashes touched; the record's own id first.
            act: another act that happens within the same transaction (a lead within a decision).
            request: request id, when it was not known at the start.
            details: codes and counts; nothing personal.
        """
        self.entries += 1
        attempt = self._attempt
        new = attempt.entry(act or attempt.act, LogOutcome.DONE, objects, details, request)
        return audit.append(self.db, new).seq


@dataclass
class Attempt:
    """One attempt at an act by one person."""

    desk: Desk
    act: Act
    objects: tuple[str, ...]
    request: str

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Open the transaction. Leaving it without a log entry is a defect and undoes everything."""
        with self._writing(removing=False) as work:
            yield work

    @contextmanager
    def removing(self) -> Iterator[Writing]:
        """Open the one kind of transaction that can empty records of the gallery; see `Database.removing`."""
        with self._writing(removing=True) as work:
            yield work

    @contextmanager
    def _writing(self, *, removing: bool) -> Iterator[Writing]:
        self.desk.check_current()
        with logging(self.desk.house, removing=removing) as db:
            work = Writing(db, now_text(), self)
            yield work
            if not work.entries:
                raise RuntimeError(f"{self.act}: no log entry, no act")

    def note(self, *objects: str, **details: Detail) -> None:
        """Write one log entry and nothing else, for acts that only look."""
        self.desk.check_current()
        with logging(self.desk.house) as db:
            audit.append(db, self.entry(self.act, LogOutcome.DONE, objects, details))

    def entry(
        self,
        act: Act,
        outcome: LogOutcome,
        objects: tuple[str, ...],
        details: dict[str, Detail],
        request: str | None = None,
    ) -> NewEntry:
        """Return what goes into the log."""
        session = self.desk.session
        return NewEntry(
            act.value, outcome, session.user.id, session.id, self.request if request is None else request,
            objects, details, role_used(act, session.user.roles),
        )  # fmt: skip


@contextmanager
def attempt(desk: Desk, act: Act, *objects: str, request: str = "") -> Iterator[Attempt]:
    """Try an act: check the permission, run the block, and log it when it was refused or failed.

    Args:
        desk: who acts, and where.
        act: what.
        objects: ids of what it is about, for the log of a refusal.
        request: id of the request it belongs to.
    """
    trying = Attempt(desk, act, objects, request)
    try:
        desk.check_current()
        check_permitted(act, desk.session.user.roles)
        if desk.house.deadline is not None and act not in _ALWAYS:
            desk.house.deadline.check()
        check_not_halted(desk.house, act)
        yield trying
    except GeneratorExit:
        raise
    except BaseException as error:
        outcome = LogOutcome.REFUSED if isinstance(error, UserError) else LogOutcome.FAILED
        kind = "Cancelled" if isinstance(error, Cancelled | KeyboardInterrupt) else type(error).__name__
        with logging(desk.house) as db:
            audit.append(db, trying.entry(act, outcome, objects, {"kind": kind}))
        raise
