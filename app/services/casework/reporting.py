"""Gathering a report and letting it leave: who took it, and the hash of what left, are recorded first."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.casework.dissemination import Dissemination, Way, checked_recipients
from app.domain.casework.edits import DerivativeRecord
from app.domain.casework.features import ON_PROBE, Annotation
from app.domain.casework.media import Pixels
from app.domain.casework.review import STAGE_WORDS, Seat, Stage, Verdict, check_stays_blind, stage
from app.domain.gallery.removal import removal_sentence
from app.domain.ids import new_id
from app.domain.records import (
    DecisionRecord,
    ExaminationRecord,
    LeadRecord,
    PhotoRecord,
    ProbeRecord,
    RequestRecord,
    SearchRecord,
    User,
)
from app.domain.staff.roles import Act
from app.domain.training.proficiency import ENDED_FOR_OTHERS, ENDED_FOR_SUPERVISOR, REVEALED_NOTE
from app.errors import Refused
from app.reports.case_pdf import case_margins, case_pdf
from app.reports.case_report import AnsweredCandidate, CaseReport, Drawn, EditedProbe, Seating
from app.reports.reading import Block, read_case
from app.reports.sheet import Margins
from app.services.casework.comparing import features_of
from app.services.casework.derivatives import needed_derivative
from app.services.casework.editing import edited_picture
from app.services.casework.expecting import expectation_of_search
from app.services.casework.needed import needed_probe, needed_request, needed_review
from app.services.casework.photos import open_photo
from app.services.casework.probes import probe_picture
from app.services.house import WATERMARKS
from app.services.recording import Desk, attempt
from app.services.staff.accounts import people
from app.storage.engine import Db
from app.storage.tables import audit, cases, gallery, removals, reviews
from app.storage.tables.disseminations import disseminations_of
from app.storage.tables.proficiency import revealed_searches
from app.vision.drawing import draw_numbered


@dataclass(frozen=True)
class Report:
    """A finished report.

    Attributes:
        name: proposed file name.
        pdf: the bytes.
        sha256: their digest, as recorded.
        blocks: what stands on its pages, in order, for printing.
        margins: what stands on every page.
        given: each time a report of the search left, this one last.
    """

    name: str
    pdf: bytes
    sha256: str
    blocks: tuple[Block, ...]
    margins: Margins
    given: tuple[Dissemination, ...] = ()


@dataclass(frozen=True, eq=False)
class ReportReading:
    """A report to be read in the window.

    Attributes:
        number: of the lead, empty without one.
        blocks: what stands on the pages, in order.
        recipients: who is most likely given it: the lead's recipients, or whoever requested it.
        given: each time it left before.
    """

    request: RequestRecord
    number: str
    blocks: tuple[Block, ...]
    recipients: tuple[str, ...]
    given: tuple[Dissemination, ...] = ()


def read_report(desk: Desk, search_id: str) -> ReportReading:
    """Return the report of a decided review for reading; that it is read, and its pictures seen, is logged first.

    Raises:
        Refused: the review is not decided yet, or was a proficiency test that ended without a lead.
        BadInput: no such search.
    """
    with attempt(desk, Act.VIEW_REPORT, search_id) as act:
        report = _gather(desk, search_id)
        act.request = report.request.id
        act.note(search_id, *_photos_shown(report))
        with desk.reading() as db:
            given = disseminations_of(db, search_id)
    form = report.request.form
    likely = report.lead.recipients if report.lead else (f"{form.requester_name}, {form.requester_command}",)
    number = report.lead.number if report.lead else ""
    return ReportReading(report.request, number, read_case(report), likely, given)


def export_report(
    desk: Desk, search_id: str, recipients: Sequence[str], page_size: str = "A4", way: Way = Way.SAVED
) -> Report:
    """Return the report of a decided review as PDF; that it leaves, how and to whom, is recorded first.

    Args:
        recipients: who is given it; at least one.
        page_size: `A4` or `Letter`.
        way: whether it is saved or printed. The digest on record is that of the PDF in both cases.

    Raises:
        Refused: the review is not decided yet. BadInput: no such search, or nobody is named as recipient.
    """
    with attempt(desk, Act.EXPORT_REPORT, search_id) as act:
        names = checked_recipients(recipients)
        report = _gather(desk, search_id)
        act.request = report.request.id
        pdf = case_pdf(report, "Letter" if page_size == "Letter" else "A4")
        sha256 = hashlib.sha256(pdf).hexdigest()
        with act.writing() as work:
            identifier = new_id()
            kind = _kind(report)
            seq = work.log(
                identifier, search_id, sha256, kind=kind, pages=page_size, way=way.value, recipients=len(names)
            )
            row: dict[str, object] = {
                "id": identifier, "search_id": search_id, "kind": kind, "sha256": sha256,
                "exported_by": desk.session.user.id, "exported_at": work.at, "log_seq": seq,
            }  # fmt: skip
            reviews.add_report(work.db, row, way, names)
            given = disseminations_of(work.db, search_id)
    number = report.lead.number if report.lead else f"{report.request.form.number}-no-lead"
    return Report(f"{_file_name(number)}.pdf", pdf, sha256, read_case(report), case_margins(report), given)


def _gather(desk: Desk, search_id: str) -> CaseReport:
    with desk.reading() as db:
        search, decision = _decided(db, desk, search_id)
        request = needed_request(db, search.request_id)
        probe, *also = (needed_probe(db, probe_id) for probe_id in search.probe_ids)
        known, seats, lead = people(db), reviews.examinations_of(db, search_id), reviews.lead(db, search_id)
        evidence = tuple(cases.evidence_of(db, request.id))
        first, last = audit.request_span(db, request.id)
        head = audit.entry_hash(db, last)
        person, carried = _lead_person(db, lead)
        marks = tuple(removal_sentence(each) for each in removals.later_removals(db, lead.number)) if lead else ()
        marks += (REVEALED_NOTE,) if search_id in revealed_searches(db) else ()
        seatings = [_seating(db, seats[seat], known) for seat in Seat]
        derivatives = [
            (each, needed_derivative(db, each.derivative_id)) for each in (probe, *also) if each.derivative_id
        ]
    picture = probe_picture(desk, probe.id)
    first_seat, second_seat = _with_drawings(desk, seatings, picture.pixels, person)
    card = desk.house.workspace.card
    return CaseReport(
        section=card.name, watermark=WATERMARKS[card.room], request=request, evidence=evidence, probe=probe,
        expectation=expectation_of_search(desk, search_id),
        also=tuple(also), edited=_edited(desk, derivatives), search=search, first=first_seat, second=second_seat,
        decision=decision, supervisor=known[decision.supervisor_id], lead=lead, lead_person=person,
        probe_pixels=picture.pixels,
        candidate_pixels=open_photo(desk.house, carried).pixels if carried else None,
        candidate_photo_id=carried.id if carried else "", people=tuple(known.values()), log_first=first,
        log_last=last, log_head=head, printed_at=decision.decided_at, notes=marks,
    )  # fmt: skip


def _decided(db: Db, desk: Desk, search_id: str) -> tuple[SearchRecord, DecisionRecord]:
    """Return a search and its decision. Raises `Refused` before there is one, or where no report comes of it."""
    search, review = needed_review(db, search_id)
    decision = reviews.decision(db, search_id)
    if decision is None:
        raise Refused(
            f"There is no report before a supervisor has decided. It stands: {STAGE_WORDS[stage(review)].lower()}."
        )
    if stage(review) is Stage.ENDED:
        told = decision.supervisor_id == desk.session.user.id
        raise Refused(ENDED_FOR_SUPERVISOR if told else ENDED_FOR_OTHERS)
    check_stays_blind(examining=reviews.is_examining(db, search.request_id, desk.session.user.id))
    return search, decision


def _edited(desk: Desk, derivatives: list[tuple[ProbeRecord, DerivativeRecord]]) -> tuple[EditedProbe, ...]:
    pictures = [(probe, record, edited_picture(desk, probe.id)) for probe, record in derivatives]
    return tuple(EditedProbe(probe, record, picture.pixels) for probe, record, picture in pictures if picture)


def _kind(report: CaseReport) -> str:
    if report.lead:
        return "lead"
    verdict = report.decision.verdict
    return "no-possible-match" if verdict is Verdict.APPROVE else verdict.value


def _lead_person(db: Db, lead: LeadRecord | None) -> tuple[tuple[PhotoRecord, ...], PhotoRecord | None]:
    if lead is None:
        return (), None
    row = next(row for row in reviews.candidates(db, lead.search_id) if row.id == lead.candidate_id)
    photos = tuple(gallery.photos_of(db, row.person_id))
    return photos, next((photo for photo in photos if photo.id == row.photo_id), None)  # it may have been removed since


def _seating(db: Db, record: ExaminationRecord, known: dict[str, User]) -> Seating:
    """Number the candidates by their random ids: the same number in both examinations, and no rank in it."""
    numbers = {key: n for n, key in enumerate(sorted(row.id for row in reviews.candidates(db, record.search_id)), 1)}
    answers = [
        AnsweredCandidate(numbers[a.candidate_id], a.disposition.value, a.note) for a in reviews.answers(db, record.id)
    ]
    features = features_of(db, record.id)
    others = {item.candidate_id for item in features.judged} - {record.candidate_id}
    return Seating(
        record, known[record.examiner_id], tuple(sorted(answers, key=lambda item: item.number)), features,
        tuple(Drawn(_picture_words(db, item, numbers), item) for item in features.annotations),
        tuple(sorted(numbers[key] for key in others)),
    )  # fmt: skip


def _photos_shown(report: CaseReport) -> list[str]:
    """Return the ids of the gallery's photos that stand on the report, for the log."""
    drawn = {each.annotation.picture for seating in (report.first, report.second) for each in seating.drawn}
    lead = {photo.id for photo in report.lead_person}
    return sorted({report.candidate_photo_id} - {""} | (drawn & lead))


