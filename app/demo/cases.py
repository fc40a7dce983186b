"""The two prepared requests, and what is known to be true about them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from app.config import resource
from app.domain.casework.requests import RequestForm
from app.services.casework.intake import EvidenceForm


@dataclass(frozen=True)
class DemoCase:
    """One request.

    Attributes:
        clip: file below `resources/demo`.
        person: person identifier of who is on it, None when that person is not in the gallery.
    """

    form: RequestForm
    clip: str
    source: EvidenceForm
    person: str | None

    @property
    def path(self) -> Path:
        """Where the clip lies."""
        return resource(f"demo/{self.clip}")


MATED = DemoCase(
    RequestForm(
        "2026-0147", "C-26-88213", "Det. Ines Rowe", "7781", "Robbery Squad, 3rd District", "Robbery of a kiosk",
        "crime", "Camera of the shop, handed over by its owner on 20 November 2026",
    ),
    "clips/clip1_one_mated.mp4",
    EvidenceForm("USB stick, copied by the property clerk", "Property clerk M. Tran"),
    "DP-004",
)  # fmt: skip
UNMATED = DemoCase(
    RequestForm(
        "2026-0148", "C-26-88340", "Det. Ines Rowe", "7781", "Robbery Squad, 3rd District", "Theft from a warehouse",
        "crime", "Camera of the warehouse, handed over by its owner on 21 November 2026",
    ),
    "clips/clip3_nobody_enrolled.mp4",
    EvidenceForm("Download from the owner's recorder", "Property clerk M. Tran"),
    None,
)  # fmt: skip


@dataclass(frozen=True)
class KnownProbe:
    """A demo still whose person is known."""

    path: Path
    person: str


def known_stills() -> list[KnownProbe]:
    """Return the mated stills of the demo, by the manifest that came with them."""
    with resource("demo/manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "probe_still"]
    return [KnownProbe(resource(f"demo/{row['file']}"), f"DP-{row['identity_id'][1:]}") for row in rows]
