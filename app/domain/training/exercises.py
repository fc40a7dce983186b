"""Exercises of known truth: which people, how poor a picture, which fillers. Pure, and the same for the same seed.

A case shows one picture of a person, made as poor as casework's, and a list of candidates; in a *mated* case another
photo of that person is on the list. Fillers are other people, taken near or far by what the machine thinks of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from app.domain.training.degradations import (
    AS_DIFFICULTY_WORDS,
    PROPERTIES,
    Degradation,
    Difficulty,
    Wish,
    drawn_degradation,
    offered,
)
from app.errors import BadInput

LIST_LENGTHS = (2, 20)
EYES_PX = (8, 120)
MOST_CASES = 200
RATING_STEPS = 7
"""Steps of the ordinal scale, strong support for different persons to strong support for the same person."""
INSUFFICIENT = 0
"""Stands for *insufficient for comparison*, which is no step of the scale."""
NEUTRAL = 4
"""The middle of the scale: no support for either."""


AIDS: dict[str, str] = {
    "align": "eyes laid on each other",
    "blink": "blink",
    "overlay": "overlay",
    "swipe": "swipe",
    "zoom": "zoom",
}
"""Ways of looking that an answer may be recorded with, and their words."""


class Mode(StrEnum):
    """When an examiner learns what was true."""

    BLIND = "blind"  # after the last case
    TAUGHT = "taught"  # after each case


MODE_WORDS: dict[Mode, str] = {
    Mode.BLIND: "Blind: the truth comes after the last case",
    Mode.TAUGHT: "Taught: the truth comes after each case",
}


class Fillers(StrEnum):
    """How like the probe the other people on a list are, by what the machine thinks of them."""

    AS_DIFFICULTY = "as-difficulty"
    FAR = "far"
    MIXED = "mixed"
    NEAR = "near"


FILLERS_WORDS: dict[Fillers, str] = {
    Fillers.AS_DIFFICULTY: AS_DIFFICULTY_WORDS,
    Fillers.FAR: "the farther half of the gallery",
    Fillers.MIXED: "the nearer half of the gallery",
    Fillers.NEAR: "the nearest: look-alikes",
}
_FILLERS_OF = {Difficulty.EASY: Fillers.FAR, Difficulty.MEDIUM: Fillers.MIXED, Difficulty.HARD: Fillers.NEAR}


@dataclass(frozen=True)
class ExercisePlan:
    """What a trainer asks for; the rest follows from it and from the gallery of the training room.

    Attributes:
        mated_share: share of the cases whose person is on the list, 0 to 1.
        repeats: so many of the cases come a second time, in another order, to see whether they are answered alike.
        machine_order: whether the list stands in the machine's order, to practise what that order does to people.
        minutes: limit for one case, None for none.
        fillers: how like the probe they are.
        eyes_px: pixels between the eyes in the pictures, None as the difficulty has it.
        light, blur, compression, interlacing, covering: what is asked of the pictures, see `degradations.PROPERTIES`.
        people: identifiers of those whose pictures the cases show, empty for everybody who can be shown; lists hold
            everybody in any case.
    """

    name: str
    cases: int = 20
    difficulty: Difficulty = Difficulty.RISING
    mated_share: float = 0.5
    list_length: int = 6
    repeats: int = 0
    mode: Mode = Mode.BLIND
    machine_order: bool = False
    minutes: int | None = None
    seed: int = 1
    fillers: Fillers = Fillers.AS_DIFFICULTY
    eyes_px: int | None = None
    light: Wish = Wish.AS_DIFFICULTY
    blur: Wish = Wish.AS_DIFFICULTY
    compression: Wish = Wish.AS_DIFFICULTY
    interlacing: Wish = Wish.AS_DIFFICULTY
    covering: Wish = Wish.AS_DIFFICULTY
    people: tuple[str, ...] = ()

    @property
    def wishes(self) -> dict[str, Wish]:
        """What is asked of the pictures instead of what the difficulty brings, by property."""
        return {name: getattr(self, name) for name in PROPERTIES}


@dataclass(frozen=True)
class Portrayed:
    """A person of the training gallery, with all their photos.

    Attributes:
        identifier: the section's own.
        picture_ids: pictures to practise on; where there are any, cases show those and lists the photos.
    """

    person_id: str
    photo_ids: tuple[str, ...]
    identifier: str = ""
    picture_ids: tuple[str, ...] = ()

    @property
    def can_be_shown(self) -> bool:
        """There is a picture of this person for a case and another for its list."""
        return len(self.photo_ids) > (0 if self.picture_ids else 1)

    def drawn(self, chance: Random) -> tuple[str, str]:
        """Return what a case shows and which photo its list has."""
        if self.picture_ids:
            return chance.choice(self.picture_ids), chance.choice(self.photo_ids)
        shown, listed = chance.sample(self.photo_ids, 2)
        return shown, listed


@dataclass(frozen=True)
class CaseDraft:
    """One case before its picture is made.

    Attributes:
        probe_photo: the photo, or picture to practise on, that the case's picture is made from; never on the list.
        candidates: photos, the machine's nearest first; of each person one.
        true_photo: that of the same person on the list, None in a non-mated case.
        repeat_of: place (from 0) of the case that this one repeats.
    """

    person_id: str
    probe_photo: str
    candidates: tuple[str, ...]
    true_photo: str | None
    difficulty: Difficulty
    degradation: Degradation
    repeat_of: int | None = None


def check_plan(plan: ExercisePlan, people: Sequence[Portrayed]) -> None:
    """Raise `BadInput` for a plan that cannot be built from these people."""
    if not plan.name.strip():
        raise BadInput("An exercise needs a name, so that examiners can tell it from others.")
    if not 1 <= plan.cases <= MOST_CASES:
        raise BadInput(f"An exercise has 1 to {MOST_CASES} cases; this plan asks for {plan.cases}.")
    low, high = LIST_LENGTHS
    if not low <= plan.list_length <= high:
        raise BadInput(f"A list has {low} to {high} candidates; this plan asks for {plan.list_length}.")
    if not 0 <= plan.mated_share <= 1:
        raise BadInput("The share of mated cases lies between 0 and 1.")
    if not 0 <= plan.repeats <= plan.cases:
        raise BadInput(f"At most every case can be repeated: 0 to {plan.cases} repeats.")
    if plan.minutes is not None and plan.minutes < 1:
        raise BadInput("The limit for a case is a whole number of minutes, at least 1, or none.")
    low, high = EYES_PX
    if plan.eyes_px is not None and not low <= plan.eyes_px <= high:
        raise BadInput(f"Between the eyes lie {low} to {high} pixels; this plan asks for {plan.eyes_px}.")
    unknown = next((name for name, wish in plan.wishes.items() if wish not in offered(name)), None)
    if unknown is not None:
        raise BadInput(f"{PROPERTIES[unknown].title} cannot be '{plan.wishes[unknown]}'. Choose another.")
    strangers = sorted(set(plan.people) - {person.identifier for person in people})
    if strangers:
        raise BadInput(f"Nobody in the training gallery has the person identifier {strangers[0]}. Choose others.")
    shown = _shown(plan, people)
    if len(shown) < plan.cases:
        raise BadInput(
            f"The training gallery has {len(shown)} people with two photos or more, and {plan.cases} cases need as "
            "many. Import more people, or ask for fewer cases."
        )
    if len(people) <= plan.list_length:
        raise BadInput(
            f"A list of {plan.list_length} needs more than {plan.list_length} people in the training gallery; there "
            f"are {len(people)}. Import more people, or ask for a shorter list."
        )


def draft_cases(
    plan: ExercisePlan, people: Sequence[Portrayed], others_of: Callable[[str], Sequence[str]]
) -> tuple[CaseDraft, ...]:
    """Return the cases of a plan, the same for the same plan and gallery.

    Args:
        plan: checked here.
        people: of the training gallery, in a settled order.
        others_of: gives for a photo the other people's ids, the machine's nearest first.

    Raises:
        BadInput: see `check_plan`.
    """
    check_plan(plan, people)
    chance = Random(plan.seed)
    photos = {person.person_id: person.photo_ids for person in people}
    shown = chance.sample(_shown(plan, people), plan.cases)
    mated = _drawn_truth(plan, chance)
    drafts = []
    for place, (person, is_mated) in enumerate(zip(shown, mated, strict=True)):
        difficulty = _difficulty_at(plan, place)
        probe, true_photo = person.drawn(chance)
        wanted = plan.list_length - is_mated
        ranked = [other for other in others_of(probe) if other in photos and other != person.person_id]
        likeness = _FILLERS_OF[difficulty] if plan.fillers is Fillers.AS_DIFFICULTY else plan.fillers
        fillers = _fillers(ranked, wanted, likeness, chance)
        listed = tuple(chance.choice(photos[other]) for other in fillers)
        drafts.append(
            CaseDraft(
                person.person_id, probe, (true_photo, *listed) if is_mated else listed,
                true_photo if is_mated else None, difficulty,
                drawn_degradation(difficulty, chance, plan.eyes_px, plan.wishes),
            )
        )  # fmt: skip
    return (*drafts, *_repeats(plan, drafts, chance))


def _shown(plan: ExercisePlan, people: Sequence[Portrayed]) -> list[Portrayed]:
    """Return those of the people that cases may show, in their order."""
    return [each for each in people if each.can_be_shown and (not plan.people or each.identifier in plan.people)]


def _drawn_truth(plan: ExercisePlan, chance: Random) -> list[bool]:
    """Return which cases are mated: the share rounded, in an order nobody can foresee."""
    mated = round(plan.cases * plan.mated_share)
    truth = [True] * mated + [False] * (plan.cases - mated)
    chance.shuffle(truth)
    return truth


def _difficulty_at(plan: ExercisePlan, place: int) -> Difficulty:
    if plan.difficulty is not Difficulty.RISING:
        return plan.difficulty
    return (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)[3 * place // plan.cases]


def _fillers(ranked: Sequence[str], wanted: int, likeness: Fillers, chance: Random) -> list[str]:
    """Return fillers, nearest first: look-alikes, or people drawn from the nearer or the farther half."""
    if likeness is Fillers.NEAR:
        return list(ranked[:wanted])
    half = max(wanted, len(ranked) // 2)
    places = range(half) if likeness is Fillers.MIXED else range(len(ranked) - half, len(ranked))
    return [ranked[place] for place in sorted(chance.sample(places, wanted))]


def _repeats(plan: ExercisePlan, drafts: Sequence[CaseDraft], chance: Random) -> list[CaseDraft]:
    """Return the cases that come again: the same picture and people; a seating shuffles them anew."""
    again = sorted(chance.sample(range(len(drafts)), plan.repeats))
    return [
        CaseDraft(
            first.person_id, first.probe_photo, first.candidates, first.true_photo, first.difficulty,
            first.degradation, place,
        )
        for place in again
        for first in [drafts[place]]
    ]  # fmt: skip


def shown_order(seed: str, case_id: str, candidates: Sequence[str], *, machine_order: bool) -> tuple[str, ...]:
    """Return a case's candidates as one examiner sees them: another shuffle for everybody, or the machine's order."""
    shown = list(candidates)
    if not machine_order:
        Random(f"{seed}:{case_id}").shuffle(shown)
    return tuple(shown)
