"""The binary records of an ANSI/NIST-ITL file, Types 3 to 8: passed over with their header read."""

from __future__ import annotations

import struct

from app.exchange.nist_records import NistField, NistRecord

_FINGERPRINT = struct.Struct(">IBB6sBHHB")  # LEN IDC IMP FGP ISR HLL VLL GCA
_SIGNATURE = struct.Struct(">IBBBBHH")  # LEN IDC SIG SRT ISR HLL VLL
_USER_DEFINED = struct.Struct(">IB")  # LEN IDC


def read_binary(content: bytes, at: int, kind: int) -> NistRecord | None:
    """Return the binary record that begins at a byte, None when its length cannot be.

    Args:
        kind: 3 to 8, as field 1.003 lists it; the record itself does not say.
    """
    layout = {7: _USER_DEFINED, 8: _SIGNATURE}.get(kind, _FINGERPRINT)
    if at + layout.size > len(content):
        return None
    length, idc, *values = layout.unpack_from(content, at)
    if not layout.size <= length <= len(content) - at:
        return None
    fields = tuple(NistField(number, ((_words(value),),)) for number, value in enumerate(values, 3))
    return NistRecord(kind, idc, length, fields, content[at + layout.size : at + length])


def _words(value: object) -> str:
    """Write a header's value; of the six finger positions those that are used (255 means none)."""
    if isinstance(value, bytes):
        return " ".join(str(each) for each in value if each != 255)
    return str(value)
