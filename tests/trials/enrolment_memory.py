"""Memory of an import by the number of its photos: all processes together, while reading, comparing and enrolling.

    python -m tests.trials.enrolment_memory FOLDER [--photos N] [--real]

Without --real, photos of 120x130 pixels go through the whole import (manifest, staging, store, database), but decoded
within the process and described by the tests' stand-in: what grows with the number of photos shows, what a photo costs
in decoding and analysis does not. With --real, the demo's photos are varied and decoded, searched and described as
ever: that shows what the face analysis and the decoding processes hold on top, which does not grow.
"""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Sequence
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
from app.domain.staff.roles import Role
from app.services.gallery import enrolment, gallery_statistics
from app.services.gallery.importing import review
from app.services.gallery.importing.sources import Source
from app.services.staff.accounts import NewAccount, create_workspace, sign_in
from app.storage.folder.keys import Cost
from app.storage.folder.workspace import Room
from tests.support.fakes import MODEL, FakeAnalyst, FakeMedia, vector
from tests.trials.family import FamilyMemory, held_by_family, processor_seconds

_PASSPHRASE = "correct horse battery"
_HEADING = ("file", "person_identifier", "agency", "record_number", "taken_on", "lawful_basis", "retain_until")
_LINES = 10


def write_photos(folder: Path, count: int, drawn: Callable[[int], bytes]) -> Path:
    """Write photos and their manifest; return the manifest."""
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
    return manifest


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

    def report(self, done: int, total: int) -> None:
        if done >= self._next or done == total:
            self._next += max(1, total // self._lines)
            now = sum(megabytes for _, megabytes in held_by_family())
            click.echo(f"{done:>9,} read: {now:5.0f} MB now, {self._memory.peak_mb:5.0f} MB at most so far")
            if done == total:
                self._memory.forget()


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--photos", default=10_000, show_default=True)
@click.option("--real", is_flag=True, help="Decode and describe varied demo photos as the product does.")
def main(folder: Path, photos: int, real: bool) -> None:
    """Make photos and a workspace in FOLDER, which must not exist, and import."""
    manifest = write_photos(folder / "photos", photos, varied_demo_photo() if real else small_photo)
    tools: dict[str, Any] = {} if real else {"analyst": _Numbered(), "opener": FakeMedia}
    administrator = NewAccount("admin", "Hana Admin", "A-001", frozenset({Role.ADMINISTRATOR}))
    cost = Cost(passes=1, memory_kib=64, lanes=1)
    with create_workspace(
        folder / "workspace", "Trial", Room.TRAINING, administrator, _PASSPHRASE, cost=cost, **tools
    ) as house:
        desk = sign_in(house, "admin", _PASSPHRASE, banner_acknowledged=True)
        started, used = time.perf_counter(), processor_seconds()
        with FamilyMemory() as memory:
            source = Source(folder / "photos", manifest)
            report = enrolment.examine_import(desk, source, _Told(memory, _LINES))
            click.echo(f"comparing, {len(report.findings):,} findings: {memory.peak_mb:.0f} MB at most")
            click.echo(f"read and compared in {time.perf_counter() - started:.1f} s")
            if report.findings:  # varied demo photos are of few people, and look alike
                ids = [finding.id for finding in report.findings if finding.may_enrol]
                review.decide(desk, report.number, ids, Choice.ENROL, "for the trial")
            memory.forget()
            record = enrolment.import_photos(desk, source)
            parts = ", ".join(f"{name} {megabytes:.0f}" for name, megabytes in memory.at_peak)
            click.echo(f"enrolling {record.photos:,} in one transaction: {memory.peak_mb:.0f} MB at most ({parts})")
            seconds = time.perf_counter() - started
            memory.forget()
            gallery_statistics.statistics(desk)
            click.echo(f"statistics: {memory.peak_mb:.0f} MB at most")
    click.echo(
        f"{photos:,} photos in {seconds:.1f} s, {1000 * seconds / photos:.1f} ms each; processor time "
        f"{1000 * (processor_seconds() - used) / photos:.1f} ms each"
    )


if __name__ == "__main__":
    main()
