"""Reading the map of Type-2 fields: the section's own file, or the one that ships with the product."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml

from app.config import resource
from app.errors import BadInput
from app.exchange.nist_people import SubjectMap
from app.services.section_files import own_yaml

SHIPPED = "records/ebts.yaml"
FOLDER = "records"
FORMAT = 1
_SIZE_LIMIT = 64 * 1024
_HIGHEST_FIELD = 9_999
_TOP = {"format", "name", "fields", "lawful_basis", "retention_class"}
_FIELDS = {each.name for each in fields(SubjectMap)}


@dataclass(frozen=True)
class RecordMap:
    """How a section reads the files that others send it.

    Attributes:
        subject: field numbers of the Type-2 record.
        lawful_basis, retention_class: of every photo; empty when they are said with each import.
    """

    name: str
    subject: SubjectMap
    lawful_basis: str
    retention_class: str


def load_record_map(workspace: Path) -> RecordMap:
    """Return the map of the one file of WORKSPACE/records, else the shipped one.

    Raises:
        BadInput: several files there, or one that is no such map.
    """
    path = own_yaml(workspace / FOLDER, "maps") or resource(SHIPPED)
    try:
        if not path.is_file() or path.stat().st_size > _SIZE_LIMIT:
            raise _fault(path.name, "it is no small file")
        return parse_record_map(path.read_bytes(), path.name)
    except OSError as error:
        raise _fault(path.name, f"it cannot be read ({error.strerror})") from error


def parse_record_map(data: bytes, name: str) -> RecordMap:
    """Return the map of a file's content (YAML in UTF-8).

    Raises:
        BadInput: no YAML, or not of the form of the shipped file.
    """
    try:
        content = yaml.safe_load(data.decode("utf-8"))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _fault(name, "it is no YAML in UTF-8") from error
    top = _mapping(name, content, _TOP, "the file")
    if top["format"] != FORMAT or isinstance(top["format"], bool):
        raise _fault(name, f"its format is not {FORMAT}")
    numbers = _mapping(name, top["fields"], _FIELDS, "'fields'")
    for key, number in numbers.items():
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= _HIGHEST_FIELD:
            raise _fault(name, f"{key} is no field number from 0 to {_HIGHEST_FIELD}")
    words = [top[key] for key in ("name", "lawful_basis", "retention_class")]
    if not all(isinstance(word, str) for word in words):
        raise _fault(name, "name, lawful_basis and retention_class are texts (in quotation marks)")
    return RecordMap(words[0], SubjectMap(**numbers), words[1].strip(), words[2].strip())


def _mapping(name: str, given: object, keys: set[str], where: str) -> dict[str, Any]:
    if not isinstance(given, dict) or set(given) != keys:
        raise _fault(name, f"{where} has to name {', '.join(sorted(keys))}, and nothing else")
    return given


def _fault(name: str, what: str) -> BadInput:
    return BadInput(
        f"The map of record fields {name} cannot be used: {what}. Mend the file, or remove it from the folder {FOLDER} "
        "of the workspace; then the map that ships with the program is used."
    )
