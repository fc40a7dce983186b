"""`detect`: the faces in the frames of a still or a clip."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from app.domain.casework.faces import Face
from app.services.measuring.detecting import Detections, FrameFaces, detect_faces
from gallery_tools.measuring import detector_options
from gallery_tools.progress import TerminalProgress
from gallery_tools.results import check_writable, write_result


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "json_file", type=click.Path(path_type=Path), metavar="FILE", help="Write the faces as JSON.")
@click.option("--stride", type=click.IntRange(min=1), default=1, show_default=True, help="Look at every N-th frame.")
@detector_options
def detect(file: Path, json_file: Path | None, stride: int, detector: str, models_folder: Path | None) -> None:
    """List the faces in each frame of FILE, a still or a clip.

    It works on a file alone: no workspace is opened, nothing is kept and nobody is searched for.
    """
    check_writable(json_file)
    found = detect_faces(file, detector, models_folder, stride, TerminalProgress("Finding faces"))
    for frame in found.frames:
        if frame.faces:
            click.echo(_line(frame))
    for remark in found.remarks:
        click.echo(remark, err=True)
    faces = sum(len(frame.faces) for frame in found.frames)
    with_faces = sum(bool(frame.faces) for frame in found.frames)
    seconds = sum(frame.seconds for frame in found.frames) / len(found.frames)
    click.echo(
        f"{faces} faces in {with_faces} of {len(found.frames)} frames looked at ({found.frame_count} in the file); "
        f"{seconds * 1000:.0f} ms a frame with {detector}."
    )
    if found.unreadable:
        click.echo(f"{len(found.unreadable)} frames could not be decoded and were not assessed.")
    if json_file is not None:
        write_result(json_file, _json(found, detector))


def _line(frame: FrameFaces) -> str:
    time = "" if frame.pts_s is None else f" at {frame.pts_s:.3f} s"
    places = "; ".join(
        f"{face.box.width:.0f} px at {face.box.left:.0f}, {face.box.top:.0f}, score {face.score:.2f}"
        for face in frame.faces
    )
    return f"frame {frame.index}{time}: {places}"


def _json(found: Detections, detector: str) -> str:
    frames = [
        {"index": frame.index, "pts_s": frame.pts_s, "seconds": frame.seconds, "faces": [_face(f) for f in frame.faces]}
        for frame in found.frames
    ]
    values = {
        "frames": frames, "frame_count": found.frame_count, "not_assessed": list(found.unreadable),
        "detector": detector, "remarks": list(found.remarks),
    }  # fmt: skip
    return json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _face(face: Face) -> dict[str, object]:
    points = [[point.x, point.y] for point in face.landmarks.points()]
    return {"box": asdict(face.box), "landmarks": points, "detector": face.detector, "score": face.score}
