"""Taking records out of the gallery: who proposes, who confirms, on what authority; and what the certificate says.

Sealed, expunged, not-charged and not-guilty records leave the gallery at once: picture, template, thumbnail. One
person never removes anybody alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.gallery.health import Fault
from app.domain.staff.roles import Role
from app.errors import BadInput, Refused

MOST_PHOTOS = 10_000
"""Of one removal; a list with more is divided by whoever made it."""
CONFIRMERS = frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR})


class RemovalKind(StrEnum):
    """Why records leave."""

    EXPUNGED = "expunged"
    SEALED = "sealed"
    RETENTION = "retention"
    MISTAKE = "mistake"


REMOVAL_WORDS: dict[RemovalKind, str] = {
    RemovalKind.EXPUNGED: "Expunged by order or by law",
    RemovalKind.SEALED: "Sealed",
    RemovalKind.RETENTION: "Retention period ended",
    RemovalKind.MISTAKE: "Should never have been imported",
}


@dataclass(frozen=True)
class RecordName:
    """A record of the gallery as the outside names it."""

    agency: str
    record_number: str


@dataclass(frozen=True)
class RemovalForm:
    """What an administrator says who proposes a removal."""

    kind: str
    authority: str
    reason: str


@dataclass(frozen=True)
class Removal:
    """A proposed removal, and how it ended.

    Attributes:
        number: `X-00001` and so on.
        authority: the order, statute or schedule it rests on.
        photo_ids: what it removes.
        confirmed_by, confirmed_at: None until a second person has confirmed it.
        withdrawn_at: None unless it was withdrawn instead.
    """

    id: str
    number: str
    kind: RemovalKind
    authority: str
    reason: str
    proposed_by: str
    proposed_at: str
    photo_ids: tuple[str, ...] = ()
    confirmed_by: str | None = None
    confirmed_at: str | None = None
    withdrawn_at: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for a second person."""
        return self.confirmed_at is None and self.withdrawn_at is None


def removal_sentence(removal: Removal) -> str:
    """Return how a lead is marked that names a person of whom records left the gallery after it was released."""
    day = (removal.confirmed_at or removal.proposed_at)[:10]
    return (
        f"After this lead was released, records of the person it names left the gallery on {day} (removal "
        f"{removal.number}: {REMOVAL_WORDS[removal.kind]}). Ask the supervisor before anybody relies on it."
    )


def checked_form(form: RemovalForm) -> tuple[RemovalKind, str, str]:
    """Return kind, authority and reason, trimmed.

    Raises:
        BadInput: no such kind, no authority or no reason.
    """
    kinds = {kind.value: kind for kind in RemovalKind}
    if form.kind not in kinds:
        raise BadInput(f"'{form.kind}' is no kind of removal. Choose one of: {', '.join(kinds)}.")
    authority, reason = form.authority.strip(), form.reason.strip()
    if not authority:
        raise BadInput("A removal needs its authority. Name the order, the statute or the schedule it rests on.")
    if not reason:
        raise BadInput("A removal needs a reason. Write down why these records leave the gallery.")
    return kinds[form.kind], authority, reason


def check_may_confirm(removal: Removal, user_id: str, roles: frozenset[Role]) -> None:
    """Raise `Refused` unless this person may confirm the removal now."""
    if not roles & CONFIRMERS:
        raise Refused("A removal is confirmed by a supervisor or a second administrator. Ask one of them.")
    if removal.withdrawn_at is not None:
        raise Refused(f"Removal {removal.number} was withdrawn. Propose a new one.")
    if removal.confirmed_at is not None:
        raise Refused(f"Removal {removal.number} is done already.")
    if removal.proposed_by == user_id:
        raise Refused("You proposed this removal yourself. It needs a second person to confirm it.")


@dataclass(frozen=True)
class DueRecord:
    """A record whose retention date has passed.

    Attributes:
        retain_until: ISO date; the record was to be kept up to and including that day.
        waiting: whether a removal that names it waits for its second person.
        held: whether a legal hold lies on it or on its person, so that it stays.
    """

    agency: str
    record_number: str
    retain_until: str
    waiting: bool
    held: bool = False


@dataclass(frozen=True)
class RemovedRecord:
    """One photo that left, as the certificate names it. The program does not keep this."""

    photo_id: str
    agency: str
    record_number: str
    taken_on: str
    sha256: str


@dataclass(frozen=True)
class OutOfReach:
    """Something that left the program before and cannot be called back.

    Attributes:
        what: report, lead, exported session or backup.
        name: number of the lead, the request or the backup; of a session, its id.
        recipients: who was given it, as far as was said.
        at: when.
    """

    what: str
    name: str
    recipients: tuple[str, ...]
    at: str


@dataclass(frozen=True)
class Certificate:
    """What was removed from where, what cannot be reached, and what the self-test found.

    Attributes:
        places: where something was removed, with how much.
        open_requests: numbers of requests whose review was not decided and had one of these people on its list.
        leads: numbers of leads that named one of these people; a report made later says when no photo is left.
        looked_at: where the self-test looked.
        holds: numbers of legal holds that lay on these records; an order stands above them.
    """

    section: str
    removal: Removal
    proposed_by: str
    confirmed_by: str
    records: tuple[RemovedRecord, ...]
    people: int
    places: tuple[tuple[str, int], ...]
    open_requests: tuple[str, ...]
    leads: tuple[str, ...]
    out_of_reach: tuple[OutOfReach, ...]
    looked_at: tuple[str, ...]
    findings: tuple[Fault, ...]
    holds: tuple[str, ...] = ()
