"""The edits that exist. The table is closed: what is not here cannot be done to a picture."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Parameter:
    """A named whole number of an operation.

    Attributes:
        name: in recipes.
        words: on the screen and in reports.
        least, most, default: in units of 10 to the power of minus `decimals`.
        unit: written after the number.
        decimals: how many of its digits stand behind the point.
        choices: words for 0, 1, …, where the number chooses one of several.
    """

    name: str
    words: str
    least: int
    most: int
    default: int
    unit: str = ""
    decimals: int = 0
    choices: tuple[str, ...] = ()

    def shown(self, value: int) -> str:
        """Return a value as people read it: `1.25`, `12 px`, `upper lines`."""
        if self.choices:
            return self.choices[value]
        sign, digits = "−" if value < 0 else "", str(abs(value)).rjust(self.decimals + 1, "0")
        number = f"{digits[: -self.decimals]}.{digits[-self.decimals :]}" if self.decimals else digits
        return f"{sign}{number}{' ' if self.unit else ''}{self.unit}"


@dataclass(frozen=True)
class Operation:
    """One kind of edit: its name in recipes, its words, a sentence on what it does, its parameters."""

    name: str
    words: str
    hint: str
    parameters: tuple[Parameter, ...]


_PX = "px"
_SIDE_WORDS: dict[str, str] = {"left": "Left", "top": "Top", "right": "Right", "bottom": "Bottom"}

_ALL = (
    Operation(
        "crop", "Crop", "Cuts pixels away at each side. Leave the whole head with air around it: finding the face and "
        "its template depend on what surrounds it.",
        tuple(Parameter(name, words, 0, 32_000, 0, _PX) for name, words in _SIDE_WORDS.items()),
    ),
    Operation(
        "rotate", "Rotate", "Turns the picture clockwise; the corners that appear are grey.",
        (Parameter("angle", "Angle", -18_000, 18_000, 0, "°", 2),),
    ),
    Operation(
        "levels", "Levels", "Spreads the tones between black point and white point over the whole range.",
        (Parameter("black", "Black point", 0, 254, 0), Parameter("white", "White point", 1, 255, 255)),
    ),
    Operation(
        "gamma", "Gamma", "Lifts middle tones above 1, lowers them below; black and white stay.",
        (Parameter("gamma", "Gamma", 10, 500, 100, "", 2),),
    ),
    Operation(
        "local-contrast", "Local contrast", "Evens the brightness out tile by tile (CLAHE); colour stays.",
        (Parameter("clip", "Limit", 10, 100, 20, "", 1), Parameter("tiles", "Tiles each way", 2, 16, 8)),
    ),
    Operation(
        "deinterlace", "Deinterlace", "Keeps the lines of one field and fills each other line with the mean of the "
        "lines above and below.",
        (Parameter("field", "Keep", 0, 1, 0, choices=("upper lines", "lower lines")),),
    ),
    Operation(
        "denoise", "Denoise", "Averages parts of the picture that look alike (non-local means). Fine marks of the skin "
        "can go with the noise.",
        (Parameter("strength", "Strength", 1, 30, 5),),
    ),
    Operation(
        "median", "Median", "Replaces each pixel by the median around it; takes single wrong pixels away.",
        (Parameter("radius", "Radius", 1, 5, 1, _PX),),
    ),
    Operation(
        "sharpen", "Sharpen", "Adds the difference to a blurred copy (unsharp mask). It adds no detail.",
        (
            Parameter("amount", "Amount", 0, 300, 80, "", 2), Parameter("radius", "Radius", 3, 100, 15, _PX, 1),
            Parameter("threshold", "Threshold", 0, 50, 0),
        ),
    ),
    Operation(
        "lens", "Lens", "Takes the bend of a wide lens back, around the middle of the picture.",
        (Parameter("k1", "k1", -500, 500, 0, "", 3), Parameter("k2", "k2", -500, 500, 0, "", 3)),
    ),
    Operation(
        "aspect", "Aspect", "Makes pixels square: width of a recorded pixel over its height. The shorter way is "
        "stretched; nothing is thrown away.",
        (Parameter("ratio", "Pixel aspect", 2_500, 40_000, 10_000, "", 4),),
    ),
    Operation(
        "average", "Average of frames", "Lays the frames that follow on this one, moved to where the picture agrees, "
        "and takes the mean. Crop to the face first when it moves against the background. With 0 as the largest shift "
        "they are not moved.",
        (Parameter("frames", "Frames", 2, 32, 4), Parameter("shift", "Largest shift", 0, 64, 16, _PX)),
    ),
)  # fmt: skip

OPERATIONS = MappingProxyType({each.name: each for each in _ALL})
"""Every edit by its name, in the order in which they are offered."""
