"""`detect` and `evaluate` on files, from the command line to JSON and drawing."""

from __future__ import annotations

import csv
import json
import struct
import zlib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from app.config import resource
from gallery_tools.cli import main
from tests.support.pictures import picture, png
from tests.vision.media import write_clip


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(item) for item in arguments])


def announced_png(columns: int, rows: int) -> bytes:
    """A PNG that says how large it is and holds nothing."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", columns, rows, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def demo_trial(folder: Path) -> Path:
    """24 people enrolled by their first photo; as probes all stills, and the second photos of ten who are not."""
    path = folder / "trial.csv"
    with (
        resource("demo/manifest.csv").open(newline="", encoding="utf-8") as source,
        path.open("w", newline="", encoding="utf-8") as target,
    ):
        writer = csv.writer(target)
        writer.writerow(["path", "identity", "role", "encounter", "condition", "sex"])
        for row in csv.DictReader(source):
            number = int(row["identity_id"][1:])
            chosen = {
                "gallery": row["encounter"] == "1" and number <= 24,
                "probe_still": True,
            }.get(row["kind"], False)
            outsider = row["kind"] == "gallery" and row["encounter"] == "2" and 30 <= number < 40
            if chosen or outsider:
                role = "gallery" if row["kind"] == "gallery" and not outsider else "probe"
                condition = "studio" if row["kind"] == "gallery" else row["file"][:-4].split("_")[-1]
                file = resource(f"demo/{row['file']}")
                writer.writerow([file, row["identity_id"], role, row["encounter"], condition, row["sex"]])
        for name, data in broken_pictures().items():
            (folder / name).write_bytes(data)
            writer.writerow([name, "S001", "probe", "", "broken", ""])
    return path


def broken_pictures() -> dict[str, bytes]:
    whole = resource("demo/gallery/S001_2.jpg").read_bytes()
    return {
        "corrupt.jpg": whole[:300] + bytes(2000),
        "dot.png": png(picture(1)[:1, :1]),
        "vast.png": announced_png(20_000, 20_000),
    }


@pytest.mark.models
def test_evaluate_on_the_demo_people(tmp_path: Path) -> None:
    result = run(
        "evaluate", demo_trial(tmp_path), "--json", tmp_path / "out.json", "--plot", tmp_path / "out.svg"
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    values = json.loads((tmp_path / "out.json").read_text("utf-8"))
    every, by = values["all"], values["by"]
    assert (every["probes"], every["mated"], every["non_mated"]) == (29, 19, 10)
    # The three broken pictures are misses; every easy still is found, and every hard one within ten.
    assert every["no_face"] == 3
    assert every["rank_10"] == pytest.approx(16 / 19)
    assert by["condition"]["easy"]["rank_1"] == by["condition"]["hard"]["rank_10"] == 1.0
    assert by["condition"]["broken"]["rank_10"] == 0.0
    assert set(by) == {"condition", "sex"}
    low, high = every["intervals"]["rank_1"]
    assert low < every["rank_1"] < high
    # Ten people outside the gallery allow FPIR 10 % and nothing finer.
    assert every["fnir"]["0.003"] is every["fnir"]["0.01"] is None
    assert 3 / 19 <= every["fnir"]["0.1"] < 1
    assert every["fpir"]["0.1"] <= 0.1
    assert by["condition"]["broken"]["fnir"]["0.1"] == 1.0
    assert any("needs 334 probes" in sentence for sentence in every["not_assessed"])
    remarks = {Path(item["path"]).name: item["remark"] for item in values["probe_remarks"]}
    assert remarks["dot.png"] == "No face was found."
    assert "vast.png" in remarks["vast.png"] and "20000 x 20000" in remarks["vast.png"]
    assert "corrupt.jpg" in remarks["corrupt.jpg"]
    assert {Path(case["path"]).name for case in values["worst"][:3]} == set(broken_pictures())
    assert all(case["rank"] is None for case in values["worst"][:3])
    assert values["copies"] == 0
    drawing = ElementTree.parse(tmp_path / "out.svg").getroot()
    assert drawing.tag.endswith("svg") and len(drawing.findall(".//{*}polyline")) >= 3
    assert "rank 1 " in result.output and "is not assessed: it needs 100 probes" in result.output


@pytest.mark.models
def test_detect_lists_the_faces_of_each_frame(tmp_path: Path) -> None:
    clip, out = resource("demo/clips/clip2_two_one_unknown.mp4"), tmp_path / "faces.json"
    result = run("detect", clip, "--stride", 16, "--json", out)
    assert result.exit_code == 0, result.output
    values: dict[str, Any] = json.loads(out.read_text("utf-8"))
    frames = values["frames"]
    assert [frame["index"] for frame in frames] == [0, 16, 32]
    assert [frame["pts_s"] for frame in frames] == pytest.approx([0.0, 2.0, 4.0])
    assert values["frame_count"] == 48
    assert all(frame["seconds"] > 0 for frame in frames)
    assert [len(frame["faces"]) for frame in frames] == [2, 2, 2]
    face = frames[0]["faces"][0]
    assert (set(face), face["detector"], len(face["landmarks"])) == (
        {"box", "landmarks", "detector", "score"}, "mtcnn", 5,
    )  # fmt: skip
    right_eye, left_eye = face["landmarks"][0], face["landmarks"][2]
    assert face["box"]["left"] < left_eye[0] < right_eye[0] < face["box"]["left"] + face["box"]["width"]


@pytest.mark.models
def test_detect_counts_the_frames_that_are_there(tmp_path: Path) -> None:
    """An AVI whose headers announce 9,999 frames has the eight that it has."""
    path = write_clip(tmp_path / "lie.avi", "mpeg4", 8)
    data = bytearray(path.read_bytes())
    lie = struct.pack("<I", 9999)
    data[(at := data.index(b"avih") + 8 + 16) : at + 4] = lie
    data[(at := data.index(b"strh") + 8 + 32) : at + 4] = lie
    path.write_bytes(data)
    result = run("detect", path, "--detector", "hog", "--json", tmp_path / "faces.json")
    assert result.exit_code == 0, result.output
    values = json.loads((tmp_path / "faces.json").read_text("utf-8"))
    assert values["frame_count"] == len(values["frames"]) == 8
    assert any("9999" in remark for remark in values["remarks"])


@pytest.mark.models
def test_detect_on_a_dot_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "dot.png").write_bytes(png(picture(1)[:1, :1]))
    result = run("detect", tmp_path / "dot.png", "--json", tmp_path / "faces.json")
    assert result.exit_code == 0, result.output
    (frame,) = json.loads((tmp_path / "faces.json").read_text("utf-8"))["frames"]
    assert (frame["index"], frame["pts_s"], frame["faces"]) == (0, None, [])


@pytest.mark.parametrize("command", ["detect", "evaluate"])
def test_a_result_that_could_not_be_kept_is_told_before_the_work(tmp_path: Path, command: str) -> None:
    result = run(command, tmp_path / "gone", "--json", tmp_path / "nowhere" / "out.json")
    assert result.exit_code == 1
    assert "out.json cannot be written" in result.stderr


def test_files_that_are_none_are_sentences(tmp_path: Path) -> None:
    (tmp_path / "vast.png").write_bytes(announced_png(20_000, 20_000))
    for name, words in (("gone.png", "cannot be found"), ("vast.png", "20000 x 20000")):
        result = run("detect", tmp_path / name, "--json", tmp_path / "out.json")
        assert result.exit_code == 1
        assert words in result.stderr and "Traceback" not in result.output
    assert not (tmp_path / "out.json").exists()
    result = run("evaluate", tmp_path / "gone.csv")
    assert result.exit_code == 1
    assert "gone.csv cannot be read" in result.stderr


@pytest.mark.models
def test_yunet_without_its_file_says_where_to_put_it(tmp_path: Path) -> None:
    result = run("detect", resource("demo/gallery/S001_1.jpg"), "--detector", "yunet", "--models-folder", tmp_path)
    assert result.exit_code == 1
    assert "models folder" in result.stderr
