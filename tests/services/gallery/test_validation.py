"""Local validation: later photo against the rest, counted by band and group, kept with gallery and model."""

from __future__ import annotations

import csv

import pytest

from app.domain.casework.media import Pixels
from app.domain.gallery.removal import RecordName, RemovalForm
from app.domain.gallery.validation import (
    EVERYBODY,
    NOT_RECORDED,
    Found,
    Knowledge,
    age_group,
    band_of,
    expectation_words,
    tallied,
    years_group,
)
from app.domain.progress import Progress
from app.domain.staff.roles import Act
from app.errors import BadInput, Cancelled, Refused
from app.search.people import GalleryIndex
from app.services.casework import expecting, reporting
from app.services.gallery import enrolment, validation
from app.services.gallery.expunging import confirm_removal, propose_removal
from app.storage.tables import gallery
from tests.services.observing import log_of, refused, sight
from tests.support.pictures import write_picture
from tests.support.section import Section


def smaller(pixels: Pixels, scale: float, seed: int, camera: object) -> Pixels:
    """Reduce what the fake analyst reads: the same person, the eyes nearer; from 16 pixels on somebody else."""
    made = pixels.copy()
    made[0, 1, 0] = round(int(made[0, 1, 0]) * scale)
    if made[0, 1, 0] < 24:
        made[0, 0, 0] += 100
    if made[0, 1, 0] < 16:
        made[0, 0, 2] = 0
    return made


@pytest.fixture(autouse=True)
def fakes_can_read_small_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(validation, "degraded_pixels", smaller)


def grow(section: Section, people: int, *, sex: str = "", birth_year: str = "") -> None:
    """Enrol people with photos of 2018 and 2022, and one more with a single photo."""
    path = section.folder / "years.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        provenance = ["taken_on", "lawful_basis", "retain_until", "sex", "birth_year"]
        writer.writerow(["file", "person_identifier", "agency", "record_number", *provenance])
        for person in range(1, people + 1):
            for variant, year in ((1, 2018), (2, 2022)):
                name = f"y{person}_{variant}.png"
                write_picture(section.folder / name, person, variant=variant)
                row = [name, f"P{person}", "TEST", f"R{person}-{variant}", f"{year}-05-01", "arrest", "2099-12-31"]
                writer.writerow([*row, sex, birth_year])
        write_picture(section.folder / "alone.png", 90, variant=1)
        writer.writerow(["alone.png", "P90", "TEST", "R90", "2020-01-01", "arrest", "2099-12-31", "F", "1990"])
    enrolment.import_folder(section.at("admin"), section.folder, path)


def test_everybody_with_two_encounters_is_looked_for_and_one_without_is_not(section: Section) -> None:
    grow(section, 4, sex="M", birth_year="2000")
    record = validation.validate_gallery(section.at("admin"), seed=1)
    assert (record.eligible, record.chosen, record.snapshot.photos) == (4, 4, 9)
    best, small, smallest = (record.tally(key) for key in ("as-enrolled", "24-px", "16-px"))
    assert best and small and smallest
    assert (best.probes, best.places) == (4, (4,))
    assert (small.probes, small.places, small.no_face) == (4, (4,), 0)
    assert smallest.places[:1] != (4,), "somebody else's numbers do not find them"
    nothing = record.tally("12-px")
    assert nothing and (nothing.probes, nothing.no_face, nothing.places) == (4, 4, ())
    sexes = [(each.value, each.probes) for each in record.tallies if each.grouping == "sex"]
    assert set(sexes) == {("M", 4)}
    assert {each.value for each in record.tallies if each.grouping == "age"} == {"18 to 29"}
    assert {each.value for each in record.tallies if each.grouping == "years"} == {"1 to 4"}


