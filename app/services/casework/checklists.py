"""Reading the checklist of facial components: the section's own file, or the one that ships with the product."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import Any

import yaml

from app.config import resource
from app.domain.casework.checklist import Checklist, numbered
from app.errors import BadInput, Unavailable
from app.services.house import House
from app.services.section_files import own_yaml

SHIPPED = "checklists/face-19.yaml"
FORMAT = 1
SIZE_LIMIT = 256 * 1024  # bytes
COMPONENTS_LIMIT = 100
_LINE_LIMIT = 300  # characters
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_TOP = {"format", "name", "version", "components"}
_OF_COMPONENT = {"key", "name", "hint", "characteristics"}


def load_checklist(house: House) -> Checklist:
    """Return the checklist of the section: the one file of WORKSPACE/checklists, else the shipped one.

    Raises:
        BadInput: several files there, or one that is no checklist. Unavailable: a file that cannot be read.
    """
    return parse_checklist(*_source(house))


def checklist_source(house: House) -> str:
    """Return the text that `load_checklist` reads, to be kept with an analysis. Raises like it."""
    data, name = _source(house)
    parse_checklist(data, name)
    return data.decode("utf-8")


def _source(house: House) -> tuple[bytes, str]:
    path = own_yaml(house.workspace.folder / "checklists", "checklists") or resource(SHIPPED)
    unreadable = f"The checklist {path.name} cannot be read. Ask the administrator to look at it."
    if not path.is_file():  # a pipe would never end
        raise Unavailable(unreadable)
    try:
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1), path.name
    except OSError as error:
        raise Unavailable(unreadable) from error


@lru_cache(maxsize=8)
def parse_checklist(data: bytes, name: str = "checklist") -> Checklist:
    """Return the checklist of a file's content.

    Args:
        data: YAML in UTF-8.
        name: the file's name, for the sentence about a fault.

    Raises:
        BadInput: no YAML, or not of the form of the shipped file.
    """
    if len(data) > SIZE_LIMIT:
        raise _fault(name, f"it is larger than {SIZE_LIMIT // 1024} KiB")
    try:
        content = yaml.safe_load(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise _fault(name, "it is not text in UTF-8") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: a date that is none
        raise _fault(name, f"it is no YAML{_place(error)}") from error
    top = _mapping(name, content, _TOP, "the file")
    if top["format"] != FORMAT or isinstance(top["format"], bool):
        raise _fault(name, f"its format is not {FORMAT}")
    return Checklist(
        _line(name, top["name"], "its name"), _line(name, top["version"], "its version"),
        hashlib.sha256(data).hexdigest(), numbered(_components(name, top["components"])),
    )  # fmt: skip


def _components(name: str, given: object) -> list[tuple[str, str, str, tuple[str, ...]]]:
    if not isinstance(given, list) or not 1 <= len(given) <= COMPONENTS_LIMIT:
        raise _fault(name, f"'components' is no list of 1 to {COMPONENTS_LIMIT} components")
    found = [_component(name, item, number) for number, item in enumerate(given, 1)]
    for place, what in ((0, "key"), (1, "name")):
        said = [item[place] for item in found]
        twice = next((word for word in said if said.count(word) > 1), None)
        if twice is not None:
            raise _fault(name, f"the {what} '{twice}' is there twice")
    return found


def _component(name: str, given: object, number: int) -> tuple[str, str, str, tuple[str, ...]]:
    where = f"component {number}"
    item = _mapping(name, given, _OF_COMPONENT, where)
    key = _line(name, item["key"], f"the key of {where}")
    if not _KEY.fullmatch(key):
        raise _fault(name, f"the key of {where} is '{key}' and not 1 to 40 of a-z, 0-9 and -")
    characteristics = item["characteristics"]
    if not isinstance(characteristics, list) or not characteristics:
        raise _fault(name, f"'characteristics' of {where} is no list of words")
    words = tuple(_line(name, word, f"a characteristic of {where}") for word in characteristics)
    return (
        key,
        _line(name, item["name"], f"the name of {where}"),
        _line(name, item["hint"], f"the hint of {where}"),
        words,
    )


def _mapping(name: str, given: object, keys: set[str], where: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise _fault(name, f"{where} has no fields")
    missing = sorted(keys - given.keys())
    foreign = sorted(key for key in given.keys() - keys if isinstance(key, str))
    if missing:
        raise _fault(name, f"{where} lacks {', '.join(missing)}")
    if len(given) > len(keys):
        raise _fault(name, f"{where} has fields that are not known: {', '.join(foreign)[:100] or 'without a name'}")
    return given


def _line(name: str, given: object, what: str) -> str:
    if not isinstance(given, str) or not given.strip():
        raise _fault(name, f"{what} is no text (numbers need quotation marks)")
    text = " ".join(given.split())
    if len(text) > _LINE_LIMIT or not text.isprintable():
        raise _fault(name, f"{what} is longer than {_LINE_LIMIT} characters or cannot be printed")
    return text


def _place(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    return f" (line {mark.line + 1})" if mark is not None else ""


def _fault(name: str, what: str) -> BadInput:
    return BadInput(
        f"The checklist {name} cannot be used: {what}. Mend the file, or remove it from the folder checklists of the "
        "workspace; then the list that ships with the program is used."
    )
