"""The disclosure package of a case: every search, those without a lead and those with other candidates among them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from app.domain.casework.dissemination import checked_recipients
from app.domain.casework.outcomes import LeadFile
from app.domain.casework.review import DISPOSITION_WORDS, Answer, Seat
from app.domain.ids import new_id
from app.domain.log import merkle
from app.domain.records import ExaminationRecord, PhotoRecord, RequestRecord, SearchRecord, User
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.reports.bundle import BundledFile, bundle_zip
from app.reports.disclosure import (
    ROW_HEAD,
    DisclosedCandidate,
    DisclosedRequest,
    DisclosedSearch,
    Disclosure,
    disclosure_pdf,
    disclosure_rows,
)
from app.reports.spreadsheet import csv_lines
from app.services.auditing.histories import HistoryExported, gathered, signed_zip
from app.services.casework.lead_files import files_of_case
from app.services.casework.probes import marks_of
from app.services.house import WATERMARKS
from app.services.recording import Desk, attempt
from app.services.staff.accounts import people
from app.storage.engine import Db
from app.storage.tables import cases, gallery, outcomes, oversight, removals, reviews
from app.storage.tables.proficiency import is_revealed, revealed_searches

_README = """\
Disclosure of case {case}, {section}

disclosure.pdf     every search on this case with every candidate and every answer, to read
searches.csv       the same as a table
log.zip            every entry of the log about these requests, with proofs, checkpoint and the verifier inside
contents.csv       every file here with its SHA-256

No picture is in this package. The pictures concerned are named by their SHA-256 in log.zip.
"""


def disclose_case(desk: Desk, case_number: str, recipients: Sequence[str], reason: str) -> HistoryExported:
    """Return the disclosure package of a case as a ZIP file; that it leaves, why and to whom, is recorded first.

    Args:
        recipients: who is given it; at least one.
        reason: the order or the request it answers.

    Raises:
        Refused: no auditor. BadInput: no such case, no recipient, no reason.
    """
    with attempt(desk, Act.DISCLOSE_CASE) as act:
        names, why, number = checked_recipients(recipients), " ".join(reason.split()), case_number.strip()
        if not why:
            raise BadInput("A disclosure needs its reason: the order or the request it answers. Write it down.")
        with desk.reading() as db:
            requests = [each for each in reversed(cases.requests(db)) if each.form.case_number == number]
            if not requests:
                raise BadInput(f"There is no request of a case {number}. Case numbers stand in the queue.")
            entries = oversight.entries_of_requests(db, [each.id for each in requests])
            export = gathered(db, desk.house, entries, f"Case {number}: every request, from its opening on.")
            parts = tuple(_request(db, each) for each in requests)
        disclosure = Disclosure(
            export.section, number, parts, names, why, desk.session.user, export.exported_at,
            merkle.root(export.leaves).hex(), len(export.leaves), WATERMARKS[desk.house.workspace.card.room],
        )  # fmt: skip
        data = _package(disclosure, signed_zip(desk.house, export))
        sha256 = hashlib.sha256(data).hexdigest()
        with act.writing() as work:
            identifier = new_id()
            searches = len(disclosure.searches)
            seq = work.log(
                identifier, sha256, *(each.id for each in requests), recipients=len(names), requests=len(parts),
                searches=searches,
            )  # fmt: skip
            row: dict[str, object] = {
                "id": identifier, "case_number": number, "sha256": sha256, "reason": why, "requests": len(parts),
                "searches": searches, "disclosed_by": desk.session.user.id, "disclosed_at": work.at, "log_seq": seq,
            }  # fmt: skip
            outcomes.add_disclosure(work.db, row, names)
    plain = re.sub(r"[^A-Za-z0-9-]+", "-", number)[:40].strip("-") or "case"
    return HistoryExported(f"disclosure-{plain}.zip", data, sha256)


def _package(disclosure: Disclosure, log: bytes) -> bytes:
    table = "".join(csv_lines(ROW_HEAD, disclosure_rows(disclosure))).encode()
    files = [
        BundledFile("disclosure.pdf", "every search, to read", disclosure_pdf(disclosure)),
        BundledFile("searches.csv", "every candidate and every answer", table),
        BundledFile("log.zip", "the entries of the log", log),
    ]
    return bundle_zip(_README.format(case=disclosure.case_number, section=disclosure.section), files)


def _request(db: Db, request: RequestRecord) -> DisclosedRequest:
    known = people(db)
    files = {file.lead.search_id: file for file in files_of_case(db, request.form.case_number)}
    searches = tuple(_search(db, each, known, files.get(each.id)) for each in reviews.searches_of(db, request.id))
    made_up = is_revealed(db, request.id) and {each.id for each in searches} <= revealed_searches(db)
    return DisclosedRequest(
        request, known[request.opened_by], tuple(cases.evidence_of(db, request.id)), searches, made_up
    )


def _search(db: Db, search: SearchRecord, known: Mapping[str, User], file: LeadFile | None) -> DisclosedSearch:
    seats = reviews.examinations_of(db, search.id)
    seated = [seats[seat] for seat in Seat if seat in seats]
    answers = {record.id: {each.candidate_id: each for each in reviews.answers(db, record.id)} for record in seated}
    decision = reviews.decision(db, search.id)
    photos = {row.id: (row, gallery.photo(db, row.photo_id)) for row in reviews.candidates(db, search.id)}
    removed = {photo.id for _, photo in photos.values() if photo and removals.removal_of(db, photo.id)}
    candidates = tuple(
        DisclosedCandidate(
            row.rank, photo.record_number if photo else "", photo.agency if photo else "", row.distance,
            tuple(_answers(seated, answers, known, row.id)), _is_gone(photo, removed),
        )
        for row, photo in photos.values()
    )  # fmt: skip
    return DisclosedSearch(
        search.id, marks_of(db, search), search.run_at, known[search.run_by].full_name,
        (search.snapshot.people, search.snapshot.photos), search.list_length, search.engine, candidates,
        tuple((known[each.examiner_id].full_name, each.outcome, each.summary or "") for each in seated),
        decision.verdict if decision else None, decision.reason if decision else "",
        known[decision.supervisor_id].full_name if decision else "", file,
    )  # fmt: skip


def _answers(
    seated: Sequence[ExaminationRecord],
    answers: Mapping[str, Mapping[str, Answer]],
    known: Mapping[str, User],
    candidate_id: str,
) -> list[tuple[str, str, str]]:
    return [
        (known[record.examiner_id].full_name, DISPOSITION_WORDS[given.disposition], given.note)
        for record in seated
        for given in [answers[record.id].get(candidate_id)]
        if given is not None
    ]


def _is_gone(photo: PhotoRecord | None, removed: set[str]) -> bool:
    return photo is None or photo.id in removed
