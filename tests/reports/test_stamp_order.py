"""Certificates come in any order; only their order is changed, and what is no DER is refused."""

from __future__ import annotations

import pytest

from app.reports.stamp_order import in_order


def wrapped(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    length = bytes([len(content)]) if len(content) < 128 else b"\x82" + len(content).to_bytes(2, "big")
    return bytes([tag]) + length + content


def answer(*certificates: bytes) -> bytes:
    fields = wrapped(0x30, wrapped(0x02, b"\x03"), wrapped(0x31), wrapped(0xA0, *certificates), wrapped(0x31))
    token = wrapped(0x30, wrapped(0x06, b"\x2a"), wrapped(0xA0, fields))
    return wrapped(0x30, wrapped(0x30, wrapped(0x02, b"\x00")), token)


def test_certificates_are_put_in_order_and_nothing_else_is_touched() -> None:
    first, second = wrapped(0x30, b"a" * 200), wrapped(0x30, b"b" * 200)
    assert in_order(answer(second, first)) == answer(first, second) == in_order(answer(first, second))
    refused = wrapped(0x30, wrapped(0x30, wrapped(0x02, b"\x02")))
    assert in_order(refused) == refused


@pytest.mark.parametrize("broken", [b"", b"\x30", b"\x30\x05\x01", b"\x30\x82\xff", b"\x30\x03\x30\x09\x02"])
def test_what_is_no_der_is_refused(broken: bytes) -> None:
    with pytest.raises(ValueError, match=r"cut off|nothing"):
        in_order(broken)
