"""A finished accuracy trial as one value; the writers beside it only lay it out."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.gallery.accuracy import Figures, ProbeResult
from app.domain.records import ModelUse

BIN = 0.02
"""Width of the bins in which distances of pairs are counted."""
BINS = 100


@dataclass(frozen=True)
class TrialFace:
    """What the analysis made of one picture of a trial.

    Attributes:
        name: path as the manifest writes it.
        groups: column and value of what the manifest sorts it by.
        faces: how many were found; the one with the widest eyes was taken.
        problem: why the picture could not be read; empty when it could.
    """

    name: str
    identity: str
    encounter: str
    groups: tuple[tuple[str, str], ...]
    faces: int
    problem: str = ""

    @property
    def remark(self) -> str:
        """What is worth saying of it; empty for a picture of one face."""
        if self.problem:
            return self.problem
        if not self.faces:
            return "No face was found."
        return f"{self.faces} faces were found; the largest was taken." if self.faces > 1 else ""


@dataclass(frozen=True)
class JudgedProbe:
    """One probe and what it gave."""

    face: TrialFace
    result: ProbeResult


@dataclass(frozen=True)
class AccuracyReport:
    """A finished trial.

    Attributes:
        manifest_sha256: of the bytes of the manifest.
        people: persons with at least one photo in which a face was found.
        gallery: every gallery photo.
        probes: every probe, in the manifest's order.
        own_pairs, other_pairs: distances of each probe to its own person and to every other person, each person by
            their nearest photo, counted in `BINS` bins of `BIN` from 0 on; the last bin takes all that is larger.
        everything: figures of all probes.
        groups: column, value and figures, in the order of the columns; a value is empty where a line gives none.
    """

    manifest_sha256: str
    detector: str
    models: tuple[ModelUse, ...]
    people: int
    gallery: tuple[TrialFace, ...]
    probes: tuple[JudgedProbe, ...]
    own_pairs: tuple[int, ...]
    other_pairs: tuple[int, ...]
    everything: Figures
    groups: tuple[tuple[str, str, Figures], ...]

    @property
    def copies(self) -> int:
        """Probes at distance 0 from somebody: a gallery picture under another name flatters every figure."""
        return sum(0.0 in {probe.result.own, probe.result.other} for probe in self.probes)

    def worst(self, count: int) -> list[JudgedProbe]:
        """Return the mated probes that went worst: those that found nothing, then by rank, then by distance."""
        missed = [probe for probe in self.probes if probe.result.mated and probe.result.rank != 1]
        return sorted(missed, key=_badness)[:count]

    def nearest_strangers(self, count: int) -> list[JudgedProbe]:
        """Return the non-mated probes that lie nearest to somebody."""
        near = [probe for probe in self.probes if not probe.result.mated and probe.result.other is not None]
        return sorted(near, key=lambda probe: probe.result.other or 0.0)[:count]


def _badness(probe: JudgedProbe) -> tuple[float, float]:
    result = probe.result
    return (-(result.rank if result.rank is not None else float("inf")), -(result.own or 0.0))
