"""A minute of 1280x720 at 25 frames a second, scanned as the window scans it: time, frames looked at, memory.

    python -m tests.trials.scan_speed FOLDER [--minutes N] [--yunet FOLDER]

The clip is made of the demo clips, enlarged and repeated; each of their frames is shown three times, as 8 frames a
second become 25. It is added as evidence to a new workspace in FOLDER and scanned by its service.
"""

from __future__ import annotations

import itertools
import shutil
import time
from pathlib import Path
from typing import Any

import av
import click
import cv2

from app.config import resource
from app.domain.casework.media import Pixels
from app.domain.casework.requests import RequestForm
from app.domain.staff.roles import Role
from app.services.casework import footage, intake
from app.services.staff.accounts import NewAccount, create_account, create_workspace, sign_in
from app.services.staff.steps import Further
from app.storage.folder.keys import Cost
from app.storage.folder.workspace import Room
from app.storage.rows import one
from tests.trials.family import FamilyMemory, processor_seconds

CLIPS = ("clip1_one_mated", "clip2_two_one_unknown", "clip3_nobody_enrolled")
RATE = 25
_PASSPHRASE = "correct horse battery"


def write_clip(path: Path, seconds: int) -> None:
    """Write the clip."""
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("h264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = 1280, 720, "yuv420p"
        stream.options = {"preset": "veryfast"}
        for number, pixels in enumerate(itertools.islice(_repeated(_demo_frames()), RATE * seconds)):
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _demo_frames() -> list[Pixels]:
    frames: list[Pixels] = []
    for name in CLIPS:
        with av.open(str(resource(f"demo/clips/{name}.mp4"))) as container:
            frames += [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    return frames


def _repeated(frames: list[Pixels]) -> Any:
    for pixels in itertools.cycle(frames):
        yield from itertools.repeat(cv2.resize(pixels, (1280, 720), interpolation=cv2.INTER_CUBIC), 3)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--minutes", default=1, show_default=True)
@click.option("--yunet", type=click.Path(path_type=Path), help="Folder with YuNet's file; then it finds the faces.")
def main(folder: Path, minutes: int, yunet: Path | None) -> None:
    """Make the clip and the workspace in FOLDER, which must not exist, and scan."""
    folder.mkdir(parents=True)
    write_clip(folder / "clip.mp4", 60 * minutes)
    administrator = NewAccount("admin", "Hana Admin", "A-001", frozenset({Role.ADMINISTRATOR}))
    cost = Cost(passes=1, memory_kib=64, lanes=1)
    with create_workspace(folder / "workspace", "Trial", Room.TRAINING, administrator, _PASSPHRASE, cost=cost) as house:
        if yunet is not None:
            shutil.copytree(yunet, house.workspace.models)
        desk = sign_in(house, "admin", _PASSPHRASE, banner_acknowledged=True)
        roles = frozenset({Role.EXAMINER, Role.SUPERVISOR})  # the first supervisor needs nobody's approval
        create_account(desk, NewAccount("okafor", "Adaeze Okafor", "E-101", roles), _PASSPHRASE)
        own = Further(new_passphrase=f"{_PASSPHRASE} again")
        desk = sign_in(house, "okafor", _PASSPHRASE, own, banner_acknowledged=True)
        form = RequestForm("1", "C-1", "N", "1", "K", "O", "crime", "L")
        request = intake.open_request(desk, form)
        evidence = intake.add_evidence(desk, request.id, folder / "clip.mp4", intake.EvidenceForm("made", "nobody"))
        started = time.perf_counter()
        with FamilyMemory() as memory:
            found = footage.scan_evidence(desk, evidence.id)
        seconds = time.perf_counter() - started
        with desk.reading() as db:
            scan = one(db, "SELECT * FROM scans")
    assert scan is not None
    click.echo(
        f"{60 * minutes} s of footage ({evidence.info.frame_count} frames) in {seconds:.1f} s by {scan['detector']}: "
        f"looked at {scan['frames']} frames, at most {scan['stride']} apart; {len(found)} faces in "
        f"{len({item.sighting.track for item in found})} tracks; {memory.peak_mb:.0f} MB at most "
        f"({', '.join(f'{name} {megabytes:.0f}' for name, megabytes in memory.at_peak)}); the whole trial used "
        f"{processor_seconds():.0f} s of processor time."
    )


if __name__ == "__main__":
    main()
