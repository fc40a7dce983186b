"""How good photos are made poor for exercises: what a difficulty brings, and what a trainer asks for instead of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random
from typing import Any


class Difficulty(StrEnum):
    """How poor the picture is, and how like the fillers are."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    RISING = "rising"  # a third of each, the easy ones first


DIFFICULTY_WORDS: dict[Difficulty, str] = {
    Difficulty.EASY: "Easy",
    Difficulty.MEDIUM: "Medium",
    Difficulty.HARD: "Hard: poor pictures, fillers who look alike",
    Difficulty.RISING: "Rising: a third of each, the easy ones first",
}


class Occlusion(StrEnum):
    """What hides a part of the face."""

    NONE = "none"
    GLASSES = "dark-glasses"
    MASK = "mask"
    CAP = "cap"


@dataclass(frozen=True)
class Degradation:
    """What is done to a good photo, in this order: covering, light, size, blur, interlacing, noise, JPEG.

    Attributes:
        eyes_px: pixels between the eyes afterwards; a picture is never enlarged.
        blur_px: standard deviation of the blur, in pixels of the small picture.
        noise: standard deviation of the noise, in grey levels.
        gamma: 1 leaves the light as it is, above 1 darkens, below brightens.
        quality: of the JPEG, 1 to 95.
        interlaced: two fields a moment apart, combed.
        occlusion: what is covered.
        seed: of the noise.
    """

    eyes_px: int
    blur_px: float
    noise: float
    gamma: float
    quality: int
    interlaced: bool
    occlusion: Occlusion
    seed: int


class Wish(StrEnum):
    """What a trainer asks of one property of the pictures."""

    AS_DIFFICULTY = "as-difficulty"
    LITTLE = "little"
    MUCH = "much"
    DARK = "dark"
    BRIGHT = "bright"
    GLASSES = "dark-glasses"
    MASK = "mask"
    CAP = "cap"


@dataclass(frozen=True)
class Property:
    """One property of a picture that can be asked for.

    Attributes:
        title: what it is called.
        choices: words for each wish, and what it makes of a degradation.
    """

    title: str
    choices: Mapping[Wish, tuple[str, Mapping[str, Any]]]


PROPERTIES: Mapping[str, Property] = {
    "light": Property("Light", {
        Wish.LITTLE: ("even", {"gamma": 1.0}), Wish.DARK: ("dark", {"gamma": 1.8}),
        Wish.BRIGHT: ("too bright", {"gamma": 0.6}),
    }),
    "blur": Property("Blur", {
        Wish.LITTLE: ("slight", {"blur_px": 0.5}), Wish.MUCH: ("strong", {"blur_px": 1.6}),
    }),
    "compression": Property("Compression", {
        Wish.LITTLE: ("slight", {"quality": 80}), Wish.MUCH: ("strong", {"quality": 25}),
    }),
    "interlacing": Property("Interlacing", {
        Wish.LITTLE: ("never", {"interlaced": False}), Wish.MUCH: ("always", {"interlaced": True}),
    }),
    "covering": Property("Covered", {
        Wish.LITTLE: ("nothing", {"occlusion": Occlusion.NONE}),
        Wish.GLASSES: ("dark glasses", {"occlusion": Occlusion.GLASSES}),
        Wish.MASK: ("a mask", {"occlusion": Occlusion.MASK}),
        Wish.CAP: ("a cap", {"occlusion": Occlusion.CAP}),
    }),
}  # fmt: skip
"""By the name of the field of a plan. What is not asked for follows from the difficulty."""
AS_DIFFICULTY_WORDS = "as the difficulty has it"


def offered(name: str) -> dict[Wish, str]:
    """Return what can be asked of a property, with its words; that of the difficulty first."""
    choices = PROPERTIES[name].choices
    return {Wish.AS_DIFFICULTY: AS_DIFFICULTY_WORDS, **{wish: words for wish, (words, _) in choices.items()}}


def drawn_degradation(
    difficulty: Difficulty, chance: Random, eyes_px: int | None = None, wishes: Mapping[str, Wish] | None = None
) -> Degradation:
    """Return a degradation drawn from the range of a difficulty.

    Args:
        difficulty: easy, medium or hard.
        chance: draws as often whatever is asked for, so that a wish changes nothing else.
        eyes_px: pixels between the eyes instead of the difficulty's.
        wishes: by property; see `PROPERTIES`.
    """
    drawn = _drawn(difficulty, chance)
    for name, wish in (wishes or {}).items():
        if wish is not Wish.AS_DIFFICULTY:
            drawn = replace(drawn, **PROPERTIES[name].choices[wish][1])
    return drawn if eyes_px is None else replace(drawn, eyes_px=eyes_px)


def _drawn(difficulty: Difficulty, chance: Random) -> Degradation:
    seed = chance.randrange(1 << 31)
    if difficulty is Difficulty.EASY:
        return Degradation(chance.randint(40, 60), 0.5, 3.0, 1.0, 80, False, Occlusion.NONE, seed)
    if difficulty is Difficulty.MEDIUM:
        gamma = chance.choice((0.75, 1.0, 1.4))
        return Degradation(chance.randint(24, 34), 0.8, 6.0, gamma, 55, False, Occlusion.NONE, seed)
    covered = chance.choice((*Occlusion, Occlusion.NONE, Occlusion.NONE))
    gamma = chance.choice((0.6, 1.0, 1.8))
    return Degradation(chance.randint(16, 22), 1.0, 9.0, gamma, 38, chance.random() < 1 / 3, covered, seed)
