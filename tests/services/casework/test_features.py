"""Analysis before candidates, then features judged and drawn: own, before the lock, and told to the third person."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from app.domain.casework.faces import Point
from app.domain.casework.feature_records import text_digest
from app.domain.casework.features import (
    ON_PROBE,
    Annotation,
    FeatureJudgement,
    Judgement,
    Observation,
    Shape,
    Visibility,
)
from app.domain.casework.review import Answer, Disposition, Verdict
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.reports.reading import Grid
from app.services.casework import analysing, comparing, examining, leads, reporting, verifying
from app.services.casework.checklists import load_checklist
from app.services.casework.searching import SearchReceipt
from app.services.log import oversight
from app.services.recording import Desk
from app.storage.tables import features
from tests.services.blindness import Secrets, check_blind, secrets_of
from tests.services.observing import log_of, refused
from tests.support.section import Section, judge_all

POINTS = (Point(4.5, 5), Point(20, 30))
CLEAR = Visibility.CLEAR


@pytest.fixture
def searched(enrolled: Section) -> SearchReceipt:
    return enrolled.searched()


@pytest.fixture
def opened(enrolled: Section, searched: SearchReceipt) -> tuple[Desk, str, str]:
    """An analysed examination of okafor's with its first candidate opened: desk, examination, candidate."""
    enrolled.analyse("okafor", searched.examination_id)
    desk = enrolled.at("okafor")
    candidate = examining.sitting(desk, searched.examination_id).candidates[0].id
    examining.candidate_pictures(desk, searched.examination_id, candidate)
    return desk, searched.examination_id, candidate


def seen(section: Section, words: str = "as on the probe") -> list[Observation]:
    return [Observation(key, CLEAR, words) for key in load_checklist(section.house).keys]


def arrow(desk: Desk, examination: str, **more: str | None) -> Annotation:
    where: dict[str, str | None] = {"picture": ON_PROBE, "words": "notch", "component": "ears", "candidate_id": None}
    given = where | more
    return comparing.annotate(
        desk, examination, picture=given["picture"] or "", shape=Shape.ARROW, points=POINTS,
        words=given["words"] or "", component=given["component"], candidate_id=given["candidate_id"],
    )  # fmt: skip


def test_an_analysis_is_recorded_once_and_kept(enrolled: Section, searched: SearchReceipt) -> None:
    desk, exam = enrolled.at("okafor"), searched.examination_id
    assert analysing.analysis_of(desk, exam) is None
    assert not examining.sitting(desk, exam).analysed
    given = seen(enrolled)
    with refused(enrolled.house, Act.ANALYSE_PROBE, "1 component is not looked at yet", BadInput):
        analysing.record_analysis(desk, exam, given[:-1])
    analysing.record_analysis(desk, exam, given)
    assert analysing.analysis_of(desk, exam) == tuple(given)
    assert examining.sitting(desk, exam).analysed
    with refused(enrolled.house, Act.ANALYSE_PROBE, "stands as it is", Refused):
        analysing.record_analysis(desk, exam, given)
    entry = next(e for e in log_of(enrolled.house) if e.new.event == Act.ANALYSE_PROBE and e.new.outcome == "done")
    assert entry.new.details == {"components": 19, "visible": 19, "late": False, "seat": "first"}


def test_the_checklist_of_the_analysis_stays_when_the_section_takes_another(
    enrolled: Section, searched: SearchReceipt
) -> None:
    exam, shipped = searched.examination_id, load_checklist(enrolled.house)
    enrolled.analyse("okafor", exam)
    folder = enrolled.house.workspace.folder / "checklists"
    folder.mkdir()
    own = 'format: 1\nname: Short\nversion: "1"\ncomponents:\n  - {key: k, name: K, hint: H., characteristics: [c]}\n'
    (folder / "own.yaml").write_text(own, encoding="utf-8")
    desk = enrolled.at("okafor")
    assert examining.sitting(desk, exam).checklist == shipped
    candidate = examining.sitting(desk, exam).candidates[0].id
    examining.candidate_pictures(desk, exam, candidate)
    comparing.judge_features(desk, exam, candidate, [FeatureJudgement("ears", True, True, Judgement.SIMILAR)])
    with refused(enrolled.house, Act.JUDGE_FEATURES, "'k' is not on the checklist 'Face", BadInput):
        comparing.judge_features(desk, exam, candidate, [FeatureJudgement("k", True, True, Judgement.SIMILAR)])
    other = enrolled.searched()
    assert examining.sitting(enrolled.at("okafor"), other.examination_id).checklist.name == "Short"
    (folder / "own.yaml").write_text("broken: [", encoding="utf-8")
    with refused(enrolled.house, Act.SHOW_CANDIDATES, "own.yaml cannot be used", BadInput):
        examining.sitting(enrolled.at("okafor"), other.examination_id)


