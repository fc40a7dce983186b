"""Acts of the log as CASE/UCO JSON-LD, for tools that read the Cyber-investigation Analysis Standard Expression.

A small subset: people as `uco-identity:Person`, acts as `case-investigation:InvestigativeAction`, pictures as
`uco-observable:File` with their SHA-256. What an act says beyond that (details, outcome, hash of its entry) stands in
its description. It proves nothing: the proof is the export of the log beside it.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence

from app.domain.log.audit import LogEntry, LogOutcome
from app.domain.log.events import LOG_OUTCOME_WORDS, event_words
from app.reports.session import ExportedPicture, SessionExport

_CONTEXT = {
    "kb": "urn:uuid:",
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    "uco-action": "https://ontology.unifiedcyberontology.org/uco/action/",
    "uco-core": "https://ontology.unifiedcyberontology.org/uco/core/",
    "uco-identity": "https://ontology.unifiedcyberontology.org/uco/identity/",
    "uco-observable": "https://ontology.unifiedcyberontology.org/uco/observable/",
    "uco-types": "https://ontology.unifiedcyberontology.org/uco/types/",
    "uco-vocabulary": "https://ontology.unifiedcyberontology.org/uco/vocabulary/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_SPACE = uuid.UUID("8f0c2f5e-6f1c-5b0e-9d57-3d9a4f2b7c11")  # names of this program's objects; chosen once


def case_uco_text(export: SessionExport) -> str:
    """Return the graph as JSON-LD text; the same export gives the same text, in the order of the log."""
    people = [_person(user.id, user.full_name, user.badge) for user in export.people]
    pictures = [_file(picture) for picture in export.pictures]
    known = {picture.id for picture in export.pictures}
    named = {user.id for user in export.people}
    acts = [_act(entry, known, named) for entry in export.entries]
    parts = [*people, *pictures, *acts]
    bundle = {
        "@id": _id("bundle", f"{export.scope} {export.exported_at}"),
        "@type": "uco-core:Bundle",
        "uco-core:name": export.section,
        "uco-core:description": export.scope,
        "uco-core:object": [{"@id": part["@id"]} for part in parts],
    }
    return json.dumps({"@context": _CONTEXT, "@graph": [bundle, *parts]}, ensure_ascii=False, indent=1) + "\n"


def _person(identifier: str, name: str, badge: str) -> dict[str, object]:
    return {
        "@id": _id("person", identifier),
        "@type": "uco-identity:Person",
        "uco-core:name": name,
        "uco-core:description": f"Badge {badge}",
    }


def _file(picture: ExportedPicture) -> dict[str, object]:
    digest = {
        "@id": _id("hash", picture.id),
        "@type": "uco-types:Hash",
        "uco-types:hashMethod": {"@type": "uco-vocabulary:HashNameVocab", "@value": "SHA256"},
        "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": picture.sha256},
    }
    facet = {
        "@id": _id("content", picture.id),
        "@type": "uco-observable:ContentDataFacet",
        "uco-observable:hash": digest,
    }
    return {
        "@id": _id("file", picture.id),
        "@type": "uco-observable:File",
        "uco-core:name": picture.words,
        "uco-core:description": picture.kind,
        "uco-core:hasFacet": facet,
    }


def _act(entry: LogEntry, pictures: set[str], people: set[str]) -> dict[str, object]:
    new = entry.new
    said: dict[str, object] = {
        "@id": _id("entry", entry.hash),
        "@type": "case-investigation:InvestigativeAction",
        "uco-core:name": event_words(new.event),
        "uco-core:description": _description(entry),
        "uco-action:startTime": {"@type": "xsd:dateTime", "@value": entry.at},
    }
    if new.person in people:
        said["uco-action:performer"] = {"@id": _id("person", new.person)}
    objects: Sequence[str] = [item for item in dict.fromkeys(new.objects) if item in pictures]
    if objects:
        said["uco-action:object"] = [{"@id": _id("file", item)} for item in objects]
    return said


def _description(entry: LogEntry) -> str:
    ended = "" if entry.new.outcome is LogOutcome.DONE else f" {LOG_OUTCOME_WORDS[entry.new.outcome]}."
    details = ", ".join(f"{name}={value}" for name, value in sorted(entry.new.details.items()))
    return f"Entry {entry.seq} of the log, {entry.new.event}.{ended} {details} SHA-256 of the entry: {entry.hash}"


def _id(kind: str, name: str) -> str:
    return f"kb:{uuid.uuid5(_SPACE, f'{kind} {name}')}"
