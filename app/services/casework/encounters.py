"""A candidate's photos for the comparison: all of them, newest first, and which is nearest in time to the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.casework.encounters import evidence_day, nearest
from app.services.casework.needed import needed_evidence, needed_probe, needed_request, needed_search
from app.services.casework.photos import CandidatePicture
from app.storage.engine import Db


def day_of_search(db: Db, search_id: str) -> str:
    """Return the day (ISO) that a search's evidence is from: as the camera says, or else that of the request."""
    search = needed_search(db, search_id)
    evidence = needed_evidence(db, needed_probe(db, search.probe_id).evidence_id)
    return evidence_day(dict(evidence.info.tags), needed_request(db, search.request_id).opened_at)


def with_nearest(pictures: Sequence[CandidatePicture], day: str) -> list[CandidatePicture]:
    """Return the same photos, one of several marked as the nearest in time. It tells nothing but what a date tells."""
    place = nearest([each.taken_on for each in pictures], day) if len(pictures) > 1 else None
    return [replace(each, is_nearest=True) if number == place else each for number, each in enumerate(pictures)]
