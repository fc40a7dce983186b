"""The gallery in figures: what counts, in which band, and that nobody who was removed does."""

from __future__ import annotations

import datetime

from app.domain.gallery.removal import RecordName, RemovalForm
from app.services.gallery import expunging
from app.services.gallery.gallery_statistics import statistics
from tests.support.section import Section

TODAY = datetime.date(2026, 11, 22)


def test_ages_encounters_quality_and_growth(section: Section) -> None:
    empty = statistics(section.at("auditor"), TODAY)
    assert (empty.ages, empty.eyes, empty.encounters, empty.growth, empty.births) == ((), (), (), (), ())
    section.enrol(people=4, photos=3)
    found = statistics(section.at("auditor"), TODAY)
    assert found.ages == (("6 to 10 years", 12),) and found.encounters == (("3 to 5 photos", 4),)
    assert found.eyes == (("48 to 89 px", 12),) and found.births == (("not recorded", 12),)
    assert [(month.added, month.removed) for month in found.growth] == [(12, 0)]
    assert statistics(section.at("auditor"), datetime.date(2020, 6, 1)).ages == (
        ("under 1 year", 4), ("1 to 2 years", 8),
    )  # fmt: skip


def test_what_was_removed_is_in_no_figure_but_the_growth(section: Section) -> None:
    section.enrol(people=2, photos=2)
    names = [RecordName("TEST00001", "R001-1"), RecordName("TEST00001", "R002-1"), RecordName("TEST00001", "R002-2")]
    removal = expunging.propose_removal(section.at("admin"), names, RemovalForm("sealed", "order", "sealed"))
    expunging.confirm_removal(section.at("soto"), removal.number)
    found = statistics(section.at("auditor"), TODAY)
    assert (found.people, found.photos, found.oldest) == (1, 1, "2019-03-02")
    assert found.encounters == (("1 photo", 1),) and sum(count for _, count in found.poses) == 1
    assert [(month.added, month.removed) for month in found.growth] == [(4, 3)]
