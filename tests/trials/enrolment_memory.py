"""Memory and time of an import by the number of its photos, of a backup while it is open, and of undoing it all.

    python -m tests.trials.enrolment_memory FOLDER [--photos N] [--real] [--there-and-back]

What all processes hold together is measured. Killed and started again with the same FOLDER, it goes on where it was.
Without --real, photos of 120x130 pixels go through the whole import (manifest, staging, store, database), but decoded
within the process and described by the tests' stand-in: what grows with the number of photos shows, what a photo costs
in decoding and analysis does not. With --real, the demo's photos are varied and decoded, searched and described as
ever: that shows what the face analysis and the decoding processes hold on top, which does not grow.
"""

from __future__ import annotations

import csv
import io
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import numpy as np
from PIL import Image

from app.config import resource
from app.domain.casework.faces import Face
from app.domain.casework.media import Pixels
from app.domain.gallery.import_review import Choice
from app.domain.gallery.templates import Template
from app.domain.progress import Progress
from app.domain.records import ImportRecord
from app.services.gallery import enrolment, expunging, gallery_statistics
from app.services.gallery.importing import review
from app.services.gallery.importing.sources import Source
from app.services.gallery.keeping import backing_up
from app.services.house import hold_workspace
from tests.support.fakes import MODEL, FakeAnalyst, FakeMedia, vector
from tests.support.section import CHEAP, Section
from tests.trials.family import FamilyMemory, held_by_family, processor_seconds

_HEADING = ("file", "person_identifier", "agency", "record_number", "taken_on", "lawful_basis", "retain_until")
_LINES = 10


def write_photos(folder: Path, count: int, drawn: Callable[[int], bytes]) -> None:
    """Write photos and their manifest."""
    folder.mkdir(parents=True)
    manifest = folder / "manifest.csv"
    with manifest.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(_HEADING)
        for number in range(count):
            name = f"{number // 1000:03d}/{number}.img"
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(drawn(number))
            rows.writerow([name, f"P-{number // 2}", "TRIAL", f"R-{number}", "2020-01-01", "trial", "2099-12-31"])


def small_photo(number: int) -> bytes:
    """Return a picture that the stand-in takes for one face, different from every other number's."""
    pixels = np.full((130, 120, 3), 119, dtype=np.uint8)
    pixels[0, :3] = ((number % 256, number // 256 % 256, 1), (60, 0, 0), (number // 65536, 0, 0))
    strip = np.random.default_rng(number).integers(0, 255, 8, dtype=np.uint8)
    pixels[100:] = strip.repeat(120 // 8)[:, None]  # no two photos look alike
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


class _Numbered(FakeAnalyst):
    """Tells by the number of a small photo who is on it: two photos each."""

    def describe(self, pixels: Pixels, faces: Sequence[Face]) -> list[Template]:
        number = int(pixels[0, 0, 0]) + 256 * int(pixels[0, 0, 1]) + 65_536 * int(pixels[0, 2, 0])
        return [Template(vector(number // 2, number % 2), MODEL) for _ in faces]


def varied_demo_photo() -> Callable[[int], bytes]:
    """Return a way to make photos of 480x600 out of the demo's: lighter or darker, warmer or colder."""
    paths = sorted(resource("demo/gallery").glob("*.jpg"))
    pictures = [np.asarray(Image.open(path), dtype=np.float32) for path in paths]

    def drawn(number: int) -> bytes:
        chance = np.random.default_rng(number)
        picture = pictures[number % len(pictures)] * np.float32(chance.uniform(0.85, 1.1))
        shade = chance.normal(0, 3, (1, 1, 3)).astype(np.float32)
        buffer = io.BytesIO()
        Image.fromarray(np.clip(picture + shade, 0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=90)
        return buffer.getvalue()

    return drawn


class _Told(Progress):
    def __init__(self, memory: FamilyMemory, lines: int) -> None:
        self._memory, self._lines, self._next = memory, lines, 0

    def remark(self, sentence: str) -> None:
        click.echo(sentence)

    def report(self, done: int, total: int) -> None:
        if done >= self._next or done == total:
            self._next = done + max(1, total // self._lines)
            now = sum(megabytes for _, megabytes in held_by_family())
            click.echo(f"{done:>9,} of {total:,}: {now:5.0f} MB now, {self._memory.peak_mb:5.0f} MB at most so far")


@contextmanager
def measured(memory: FamilyMemory, what: str) -> Iterator[None]:
    """Say how long a block took, and what was held at most meanwhile."""
    memory.forget()
    started, used = time.perf_counter(), processor_seconds()
    yield
    parts = ", ".join(f"{name} {megabytes:.0f}" for name, megabytes in memory.at_peak)
    seconds, busy = time.perf_counter() - started, processor_seconds() - used
    click.echo(f"{what}: {memory.peak_mb:.0f} MB at most ({parts}); {seconds:.1f} s, {busy:.1f} s of processor time")


def opened(folder: Path, photos: int, *, real: bool) -> Section:
    """Return the section of a folder, which is made with its photos if it is not there yet."""
    os.environ["SECOND_LOOK_STATE"] = str(folder / "state")
    if not (folder / "workspace").exists():
        write_photos(folder / "photos", photos, varied_demo_photo() if real else small_photo)
        Section.make(folder).close()
    tools: dict[str, Any] = {} if real else {"analyst": _Numbered(), "opener": FakeMedia}
    return Section(folder, hold_workspace(folder / "workspace", cost=CHEAP, **tools))


def imported(section: Section, memory: FamilyMemory) -> ImportRecord:
    """Examine and import the photos."""
    desk, source = section.at("admin"), Source(section.folder / "photos")
    with measured(memory, "reading and comparing"):
        report = enrolment.examine_import(desk, source, _Told(memory, _LINES))
    if report.findings:  # varied demo photos are of few people, and look alike
        ids = [finding.id for finding in report.findings if finding.may_enrol]
        review.decide(desk, report.number, ids, Choice.ENROL, "for the trial")
    with measured(memory, f"enrolling {report.photos:,} in one transaction"):
        return enrolment.import_photos(desk, source)


def taken_back(section: Section, record: ImportRecord, memory: FamilyMemory) -> None:
    """Back the workspace up as it is, then undo the import."""
    desk, file = section.at("admin"), section.folder / "trial.backup"
    with measured(memory, "backing up while it is open"):
        made = backing_up.back_up(desk, file, "the trial", _Told(memory, 3))
    click.echo(f"{made.files:,} files, {made.size / 1e6:,.0f} MB")
    with measured(memory, "proposing to undo the import"):
        removal = expunging.propose_undo(desk, record.number, "trial", "to see it undone")
    with measured(memory, "undoing it"):
        done = expunging.confirm_removal(section.at("soto"), removal.number)
    click.echo(f"{len(done.records):,} records left, {len(done.findings)} findings")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--photos", default=10_000, show_default=True)
@click.option("--real", is_flag=True, help="Decode and describe varied demo photos as the product does.")
@click.option("--there-and-back", is_flag=True, help="Then back the workspace up, and undo the import.")
def main(folder: Path, photos: int, *, real: bool, there_and_back: bool) -> None:
    """Make photos and a workspace in FOLDER, unless they are there from a run that was killed, and import."""
    with FamilyMemory() as memory:
        section = opened(folder, photos, real=real)
        with section.house:
            record = imported(section, memory)
            with measured(memory, "statistics"):
                gallery_statistics.statistics(section.at("admin"))
            if there_and_back:
                taken_back(section, record, memory)


if __name__ == "__main__":
    main()
