"""Steps about the log, and what follows a lead."""

from __future__ import annotations

import datetime

import pytest

from app.domain.casework.outcomes import Feedback, OutcomeForm, PassingForm
from app.domain.log.log_review import FlagFinding
from app.domain.log.scopes import Scope, ScopeKind
from app.reports.checkpoint import checkpoint_text, sign_note
from app.services import tools
from app.services.auditing import disclosures, histories, reviewing, sightings, timelines
from app.services.casework import (
    lead_files,
)
from app.services.log import time_stamping, witnessing
from app.services.log.log_keeping import logging, look_back
from app.services.recording import Desk
from app.services.staff import accounts
from app.storage.folder.keys import public_key_of
from app.storage.folder.log_memory import mark_restored
from app.storage.machine import steady_ms
from tests.conftest import beside
from tests.services.way.common import FORM, LogBrokenError, Step, Way
from tests.support.time_authority import TimeAuthority


def note_remarks(desk: Desk, _: Way) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk.house.analyst, "remarks", ("onnxruntime is missing, so dlib's own engine is used.",))
        tools.start_tools(desk)


def time_stamp(desk: Desk, way: Way) -> None:
    authority = way.kept.setdefault("authority", TimeAuthority())
    assert isinstance(authority, TimeAuthority)
    if not time_stamping.list_time_stamps(desk).authorities:
        time_stamping.register_authority(desk, "Clock of the burglar", authority.root)
    time_stamping.keep_time_stamp(desk, authority.answer(time_stamping.ask_time_stamp(desk).question))


def clock_moved(desk: Desk, _: Way) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.storage.tables.audit.steady_ms", lambda: steady_ms() + 7_200_000)
        accounts.note_locked(desk)


def memory_lost(desk: Desk, _: Way) -> None:
    workspace = desk.house.workspace
    path = beside(workspace.folder, workspace.card.id)
    kept = path.read_bytes()
    path.unlink()
    try:
        with logging(desk.house) as db:
            look_back(desk.house, db)
    except LogBrokenError:
        path.write_bytes(kept)
        raise


def break_found(desk: Desk, _: Way) -> None:
    workspace = desk.house.workspace
    mark_restored(workspace.folder, "B-00001")
    with logging(desk.house) as db:
        look_back(desk.house, db)


def witness(desk: Desk, way: Way) -> None:
    key = bytes(range(32))
    state = checkpoint_text("another-log", 7, bytes(32))
    question = f"old 0\n\n{sign_note(state, 'another-log', key)}"
    way.kept["signed"] = witnessing.witness_log(desk, question, public_key_of(key).hex())


LEAD, DAY = f"L-{datetime.datetime.now(datetime.UTC).year}-0001", f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}"
PASSING = PassingForm("Ines Requester", "Det. Kim", "another burglar", DAY)
OUTCOME = OutcomeForm(Feedback.CONFIRMED, "prints of the burglar", "Ines Requester", DAY)


def sign_week(desk: Desk, _: Way) -> None:
    found = reviewing.open_review(desk)
    answers = {flag.id: (FlagFinding.EXPLAINED, "the burglar again") for flag in found.flags}
    reviewing.sign_review(desk, found.last_seq, answers, "nothing about the burglar")


AFTERWARDS: tuple[tuple[str, Step], ...] = (
    ("okafor", lambda desk, _: lead_files.list_leads(desk)),
    ("okafor", lambda desk, _: lead_files.pass_on(desk, LEAD, PASSING)),
    ("soto", lambda desk, _: lead_files.record_outcome(desk, LEAD, OUTCOME)),
    ("auditor", lambda desk, _: timelines.read_time_line(desk, FORM.number)),
    ("auditor", lambda desk, _: sightings.who_has_seen(desk, f"{FORM.number} Q1")),
    ("auditor", sign_week),
    ("auditor", lambda desk, _: disclosures.disclose_case(desk, FORM.case_number, ["Det. Kim"], "order")),
    (
        "auditor",
        lambda desk, _: histories.export_history(
            desk, Scope(ScopeKind.REQUEST, FORM.number), pictures=True, reason="the burglar's hearing", case_uco=True
        ),
    ),
)
