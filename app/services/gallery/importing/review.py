"""A person decides about what was found: enrol the photo all the same, or leave it out; and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.casework.media import Pixels
from app.domain.gallery.import_review import Choice, Decision, Finding, ImportReport
from app.domain.ids import new_id
from app.domain.records import StageRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused, Unavailable
from app.services.gallery.importing.telling import told
from app.services.recording import Desk, attempt
from app.storage.tables import gallery, import_reviews, stages
from app.storage.tables.import_reviews import ExaminationRow
from app.vision.thumbnails import decode_own

_LONGEST_REASON = 500


@dataclass(frozen=True, eq=False)
class FindingPictures:
    """What a person looks at to decide: the photo, and the one it was compared with. RGB, or None where there is none.

    A photo that cannot be enrolled at all is not kept aside, so it has no picture here.
    """

    photo: Pixels | None
    other: Pixels | None


def review_of(desk: Desk, number: str) -> ImportReport:
    """Return what the last examination of an unfinished import has found, with what was decided.

    Raises:
        BadInput: there is no such unfinished import, or it was not examined yet.
    """
    with attempt(desk, Act.EXAMINE_IMPORT) as act:
        stage, row, findings = _review(desk, number)
        act.note(stage.id, row.id)
        people = len({each.person_identifier for each in findings} - {""})
        return ImportReport(stage.number, stage.source_name, row.photos, people, (), findings)


def decide(desk: Desk, number: str, finding_ids: Sequence[str], choice: Choice, reason: str) -> None:
    """Decide about some findings of an unfinished import; deciding anew takes the place of what was decided before.

    Args:
        desk: an administrator's.
        number: of the unfinished import, `U-00001`.
        finding_ids: which.
        choice: enrol the photos all the same, or leave them out.
        reason: why; kept for ever beside the import, so it names nobody.

    Raises:
        BadInput: there is no such import or finding, or no reason. Refused: a photo that can only be left out.
    """
    with attempt(desk, Act.DECIDE_FINDINGS) as act:
        stage, _, findings = _review(desk, number)
        wanted = _wanted(findings, finding_ids)
        words = " ".join(reason.split())
        if not words or len(words) > _LONGEST_REASON:
            raise BadInput(f"A decision needs a reason of 1 to {_LONGEST_REASON} characters. Write why.")
        fixed = next((each for each in wanted if choice is Choice.ENROL and not each.may_enrol), None)
        if fixed is not None:
            raise Refused(
                f"The photo at {fixed.place} cannot be enrolled: {fixed.sentence}. Leave it out, or mend it where it "
                "came from."
            )
        with act.writing() as work:
            decision = Decision(choice, words, desk.session.user.id, work.at)
            key = new_id()
            seq = work.log(key, stage.id, choice=choice.value, findings=len(wanted))
            import_reviews.add_decision(work.db, key, stage.id, decision, [each.id for each in wanted], seq)


def finding_pictures(desk: Desk, number: str, finding_id: str, reason: str) -> FindingPictures:
    """Open the small pictures of a finding. That it was done is logged, as with every photo.

    Raises:
        BadInput: there is no such import or finding, or no reason.
    """
    with attempt(desk, Act.VIEW_FINDING) as act:
        stage, _, findings = _review(desk, number)
        (finding,) = _wanted(findings, [finding_id])
        if not reason.strip():
            raise BadInput("A photo is opened for a reason. Write why you look at it.")
        act.note(finding.id, stage.id, *([finding.other] if finding.other else []), kind=finding.kind.value)
        held = _thumbnails(desk, stage, {finding.key, finding.other})
        return FindingPictures(_shown(desk, held.get(finding.key)), _shown(desk, held.get(finding.other)))


def _review(desk: Desk, number: str) -> tuple[StageRecord, ExaminationRow, tuple[Finding, ...]]:
    with desk.reading() as db:
        stage = next((each for each in stages.open_stages(db) if each.number == number), None)
        row = import_reviews.newest_examination(db, stage.id) if stage else None
        decided = import_reviews.decisions(db, stage.id) if stage else {}
    if stage is None:
        raise BadInput(f"There is no unfinished import {number[:40]}. Look at the list of unfinished imports.")
    if row is None:
        raise BadInput(f"The unfinished import {number[:40]} was not examined to its end. Start it again first.")
    findings = import_reviews.unpacked(desk.house.workspace.store.read(row.content))
    with desk.reading() as db:
        named = told(db, findings)
    return stage, row, tuple(replace(each, decision=decided.get(each.id)) for each in named)


def _wanted(findings: Sequence[Finding], finding_ids: Sequence[str]) -> list[Finding]:
    known = {each.id: each for each in findings}
    missing = [each for each in finding_ids if each not in known]
    if missing or not finding_ids:
        raise BadInput("What is to be decided was not found by the last examination. Read the list again.")
    return [known[each] for each in dict.fromkeys(finding_ids)]


def _thumbnails(desk: Desk, stage: StageRecord, wanted: set[str]) -> dict[str, str]:
    """Return the thumbnails' digests by the key of a photo that is kept aside, or the id of one of the gallery."""
    store = desk.house.workspace.store
    with desk.reading() as db:
        photos = {each: gallery.photo(db, each) for each in wanted if each}
        contents = stages.contents(db, stage.id)
    held = {each: photo.thumbnail for each, photo in photos.items() if photo is not None}
    for batch in stages.staged_photos(store, contents):
        held |= {item.key: item.photo.thumbnail for item in batch if item.key in wanted}
    return held


def _shown(desk: Desk, digest: str | None) -> Pixels | None:
    if digest is None:
        return None
    try:
        return decode_own(desk.house.workspace.store.read(digest))
    except Unavailable:  # removed since
        return None
