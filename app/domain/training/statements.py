"""The statement that an exercise was passed, as one room writes it and the other reads it: a few lines of plain text.

It names the person, the room and the rule, and the exercise by its digest alone: nothing of its pictures, its cases or
its answers leaves the training room. What makes it good is the signature around it (see `reports.checkpoint`).
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, fields

from app.errors import BadInput

_HEAD = "Second Look, statement of a passed exercise, 1"
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class PassStatement:
    """Who passed, where, by which rule, and until when a certificate for it is good.

    Attributes:
        statement: its id; it is imported once.
        room: id of the training workspace, whose key signs it.
        person: sign-in name.
        exercise: SHA-256 over the exercise.
        passed_on, expires_on: ISO.
        stated_by: badge of the trainer.
    """

    statement: str
    room: str
    room_name: str
    person: str
    badge: str
    exercise: str
    passed_on: str
    expires_on: str
    rule: str
    stated_by: str


_NAMES = tuple(field.name for field in fields(PassStatement))


def statement_text(statement: PassStatement) -> str:
    """Return its lines; they end with a line feed. Runs of white space in a name become one space."""
    said = (f"{name.replace('_', ' ')}: {' '.join(str(getattr(statement, name)).split())}" for name in _NAMES)
    return "\n".join([_HEAD, *said]) + "\n"


def read_statement(text: str) -> PassStatement:
    """Return what a statement says.

    Raises:
        BadInput: this is none, or one of its lines is missing, moved or unreadable.
    """
    head, *lines = text.rstrip("\n").split("\n")
    if head != _HEAD or len(lines) != len(_NAMES):
        raise BadInput("This is no statement of a passed exercise. Take the file that the training room wrote.")
    said = {}
    for name, line in zip(_NAMES, lines, strict=True):
        label, colon, value = line.partition(": ")
        if label != name.replace("_", " ") or not colon or not value:
            raise BadInput(f"The statement's line '{name.replace('_', ' ')}' is not as a training room writes it.")
        said[name] = value
    read = PassStatement(**said)
    _check(read)
    return read


def _check(read: PassStatement) -> None:
    if not _DIGEST.fullmatch(read.exercise):
        raise BadInput("The statement does not name its exercise. Take the file that the training room wrote.")
    if not all(_is_day(each) for each in (read.passed_on, read.expires_on)):
        raise BadInput("The statement has no readable days. Take the file that the training room wrote.")
    if read.passed_on > read.expires_on:
        raise BadInput("The statement ends before the exercise was passed. Ask the trainer for another one.")


def _is_day(text: str) -> bool:
    """Tell whether this is a day as a statement writes it; days are compared as text, so there is one way only."""
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
