"""The guide for examiners: one page per station, from `resources/guide`, read without a network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.config import resource
from app.gui.places import Station

_CHAPTER_OF = {
    Station.QUEUE: "1-queue",
    Station.NEW_REQUEST: "2-request",
    Station.REQUEST: "2-request",
    Station.EVIDENCE: "3-evidence",
    Station.PROBE: "4-probe",
    Station.SEARCH: "5-search",
    Station.EXAMINATION: "6-examination",
    Station.DECISION: "8-decision",
    Station.REPORT: "9-report",
    Station.GALLERY: "gallery",
    Station.ACCOUNTS: "accounts",
    Station.SETTINGS: "accounts",
    Station.OVERSIGHT: "oversight",
    Station.LOG: "oversight",
    Station.LEADS: "leads",
    Station.EXERCISES: "training",
    Station.PRACTICE: "training",
    Station.EXERCISE: "training",
    Station.PROFICIENCY: "training",
}
_PICTURE = re.compile(r"^!\[[^\]]*\]\((?P<path>[^)]+)\)\n?", re.MULTILINE)


@dataclass(frozen=True)
class Chapter:
    """One page of the guide.

    Attributes:
        key: its file's name without the ending.
        title: its heading.
        text: Markdown; pictures that are not there are left out.
    """

    key: str
    title: str
    text: str


def guide_folder() -> Path:
    """Return where the guide lies; its pictures are named relative to it."""
    return resource("guide")


def chapters() -> tuple[Chapter, ...]:
    """Return the pages of the guide in the order of the work."""
    folder = guide_folder()
    return tuple(_chapter(path, folder) for path in sorted(folder.glob("*.md")))


def chapter_of(station: Station | None) -> str:
    """Return the key of the page about a station; the first page where there is none."""
    return _CHAPTER_OF.get(station, "1-queue") if station is not None else "1-queue"


def passages(key: str) -> dict[str, str]:
    """Return what a page of the guide says under each of its second headings, by heading; paragraphs are joined.

    Raises:
        KeyError: there is no such page.
    """
    page = {each.key: each.text for each in chapters()}[key]
    parts = (part.partition("\n") for part in page.split("\n## ")[1:])
    return {heading.strip(): " ".join(text.split()) for heading, _, text in parts}


def _chapter(path: Path, folder: Path) -> Chapter:
    text = path.read_text("utf-8")

    def there(found: re.Match[str]) -> str:
        return found.group() if (folder / found["path"]).is_file() else ""

    return Chapter(path.stem, text.partition("\n")[0].removeprefix("# "), _PICTURE.sub(there, text))