def test_the_probes_own_encounter_is_left_out(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    """The photo itself is enrolled; if it were searched, it would always be found at distance zero."""
    section.enrol(people=2)
    seen: list[int] = []
    rank = GalleryIndex.rank

    def watched(index: GalleryIndex, probe: object, length: int, allowed: object = None) -> object:
        ranked = rank(index, probe, length, allowed)  # type: ignore[arg-type]
        seen.append(sum(each.distance == 0 for each in ranked))
        return ranked

    monkeypatch.setattr(GalleryIndex, "rank", watched)
    validation.validate_gallery(section.at("admin"))
    assert seen and not any(seen)


def test_it_is_kept_with_its_gallery_and_says_so_in_the_log_without_names(section: Section) -> None:
    section.enrol(people=3)
    desk = section.at("admin")
    record = validation.validate_gallery(desk, seed=5)
    (kept,) = expecting.list_validations(desk)
    assert kept == record
    assert (kept.number, kept.model, kept.snapshot) == (
        "V-00001",
        desk.house.encoder_model(),
        desk.house.index().snapshot,
    )
    entry = next(entry for entry in log_of(section.house) if entry.new.event == Act.VALIDATE_GALLERY.value)
    assert entry.new.objects == (record.id, kept.snapshot.digest, kept.model)
    assert entry.new.details["chosen"] == 3


def test_of_many_so_many_are_chosen_by_chance_and_the_seed_repeats_it(section: Section) -> None:
    section.enrol(people=6)
    desk = section.at("admin")
    first, again = (validation.validate_gallery(desk, 2, seed=7) for _ in range(2))
    assert (first.chosen, first.eligible) == (2, 6)
    assert first.tallies == again.tallies
    assert expecting.list_validations(desk)[0].number == "V-00002"


def test_without_two_encounters_nothing_can_be_measured(section: Section) -> None:
    section.enrol(people=2, photos=1)
    desk = section.at("admin")
    with refused(section.house, Act.VALIDATE_GALLERY, "two different days", BadInput):
        validation.validate_gallery(desk)


class Stopped(Progress):
    def __init__(self) -> None:
        self.reported: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.reported.append((done, total))

    def cancelled(self) -> bool:
        return len(self.reported) == 2


def test_it_can_be_stopped_and_nothing_is_kept(section: Section) -> None:
    section.enrol(people=4)
    desk, progress = section.at("admin"), Stopped()
    with refused(section.house, Act.VALIDATE_GALLERY, error=Cancelled):
        validation.validate_gallery(desk, progress=progress)
    assert progress.reported == [(0, 4), (1, 4)]


def test_a_gallery_that_changed_meanwhile_gives_no_record(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    section.enrol(people=3)
    desk = section.at("admin")
    version = gallery.version
    monkeypatch.setattr(gallery, "version", lambda db: version(db) + 1)
    with refused(section.house, Act.VALIDATE_GALLERY, "changed while it was validated", Refused):
        validation.validate_gallery(desk)


def test_what_is_expected_of_a_list(section: Section) -> None:
    section.enrol(people=3)
    unknown = expecting.expectation_of(section.at("okafor"), 60, 20)
    assert expectation_words(unknown) == (Knowledge.NEVER_MEASURED, ())
    validation.validate_gallery(section.at("admin"), seed=1)
    desk = section.at("okafor")
    best = expecting.expectation_of(desk, 60, 20)
    assert best.share and (best.share.count, best.share.of, best.changed) == (3, 3, False)
    assert expectation_words(best) == (Knowledge.WHOLE_GALLERY, ())
    assert expectation_words(expecting.expectation_of(desk, 60, 2)) == (
        Knowledge.MEASURED, (2, "3", "3", "44", "100", "3"),
    )  # fmt: skip
    assert expectation_words(expecting.expectation_of(desk, 11.9, 20)) == (Knowledge.TOO_SMALL, ())
    worst = expecting.expectation_of(desk, 12, 20)
    assert worst.share and worst.share.count == 0


def test_it_says_that_the_gallery_has_changed_since(section: Section) -> None:
    section.enrol(people=3)
    validation.validate_gallery(section.at("admin"))
    form = RemovalForm("mistake", "audit", "never should have been here")
    removal = propose_removal(section.at("admin"), [RecordName("TEST00001", "R003-1")], form)
    confirm_removal(section.at("soto"), removal.number)
    assert expecting.expectation_of(section.at("okafor"), 60, 20).changed


def test_another_network_makes_the_figures_worthless(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    section.enrol(people=3)
    validation.validate_gallery(section.at("admin"))
    desk = section.at("okafor")
    monkeypatch.setattr(type(section.house), "encoder_model", lambda _: "e" * 64)
    assert expecting.expectation_of(desk, 60, 20).validation is None
    assert len(expecting.list_validations(desk)) == 1


def test_a_search_keeps_what_was_known_when_it_was_made(section: Section) -> None:
    section.enrol(people=4)
    early = section.searched()
    validation.validate_gallery(section.at("admin"), seed=1)
    late = section.searched()
    desk = section.at("okafor")
    assert expecting.expectation_of_search(desk, early.search_id).validation is None
    known = expecting.expectation_of_search(desk, late.search_id)
    assert known.share and (known.length, known.share.of, known.changed) == (4, 4, False)
    with pytest.raises(BadInput, match="does not exist"):
        expecting.expectation_of_search(desk, "nothing")


def test_the_report_says_what_was_known(section: Section) -> None:
    section.enrol(people=6)
    validation.validate_gallery(section.at("admin"), seed=1)
    receipt = section.decided()
    said = str(reporting.read_report(section.at("soto"), receipt.search_id).blocks)
    assert "the true person, if enrolled, was in the first 4 in 6 of 6 cases" in said
    assert "Validation V-00001 of " in said and "on this very gallery" in said


def test_only_administrators_validate_and_reading_writes_nothing(section: Section) -> None:
    section.enrol(people=2)
    desk = section.at("okafor")
    with refused(section.house, Act.VALIDATE_GALLERY, "administrator", Refused):
        validation.validate_gallery(desk)
    before = sight(section.house)
    expecting.list_validations(desk)
    assert sight(section.house) == before


@pytest.mark.parametrize(("apart", "key"), [(200, "as-enrolled"), (48, "as-enrolled"), (47.9, "24-px"), (16, "16-px")])
def test_a_probe_is_promised_what_a_smaller_one_gave(apart: float, key: str) -> None:
    band = band_of(apart)
    assert band and band.key == key
    assert band_of(11.99) is None
    assert band_of(float("nan")) is None


def test_counts() -> None:
    groups = (("sex", "F"),)
    tallies = tallied([Found("24-px", groups, 1), Found("24-px", groups, 3), Found("24-px", (), None, face=False)])
    everybody, women = tallies
    assert (everybody.grouping, everybody.probes, everybody.no_face, everybody.places) == (EVERYBODY, 3, 1, (1, 0, 1))
    assert (women.value, women.probes) == ("F", 2)
    assert [everybody.within(length).count for length in (1, 2, 3, 50) if everybody.within(length)] == [1, 1, 2, 2]  # type: ignore[union-attr]


def test_groups() -> None:
    assert [age_group(born, "2020-06-01") for born in ("2003", "2002", "1960", "", "?")] == [
        "under 18", "18 to 29", "60 and more", NOT_RECORDED, NOT_RECORDED,
    ]  # fmt: skip
    assert [years_group("2020-01-01", f"{year}-01-01") for year in (2020, 2019, 2015, 2030)] == [
        "under 1", "1 to 4", "5 to 9", "10 and more",
    ]  # fmt: skip
