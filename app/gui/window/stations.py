"""Which page belongs to which station, and which sections a role has. The only module that knows all pages.

A page is imported when it is first opened, or beside the signing in, so that the window stands before anything heavy is
loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from app.domain.staff.roles import Role
from app.gui import pages
from app.gui.language import worded
from app.gui.page import Context, Page
from app.gui.places import STATION_WORDS, Place, Station
from app.gui.theme import Room
from app.gui.ways import does_casework
from app.gui.widgets.rail import Section

_DRAWINGS = {
    Station.QUEUE: "queue",
    Station.GALLERY: "gallery",
    Station.ACCOUNTS: "people",
    Station.SETTINGS: "settings",
    Station.LOG: "log",
    Station.OVERSIGHT: "verify",
    Station.LEADS: "lead",
    Station.EXERCISES: "training",
    Station.PRACTICE: "training",
    Station.PROFICIENCY: "verify",
}


def make_page(context: Context, place: Place) -> Page:
    """Return the page of a place, not yet opened."""
    return _MAKERS[place.station](context, place)


def load_pages() -> None:
    """Import every page, so that nobody waits for that when one is first opened."""
    for module in iter_modules(pages.__path__, f"{pages.__name__}."):
        import_module(module.name)


def sections_of(roles: frozenset[Role], room: Room = Room.CASEWORK) -> tuple[Section, ...]:
    """Return the sections of the rail for a person's roles; the first is where they begin.

    Args:
        room: exercises come nowhere near casework, and a training room takes no request.
    """
    practises, takes_requests = room is not Room.CASEWORK, room is not Room.TRAINING
    stations: list[Station] = []
    if Role.TRAINER in roles and practises:
        stations.append(Station.EXERCISES)
    if does_casework(roles) and takes_requests:
        stations += [Station.QUEUE, Station.LEADS]
    if Role.TRAINER in roles and takes_requests:
        stations.append(Station.PROFICIENCY)
    if Role.AUDITOR in roles:
        stations += [Station.LOG, Station.OVERSIGHT]
    if Role.AUDITOR in roles and takes_requests:
        stations.append(Station.LEADS)
    if Role.ADMINISTRATOR in roles:
        stations += [Station.GALLERY, Station.ACCOUNTS]
    elif roles & {Role.SUPERVISOR, Role.AUDITOR}:
        stations.append(Station.GALLERY)  # removals wait there for a second person
    if Role.EXAMINER in roles and practises:
        stations.append(Station.PRACTICE)
    if roles & {Role.SUPERVISOR, Role.TRAINER}:
        stations.append(Station.ACCOUNTS)  # approvals and certificates wait there
    if roles & {Role.ADMINISTRATOR, Role.SUPERVISOR}:
        stations.append(Station.SETTINGS)
    if not stations:
        stations.append(Station.GALLERY)  # what the gallery holds may be read by everybody
    return tuple(Section(station.value, worded(STATION_WORDS[station]), _DRAWINGS[station]) for station in stations)


def _queue(context: Context, place: Place) -> Page:
    from app.gui.pages.queue_page import QueuePage

    return QueuePage(context, place)


def _new_request(context: Context, place: Place) -> Page:
    from app.gui.pages.request_page import NewRequestPage

    return NewRequestPage(context, place)


def _request(context: Context, place: Place) -> Page:
    from app.gui.pages.request_page import RequestPage

    return RequestPage(context, place)


def _evidence(context: Context, place: Place) -> Page:
    from app.gui.pages.evidence_page import EvidencePage

    return EvidencePage(context, place)


def _probe(context: Context, place: Place) -> Page:
    from app.gui.pages.probe_page import ProbePage

    return ProbePage(context, place)


def _search(context: Context, place: Place) -> Page:
    from app.gui.pages.search_page import SearchPage

    return SearchPage(context, place)


def _examination(context: Context, place: Place) -> Page:
    from app.gui.pages.examination_page import ExaminationPage

    return ExaminationPage(context, place)


def _decision(context: Context, place: Place) -> Page:
    from app.gui.pages.decision_page import DecisionPage

    return DecisionPage(context, place)


def _report(context: Context, place: Place) -> Page:
    from app.gui.pages.report_page import ReportPage

    return ReportPage(context, place)


def _gallery(context: Context, place: Place) -> Page:
    from app.gui.pages.gallery_page import GalleryPage

    return GalleryPage(context, place)


def _accounts(context: Context, place: Place) -> Page:
    from app.gui.pages.accounts_page import AccountsPage

    return AccountsPage(context, place)


def _settings(context: Context, place: Place) -> Page:
    from app.gui.pages.settings_page import SettingsPage

    return SettingsPage(context, place)


def _log(context: Context, place: Place) -> Page:
    from app.gui.pages.log_page import LogPage

    return LogPage(context, place)


def _exercises(context: Context, place: Place) -> Page:
    from app.gui.pages.exercises_page import ExercisesPage

    return ExercisesPage(context, place)


def _practice(context: Context, place: Place) -> Page:
    from app.gui.pages.practice_page import PracticePage

    return PracticePage(context, place)


def _exercise(context: Context, place: Place) -> Page:
    from app.gui.pages.exercise_page import ExercisePage

    return ExercisePage(context, place)


def _proficiency(context: Context, place: Place) -> Page:
    from app.gui.pages.proficiency_page import ProficiencyPage

    return ProficiencyPage(context, place)


def _oversight(context: Context, place: Place) -> Page:
    from app.gui.pages.oversight_page import OversightPage

    return OversightPage(context, place)


def _leads(context: Context, place: Place) -> Page:
    from app.gui.pages.leads_page import LeadsPage

    return LeadsPage(context, place)


_MAKERS: Mapping[Station, Callable[[Context, Place], Page]] = {
    Station.QUEUE: _queue,
    Station.NEW_REQUEST: _new_request,
    Station.REQUEST: _request,
    Station.EVIDENCE: _evidence,
    Station.PROBE: _probe,
    Station.SEARCH: _search,
    Station.EXAMINATION: _examination,
    Station.DECISION: _decision,
    Station.REPORT: _report,
    Station.GALLERY: _gallery,
    Station.ACCOUNTS: _accounts,
    Station.SETTINGS: _settings,
    Station.LOG: _log,
    Station.OVERSIGHT: _oversight,
    Station.LEADS: _leads,
    Station.EXERCISES: _exercises,
    Station.PRACTICE: _practice,
    Station.EXERCISE: _exercise,
    Station.PROFICIENCY: _proficiency,
}
