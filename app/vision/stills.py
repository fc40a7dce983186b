"""Stills, through Pillow: one picture, orientation applied once, eight bits of RGB. Runs in the decoding process."""

from __future__ import annotations

import importlib
import struct
import warnings
from typing import BinaryIO

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from app.vision.descriptions import Description, Picture, Statement, plain_tags
from app.vision.wire import NO_TIMESTAMP, Fault, Wish

_PLUGINS = (
    "BmpImagePlugin",
    "JpegImagePlugin",
    "MpoImagePlugin",
    "PngImagePlugin",
    "TiffImagePlugin",
    "WebPImagePlugin",
)
_ORIENTATIONS = {2: (0, True), 3: (2, False), 4: (2, True), 5: (3, True), 6: (1, False), 7: (1, True), 8: (3, False)}
"""EXIF tag 0x0112: quarter turns clockwise, and whether a left-right flip comes before them."""
_DAMAGE = (OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError, struct.error)
"""What Pillow raises about damaged files, by trial; anything else ends the process, which the parent can word."""
_SIXTEEN_BITS = ("I;16", "I;16L", "I;16B", "I;16N")


def prepare() -> None:
    """Import every plugin now: once the process is confined there is no file left to import from."""
    for plugin in _PLUGINS:
        importlib.import_module(f"PIL.{plugin}")
    Image.preinit()
    Image.MAX_IMAGE_PIXELS = None  # the limit below is the one that counts, and it is checked before any decoding


class Still:
    """One opened picture."""

    def __init__(self, file: BinaryIO, reader: str, pixels: int) -> None:
        """Open and decode.

        Args:
            file: seekable, at its start.
            reader: the only Pillow plugin that may look at it.
            pixels: largest picture taken, columns times rows.

        Raises:
            Fault: too large, damaged, or of a kind that cannot be shown.
        """
        try:
            with (
                warnings.catch_warnings(record=True, action="always") as complaints,
                Image.open(file, formats=[reader]) as image,
            ):
                if image.width * image.height > pixels:
                    raise Fault("too_large", image.width, image.height, pixels)
                self._image, self.description = _normalise(image, complaints)
        except _DAMAGE as error:
            raise Fault("broken_header" if isinstance(error, UnidentifiedImageError) else "broken_still") from error
        self.timestamps = [NO_TIMESTAMP]

    def picture(self, wish: Wish) -> Picture:
        """Return the one picture.

        Raises:
            Fault: any index but 0.
        """
        if wish.number != 0:
            raise Fault("no_such_frame", wish.number, 1)
        image = self._image
        return Picture(image.height, image.width, 3 * image.width, image.tobytes())


def _normalise(image: Image.Image, complaints: list[warnings.WarningMessage]) -> tuple[Image.Image, Description]:
    remarks: list[Statement] = []
    pages = getattr(image, "n_frames", 1)
    if pages > 1:
        remarks.append(("pages", pages))
    codec = str(image.info.get("compression") or image.format or "")
    exif = image.getexif()
    turn, mirrored = _ORIENTATIONS.get(exif.get(ExifTags.Base.Orientation, 1), (0, False))
    if mirrored:
        remarks.append(("mirrored",))
    tags = _tags(image, exif)
    if image.info.get("icc_profile"):
        remarks.append(("colour_profile",))
    image.load()
    upright = ImageOps.exif_transpose(image) if turn or mirrored else image  # it copies also what is upright already
    shown = _eight_bit_rgb(upright, remarks)
    if complaints:
        remarks.append(("damaged_metadata",))
    rows, columns = (shown.height, shown.width) if turn % 2 == 0 else (shown.width, shown.height)
    return shown, Description(codec, rows, columns, turn, mirrored, remarks=tuple(remarks), tags=tags)


def _eight_bit_rgb(image: Image.Image, remarks: list[Statement]) -> Image.Image:
    if image.mode in _SIXTEEN_BITS:
        remarks.append(("sixteen_bits",))
        return image.point(lambda value: value * (1 / 256), "L").convert("RGB")
    if image.mode in {"I", "F"}:
        raise Fault("no_display_range")
    if image.mode == "CMYK":
        remarks.append(("cmyk",))
    if "transparency" in image.info or image.mode in {"LA", "PA", "RGBA", "RGBa", "La"}:
        return _over_white(image.convert("RGBA"), remarks)
    return image if image.mode == "RGB" else image.convert("RGB")


def _over_white(image: Image.Image, remarks: list[Statement]) -> Image.Image:
    lowest, _ = image.getchannel("A").getextrema()
    if lowest == 255:
        return image.convert("RGB")
    remarks.append(("transparent",))
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image)
    return ground.convert("RGB")


def _tags(image: Image.Image, exif: Image.Exif) -> tuple[tuple[str, str], ...]:
    named = [(ExifTags.TAGS.get(key, f"tag {key}"), value) for key, value in exif.items()]
    named += [(ExifTags.TAGS.get(key, f"tag {key}"), value) for key, value in exif.get_ifd(ExifTags.IFD.Exif).items()]
    named += [(f"GPS {ExifTags.GPSTAGS.get(k, k)}", value) for k, value in exif.get_ifd(ExifTags.IFD.GPSInfo).items()]
    named += [(key, image.info[key]) for key in ("dpi", "comment", "Software", "Comment") if key in image.info]
    return plain_tags([(name, _text(value)) for name, value in named if not isinstance(value, dict)])


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return f"{len(value)} bytes" if len(value) > 200 else value.decode("utf-8", errors="replace")
    return str(value)
