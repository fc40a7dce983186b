"""Steps about people: accounts, roles, certificates, settings."""

from __future__ import annotations

from app.domain.clock import now_text
from app.domain.staff.accounts import Answer as Answered
from app.domain.staff.roles import Role
from app.services import settings
from app.services.recording import Desk
from app.services.staff import accounts, certificates, joining, turns, units
from app.services.staff.accounts import NewAccount
from app.services.staff.passphrases import change_passphrase
from app.storage.folder.attempts import note_failure
from tests.services.way.common import Step, Way
from tests.support.section import PASSPHRASE


def make_account(desk: Desk, _: Way) -> None:
    account = NewAccount("newman", "Nina Newman", "N-900", frozenset({Role.EXAMINER}))
    accounts.create_account(desk, account, "another passphrase")


def id_of(desk: Desk, name: str) -> str:
    return next(user.id for user in accounts.list_accounts(desk) if user.sign_in_name == name)


def answered(answer: Answered) -> Step:
    """Answer whatever waits about newman."""

    def step(desk: Desk, _: Way) -> None:
        for waiting in joining.list_waiting(desk):
            joining.answer_proposal(desk, waiting.proposal.id, answer)

    return step


def reset_passphrase(desk: Desk, _: Way) -> None:
    joining.reset_passphrase(desk, id_of(desk, "newman"), "another passphrase again")
    for _failure in range(5):
        note_failure(desk.house.workspace.folder, now_text(), "newman")


def propose_roles(desk: Desk, _: Way) -> None:
    joining.propose_roles(desk, id_of(desk, "newman"), frozenset({Role.TRAINER}))


def certify(desk: Desk, _: Way) -> None:
    certificates.issue_certificate(desk, id_of(desk, "okafor"), "Catching the burglar", "2999-12-31")


def answer_setting(answer: Answered) -> Step:
    return lambda desk, way: settings.answer_setting(desk, way.ids["setting"], answer)


def propose_setting(value: int) -> Step:
    def step(desk: Desk, way: Way) -> None:
        way.ids["setting"] = settings.propose_setting(desk, "idle_minutes", value, "the burglar").id

    return step


STAFF: tuple[tuple[str, Step], ...] = (
    ("soto", answered(Answered.APPROVED)),
    ("admin", propose_roles),
    ("soto", answered(Answered.REFUSED)),
    ("admin", reset_passphrase),
    ("soto", answered(Answered.APPROVED)),
    ("admin", lambda desk, _: turns.release_account(desk, id_of(desk, "newman"), "no burglar")),
    ("admin", lambda desk, _: turns.disable_account(desk, id_of(desk, "newman"), "a burglar")),
    ("admin", lambda desk, _: turns.enable_account(desk, id_of(desk, "newman"), "no burglar")),
    ("admin", lambda desk, _: units.assign_unit(desk, id_of(desk, "newman"), "Squad of Nina")),
    ("trainer", certify),
    ("admin", propose_setting(20)),
    ("soto", answer_setting(Answered.APPROVED)),
    ("admin", propose_setting(10)),
    ("soto", answer_setting(Answered.REFUSED)),
    ("both", lambda desk, _: change_passphrase(desk, PASSPHRASE, "the kettle of Nina")),
)