def test_no_candidate_opens_before_the_analysis(enrolled: Section, searched: SearchReceipt) -> None:
    desk, exam = enrolled.at("okafor"), searched.examination_id
    candidate = examining.sitting(desk, exam).candidates[0].id
    given = Answer(candidate, Disposition.NOT_THIS_PERSON)
    for act, call in (
        (Act.SHOW_CANDIDATES, lambda: examining.thumbnails(desk, exam)),
        (Act.VIEW_CANDIDATE, lambda: examining.candidate_pictures(desk, exam, candidate)),
        (Act.ANSWER_CANDIDATE, lambda: examining.answer(desk, exam, given)),
        (Act.ANSWER_CANDIDATE, lambda: examining.answer_rest_as_not_this_person(desk, exam)),
    ):
        with refused(enrolled.house, act, "analysis of the probe is not recorded yet", Refused):
            call()
    enrolled.analyse("okafor", exam)
    examining.thumbnails(desk, exam)
    examining.candidate_pictures(desk, exam, candidate)
    examining.answer(desk, exam, given)


def test_features_wait_for_the_analysis_and_for_looking(enrolled: Section, searched: SearchReceipt) -> None:
    desk, exam = enrolled.at("okafor"), searched.examination_id
    candidate = examining.sitting(desk, exam).candidates[0].id
    judged = [FeatureJudgement("ears", True, True, Judgement.SIMILAR)]
    for words in ("analysis of the probe is not recorded", "not opened this candidate's pictures"):
        with refused(enrolled.house, Act.JUDGE_FEATURES, words, Refused):
            comparing.judge_features(desk, exam, candidate, judged)
        with refused(enrolled.house, Act.ANNOTATE, words, Refused):
            arrow(desk, exam, candidate_id=candidate)
        arrow(desk, exam)  # on the probe alone, at any time before the lock
        enrolled.analyse("okafor", exam)
    assert len(comparing.probe_annotations(desk, exam)) == 2


def test_the_newest_judgements_count(opened: tuple[Desk, str, str], enrolled: Section) -> None:
    desk, exam, candidate = opened
    first = FeatureJudgement("nose", True, True, Judgement.EXPLAINABLE, "swollen")
    second = FeatureJudgement("ears", True, False, Judgement.NOT_COMPARABLE)
    comparing.judge_features(desk, exam, candidate, [first])
    comparing.judge_features(desk, exam, candidate, [second, replace(first, words="older")])
    assert comparing.comparison(desk, exam, candidate).judgements == (replace(first, words="older"), second)
    with refused(enrolled.house, Act.JUDGE_FEATURES, "needs words", BadInput):
        comparing.judge_features(desk, exam, candidate, [replace(first, words=" ")])
    with refused(enrolled.house, Act.JUDGE_FEATURES, "not on the list", BadInput):
        comparing.judge_features(desk, exam, "nobody", [first])


def test_drawings_stand_until_they_are_withdrawn(opened: tuple[Desk, str, str], enrolled: Section) -> None:
    desk, exam, candidate = opened
    (photo, *_) = examining.candidate_pictures(desk, exam, candidate)
    general, mine = arrow(desk, exam), arrow(desk, exam, picture=photo.photo_id, candidate_id=candidate)
    other = examining.sitting(desk, exam).candidates[1].id
    assert comparing.comparison(desk, exam, candidate).annotations == (general, mine)
    assert comparing.comparison(desk, exam, other).annotations == (general,)
    comparing.withdraw_annotation(desk, exam, mine.id)
    assert comparing.comparison(desk, exam, candidate).annotations == (general,)
    for gone in (mine.id, "never drawn"):
        with refused(enrolled.house, Act.WITHDRAW_ANNOTATION, "does not stand any more", BadInput):
            comparing.withdraw_annotation(desk, exam, gone)


