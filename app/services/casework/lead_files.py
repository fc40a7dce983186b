"""What becomes of a lead: every later passing-on, what other evidence said of it, and the section's own figures."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.casework.outcomes import (
    ErrorFigures,
    LeadFile,
    LeadOutcome,
    OutcomeForm,
    Passing,
    PassingForm,
    PersonFigures,
    checked_outcome,
    checked_passing,
    error_figures,
    figures_of_people,
)
from app.domain.ids import new_id
from app.domain.records import User
from app.domain.staff.roles import Act, Role
from app.errors import BadInput
from app.services.recording import Desk, attempt
from app.services.staff.accounts import people
from app.storage.engine import Db
from app.storage.tables import outcomes


@dataclass(frozen=True)
class Leads:
    """Every lead with what became of it, newest first.

    Attributes:
        of_people: figures of everybody who had a part in a lead, for supervisors and auditors; an examiner gets no
            others. They are small numbers: read them with their interval, and never one person against another.
        names: accounts by id.
    """

    files: tuple[LeadFile, ...]
    figures: ErrorFigures
    of_people: tuple[PersonFigures, ...]
    names: dict[str, User]


def list_leads(desk: Desk) -> Leads:
    """Return every lead; that they are read is logged first."""
    with attempt(desk, Act.LIST_LEADS) as act, act.writing() as work:
        files = tuple(outcomes.lead_files(work.db))
        work.log("leads", leads=len(files))
        return Leads(files, error_figures(files), _figures_for(desk, files), people(work.db))


def _figures_for(desk: Desk, files: Sequence[LeadFile]) -> tuple[PersonFigures, ...]:
    me = desk.session.user
    sees_all = bool(me.roles & {Role.SUPERVISOR, Role.AUDITOR})
    return tuple(each for each in figures_of_people(files) if sees_all or each.user_id == me.id)


def pass_on(desk: Desk, lead_number: str, form: PassingForm) -> Passing:
    """Record that a lead was passed on to somebody after its release.

    Raises:
        BadInput: no such lead, an empty field, or a day before the release or after today.
    """
    with attempt(desk, Act.PASS_LEAD_ON) as act, act.writing() as work:
        file = needed_lead(outcomes.lead_files(work.db), lead_number)
        act.request = file.request_id
        checked = checked_passing(form, file.lead.released_at, _today())
        record = Passing(new_id(), file.lead.id, checked, desk.session.user.id, work.at)
        outcomes.add_passing(work.db, record, work.log(record.id, file.lead.id))
        return record


def record_outcome(desk: Desk, lead_number: str, form: OutcomeForm) -> LeadOutcome:
    """Record what was learnt of a lead; an earlier outcome stays on record, and this one counts.

    Raises:
        BadInput: no such lead, an empty field, or a day before the release or after today.
    """
    with attempt(desk, Act.RECORD_OUTCOME) as act, act.writing() as work:
        file = needed_lead(outcomes.lead_files(work.db), lead_number)
        act.request = file.request_id
        checked = checked_outcome(form, file.lead.released_at, _today())
        record = LeadOutcome(new_id(), file.lead.id, checked, desk.session.user.id, work.at)
        seq = work.log(record.id, file.lead.id, feedback=checked.feedback.value, earlier=len(file.outcomes))
        outcomes.add_outcome(work.db, record, seq)
        return record


def needed_lead(files: Sequence[LeadFile], number: str) -> LeadFile:
    """Return a lead by its number. Raises `BadInput` when there is none."""
    found = next((file for file in files if file.lead.number == number.strip()), None)
    if found is None:
        raise BadInput(f"There is no lead {number.strip()}. Its number stands on the report, for example L-2026-0001.")
    return found


def files_of_case(db: Db, case_number: str) -> list[LeadFile]:
    """Return the leads of one case, newest first."""
    return [file for file in outcomes.lead_files(db) if file.case_number == case_number]


def _today() -> datetime.date:
    return datetime.datetime.now(datetime.UTC).date()
