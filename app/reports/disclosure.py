"""The disclosure of a case on paper: every search, those without a lead and those with other candidates too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.casework.outcomes import FEEDBACK_WORDS, LeadFile
from app.domain.casework.requests import REASON_WORDS, ReasonCode
from app.domain.casework.review import OUTCOME_WORDS, VERDICT_WORDS, Outcome, Verdict
from app.domain.records import EvidenceRecord, RequestRecord, User
from app.domain.training.proficiency import REVEALED_NOTE
from app.domain.wording import LEAD_WORDING
from app.reports.case_words import moment, person
from app.reports.sheet import Margins, Mono, PageSize, Sheet

_WHAT = (
    "Every search that was made on this case in this section is listed here, whether or not a lead came of it, with "
    "every candidate the machine returned and how each of two examiners answered it. Nothing was left out."
)


@dataclass(frozen=True)
class DisclosedCandidate:
    """One candidate of a search, with what both examiners said of it.

    Attributes:
        answers: (examiner, answer in words, note) of each examination that answered it.
        removed: the record has left the gallery since, so its number is not known any more.
    """

    rank: int
    record: str
    agency: str
    distance: float
    answers: tuple[tuple[str, str, str], ...]
    removed: bool = False


@dataclass(frozen=True)
class DisclosedSearch:
    """A search with all that came of it.

    Attributes:
        outcomes: (examiner, outcome or None while it is open, summary) by seat.
        gallery: how many people and photos were searched.
        lead: what became of its lead, None without.
    """

    id: str
    probe: str
    run_at: str
    run_by: str
    gallery: tuple[int, int]
    list_length: int
    engine: str
    candidates: tuple[DisclosedCandidate, ...]
    outcomes: tuple[tuple[str, Outcome | None, str], ...]
    verdict: Verdict | None
    verdict_reason: str
    supervisor: str
    lead: LeadFile | None


@dataclass(frozen=True)
class DisclosedRequest:
    """A request of the case.

    Attributes:
        made_up: it was a proficiency test that is revealed, and nothing else was searched in it.
    """

    request: RequestRecord
    opened_by: User
    evidence: tuple[EvidenceRecord, ...]
    searches: tuple[DisclosedSearch, ...]
    made_up: bool = False


@dataclass(frozen=True)
class Disclosure:
    """Everything about a case.

    Attributes:
        root: hash over the whole log at this moment, hex, and how many entries it covers.
    """

    section: str
    case_number: str
    requests: tuple[DisclosedRequest, ...]
    recipients: tuple[str, ...]
    reason: str
    disclosed_by: User
    disclosed_at: str
    root: str
    size: int
    watermark: str = ""

    @property
    def searches(self) -> tuple[DisclosedSearch, ...]:
        """Every search of the case."""
        return tuple(search for request in self.requests for search in request.searches)


def disclosure_pdf(disclosure: Disclosure, page_size: PageSize = "A4") -> bytes:
    """Return the disclosure as a PDF file."""
    title = f"Disclosure of case {disclosure.case_number}"
    below = f"Disclosed {moment(disclosure.disclosed_at)}"
    sheet = Sheet(page_size, Margins(disclosure.section, title, below, disclosure.watermark))
    sheet.title(title)
    sheet.text(_WHAT)
    searches = disclosure.searches
    without = sum(search.lead is None for search in searches)
    if without < len(searches):
        sheet.box(LEAD_WORDING)
    sheet.particulars(
        [
            ("Given to", "; ".join(disclosure.recipients)),
            ("Reason", disclosure.reason),
            ("By", person(disclosure.disclosed_by)),
            ("Requests", str(len(disclosure.requests))),
            ("Searches", f"{len(searches)}, {without} of them without a lead"),
            ("Log", f"{disclosure.size:,} entries"),
            ("Hash over the whole log", Mono(disclosure.root)),
        ]
    )
    for each in disclosure.requests:
        _print_request(sheet, each)
    return sheet.pdf()


def disclosure_rows(disclosure: Disclosure) -> list[tuple[str, ...]]:
    """Return a row for every candidate of every search and examiner, under `ROW_HEAD`."""
    return [
        (
            each.request.form.number, search.id, search.probe, search.run_at, search.run_by, str(candidate.rank),
            candidate.record, candidate.agency, f"{candidate.distance:.4f}", examiner, said, note,
            search.lead.lead.number if search.lead else "", "made up" if each.made_up else "casework",
        )
        for each in disclosure.requests
        for search in each.searches
        for candidate in search.candidates
        for examiner, said, note in candidate.answers or (("", "not answered", ""),)
    ]  # fmt: skip


ROW_HEAD = (
    "request", "search", "probe", "searched at", "searched by", "rank", "record", "agency", "distance", "examiner",
    "answer", "note", "lead", "kind",
)  # fmt: skip


def _print_request(sheet: Sheet, each: DisclosedRequest) -> None:
    form = each.request.form
    sheet.section(f"Request {form.number}", room_mm=60)
    if each.made_up:
        sheet.text(REVEALED_NOTE)
    sheet.particulars(
        [
            ("Requested by", f"{form.requester_name} ({form.requester_id}), {form.requester_command}"),
            ("Offence or occasion", form.offence),
            ("Reason code", REASON_WORDS[ReasonCode(form.reason)]),
            ("Lawful source", form.lawful_source),
            ("Opened", f"{moment(each.request.opened_at)} by {person(each.opened_by)}"),
        ]
    )
    if each.evidence:
        sheet.part("Evidence")
        rows = [(one.exhibit, one.original_name, one.acquired_how, Mono(one.sha256)) for one in each.evidence]
        sheet.grid(("Exhibit", "File", "Acquired", "SHA-256"), rows, (3, 5, 6, 10))
    if not each.searches:
        sheet.text("No search was made on this request.")
    for number, search in enumerate(each.searches, start=1):
        _print_search(sheet, number, search)


def _print_search(sheet: Sheet, number: int, search: DisclosedSearch) -> None:
    sheet.part(f"Search {number}: {search.probe}", room_mm=60)
    people, photos = search.gallery
    rows: list[tuple[str, str]] = [
        ("Searched", f"{moment(search.run_at)} by {search.run_by}"),
        ("Gallery", f"{people:,} people, {photos:,} photos; list of {search.list_length}; engine {search.engine}"),
    ]
    rows += [(f"Examiner {place}", _said(*outcome)) for place, outcome in enumerate(search.outcomes, start=1)]
    decided = f"{VERDICT_WORDS[search.verdict]} by {search.supervisor}" if search.verdict else "Not decided"
    rows.append(("Supervisor", ": ".join(filter(None, (decided, search.verdict_reason)))))
    rows.append(("Lead", _lead_words(search.lead)))
    sheet.particulars(rows)
    head = ("Rank", "Record", "Distance", "Answers of the examiners")
    sheet.grid(head, _candidate_rows(search.candidates), (1.6, 5, 2, 12))


def _candidate_rows(candidates: Sequence[DisclosedCandidate]) -> list[tuple[str, ...]]:
    return [
        (
            str(each.rank), "removed from the gallery since" if each.removed else f"{each.record} ({each.agency})",
            f"{each.distance:.3f}",
            "; ".join(": ".join(filter(None, (who, said, note))) for who, said, note in each.answers) or "not answered",
        )
        for each in candidates
    ]  # fmt: skip


def _said(examiner: str, outcome: Outcome | None, summary: str) -> str:
    words = OUTCOME_WORDS[outcome] if outcome else "Not locked"
    return ": ".join(filter(None, (examiner, words, summary)))


def _lead_words(file: LeadFile | None) -> str:
    if file is None:
        return "None"
    given = [*file.lead.recipients, *(name for left in file.leavings for name in left.recipients)]
    given += [f"{each.form.recipient} (by {each.form.passed_by}, {each.form.passed_on})" for each in file.passings]
    outcome = FEEDBACK_WORDS[file.feedback] if file.feedback else "No word has come back"
    return f"{file.lead.number}, {moment(file.lead.released_at)}, to {'; '.join(dict.fromkeys(given))}. {outcome}."