def test_a_drawing_lies_within_a_photo_of_the_candidate(opened: tuple[Desk, str, str], enrolled: Section) -> None:
    desk, exam, candidate = opened
    other = examining.sitting(desk, exam).candidates[1].id
    photo = examining.candidate_pictures(desk, exam, candidate)[0]
    foreign = examining.candidate_pictures(desk, exam, other)[0]
    with refused(enrolled.house, Act.ANNOTATE, "not one of this candidate", BadInput):
        arrow(desk, exam, picture=foreign.photo_id, candidate_id=candidate)
    with refused(enrolled.house, Act.ANNOTATE, "belongs to the candidate", BadInput):
        arrow(desk, exam, picture=photo.photo_id)
    with refused(enrolled.house, Act.ANNOTATE, "leaves the picture", BadInput):
        comparing.annotate(
            desk, exam, picture=photo.photo_id, shape=Shape.TEXT, points=[Point(photo.pixels.shape[1] + 1, 2)],
            words="mole", candidate_id=candidate,
        )  # fmt: skip


def test_a_possible_candidate_needs_a_judgement_of_all_that_was_seen(
    enrolled: Section, searched: SearchReceipt
) -> None:
    exam = searched.examination_id
    enrolled.analyse("okafor", exam)  # all but the ears
    desk = enrolled.at("okafor")
    possible, *others = (item.id for item in examining.sitting(desk, exam).candidates)
    for candidate in (possible, *others):
        examining.candidate_pictures(desk, exam, candidate)
    examining.answer(desk, exam, Answer(possible, Disposition.POSSIBLE, "marks"))
    for candidate in others:
        examining.answer(desk, exam, Answer(candidate, Disposition.NOT_THIS_PERSON))
    judge_all(desk, exam, others[0])
    comparing.judge_features(desk, exam, possible, [FeatureJudgement("nose", True, True, Judgement.SIMILAR)])
    with refused(enrolled.house, Act.LOCK_EXAMINATION, r"17 features that you saw .* the first is 'Skin'", Refused):
        examining.lock(desk, exam, examining.CONCLUSIONS[5], "grounds")
    judge_all(desk, exam, possible)
    with refused(enrolled.house, Act.LOCK_EXAMINATION, "needs its grounds", BadInput):
        examining.lock(desk, exam, examining.CONCLUSIONS[5], " ")
    examining.lock(desk, exam, examining.CONCLUSIONS[5], "grounds")


def test_after_the_lock_nothing_is_added(enrolled: Section, searched: SearchReceipt) -> None:
    exam = searched.examination_id
    enrolled.analyse("okafor", exam)
    drawn = arrow(enrolled.at("okafor"), exam)
    enrolled.examine("okafor", exam, None)
    desk = enrolled.at("okafor")
    candidate = examining.sitting(desk, exam).candidates[0].id
    with refused(enrolled.house, Act.ANALYSE_PROBE, "is locked", Refused):
        analysing.record_analysis(desk, exam, seen(enrolled))
    with refused(enrolled.house, Act.JUDGE_FEATURES, "is locked", Refused):
        comparing.judge_features(desk, exam, candidate, [FeatureJudgement("nose", True, True, Judgement.SIMILAR)])
    with refused(enrolled.house, Act.ANNOTATE, "is locked", Refused):
        arrow(desk, exam)
    with refused(enrolled.house, Act.WITHDRAW_ANNOTATION, "is locked", Refused):
        comparing.withdraw_annotation(desk, exam, drawn.id)
    assert analysing.analysis_of(desk, exam) is not None


def write_first(section: Section, receipt: SearchReceipt) -> str:
    """okafor examines and writes words that nobody else uses; return the mated candidate."""
    exam, mated = receipt.examination_id, section.nearest(receipt.search_id)
    desk = section.at("okafor")
    analysing.record_analysis(desk, exam, seen(section, "FIRST-EYES"))
    examining.candidate_pictures(desk, exam, mated)
    arrow(desk, exam, words="FIRST-ARROW")
    arrow(desk, exam, words="FIRST-LINE", candidate_id=mated)
    section.examine("okafor", exam, mated)  # judges all of it
    return mated


