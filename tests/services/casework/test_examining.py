"""Two examiners, blind: what each is given before the lock, and what each must have done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.casework.candidates import shuffled
from app.domain.casework.review import Answer, Disposition, Outcome, Seat
from app.domain.log.audit import LogOutcome
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.casework import analysing, comparing, examining, probes, queue, verifying
from app.services.casework.searching import SearchReceipt
from app.storage.tables import gallery, reviews
from tests.services.blindness import Secrets, check_blind, secrets_of
from tests.services.observing import log_of, refused
from tests.support.section import Section, judge_all

NOT = Disposition.NOT_THIS_PERSON


@pytest.fixture
def searched(enrolled: Section) -> SearchReceipt:
    return enrolled.searched()


def ids(section: Section, name: str, examination_id: str) -> list[str]:
    return [candidate.id for candidate in examining.sitting(section.at(name), examination_id).candidates]


def look_at_all(section: Section, name: str, examination_id: str) -> list[str]:
    desk = section.at(name)
    section.analyse(name, examination_id)
    found = ids(section, name, examination_id)
    for candidate in found:
        examining.candidate_pictures(desk, examination_id, candidate)
    return found


def everything_shown(section: Section, name: str, examination_id: str) -> list[object]:
    """Return all that the services give this person before the lock."""
    desk = section.at(name)
    before = examining.sitting(desk, examination_id)
    section.analyse(name, examination_id)
    sitting = examining.sitting(desk, examination_id)
    shown: list[object] = [before, sitting, examining.thumbnails(desk, examination_id)]
    shown += [examining.candidate_pictures(desk, examination_id, candidate.id) for candidate in sitting.candidates]
    shown += [comparing.comparison(desk, examination_id, candidate.id) for candidate in sitting.candidates]
    shown += [analysing.analysis_of(desk, examination_id), comparing.probe_annotations(desk, examination_id)]
    shown += [probes.probe_picture(desk, sitting.probe_id)]
    examining.note_viewing_aid(desk, examination_id, sitting.candidates[0].id, "swipe")
    examining.answer(desk, examination_id, Answer(sitting.candidates[0].id, NOT))
    shown += [examining.answer_rest_as_not_this_person(desk, examination_id), examining.sitting(desk, examination_id)]
    return shown


def test_before_the_lock_nothing_names_ranks_or_measures_anybody(enrolled: Section, searched: SearchReceipt) -> None:
    secrets = secrets_of(enrolled.house, searched.search_id)
    for shown in (searched, *everything_shown(enrolled, "okafor", searched.examination_id)):
        check_blind(shown, secrets)


def test_the_verifier_is_given_nothing_of_the_first_examination(enrolled: Section, searched: SearchReceipt) -> None:
    enrolled.examine("okafor", searched.examination_id, enrolled.nearest(searched.search_id))
    second = verifying.take_verification(enrolled.at("lindqvist"), searched.search_id)
    secrets = secrets_of(enrolled.house, searched.search_id)
    first = Secrets(secrets.words | {searched.examination_id, "ears and brow agree", "possible-match"}, secrets.numbers)
    for shown in everything_shown(enrolled, "lindqvist", second):
        check_blind(shown, first)


def test_the_check_of_blindness_sees_what_it_should(enrolled: Section, searched: SearchReceipt) -> None:
    """The unmasked list holds everything that must not be shown before; the check has to find it."""
    secrets = secrets_of(enrolled.house, searched.search_id)
    enrolled.examine("okafor", searched.examination_id, None)
    unmasked = examining.unmask(enrolled.at("okafor"), searched.examination_id)
    with pytest.raises(AssertionError):
        check_blind(unmasked, secrets)
    with enrolled.at("okafor").reading() as db:
        (row, *_), (photo, *_) = reviews.candidates(db, searched.search_id), gallery.every_photo(db)
    for item in (row.person_id, {"x": [photo.name]}, (row.distance,), f"see {photo.person_identifier}", row):
        with pytest.raises(AssertionError):
            check_blind(item, secrets)
    check_blind((row.id, 4, "fine"), secrets)


def test_the_verifier_has_the_same_list_in_another_order(enrolled: Section) -> None:
    """Both orders come from seeds on record; over several reviews they differ from each other and from rank."""
    orders = []
    for _ in range(3):
        receipt = enrolled.searched(list_length=6)
        first = ids(enrolled, "okafor", receipt.examination_id)
        enrolled.examine("okafor", receipt.examination_id, None)
        examination = verifying.take_verification(enrolled.at("lindqvist"), receipt.search_id)
        second = ids(enrolled, "lindqvist", examination)
        assert sorted(first) == sorted(second)
        with enrolled.at("lindqvist").reading() as db:
            ranked = [row.id for row in reviews.candidates(db, receipt.search_id)]
            seats = reviews.examinations_of(db, receipt.search_id)
        assert seats[Seat.FIRST].seed != seats[Seat.SECOND].seed
        for order, seat in ((first, Seat.FIRST), (second, Seat.SECOND)):
            assert tuple(order) == shuffled(sorted(ranked), seats[seat].seed)
            assert ids(enrolled, "okafor" if seat is Seat.FIRST else "lindqvist", seats[seat].id) == order
        orders.append((tuple(first), tuple(second), tuple(ranked)))
    assert any(first != second for first, second, _ in orders)
    assert any(first != ranked for first, _, ranked in orders)


def test_candidate_ids_say_nothing_about_rank(enrolled: Section) -> None:
    """Ids that sort by time would: rows are made in rank order."""
    in_order = 0
    for _ in range(4):
        receipt = enrolled.searched(list_length=6)
        with enrolled.at("okafor").reading() as db:
            ranked = [row.id for row in reviews.candidates(db, receipt.search_id)]
        in_order += ranked == sorted(ranked)
    assert in_order < 4


Try = Callable[[Section, str, str], object]
OTHERS: dict[Act, Try] = {
    Act.SHOW_CANDIDATES: lambda section, who, exam: examining.sitting(section.at(who), exam),
    Act.VIEW_CANDIDATE: lambda section, who, exam: examining.candidate_pictures(section.at(who), exam, "x"),
    Act.USE_VIEWING_AID: lambda section, who, exam: examining.note_viewing_aid(section.at(who), exam, "x", "blink"),
    Act.ANSWER_CANDIDATE: lambda section, who, exam: examining.answer(section.at(who), exam, Answer("x", NOT)),
    Act.LOCK_EXAMINATION: lambda section, who, exam: examining.lock(section.at(who), exam, "c", "s"),
    Act.UNMASK: lambda section, who, exam: examining.unmask(section.at(who), exam),
    Act.ANALYSE_PROBE: lambda section, who, exam: analysing.analysis_of(section.at(who), exam),
    Act.JUDGE_FEATURES: lambda section, who, exam: comparing.comparison(section.at(who), exam, "x"),
    Act.ANNOTATE: lambda section, who, exam: comparing.probe_annotations(section.at(who), exam),
    Act.WITHDRAW_ANNOTATION: lambda section, who, exam: comparing.withdraw_annotation(section.at(who), exam, "x"),
}


@pytest.mark.parametrize("act", OTHERS)
@pytest.mark.parametrize("locked", [False, True])
def test_nobody_looks_into_another_persons_examination(enrolled: Section, act: Act, locked: bool) -> None:
    receipt = enrolled.searched()
    if locked:
        enrolled.examine("okafor", receipt.examination_id, None)
        second = verifying.take_verification(enrolled.at("lindqvist"), receipt.search_id)
        enrolled.at("okafor")
        with refused(enrolled.house, act, "another examiner's", Refused):
            OTHERS[act](enrolled, "okafor", second)
    for who in ("lindqvist", "moreau", "both"):
        enrolled.at(who)
        with refused(enrolled.house, act, "another examiner's", Refused):
            OTHERS[act](enrolled, who, receipt.examination_id)
    with refused(enrolled.house, act, "does not exist", Refused):
        OTHERS[act](enrolled, "both", "no such examination")


def test_every_view_is_logged_before_the_picture_is_decoded(enrolled: Section, searched: SearchReceipt) -> None:
    desk = enrolled.at("okafor")
    enrolled.analyse("okafor", searched.examination_id)
    (candidate, *_) = ids(enrolled, "okafor", searched.examination_id)
    before = len(log_of(enrolled.house))
    pictures = examining.candidate_pictures(desk, searched.examination_id, candidate)
    (entry,) = log_of(enrolled.house, before)
    assert entry.new.event == Act.VIEW_CANDIDATE.value
    assert entry.new.objects == (searched.examination_id, candidate, *(picture.photo_id for picture in pictures))
    assert [picture.taken_on for picture in pictures] == ["2019-03-02", "2018-03-01"]


def test_no_answer_without_having_looked(enrolled: Section, searched: SearchReceipt) -> None:
    desk = enrolled.at("okafor")
    enrolled.analyse("okafor", searched.examination_id)
    one, two, *_ = ids(enrolled, "okafor", searched.examination_id)
    examining.thumbnails(desk, searched.examination_id)
    examining.candidate_pictures(desk, searched.examination_id, two)
    for disposition in Disposition:
        with refused(enrolled.house, Act.ANSWER_CANDIDATE, "not opened this candidate's pictures", Refused):
            examining.answer(desk, searched.examination_id, Answer(one, disposition, "note"))
    examining.answer(desk, searched.examination_id, Answer(two, NOT))


def test_what_another_person_has_looked_at_does_not_count(enrolled: Section, searched: SearchReceipt) -> None:
    look_at_all(enrolled, "okafor", searched.examination_id)
    enrolled.examine("okafor", searched.examination_id, None)
    second = verifying.take_verification(enrolled.at("lindqvist"), searched.search_id)
    desk = enrolled.at("lindqvist")
    enrolled.analyse("lindqvist", second)
    with refused(enrolled.house, Act.ANSWER_CANDIDATE, "4 candidates have not been opened yet", Refused):
        examining.answer_rest_as_not_this_person(desk, second)


@pytest.mark.parametrize("disposition", [Disposition.POSSIBLE, Disposition.CANNOT_COMPARE])
@pytest.mark.parametrize("note", ["", "  \n"])
def test_a_note_is_due(enrolled: Section, searched: SearchReceipt, disposition: Disposition, note: str) -> None:
    desk = enrolled.at("okafor")
    candidate = look_at_all(enrolled, "okafor", searched.examination_id)[0]
    with refused(enrolled.house, Act.ANSWER_CANDIDATE, "needs a note", BadInput):
        examining.answer(desk, searched.examination_id, Answer(candidate, disposition, note))


def test_no_answer_about_somebody_who_is_not_on_the_list(enrolled: Section, searched: SearchReceipt) -> None:
    other = enrolled.searched()
    desk = enrolled.at("okafor")
    stranger = look_at_all(enrolled, "okafor", other.examination_id)[0]
    with refused(enrolled.house, Act.ANSWER_CANDIDATE, "not on the list", BadInput):
        examining.answer(desk, searched.examination_id, Answer(stranger, NOT))
    with refused(enrolled.house, Act.VIEW_CANDIDATE, "not on the list", BadInput):
        examining.candidate_pictures(desk, searched.examination_id, stranger)


def test_no_possible_match_is_one_action_after_looking_at_everybody(enrolled: Section, searched: SearchReceipt) -> None:
    desk = enrolled.at("okafor")
    enrolled.analyse("okafor", searched.examination_id)
    found = ids(enrolled, "okafor", searched.examination_id)
    for seen, words in ((0, "4 candidates have"), (3, "1 candidate has")):
        for candidate in found[:seen]:
            examining.candidate_pictures(desk, searched.examination_id, candidate)
        with refused(enrolled.house, Act.ANSWER_CANDIDATE, words, Refused):
            examining.answer_rest_as_not_this_person(desk, searched.examination_id)
    look_at_all(enrolled, "okafor", searched.examination_id)
    examining.answer(desk, searched.examination_id, Answer(found[0], Disposition.CANNOT_COMPARE, "too dark"))
    assert examining.answer_rest_as_not_this_person(desk, searched.examination_id) == 3
    with refused(enrolled.house, Act.ANSWER_CANDIDATE, "answered already", BadInput):
        examining.answer_rest_as_not_this_person(desk, searched.examination_id)
    given = {
        candidate.id: candidate.answer for candidate in examining.sitting(desk, searched.examination_id).candidates
    }
    assert given[found[0]] == Answer(found[0], Disposition.CANNOT_COMPARE, "too dark")
    finding = examining.lock(desk, searched.examination_id, examining.CONCLUSIONS[0], "")
    assert finding.outcome is Outcome.NO_POSSIBLE_MATCH


def test_ruling_everybody_out_does_not_overrule_a_possible_candidate(
    enrolled: Section, searched: SearchReceipt
) -> None:
    desk = enrolled.at("okafor")
    found = look_at_all(enrolled, "okafor", searched.examination_id)
    examining.answer(desk, searched.examination_id, Answer(found[0], Disposition.POSSIBLE, "ears"))
    with refused(enrolled.house, Act.ANSWER_CANDIDATE, "marked a candidate as possible", Refused):
        examining.answer_rest_as_not_this_person(desk, searched.examination_id)


def lock(section: Section, examination_id: str, conclusion: str = examining.CONCLUSIONS[4], words: str = "g") -> object:
    return examining.lock(section.at("okafor"), examination_id, conclusion, words)


def test_a_lock_needs_every_answer_one_name_a_conclusion_and_grounds(
    enrolled: Section, searched: SearchReceipt
) -> None:
    desk = enrolled.at("okafor")
    found = look_at_all(enrolled, "okafor", searched.examination_id)

    def refuses(match: str, error: type[Refused | BadInput], **how: str) -> None:
        with refused(enrolled.house, Act.LOCK_EXAMINATION, match, error):
            lock(enrolled, searched.examination_id, **how)

    def say(candidate: str, disposition: Disposition) -> None:
        examining.answer(desk, searched.examination_id, Answer(candidate, disposition, "note"))

    refuses("4 candidates are unanswered", Refused)
    for candidate in found[:3]:
        say(candidate, NOT)
    refuses("1 candidate is unanswered", Refused)
    say(found[3], Disposition.POSSIBLE)
    say(found[0], Disposition.POSSIBLE)
    refuses("2 candidates are marked possible", Refused)
    say(found[0], NOT)
    judge_all(desk, searched.examination_id, found[3])
    refuses("Choose a conclusion", BadInput, conclusion="sure")
    refuses("needs its grounds", BadInput, words="  ")
    with enrolled.at("okafor").reading() as db:
        assert reviews.examinations_of(db, searched.search_id)[Seat.FIRST].locked_at is None
    lock(enrolled, searched.examination_id)
    sitting = examining.sitting(desk, searched.examination_id)
    assert sitting.finding is not None and sitting.finding.candidate_id == found[3]


def test_what_is_locked_stays(enrolled: Section, searched: SearchReceipt) -> None:
    found = look_at_all(enrolled, "okafor", searched.examination_id)
    enrolled.examine("okafor", searched.examination_id, None)
    desk = enrolled.at("okafor")
    with refused(enrolled.house, Act.LOCK_EXAMINATION, "is locked", Refused):
        lock(enrolled, searched.examination_id)
    with refused(enrolled.house, Act.ANSWER_CANDIDATE, "is locked", Refused):
        examining.answer(desk, searched.examination_id, Answer(found[0], Disposition.POSSIBLE, "now I see it"))
    with refused(enrolled.house, Act.ANSWER_CANDIDATE, "is locked", Refused):
        examining.answer_rest_as_not_this_person(desk, searched.examination_id)


def test_names_open_after_the_lock_in_rank_order_and_that_is_logged(enrolled: Section, searched: SearchReceipt) -> None:
    desk = enrolled.at("okafor")
    order = look_at_all(enrolled, "okafor", searched.examination_id)
    with refused(enrolled.house, Act.UNMASK, "stay hidden until your decision is locked", Refused):
        examining.unmask(desk, searched.examination_id)
    enrolled.examine("okafor", searched.examination_id, enrolled.nearest(searched.search_id))
    unmasked = examining.unmask(desk, searched.examination_id)
    assert [row.rank for row in unmasked] == [1, 2, 3, 4]
    assert (unmasked[0].name, unmasked[0].person_identifier) == ("Invented Person3", "P003")
    assert [order[row.own_position - 1] for row in unmasked] == [row.candidate_id for row in unmasked]
    assert unmasked[0].disposition == "possible"
    last = log_of(enrolled.house)[-1]
    assert (last.new.event, last.new.outcome) == (Act.UNMASK.value, LogOutcome.DONE)


def test_the_verifier_sees_no_names_before_the_own_lock_although_the_first_has_locked(
    enrolled: Section, searched: SearchReceipt
) -> None:
    enrolled.examine("okafor", searched.examination_id, None)
    second = verifying.take_verification(enrolled.at("lindqvist"), searched.search_id)
    with refused(enrolled.house, Act.UNMASK, "stay hidden", Refused):
        examining.unmask(enrolled.at("lindqvist"), second)


def test_who_may_take_the_second_seat(enrolled: Section, searched: SearchReceipt) -> None:
    def refuses(who: str, match: str, error: type[Refused | BadInput] = Refused) -> None:
        desk = enrolled.at(who)
        with refused(enrolled.house, Act.TAKE_VERIFICATION, match, error):
            verifying.take_verification(desk, searched.search_id)

    refuses("lindqvist", "not waiting for a verifier: in examination")
    enrolled.examine("okafor", searched.examination_id, None)
    refuses("okafor", "You made the first examination")
    for who in ("soto", "trainer", "auditor", "admin"):
        refuses(who, "needs the role examiner")
    verifying.take_verification(enrolled.at("lindqvist"), searched.search_id)
    refuses("moreau", "not waiting for a verifier: in verification")
    desk = enrolled.at("moreau")
    with refused(enrolled.house, Act.TAKE_VERIFICATION, "does not exist", BadInput):
        verifying.take_verification(desk, "no such search")


def test_a_verifier_is_not_told_who_worked_on_the_request(enrolled: Section, searched: SearchReceipt) -> None:
    enrolled.examine("okafor", searched.examination_id, None)
    first = enrolled.at("okafor").session.user
    desk = enrolled.at("lindqvist")
    standing = queue.standings(desk)[0]
    file = queue.open_request_file(desk, standing.request.id)
    picture = probes.probe_picture(desk, file.probes[0].id)
    for shown in (standing, file, picture.record):
        assert first.id not in repr(shown)
        assert first.full_name not in repr(shown)
    own = queue.open_request_file(enrolled.at("okafor"), standing.request.id)
    assert own.probes[0].taken_by == first.id


def test_the_queue_tells_a_verifier_nothing_of_the_first_finding(enrolled: Section) -> None:
    """Two requests that differ in what the first examiner found look the same from outside."""
    seen = []
    for possible in (True, False):
        receipt = enrolled.searched()
        found = enrolled.nearest(receipt.search_id) if possible else None
        enrolled.examine("okafor", receipt.examination_id, found)
        desk = enrolled.at("lindqvist")
        standing = queue.standings(desk)[0]
        file = queue.open_request_file(desk, standing.request.id)
        seen.append((standing.words, standing.step, standing.mine, standing.stage, file.searches[0].words))
        check_blind((standing, file), secrets_of(enrolled.house, receipt.search_id))
    assert seen[0] == seen[1]
