"""The bytes that lie under the encryption: free pages and unused ends of pages, too; and those of a process."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.storage.database import Database

PAGE, RESERVED = 16_384, 80
WAL_HEAD, FRAME_HEAD = 32, 24


def database_bytes(database: Database) -> bytes:
    """Return the database file decrypted page by page."""
    sealed = database.path.read_bytes()
    return b"".join(
        _opened(database.key, sealed[start : start + PAGE], first=start == 0) for start in range(0, len(sealed), PAGE)
    )


def log_bytes(database: Database) -> bytes:
    """Return the write-ahead log decrypted frame by frame, those that do not count any more as well."""
    path = database.path.with_name(f"{database.path.name}-wal")
    sealed = path.read_bytes() if path.exists() else b""
    plain = b""
    for start in range(WAL_HEAD, len(sealed), FRAME_HEAD + PAGE):
        number = int.from_bytes(sealed[start : start + 4], "big")
        page = sealed[start + FRAME_HEAD : start + FRAME_HEAD + PAGE]
        plain += _opened(database.key, page, first=number == 1)
    return plain


def process_bytes(pid: int) -> Iterator[bytes]:
    """Yield the memory of another process of the same user, region by region (Linux)."""
    with Path(f"/proc/{pid}/maps").open(encoding="utf-8") as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if found:
                start, end = int(found[1], 16), int(found[2], 16)
                memory.seek(start)
                yield memory.read(end - start)


def _opened(key: bytes, page: bytes, *, first: bool) -> bytes:
    """SQLCipher 4: AES-256-CBC; the vector and the HMAC in the last 80 bytes, the salt before the first page's."""
    vector = page[-RESERVED : -RESERVED + 16]
    cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return cipher.update(page[16 if first else 0 : -RESERVED])