def _with_drawings(
    desk: Desk, seatings: Sequence[Seating], probe: Pixels, person: Sequence[PhotoRecord]
) -> list[Seating]:
    """Return the seatings with what was drawn on the probe and on photos of the lead's person; others are not shown."""
    faces = {photo.id: photo for photo in person}
    drawn_on = {each.annotation.picture for seating in seatings for each in seating.drawn}
    photos = {key: open_photo(desk.house, faces[key]).pixels for key in sorted(drawn_on & faces.keys())}
    shown = {ON_PROBE: probe} | photos
    return [replace(seating, drawn_on=_drawn_on(seating, shown)) for seating in seatings]


def _drawn_on(seating: Seating, shown: Mapping[str, Pixels]) -> tuple[tuple[Pixels, str], ...]:
    """Draw what an examiner drew into copies of the pictures that the report may show, and say what they are."""
    found: dict[str, list[tuple[int, Annotation]]] = {}
    for number, each in enumerate(seating.drawn, 1):
        if each.annotation.picture in shown:
            found.setdefault(each.annotation.picture, []).append((number, each.annotation))
    named = {each.annotation.picture: each.on for each in seating.drawn}
    return tuple(
        (draw_numbered(shown[key], drawn), f"{'Probe' if key == ON_PROBE else named[key]}, with what was drawn on it")
        for key, drawn in found.items()
    )


def _picture_words(db: Db, drawn: Annotation, numbers: dict[str, int]) -> str:
    candidate = f"candidate {numbers[drawn.candidate_id]}" if drawn.candidate_id else "every candidate"
    if drawn.picture == ON_PROBE:
        return f"Probe, for {candidate}"
    photo = gallery.photo(db, drawn.picture)
    return f"Photo of {photo.taken_on}, {candidate}" if photo else f"Photo, {candidate}"


def _file_name(text: str) -> str:
    return "".join(character if character.isalnum() or character in "-_" else "-" for character in text)
