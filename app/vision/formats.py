"""What kind of file this is, by its first bytes: the decoder is chosen here and nowhere else, never by the name."""

from __future__ import annotations

from dataclasses import dataclass

HEAD_BYTES = 1024
"""How much of the start of a file `recognise` wants to see."""


@dataclass(frozen=True)
class Format:
    """A file format this house reads.

    Attributes:
        label: short name for people and records.
        engine: `av` for moving pictures, `pillow` for stills.
        reader: name of the one demuxer (av) or plugin (pillow) that may open it.
    """

    label: str
    engine: str
    reader: str


_MOV = Format("MOV", "av", "mov")
FORMATS = {
    entry.label: entry
    for entry in (
        Format("JPEG", "pillow", "JPEG"),
        Format("PNG", "pillow", "PNG"),
        Format("TIFF", "pillow", "TIFF"),
        Format("BMP", "pillow", "BMP"),
        Format("WebP", "pillow", "WEBP"),
        _MOV,
        Format("MP4", "av", "mov"),
        Format("AVI", "av", "avi"),
        Format("Matroska", "av", "matroska"),
        Format("GIF", "av", "gif"),
        Format("DAV", "av", "dhav"),
        Format("MPEG-TS", "av", "mpegts"),
        Format("MPEG-PS", "av", "mpeg"),
        Format("ASF", "av", "asf"),
        Format("FLV", "av", "flv"),
        Format("H.264", "av", "h264"),
        Format("H.265", "av", "hevc"),
    )
}
"""Every format that is taken, by label."""

_PREFIXES = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"\x1aE\xdf\xa3", "Matroska"),
    (b"DAHUA", "DAV"),
    (b"DHAV", "DAV"),
    (b"\0\0\x01\xba", "MPEG-PS"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "ASF"),
    (b"FLV\x01", "FLV"),
)
_OTHER_KINDS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"ID3", "a sound recording"),
    (b"OggS", "an Ogg file"),
    (b"fLaC", "a sound recording"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
    (b"#EXTM3U", "a playlist, which only points to other files"),
)
_BMP_HEADER_SIZES = (12, 16, 40, 52, 56, 64, 108, 124)
_STILL_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"avis")


def recognise(head: bytes) -> Format | None:
    """Return the format that the first `HEAD_BYTES` bytes of a file announce, or None."""
    label = next((label for prefix, label in _PREFIXES if head.startswith(prefix)), None)
    label = label or _riff(head) or _iso(head) or _bitmap(head) or _transport(head) or _raw_stream(head)
    return FORMATS[label] if label else None


def describe_other(head: bytes) -> str | None:
    """Say in a few words what a file is that `recognise` did not take, or None when that is unknown too."""
    if head[4:8] == b"ftyp" and head[8:12] in _STILL_BRANDS:
        return "a HEIC or AVIF picture"
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "a sound recording"
    known = next((words for prefix, words in _OTHER_KINDS if head.startswith(prefix)), None)
    if known:
        return known
    return "a text file" if head and _is_text(head) else None


def _riff(head: bytes) -> str | None:
    if head[:4] != b"RIFF":
        return None
    return {b"AVI ": "AVI", b"WEBP": "WebP"}.get(head[8:12])


def _iso(head: bytes) -> str | None:
    kind, brand = head[4:8], head[8:12]
    if kind == b"ftyp":
        if brand in _STILL_BRANDS:
            return None
        return "MOV" if brand == b"qt  " else "MP4"
    return "MOV" if kind in {b"moov", b"mdat", b"wide", b"skip", b"free"} else None


def _bitmap(head: bytes) -> str | None:
    return "BMP" if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES else None


def _transport(head: bytes) -> str | None:
    """Transport streams repeat the byte 0x47 every 188 bytes (192 with a leading time stamp, as in M2TS)."""
    for start, step in ((0, 188), (4, 192)):
        if len(head) > start + 3 * step and all(head[start + step * n] == 0x47 for n in range(4)):
            return "MPEG-TS"
    return None


def _raw_stream(head: bytes) -> str | None:
    """Annex B streams begin with a start code and a parameter set, or an access unit delimiter."""
    body = head.lstrip(b"\0")
    if not 2 <= len(head) - len(body) <= 3 or body[:1] != b"\x01" or len(body) < 3:
        return None
    if body[1] & 0x9F in (7, 9):  # H.264: forbidden bit clear, type 7 (parameters) or 9 (delimiter)
        return "H.264"
    return "H.265" if (body[1] >> 1) in (32, 35) and body[1] & 0x81 == 0 else None


def _is_text(head: bytes) -> bool:
    try:
        text = head[: HEAD_BYTES - 4].decode("utf-8", errors="strict")
    except UnicodeDecodeError:
        return False
    return all(character.isprintable() or character in "\t\r\n\f\ufeff" for character in text)
