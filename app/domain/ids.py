"""Identifiers that sort by the time they were made (UUID version 7, RFC 9562 section 5.7), and some that must not."""

from __future__ import annotations

import os
import time
import uuid


def new_id() -> str:
    """Return a fresh UUIDv7 as text: 48 bits of Unix milliseconds, then 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds & (1 << 48) - 1) << 80 | random
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def random_id() -> str:
    """Return a fresh UUIDv4 as text, for what may not tell when it was made: ids of candidates would tell ranks."""
    return str(uuid.uuid4())
