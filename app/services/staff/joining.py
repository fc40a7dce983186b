"""What lets somebody in: an administrator does it, and it counts once a second person has agreed."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import new_id
from app.domain.records import User
from app.domain.staff.accounts import Answer, Answering, Change, Proposal, check_may_answer
from app.domain.staff.roles import Act, Role, check_combination
from app.errors import BadInput, Refused
from app.services.recording import Desk, Writing, attempt
from app.services.staff.passphrase_rules import check_for_section
from app.storage.engine import Db
from app.storage.tables import accounts, admissions
from app.storage.tables.authenticators import has_second_factor


@dataclass(frozen=True)
class Waiting:
    """A proposal and the names that belong to it.

    Attributes:
        mine: whether this person may answer it.
    """

    proposal: Proposal
    user: User
    proposed_by: User
    mine: bool


def list_waiting(desk: Desk) -> list[Waiting]:
    """Return every proposal about accounts that waits for a second person, oldest first."""
    with desk.reading() as db:
        people = {user.id: user for user in accounts.users(db)}
        return [
            Waiting(each, people[each.user_id], people[each.proposed_by], _may_answer(db, desk, each))
            for each in admissions.proposals(db)
        ]


def propose_roles(desk: Desk, user_id: str, roles: frozenset[Role]) -> Proposal:
    """Propose other roles for a person. Until a second person agrees they keep those they have.

    Raises:
        Refused: no administrator, the own account, conflicting roles, or another proposal waits.
        BadInput: no such account, or the roles they have already.
    """
    with attempt(desk, Act.PROPOSE_ROLES, user_id) as act:
        check_combination(roles)
        with act.writing() as work:
            user = _somebody_else(work.db, desk, user_id)
            if roles == user.roles:
                raise BadInput(f"{user.full_name} holds these roles already. Choose others.")
            return _propose(work, desk, user, Change.ROLES, roles)


def reset_passphrase(desk: Desk, user_id: str, passphrase: str) -> Proposal:
    """Give a person a new first passphrase. It lets them in once a second person agrees, and is changed at once.

    Raises:
        Refused: no administrator, the own account, or another reset waits.
        BadInput: no such account, or a passphrase that is easy to guess.
    """
    workspace = desk.house.workspace
    with attempt(desk, Act.RESET_PASSPHRASE, user_id) as act, workspace.keeping_slots(), act.writing() as work:
        user = _somebody_else(work.db, desk, user_id)
        check_for_section(passphrase, workspace.card.name, (user.sign_in_name, user.full_name, user.badge))
        proposal = _propose(work, desk, user, Change.PASSPHRASE)
        workspace.add_slot(user.sign_in_name, user.id, passphrase)
        return proposal


def reset_second_factor(desk: Desk, user_id: str) -> Proposal:
    """Void a person's authenticator app and security keys. They set up others once a second person agrees.

    Raises:
        Refused: no administrator, the own account, or another reset waits.
        BadInput: no such account, or no second factor.
    """
    with attempt(desk, Act.RESET_SECOND_FACTOR, user_id) as act, act.writing() as work:
        user = _somebody_else(work.db, desk, user_id)
        if not has_second_factor(work.db, user_id):
            raise BadInput(f"{user.full_name} has no second factor, so there is none to reset.")
        return _propose(work, desk, user, Change.SECOND_FACTOR)


def answer_proposal(desk: Desk, proposal_id: str, answer: Answer) -> None:
    """Approve or refuse what an administrator proposed.

    Raises:
        BadInput: nothing of this id waits. Refused: this person is not the second person for it.
    """
    act_of = {Answer.APPROVED: Act.APPROVE_ACCOUNT, Answer.REFUSED: Act.REFUSE_ACCOUNT}
    with attempt(desk, act_of[answer], proposal_id) as act, act.writing() as work:
        proposal = admissions.proposal(work.db, proposal_id)
        if proposal is None:
            raise BadInput("This does not wait for an answer any more. Read the accounts again.")
        check_may_answer(proposal, _answering(work.db, desk, proposal))
        seq = work.log(proposal_id, proposal.user_id, kind=proposal.kind.value)
        admissions.add_answer(work.db, proposal_id, answer, desk.session.user.id, work.at, seq)


def add_account(desk: Desk, work: Writing, user: User) -> None:
    """Write a new account, which waits for a second person.

    The first supervisor of a section is approved by the administrator alone, for there is nobody else; the log says so.
    """
    seq = work.log(user.id, roles=",".join(sorted(user.roles)))
    accounts.add_user(work.db, user, work.at, seq)
    proposal = Proposal(user.id, user.id, Change.NEW, None, desk.session.user.id, work.at)
    admissions.add_proposal(work.db, proposal, seq)
    if Role.SUPERVISOR in user.roles and not admissions.was_supervisor_approved(work.db, besides=user.id):
        seq = work.log(user.id, act=Act.APPROVE_ACCOUNT, kind=Change.NEW.value, first_supervisor=True)
        admissions.add_answer(work.db, user.id, Answer.APPROVED, desk.session.user.id, work.at, seq)


def _propose(work: Writing, desk: Desk, user: User, kind: Change, roles: frozenset[Role] | None = None) -> Proposal:
    if any(each.user_id == user.id and each.kind is kind for each in admissions.proposals(work.db)):
        raise Refused(f"The same was proposed for {user.full_name} and waits for a second person. Wait for the answer.")
    proposal = Proposal(new_id(), user.id, kind, roles, desk.session.user.id, work.at)
    if roles is None:
        seq = work.log(proposal.id, user.id)
    else:
        seq = work.log(proposal.id, user.id, before=",".join(sorted(user.roles)), roles=",".join(sorted(roles)))
    admissions.add_proposal(work.db, proposal, seq)
    return proposal


def _somebody_else(db: Db, desk: Desk, user_id: str) -> User:
    user = accounts.user(db, user_id)
    if user is None:
        raise BadInput("This account does not exist. Choose one from the list.")
    if user.id == desk.session.user.id:
        raise Refused("This is your own account. Another administrator does this for you.")
    return user


def _answering(db: Db, desk: Desk, proposal: Proposal) -> Answering:
    others = admissions.open_holders(db, (Role.SUPERVISOR,), besides=proposal.user_id)
    return Answering(desk.session.user.id, desk.session.user.roles, bool(others))


def _may_answer(db: Db, desk: Desk, proposal: Proposal) -> bool:
    try:
        check_may_answer(proposal, _answering(db, desk, proposal))
    except Refused:
        return False
    return True
