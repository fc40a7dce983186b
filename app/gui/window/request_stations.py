"""The stations of an open request in the rail: how far each is, why it is closed, and where it leads.

All of it follows from the stage and from the person's own seat, never from what anybody found: the rail is also seen by
a verifier, who is blind to the first decision.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.casework.review import Stage
from app.domain.staff.roles import Role
from app.gui.language import worded
from app.gui.places import STATION_WORDS, Place, Station
from app.gui.ways import examination_place
from app.gui.widgets import rail
from app.gui.widgets.rail import StationState
from app.services.casework.queue import NextStep, RequestFile, Standing

_BOTH_LOCKED = frozenset(
    {Stage.WAITING_FOR_SUPERVISOR, Stage.RETURNED, Stage.REFUSED, Stage.LEAD, Stage.NO_POSSIBLE_MATCH, Stage.ENDED}
)
_DECIDED = _BOTH_LOCKED - {Stage.WAITING_FOR_SUPERVISOR}


@dataclass(frozen=True)
class RequestStation:
    """One station.

    Attributes:
        place: where it leads.
        title: its word for this person.
        state: nothing, dot or tick.
        closed_because: why it cannot be entered; empty when it can.
    """

    place: Place
    title: str
    state: StationState
    closed_because: str = ""

    def for_rail(self) -> rail.Station:
        """Return it as the rail draws it."""
        return rail.Station(self.place.station.value, self.title, self.state, self.closed_because)


def request_stations(file: RequestFile, roles: frozenset[Role]) -> tuple[RequestStation, ...]:
    """Return the stations of a request for a person with these roles."""
    request_id, standing = file.request.id, file.standing
    return (
        _station(Place(Station.REQUEST, request_id), StationState.DONE),
        _station(Place(Station.EVIDENCE, request_id), _done_or_open(bool(file.evidence))),
        _probe(file),
        _search(file),
        _examination(standing),
        _decision(standing, roles),
        _report(standing),
    )


def _probe(file: RequestFile) -> RequestStation:
    standing = file.standing
    place = Place(Station.PROBE, file.request.id, probe_id=standing.probe_id)
    if standing.step is NextStep.OVERRIDE:
        return _station(place, StationState.OPEN)
    if file.probes:
        return _station(place, StationState.DONE)
    closed = _tr("Choose a face in the evidence first") if file.evidence else _tr("Add evidence first")
    return _station(place, StationState.OPEN if file.evidence else StationState.AHEAD, closed)


def _search(file: RequestFile) -> RequestStation:
    standing = file.standing
    search_id = standing.search.id if standing.search else None
    place = Place(Station.SEARCH, file.request.id, probe_id=standing.probe_id, search_id=search_id)
    if standing.step is NextStep.SEARCH:
        return _station(place, StationState.OPEN)
    if standing.search is not None:
        return _station(place, StationState.DONE)
    return _station(place, StationState.AHEAD, _tr("Take a probe first"))


def _examination(standing: Standing) -> RequestStation:
    place = examination_place(standing)
    verifying = standing.step is NextStep.VERIFICATION and standing.mine
    title = _tr("Verification") if verifying or standing.verifier else worded(STATION_WORDS[Station.EXAMINATION])
    if standing.stage is None:
        return RequestStation(place, title, StationState.AHEAD, _tr("Search first"))
    state = _done_or_open(standing.stage in _BOTH_LOCKED)
    if standing.own_examination is None and not verifying:
        return RequestStation(place, title, state, _tr("An examination opens to its own examiner only"))
    return RequestStation(place, title, state)


def _decision(standing: Standing, roles: frozenset[Role]) -> RequestStation:
    search_id = standing.search.id if standing.search else None
    place = Place(Station.DECISION, standing.request.id, search_id=search_id)
    if standing.stage not in _BOTH_LOCKED:
        return _station(place, StationState.AHEAD, _tr("Both examinations come first"))
    state = _done_or_open(standing.stage in _DECIDED)
    if Role.SUPERVISOR not in roles:
        return _station(place, state, _tr("A supervisor decides"))
    if standing.own_examination is not None or (standing.examined and state is not StationState.DONE):
        return _station(place, state, _tr("You examined this request; a third person decides"))
    return _station(place, state)


def _report(standing: Standing) -> RequestStation:
    search_id = standing.search.id if standing.search else None
    place = Place(Station.REPORT, standing.request.id, search_id=search_id)
    if standing.stage in _DECIDED:
        return _station(place, StationState.DONE)
    return _station(place, StationState.AHEAD, _tr("Nothing is decided yet"))


def _station(place: Place, state: StationState, closed_because: str = "") -> RequestStation:
    return RequestStation(place, worded(STATION_WORDS[place.station]), state, closed_because)


def _done_or_open(done: bool) -> StationState:
    return StationState.DONE if done else StationState.OPEN


def _tr(text: str) -> str:
    return QCoreApplication.translate("request_stations", text)