def test_the_verifier_sees_nothing_that_the_first_examiner_wrote(enrolled: Section, searched: SearchReceipt) -> None:
    mated = write_first(enrolled, searched)
    second = verifying.take_verification(enrolled.at("lindqvist"), searched.search_id)
    secrets = secrets_of(enrolled.house, searched.search_id)
    first = Secrets(secrets.words | {"FIRST-EYES", "FIRST-ARROW", "FIRST-LINE"}, secrets.numbers)
    desk = enrolled.at("lindqvist")
    assert analysing.analysis_of(desk, second) is None
    assert comparing.probe_annotations(desk, second) == ()
    shown = comparing.comparison(desk, second, mated)
    assert shown == comparing.Comparison((), ())
    enrolled.analyse("lindqvist", second)
    for item in (examining.sitting(desk, second), analysing.analysis_of(desk, second), shown):
        check_blind(item, first)


@pytest.mark.parametrize("who", ["soto", "auditor"])
def test_the_third_person_and_the_auditor_see_what_both_wrote(
    enrolled: Section, searched: SearchReceipt, who: str
) -> None:
    mated = write_first(enrolled, searched)
    second = verifying.take_verification(enrolled.at("lindqvist"), searched.search_id)
    enrolled.examine("lindqvist", second, None)
    view = leads.view_review(enrolled.at(who), searched.search_id)
    assert view.first.features.analysis is not None and view.second.features.analysis is not None
    assert {item.words for item in view.first.features.analysis.observations} == {"FIRST-EYES"}
    assert view.second.features.analysis.observations[0].words == "the skin of the probe"
    assert len(view.first.features.judgements_of(mated)) == 19
    assert [item.words for item in view.first.features.annotations_for(mated)] == ["FIRST-ARROW", "FIRST-LINE"]
    assert view.second.features.judgements_of(mated) == () == view.second.features.annotations


def test_the_report_and_the_auditors_export_carry_the_features(enrolled: Section, searched: SearchReceipt) -> None:
    mated = write_first(enrolled, searched)
    session = enrolled.at("okafor").session.id
    second = verifying.take_verification(enrolled.at("lindqvist"), searched.search_id)
    enrolled.examine("lindqvist", second, mated)
    leads.decide(enrolled.at("soto"), searched.search_id, Verdict.APPROVE, "", ["Det. Ines Rowe"])
    blocks = reporting.read_report(enrolled.at("soto"), searched.search_id).blocks
    rows = [row for block in blocks if isinstance(block, Grid) for row in block.rows]
    assert ("Ears", "Clear", "FIRST-EYES") in rows and ("Ears", "Not visible", "the ears of the probe") in rows
    drawn = [row for row in rows if row[-1] in {"FIRST-ARROW", "FIRST-LINE"}]
    assert [row[2:4] for row in drawn] == [("Arrow", "Ears")] * 2
    assert drawn[0][1] == "Probe, for every candidate" and re.fullmatch(r"Probe, for candidate \d", str(drawn[1][1]))
    data = oversight.export_session(enrolled.at("auditor"), session).data
    with zipfile.ZipFile(BytesIO(data)) as archive:
        lines = archive.read("features.jsonl").decode().splitlines()
        entries = archive.read("entries.jsonl").decode()
    assert [json.loads(line)["record"] for line in lines] == ["analysis", "annotation", "annotation", "judgements"]
    assert all(text_digest(line) in entries for line in lines)
    assert "FIRST" not in entries
    verdict = oversight.load_verifier().verify(str(_saved(enrolled.folder, data)), None)
    assert verdict.whole


def _saved(folder: Path, data: bytes) -> Path:
    path = folder / "export.zip"
    path.write_bytes(data)
    return path


def test_reading_again_what_one_wrote_is_no_act(opened: tuple[Desk, str, str], enrolled: Section) -> None:
    desk, exam, candidate = opened
    before = len(log_of(enrolled.house))
    analysing.analysis_of(desk, exam)
    comparing.comparison(desk, exam, candidate)
    comparing.probe_annotations(desk, exam)
    assert log_of(enrolled.house, before) == []


def test_an_analysis_after_candidates_were_seen_says_so(
    enrolled: Section, searched: SearchReceipt, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a workspace of an earlier version: candidates opened before there was such a thing as an analysis."""
    desk, exam = enrolled.at("okafor"), searched.examination_id
    candidate = examining.sitting(desk, exam).candidates[0].id
    with monkeypatch.context() as patch:
        patch.setattr("app.services.casework.examining.check_analysed", lambda *_: None)
        examining.candidate_pictures(desk, exam, candidate)
    analysing.record_analysis(desk, exam, seen(enrolled))
    with desk.reading() as db:
        found = features.analysis(db, exam)
    assert found is not None and found.late
