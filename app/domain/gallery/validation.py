"""How well the machine finds people of this very gallery: what is measured, and how it is said.

Everybody with two or more encounters is searched for with a photo of the latest one, that encounter left out. The photo
is taken as it is, and made as small and as poor as casework's pictures are. A person may look for a probe's figures by
the distance between its eyes: those of the next smaller size that was measured, so that they promise too little rather
than too much.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.casework.candidates import LIST_LENGTH_MAX
from app.domain.records import GallerySnapshot
from app.domain.shares import Share

LONGEST = LIST_LENGTH_MAX
"""Ranks are counted up to here: the longest list that can be searched."""
EVERYBODY = ""
"""The grouping that divides nobody."""
NOT_RECORDED = "not recorded"


@dataclass(frozen=True)
class Band:
    """Pictures of one quality.

    Attributes:
        key: its name in the record.
        least_px: pixels between the eyes from which a probe belongs here.
        made_px: the distance that photos were reduced to, None for photos as they are.
    """

    key: str
    least_px: float
    made_px: float | None


BANDS = (
    Band("as-enrolled", 48.0, None), Band("24-px", 24.0, 24.0), Band("16-px", 16.0, 16.0), Band("12-px", 12.0, 12.0),
)  # fmt: skip
"""The best first; the bounds are those of suitability, and one between them where trials show a difference."""
BAND_WORDS: dict[str, str] = {
    "as-enrolled": "48 and more: as they are",
    "24-px": "24 to 48: reduced to 24",
    "16-px": "16 to 24: reduced to 16",
    "12-px": "12 to 16: reduced to 12",
}
GROUPING_WORDS: dict[str, str] = {
    EVERYBODY: "Everybody",
    "sex": "Sex",
    "age": "Age",
    "years": "Years apart",
}
_AGE_WORDS = ((18, "under 18"), (30, "18 to 29"), (45, "30 to 44"), (60, "45 to 59"))
_OLDEST_WORDS = "60 and more"
_YEARS_WORDS = ((1, "under 1"), (5, "1 to 4"), (10, "5 to 9"))
_LONGEST_APART_WORDS = "10 and more"
_IN_ORDER = (
    *(words for _, words in (*_AGE_WORDS, *_YEARS_WORDS)), _OLDEST_WORDS, _LONGEST_APART_WORDS, NOT_RECORDED,
)  # fmt: skip


def band_of(eye_distance_px: float) -> Band | None:
    """Return the band that a probe belongs to; None under the smallest that is measured."""
    return next((band for band in BANDS if eye_distance_px >= band.least_px), None)


@dataclass(frozen=True)
class Tally:
    """What was counted in one band of one group.

    Attributes:
        band: key of a `Band`.
        grouping: `sex`, `age`, `years`, or `EVERYBODY`.
        value: which group; empty for everybody.
        probes: how many people were searched for.
        no_face: for how many of them no face was found in the picture.
        places: how many times the true person was at rank 1, 2 and so on; trailing zeros are left out.
    """

    band: str
    grouping: str
    value: str
    probes: int
    no_face: int
    places: tuple[int, ...]

    def within(self, length: int) -> Share | None:
        """Return how many times the true person was among the first so many; None where nobody was searched for."""
        return Share(sum(self.places[:length]), self.probes) if self.probes else None


@dataclass(frozen=True)
class Validation:
    """One trial on the section's own gallery.

    Attributes:
        number: `V-00001` and so on.
        snapshot: the gallery it was made on.
        model: SHA-256 of the weights that describe faces.
        eligible: people with two or more encounters.
        chosen: how many of them were searched for, chosen by chance where there were more.
        seed: of that chance, and of the noise in the pictures.
        tallies: every band and group.
    """

    id: str
    number: str
    snapshot: GallerySnapshot
    model: str
    eligible: int
    chosen: int
    seed: int
    run_by: str
    run_at: str
    tallies: tuple[Tally, ...]

    def tally(self, band: str, grouping: str = EVERYBODY, value: str = "") -> Tally | None:
        """Return one of the tallies, None where nobody belongs there."""
        wanted = (band, grouping, value)
        return next((each for each in self.tallies if (each.band, each.grouping, each.value) == wanted), None)


@dataclass(frozen=True)
class Found:
    """What came of one probe.

    Attributes:
        band: key of its band.
        groups: (grouping, value) pairs it belongs to.
        rank: place of the true person, None when not among the first `LONGEST`.
        face: whether a face was found at all.
    """

    band: str
    groups: tuple[tuple[str, str], ...]
    rank: int | None
    face: bool = True


def tallied(found: Iterable[Found]) -> tuple[Tally, ...]:
    """Count probes by band and group, in the order of `BANDS`, of `GROUPING_WORDS`, and from low to high."""
    members: dict[tuple[str, str, str], list[Found]] = {}
    for each in found:
        for grouping, value in ((EVERYBODY, ""), *each.groups):
            members.setdefault((each.band, grouping, value), []).append(each)
    bands, groupings = [band.key for band in BANDS], list(GROUPING_WORDS)
    keys = sorted(members, key=lambda key: (bands.index(key[0]), groupings.index(key[1]), _place_of(key[2]), key[2]))
    return tuple(_tally(*key, members[key]) for key in keys)


def age_group(birth_year: str, taken_on: str) -> str:
    """Return the band of years that a person was old in the year of a photo, or `NOT_RECORDED`."""
    if not birth_year.isdigit():
        return NOT_RECORDED
    age = int(taken_on[:4]) - int(birth_year)
    return next((words for bound, words in _AGE_WORDS if age < bound), _OLDEST_WORDS)


def years_group(taken_on: str, nearest: str) -> str:
    """Return the band of years between a photo and the nearest other encounter; both are ISO dates."""
    years = abs(int(taken_on[:4]) - int(nearest[:4]))
    return next((words for bound, words in _YEARS_WORDS if years < bound), _LONGEST_APART_WORDS)


def _place_of(value: str) -> int:
    return _IN_ORDER.index(value) if value in _IN_ORDER else -1


def _tally(band: str, grouping: str, value: str, members: list[Found]) -> Tally:
    ranks = [each.rank for each in members if each.rank is not None]
    places = tuple(ranks.count(rank) for rank in range(1, max(ranks, default=0) + 1))
    return Tally(band, grouping, value, len(members), sum(not each.face for each in members), places)


@dataclass(frozen=True)
class Expectation:
    """What the newest validation lets one expect of one list, without looking at it.

    Attributes:
        share: how many times the true person was in a list of this length; None where that was not measured.
        validation: None before the first one of the model in use.
        band: of the probe; None under the smallest that is measured.
        length: of the list.
        changed: whether the gallery is another since.
    """

    share: Share | None
    validation: Validation | None
    band: Band | None
    length: int
    changed: bool = False


def expect(validation: Validation | None, eye_distance_px: float, length: int, gallery_version: int) -> Expectation:
    """Return what a validation says of a list of this length for a probe with so many pixels between the eyes."""
    band = band_of(eye_distance_px)
    if validation is None:
        return Expectation(None, None, band, length)
    tally = validation.tally(band.key) if band else None
    share = tally.within(length) if tally else None
    return Expectation(share, validation, band, length, validation.snapshot.version != gallery_version)


class Knowledge(StrEnum):
    """What is known about a list."""

    NEVER_MEASURED = "never-measured"
    TOO_SMALL = "too-small"
    NOBODY = "nobody"
    WHOLE_GALLERY = "whole-gallery"
    MEASURED = "measured"


EXPECTATION_WORDS: dict[Knowledge, str] = {
    Knowledge.NEVER_MEASURED: "How often the true person is on such a list is not known: this gallery was not "
    "validated with the network in use.",
    Knowledge.TOO_SMALL: "How often the true person is on the list was not measured for pictures with under 12 pixels "
    "between the eyes.",
    Knowledge.NOBODY: "How often the true person is on the list could not be measured for pictures of this quality: "
    "too few people have photos of two days.",
    Knowledge.WHOLE_GALLERY: "A list of this length holds everybody in this gallery, so being on it says nothing.",
    Knowledge.MEASURED: "With this gallery of {5} people and pictures of this quality, the true person, if enrolled, "
    "was in the first {0} in {1} of {2} cases (95 % interval: {3} to {4} of 100).",
}
MEASURED_WORDS: dict[bool, str] = {
    False: "Validation {0} of {1}, on this very gallery.",
    True: "Validation {0} of {1}; the gallery has changed since.",
}
"""By whether it had."""


def expectation_words(expectation: Expectation) -> tuple[Knowledge, tuple[object, ...]]:
    """Return which sentence of `EXPECTATION_WORDS` an expectation is, and what belongs into its fields."""
    share = expectation.share
    if expectation.validation is None:
        return Knowledge.NEVER_MEASURED, ()
    if expectation.band is None:
        return Knowledge.TOO_SMALL, ()
    if share is None:
        return Knowledge.NOBODY, ()
    people = expectation.validation.snapshot.people
    if expectation.length >= people:
        return Knowledge.WHOLE_GALLERY, ()
    low, high = share.interval.low, share.interval.high
    shown = (f"{share.count:,}", f"{share.of:,}", f"{100 * low:.0f}", f"{100 * high:.0f}", f"{people:,}")
    return Knowledge.MEASURED, (expectation.length, *shown)
