"""Training certificates: without one that is good today, nobody searches (CJIS AT-3)."""

from __future__ import annotations

from app.domain.clock import now_text
from app.domain.ids import new_id
from app.domain.staff.accounts import Certificate, check_trained, checked_expiry, days_left
from app.domain.staff.roles import Act, Role
from app.domain.staff.settings import CERTIFICATE_NOTICE
from app.errors import BadInput, Refused
from app.services.recording import Desk, Writing, attempt
from app.services.settings import setting_in
from app.storage.engine import Db
from app.storage.tables import accounts
from app.storage.tables.certificates import add_certificate, newest_certificate


def issue_certificate(desk: Desk, user_id: str, course: str, expires_on: str) -> Certificate:
    """Issue a certificate; it takes the place of an earlier one.

    Args:
        course: what was learnt, and where.
        expires_on: the last day it is good for, ISO.

    Raises:
        Refused: no trainer and no supervisor, or the own certificate.
        BadInput: no such examiner, no course, or no day.
    """
    with attempt(desk, Act.ISSUE_CERTIFICATE, user_id) as act:
        day = checked_expiry(expires_on)
        if not course.strip():
            raise BadInput("A certificate names the course. Fill it in.")
        with act.writing() as work:
            return record_certificate(desk, work, user_id, course.strip(), day)


def record_certificate(
    desk: Desk, work: Writing, user_id: str, course: str, expires_on: str, *objects: str
) -> Certificate:  # fmt: skip
    """Write a certificate and its log entry within a transaction of `Act.ISSUE_CERTIFICATE`.

    Args:
        objects: further ids or hashes that its entry names.

    Raises:
        Refused: the own certificate. BadInput: no such examiner.
    """
    if user_id == desk.session.user.id:
        raise Refused("Nobody certifies their own training. Ask another trainer or supervisor.")
    user = accounts.user(work.db, user_id)
    if user is None or Role.EXAMINER not in user.roles:
        raise BadInput("A certificate is issued to an examiner. Choose one from the list.")
    made = Certificate(new_id(), user_id, course, expires_on, desk.session.user.id, work.at)
    add_certificate(work.db, made, work.log(made.id, user_id, *objects, expires_on=expires_on))
    return made


def own_notice(desk: Desk) -> str:
    """Return what an examiner has to know of their certificate: that it ends soon, ended or is missing; or nothing."""
    if Role.EXAMINER not in desk.session.user.roles:
        return ""
    with desk.reading() as db:
        certificate = newest_certificate(db, desk.session.user.id)
        notice = setting_in(db, desk.house, CERTIFICATE_NOTICE)
    today = now_text()[:10]
    try:
        check_trained(certificate, today)
    except Refused as refused:
        return str(refused)
    left = days_left(certificate, today) if certificate is not None else 0
    if certificate is None or left > notice:
        return ""
    return (
        f"Your training certificate ends on {certificate.expires_on}, in {left} days. After that day you cannot "
        "search. Renew your training in time."
    )


def check_may_search(db: Db, desk: Desk) -> None:
    """Raise `Refused` unless this person's certificate is good today."""
    check_trained(newest_certificate(db, desk.session.user.id), now_text()[:10])
