"""Writes ANSI/NIST-ITL files of made-up people, right or wrong as a test wants them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FS, GS, RS, US = b"\x1c", b"\x1d", b"\x1e", b"\x1f"


def tagged(kind: int, fields: Mapping[int, str | bytes], length: int | None = None) -> bytes:
    """Return one tagged record; its length is the right one unless another is given."""
    parts = [f"{kind}.{number:03}:".encode() + _bytes(value) for number, value in fields.items()]
    body = GS + GS.join(parts) + FS
    for digits in range(1, 9):
        head = f"{kind}.001:".encode()
        whole = len(head) + digits + len(body)
        if len(str(whole)) == digits:
            return head + str(whole if length is None else length).encode() + body
    raise AssertionError("a record of that size has no length")


def first(kinds: Sequence[int], version: str = "0500", count: int | None = None, **more: str) -> bytes:
    """Return the Type-1 record that lists these records."""
    listed = f"1\x1f{len(kinds) if count is None else count}"
    listed += "".join(f"\x1e{kind}\x1f{place:02}" for place, kind in enumerate(kinds))
    return tagged(1, {2: version, 3: listed, 4: "AMN", 5: "20260101", 7: "DAI000000", 8: "ORI000000", 9: "TCN-1"})


def person(**fields: str) -> bytes:
    """Return a Type-2 record after the EBTS; `f18="ROE,JANE"` sets field 2.018."""
    return tagged(2, {2: "00", **{int(name[1:]): value for name, value in fields.items()}})


def face(picture: bytes, **fields: str) -> bytes:
    """Return a Type-10 record of a face; `f20="L"` sets field 10.020."""
    values: dict[int, str | bytes] = {
        2: "01", 3: "FACE", 4: "DEMO00001", 5: "20240525", 6: "64", 7: "48", 8: "0", 11: "PNG", 12: "RGB", 20: "F",
    }  # fmt: skip
    values |= {int(name[1:]): value for name, value in fields.items()}
    return tagged(10, {**dict(sorted(values.items())), 999: picture})


def fingerprint(data: bytes = b"\xff\xa0wsq", length: int | None = None) -> bytes:
    """Return a Type-4 record."""
    real = 18 + len(data)
    header = (real if length is None else length).to_bytes(4, "big") + bytes([1, 0, 13, 255, 255, 255, 255, 255, 1])
    return header + (804).to_bytes(2, "big") + (1000).to_bytes(2, "big") + bytes([1]) + data


def _bytes(value: str | bytes) -> bytes:
    return value.encode() if isinstance(value, str) else value
