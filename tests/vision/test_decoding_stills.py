"""Stills: eight bits of RGB, orientation once, and remarks where something was converted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageOps

from app.config import resource
from app.domain.casework.media import MediaInfo, MediaKind, Pixels
from app.errors import BadInput
from app.vision.decoding import open_media
from app.vision.pixels import digest
from tests.vision.media import numbered


def read(path: Path) -> tuple[MediaInfo, Pixels]:
    with open_media(path, path.name) as reader:
        assert (reader.info.kind, reader.info.frame_count, len(reader.positions)) == (MediaKind.STILL, 1, 1)
        frame = reader.frame(0)
        assert frame.pixels.shape == (reader.info.height, reader.info.width, 3)
        assert frame.sha256 == digest(frame.pixels)
        assert (frame.position.index, frame.position.pts, frame.position.time_s) == (0, None, None)
        return reader.info, frame.pixels


@pytest.mark.parametrize(
    ("suffix", "options"),
    [("png", {}), ("bmp", {}), ("tiff", {}), ("tiff", {"compression": "tiff_lzw"}), ("webp", {"lossless": True})],
)
def test_lossless_formats_come_out_to_the_bit(tmp_path: Path, suffix: str, options: dict[str, Any]) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(numbered(5)).save(path, **options)
    info, pixels = read(path)
    assert np.array_equal(pixels, numbered(5))
    assert (info.remarks, info.rotation) == ((), 0)


def test_the_name_does_not_choose_the_decoder(tmp_path: Path) -> None:
    Image.fromarray(numbered(5)).save(tmp_path / "a.png")
    (tmp_path / "a.png").rename(tmp_path / "a.mp4")
    assert read(tmp_path / "a.mp4")[0].container == "PNG"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(numbered(5)).save(path, exif=exif, quality=95)
    info, pixels = read(path)
    with Image.open(path) as stored:
        assert np.array_equal(pixels, np.asarray(ImageOps.exif_transpose(stored)))
    assert info.rotation == {3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270}.get(orientation, 0)
    assert any("mirrored" in remark for remark in info.remarks) == (orientation in {2, 4, 5, 7})
    assert ("Orientation", str(orientation)) in info.tags


def test_sixteen_bits_are_shown_by_their_upper_eight(tmp_path: Path) -> None:
    ramp = np.linspace(0, 65535, 256, dtype=np.uint16)[None, :].repeat(4, 0)
    for suffix in ("png", "tiff"):
        path = tmp_path / f"a.{suffix}"
        Image.fromarray(ramp).save(path)
        info, pixels = read(path)
        assert np.array_equal(pixels[:, :, 1], (ramp >> 8).astype(np.uint8))
        assert any("16 bits" in remark for remark in info.remarks)


def test_transparent_parts_become_white_and_opaque_ones_stay(tmp_path: Path) -> None:
    picture = np.zeros((4, 4, 4), np.uint8)
    picture[:, :, 0] = 200
    picture[:2, :, 3] = 255
    Image.fromarray(picture).save(tmp_path / "a.png")
    info, pixels = read(tmp_path / "a.png")
    assert pixels[0, 0].tolist() == [200, 0, 0]
    assert pixels[3, 3].tolist() == [255, 255, 255]
    assert info.remarks == ("Transparent parts of the picture are shown white.",)
    picture[:, :, 3] = 255
    Image.fromarray(picture).save(tmp_path / "b.png")
    assert read(tmp_path / "b.png")[0].remarks == ()


def test_palettes_and_bilevel_pictures(tmp_path: Path) -> None:
    palette = Image.fromarray(numbered(5)).quantize(8)
    palette.save(tmp_path / "a.png")
    assert np.array_equal(read(tmp_path / "a.png")[1], np.asarray(palette.convert("RGB")))
    palette.save(tmp_path / "b.png", transparency=0)
    assert "Transparent" in read(tmp_path / "b.png")[0].remarks[0]
    Image.fromarray(numbered(5)).convert("1").save(tmp_path / "c.tiff", compression="group4")
    assert set(np.unique(read(tmp_path / "c.tiff")[1])) == {0, 255}


def test_printing_colours_are_converted_and_remarked_on(tmp_path: Path) -> None:
    Image.new("CMYK", (8, 8), (0, 255, 255, 0)).save(tmp_path / "a.jpg")
    info, pixels = read(tmp_path / "a.jpg")
    assert any("CMYK" in remark for remark in info.remarks)
    assert pixels[4, 4, 0] > 200 > 50 > pixels[4, 4, 2]


def test_of_several_pictures_the_first_is_shown(tmp_path: Path) -> None:
    pages = [Image.fromarray(numbered(n)) for n in (1, 2, 3)]
    for name, options in (("a.tiff", {}), ("a.webp", {"lossless": True}), ("a.png", {})):
        pages[0].save(tmp_path / name, save_all=True, append_images=pages[1:], **options)  # type: ignore[arg-type]
        info, pixels = read(tmp_path / name)
        assert "The file holds 3 pictures; the first is shown." in info.remarks
        assert np.array_equal(pixels, numbered(1))


def test_values_without_black_and_white_are_refused(tmp_path: Path) -> None:
    Image.fromarray(np.ones((4, 4), np.float32)).save(tmp_path / "a.tiff")
    with pytest.raises(BadInput, match=r"a\.tiff stores 32-bit values"):
        open_media(tmp_path / "a.tiff", "a.tiff")


def test_a_cut_off_picture_is_refused(tmp_path: Path) -> None:
    data = resource("demo/stills/probe_S002_easy.jpg").read_bytes()
    with pytest.raises(BadInput, match=r"probe\.jpg is cut off or damaged"):
        open_media([data[: len(data) // 2]], "probe.jpg")


def test_the_camera_is_in_the_tags(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Invented\x00\x1b[2J"
    Image.fromarray(numbered(5)).save(tmp_path / "a.jpg", exif=exif)
    make = dict(read(tmp_path / "a.jpg")[0].tags)["Make"]
    assert make.startswith("Invented")
    assert make.isprintable()


def test_the_digest_depends_on_the_shape() -> None:
    flat = np.zeros((2, 8, 3), np.uint8)
    assert digest(flat) != digest(flat.reshape(4, 4, 3))
    assert digest(flat) == digest(np.zeros((2, 16, 3), np.uint8)[:, ::2])
