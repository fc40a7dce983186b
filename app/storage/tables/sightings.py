"""Which ids of the log show one picture, one record or one person: what to look for when asking who has seen it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.storage.engine import Db
from app.storage.rows import select, select_in


@dataclass(frozen=True)
class Seen:
    """What a question names.

    Attributes:
        words: what it is: "exhibit K-1 of request 2026-0147".
        ids: of it and of everything that shows it, as entries of the log name them.
        reviews: searches whose review names it; whoever viewed one has seen the name.
        told: searches whose lead or report shows it.
    """

    words: str
    ids: tuple[str, ...]
    reviews: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


def seen_mark(db: Db, request_number: str, mark: str) -> Seen | None:
    """Return an exhibit or a probe of a request by its mark, with what was made from it."""
    sql = "SELECT x.id FROM {} AS x JOIN requests AS r ON r.id = x.request_id WHERE r.number = ? AND x.{} = ?"
    where = [request_number, mark]
    exhibits = [row["id"] for row in select(db, sql.format("evidence", "exhibit"), where)]
    if exhibits:
        probes = _ids(db, "SELECT id FROM probes WHERE evidence_id IN ({})", exhibits)
        edited = _ids(db, "SELECT id FROM derivatives WHERE evidence_id IN ({})", exhibits)
        return _of_probes(db, f"exhibit {mark} of request {request_number}", [*exhibits, *edited], probes)
    probes = [row["id"] for row in select(db, sql.format("probes", "mark"), where)]
    return _of_probes(db, f"probe {mark} of request {request_number}", [], probes) if probes else None


def seen_record(db: Db, number: str) -> Seen | None:
    """Return a photo of the gallery by its record number, with where its person was on a list."""
    photos = [row["id"] for row in select(db, "SELECT id FROM photos WHERE record_number = ?", [number])]
    return _of_photos(db, f"record {number}", photos) if photos else None


def seen_person(db: Db, identifier: str) -> Seen | None:
    """Return a person of the gallery by the section's own identifier, with every photo."""
    sql = "SELECT f.id FROM photos AS f JOIN people AS p ON p.id = f.person_id WHERE p.person_identifier = ?"
    photos = [row["id"] for row in select(db, sql, [identifier])]
    return _of_photos(db, f"person {identifier}", photos) if photos else None


def seen_hash(db: Db, digest: str) -> Seen | None:
    """Return a picture by its SHA-256: a file of evidence, a decoded frame, or a photo of the gallery."""
    words = f"the picture {digest[:12]}…"
    files = [row["id"] for row in select(db, "SELECT id FROM evidence WHERE sha256 = ?", [digest])]
    frames = [row["id"] for row in select(db, "SELECT id FROM probes WHERE frame_sha256 = ?", [digest])]
    photos = [row["id"] for row in select(db, "SELECT id FROM photos WHERE sha256 = ?", [digest])]
    probes = [*frames, *_ids(db, "SELECT id FROM probes WHERE evidence_id IN ({})", files)]
    if photos:
        return _of_photos(db, words, photos)
    return _of_probes(db, words, [digest, *files], probes) if files or probes else None


def left_with(db: Db, searches: Iterable[str]) -> list[str]:
    """Return the ids of everything that left with these searches: leads, their passings-on, reports."""
    known = list(searches)
    leads = _ids(db, "SELECT id FROM leads WHERE search_id IN ({}) ORDER BY log_seq", known)
    reports = _ids(db, "SELECT id FROM reports WHERE search_id IN ({}) ORDER BY log_seq", known)
    return [*leads, *reports, *_ids(db, "SELECT id FROM lead_passings WHERE lead_id IN ({}) ORDER BY log_seq", leads)]


def _of_probes(db: Db, words: str, files: list[str], probes: list[str]) -> Seen:
    """Whoever sees a review or a report of a search sees its probes."""
    searches = _ids(db, "SELECT id FROM searches WHERE probe_id IN ({})", probes)
    searches += _ids(db, "SELECT search_id AS id FROM search_probes WHERE probe_id IN ({})", probes)
    of = tuple(dict.fromkeys(searches))
    return Seen(words, (*files, *probes, *of), told=of)


def _of_photos(db: Db, words: str, photos: list[str]) -> Seen:
    """Whoever opens a candidate sees the person's photos; whoever unmasks a list or views its review, the name."""
    listed = list(
        select_in(
            db,
            "SELECT DISTINCT c.id, c.search_id FROM candidates AS c JOIN photos AS f ON f.person_id = c.person_id "
            "WHERE f.id IN ({})",
            photos,
        )
    )
    candidates, searches = [row["id"] for row in listed], [row["search_id"] for row in listed]
    unmasked = _ids(
        db,
        "SELECT u.id FROM unmaskings AS u JOIN examinations AS e ON e.id = u.examination_id WHERE e.search_id IN ({})",
        searches,
    )
    told = _ids(db, "SELECT search_id AS id FROM leads WHERE candidate_id IN ({})", candidates)
    return Seen(words, (*photos, *candidates, *unmasked), tuple(searches), tuple(told))


def _ids(db: Db, sql: str, of: Iterable[str]) -> list[str]:
    return [row["id"] for row in select_in(db, sql, of)]
