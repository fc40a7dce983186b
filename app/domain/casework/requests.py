"""What must be known before anybody may search: the request, its reason, and the kind of probe."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from app.domain.texts import WORDS_LIMIT, check_length
from app.errors import BadInput, Refused


class ReasonCode(StrEnum):
    """The six permitted purposes (NYPD patrol guide 212-129)."""

    CRIME = "crime"
    MISSING = "missing-victim-witness"
    DECEASED = "deceased"
    UNABLE = "unable-to-identify-self"
    ARRESTEE = "arrestee-without-identification"
    THREAT = "imminent-threat"


REASON_WORDS: dict[ReasonCode, str] = {
    ReasonCode.CRIME: "Person who has committed, is committing or is about to commit a crime",
    ReasonCode.MISSING: "Missing person, victim or witness",
    ReasonCode.DECEASED: "Deceased person",
    ReasonCode.UNABLE: "Person unable to identify themself",
    ReasonCode.ARRESTEE: "Arrestee without valid identification",
    ReasonCode.THREAT: "Imminent threat to health or safety",
}


@dataclass(frozen=True)
class RequestForm:
    """The mandatory particulars of a request."""

    number: str
    case_number: str
    requester_name: str
    requester_id: str
    requester_command: str
    offence: str
    reason: str
    lawful_source: str


REQUEST_LABELS: dict[str, str] = {
    "number": "Request number",
    "case_number": "Case or complaint number",
    "requester_name": "Requester's name",
    "requester_id": "Requester's shield or ID",
    "requester_command": "Requester's command",
    "offence": "Offence or occasion",
    "reason": "Reason code",
    "lawful_source": "Lawful source of the pictures",
}


def checked_form(form: RequestForm) -> RequestForm:
    """Return the form with outer white space removed.

    Raises:
        BadInput: a field is empty, too long, or the reason is none of the six.
    """
    values = {field.name: str(getattr(form, field.name)).strip() for field in fields(form)}
    missing = [REQUEST_LABELS[name] for name, value in values.items() if not value]
    if missing:
        raise BadInput("A request needs every field. Still empty: " + ", ".join(missing) + ".")
    for name, value in values.items():
        check_length(REQUEST_LABELS[name], value, WORDS_LIMIT)
    if values["reason"] not in set(ReasonCode):
        raise BadInput(f"'{values['reason']}' is not a reason code. Use one of: " + ", ".join(ReasonCode) + ".")
    return RequestForm(**values)


class ProbeType(StrEnum):
    """What kind of picture the probe is. Only the first two may be searched."""

    SURVEILLANCE = "surveillance"
    PHOTOGRAPH = "photograph"
    SKETCH = "sketch"
    COMPOSITE = "composite"
    LOOK_ALIKE = "look-alike"
    OTHER_PERSON = "other-person"
    GENERATED = "generated"
    FEATURES_SUBSTITUTED = "features-substituted"


PROBE_TYPE_WORDS: dict[ProbeType, str] = {
    ProbeType.SURVEILLANCE: "Frame of surveillance video or still",
    ProbeType.PHOTOGRAPH: "Photograph of the person sought",
    ProbeType.SKETCH: "Sketch",
    ProbeType.COMPOSITE: "Composite of several pictures",
    ProbeType.LOOK_ALIKE: "Look-alike",
    ProbeType.OTHER_PERSON: "Photograph of another person",
    ProbeType.GENERATED: "Generated face",
    ProbeType.FEATURES_SUBSTITUTED: "Face with substituted features",
}
SEARCHABLE = frozenset({ProbeType.SURVEILLANCE, ProbeType.PHOTOGRAPH})

EYE_DISTANCE_WARNING_PX = 24.0
EYE_DISTANCE_FLOOR_PX = 12.0


def check_probe_type(kind: str, *, attested: bool) -> ProbeType:
    """Return the probe type if it may be searched and was attested.

    Raises:
        BadInput: no such type. Refused: a type that is never searched, or no attestation.
    """
    try:
        probe_type = ProbeType(kind)
    except ValueError:
        raise BadInput(f"'{kind}' is not a probe type. Use one of: " + ", ".join(ProbeType) + ".") from None
    if probe_type not in SEARCHABLE:
        raise Refused(
            f"A probe of the type '{PROBE_TYPE_WORDS[probe_type]}' is never searched: results would concern somebody "
            "who was not seen. Use a picture of the person themself."
        )
    if not attested:
        raise Refused("The attestation about the probe is missing. Read it and tick it, or do not use this picture.")
    return probe_type


class Suitability(StrEnum):
    """What the distance between the eyes allows."""

    USABLE = "usable"
    LIMITED = "limited"
    UNDER_FLOOR = "under-floor"


def suitability(eye_distance_px: float) -> Suitability:
    """Judge the pixels between the eyes: under 24 px accuracy falls, under 12 px it is not to be relied on.

    Source: trials with degraded probes (rank 1 of 102: 98 / 94 / 87 / 45 % at 32 / 24 / 16 / 12 px).
    """
    if eye_distance_px >= EYE_DISTANCE_WARNING_PX:
        return Suitability.USABLE
    # Asked this way round, a distance that is no number is under the floor.
    return Suitability.LIMITED if eye_distance_px >= EYE_DISTANCE_FLOOR_PX else Suitability.UNDER_FLOOR
