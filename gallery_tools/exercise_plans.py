"""What an exercise shall be like, as options of the command line: the same as the form in the window asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from app.domain.training.degradations import PROPERTIES, Difficulty, Wish, offered
from app.domain.training.exercises import ExercisePlan, Fillers, Mode
from app.errors import BadInput

F = TypeVar("F", bound=Callable[..., Any])

_SEPARATE = ("difficulty", "mode", "fillers", "people", "pictures")
_OPTIONS = (
    click.option("--name", required=True, help="What examiners read in their list."),
    click.option("--cases", default=20, show_default=True),
    click.option(
        "--difficulty", type=click.Choice([each.value for each in Difficulty]), default=Difficulty.RISING.value,
        show_default=True, help="Rising: a third easy, a third medium, a third hard.",
    ),
    click.option("--mated-share", default=0.5, show_default=True, help="Share of cases whose person is on the list."),
    click.option("--list-length", default=6, show_default=True),
    click.option("--repeats", default=0, show_default=True, help="Cases that come a second time."),
    click.option(
        "--mode", type=click.Choice([each.value for each in Mode]), default=Mode.BLIND.value, show_default=True
    ),
    click.option("--machine-order", is_flag=True, help="Lists stand in the machine's order."),
    click.option("--minutes", type=int, help="Limit for one case."),
    click.option("--seed", default=1, show_default=True, help="Another seed, another exercise."),
    click.option(
        "--fillers", type=click.Choice([each.value for each in Fillers]), default=Fillers.AS_DIFFICULTY.value,
        show_default=True, help="How like the probe the others on a list are.",
    ),
    click.option("--eyes-px", type=int, help="Pixels between the eyes, instead of what the difficulty brings."),
    click.option(
        "--picture", "pictures", multiple=True, metavar="PROPERTY=WISH",
        help="Instead of what the difficulty brings, such as light=dark. May be repeated.",
    ),
    click.option(
        "--of", "people", multiple=True, metavar="IDENTIFIER", help="Show these people only. May be repeated."
    ),
)  # fmt: skip


def plan_options(function: F) -> F:
    """Add every option of a plan; `plan_of` reads what they were given."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


def plan_of(wanted: dict[str, Any]) -> ExercisePlan:
    """Return the plan that the options ask for. Raises `BadInput` for a property or wish that is none."""
    plain = {name: value for name, value in wanted.items() if name not in _SEPARATE}
    return ExercisePlan(
        **plain,
        **_wishes(wanted["pictures"]),
        difficulty=Difficulty(wanted["difficulty"]),
        mode=Mode(wanted["mode"]),
        fillers=Fillers(wanted["fillers"]),
        people=tuple(wanted["people"]),
    )


def _wishes(pictures: tuple[str, ...]) -> dict[str, Any]:
    found = {}
    for text in pictures:
        name, _, value = text.partition("=")
        if name not in PROPERTIES or value not in offered(name):
            known = "; ".join(f"{each}={'|'.join(offered(each))}" for each in PROPERTIES)
            raise BadInput(f"'{text}' asks for nothing of a picture. There are: {known}.")
        found[name] = Wish(value)
    return found
