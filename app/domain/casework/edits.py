"""Edits of a picture: a stack of named operations with whole-number parameters, nothing else.

The table below is closed. Every operation moves, weighs or averages pixels that are there; none can put in what the
camera did not see. Parameters are whole numbers in fixed units (hundredths of a degree and so on), so that a recipe is
the same bytes on every machine.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.casework.edit_table import OPERATIONS, Operation, Parameter
from app.errors import BadInput

VERSION = 1
MOST_STEPS = 30


@dataclass(frozen=True)
class Step:
    """One operation of a stack.

    Attributes:
        operation: its name in the table.
        parameters: name and whole number of each, in the order of the table.
        enabled: whether it takes part.
    """

    operation: str
    parameters: tuple[tuple[str, int], ...] = ()
    enabled: bool = True

    def value(self, name: str) -> int:
        """Return one parameter. Raises `KeyError` when the operation has none of that name."""
        return dict(self.parameters)[name]


@dataclass(frozen=True)
class Recipe:
    """A stack of steps; the first is done first."""

    steps: tuple[Step, ...] = ()

    @property
    def enabled(self) -> tuple[Step, ...]:
        """The steps that take part."""
        return tuple(step for step in self.steps if step.enabled)

    @property
    def frames(self) -> int:
        """How many frames it needs: the chosen one and those that follow it."""
        return max((step.value("frames") for step in self.enabled if step.operation == "average"), default=1)

    def text(self) -> str:
        """Return the recipe as canonical JSON (sorted keys, no blanks, ASCII)."""
        steps = [
            {"enabled": step.enabled, "operation": step.operation, "parameters": dict(step.parameters)}
            for step in self.steps
        ]
        return json.dumps({"recipe": VERSION, "steps": steps}, sort_keys=True, separators=(",", ":"))

    @property
    def sha256(self) -> str:
        """Digest of the canonical JSON, lower-case hex."""
        return hashlib.sha256(self.text().encode()).hexdigest()


def make_step(operation: str, values: Mapping[str, int] | None = None, *, enabled: bool = True) -> Step:
    """Return a step of the table; parameters that are not named have their default.

    Raises:
        BadInput: no such operation or parameter, no whole number, or out of range.
    """
    kind = operation_of(operation)
    given = dict(values or {})
    parameters = tuple(
        (each.name, _checked(kind, each, given.pop(each.name, each.default))) for each in kind.parameters
    )
    if given:
        raise BadInput(f"{kind.words} has no parameter '{sorted(given)[0]}'. Use those of the list.")
    made = Step(operation, parameters, enabled)
    if operation == "levels" and made.value("black") >= made.value("white"):
        raise BadInput("Levels: the black point has to lie below the white point. Move one of them.")
    return made


def operation_of(name: str) -> Operation:
    """Return an operation of the table. Raises `BadInput` when there is none of that name."""
    if name not in OPERATIONS:
        raise BadInput(f"'{name}' is not an edit that exists here. Use one of: {', '.join(OPERATIONS)}.")
    return OPERATIONS[name]


def checked_recipe(recipe: Recipe) -> Recipe:
    """Return the recipe as it may be used. Raises `BadInput` when a step is not, or there are too many."""
    if len(recipe.steps) > MOST_STEPS:
        raise BadInput(f"A stack has {MOST_STEPS} steps at most. Remove one first.")
    if sum(step.operation == "average" for step in recipe.enabled) > 1:
        raise BadInput("Frames are averaged once. Switch one of the two average steps off.")
    return Recipe(
        tuple(make_step(step.operation, dict(step.parameters), enabled=step.enabled) for step in recipe.steps)
    )


def recipe_of(text: str) -> Recipe:
    """Return the recipe of its JSON. Raises `BadInput` for anything that `Recipe.text` would not write."""
    try:
        data = json.loads(text)
        steps = [
            Step(each["operation"], tuple(each["parameters"].items()), each["enabled"] is True)
            for each in data["steps"]
        ]
        recipe = checked_recipe(Recipe(tuple(steps)))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadInput("This is not a list of edits of this program. It was changed by another hand.") from None
    if recipe.text() != text:
        raise BadInput("This list of edits is not in its one written form. It was changed by another hand.")
    return recipe


# Acts on a recipe: each returns a new one.


def add_step(recipe: Recipe, operation: str, values: Mapping[str, int] | None = None) -> Recipe:
    """Put a step at the end. Raises like `make_step`, and `BadInput` when the stack is full."""
    return checked_recipe(Recipe((*recipe.steps, make_step(operation, values))))


def move_step(recipe: Recipe, index: int, to: int) -> Recipe:
    """Put a step to another place; `to` beyond either end is that end. Raises `IndexError` for no such step."""
    steps = list(recipe.steps)
    step = steps.pop(_place(recipe, index))
    steps.insert(min(max(to, 0), len(steps)), step)
    return Recipe(tuple(steps))


def switch_step(recipe: Recipe, index: int, *, on: bool) -> Recipe:
    """Switch a step on or off. Raises `IndexError`; `BadInput` when two average steps would be on."""
    return checked_recipe(_with(recipe, index, replace(recipe.steps[_place(recipe, index)], enabled=on)))


def change_step(recipe: Recipe, index: int, values: Mapping[str, int]) -> Recipe:
    """Change parameters of a step. Raises `IndexError`, and like `make_step`."""
    step = recipe.steps[_place(recipe, index)]
    return _with(recipe, index, make_step(step.operation, {**dict(step.parameters), **values}, enabled=step.enabled))


def remove_step(recipe: Recipe, index: int) -> Recipe:
    """Take a step away. Raises `IndexError` for no such step."""
    place = _place(recipe, index)
    return Recipe((*recipe.steps[:place], *recipe.steps[place + 1 :]))


@dataclass(frozen=True)
class History:
    """A recipe with what it was before, while nothing is recorded: undo and redo."""

    now: Recipe = Recipe()
    past: tuple[Recipe, ...] = ()
    future: tuple[Recipe, ...] = ()

    def then(self, recipe: Recipe) -> History:
        """Go on to another recipe; what was undone is forgotten."""
        return self if recipe == self.now else History(recipe, (*self.past, self.now))

    def instead(self, recipe: Recipe) -> History:
        """Replace what is now, so that a slider that is dragged is one act to undo."""
        return History(recipe, self.past)

    def undo(self) -> History:
        """Go one back, if there is one."""
        return History(self.past[-1], self.past[:-1], (self.now, *self.future)) if self.past else self

    def redo(self) -> History:
        """Go one forward again, if there is one."""
        return History(self.future[0], (*self.past, self.now), self.future[1:]) if self.future else self


@dataclass(frozen=True)
class SourceFrame:
    """A frame that a derivative was made from, with the SHA-256 of its pixels."""

    index: int
    sha256: str


@dataclass(frozen=True)
class DerivativeRecord:
    """One kept version of a frame.

    Attributes:
        frames: the frame that was edited first; then those averaged with it.
        recipe: every step, also those that were switched off.
        step_hashes: SHA-256 of the pixels after each step that was on.
        sha256: SHA-256 of the result's pixels, the last of them.
        content: SHA-256 of its PNG in the store.
        made_with: the program and the libraries that made it, with their versions.
    """

    id: str
    request_id: str
    evidence_id: str
    frames: tuple[SourceFrame, ...]
    recipe: Recipe
    step_hashes: tuple[str, ...]
    sha256: str
    content: str
    made_with: str
    made_by: str
    made_at: str


def edited_words(steps: int) -> str:
    """Return the mark of an edited picture: `Edited (3 steps)`."""
    return f"Edited ({steps} step{'' if steps == 1 else 's'})"


def step_words(step: Step) -> str:
    """Return a step in words: `Levels: black point 10, white point 240`."""
    kind = operation_of(step.operation)
    values = [f"{each.words.lower()} {each.shown(step.value(each.name))}" for each in kind.parameters]
    return f"{kind.words}: {', '.join(values)}"


def _checked(kind: Operation, parameter: Parameter, value: object) -> int:
    if type(value) is not int:
        raise BadInput(f"{kind.words}, {parameter.words.lower()}: {value!r} is not a whole number of its unit.")
    if not parameter.least <= value <= parameter.most:
        least, most = parameter.shown(parameter.least), parameter.shown(parameter.most)
        raise BadInput(f"{kind.words}, {parameter.words.lower()}: choose a value from {least} to {most}.")
    return value


def _with(recipe: Recipe, index: int, step: Step) -> Recipe:
    place = _place(recipe, index)
    return Recipe((*recipe.steps[:place], step, *recipe.steps[place + 1 :]))


def _place(recipe: Recipe, index: int) -> int:
    if not 0 <= index < len(recipe.steps):
        raise IndexError(index)
    return index
