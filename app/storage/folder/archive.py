"""Many files in one, as a backup is: written once from front to back, read back whole or refused.

Each part is its name's length (2 bytes) and its size (8 bytes, both big-endian), its name and its bytes. The last part
is the seal: the SHA-256 of every part before it, encrypted and authenticated (AES-256-GCM), so that no part can be
changed, exchanged, added or left out. What lies in the parts is sealed by whoever hands them over.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.errors import BadInput

MAGIC = b"SLB1"
_SEAL = "seal"
_HEAD = struct.Struct(">HQ")
_NONCE = 12
_CHUNK = 1 << 20
_LONGEST_NAME = 200
_LARGEST_SEAL = 1 << 31


@dataclass
class ArchiveWriter:
    """Writes parts one after another.

    Attributes:
        file: at its beginning.
        digest: SHA-256 over everything written so far.
    """

    file: BinaryIO
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)
    size: int = 0
    parts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._write(MAGIC)

    def add(self, name: str, source: BinaryIO, size: int) -> None:
        """Append a part.

        Args:
            source: holds at least `size` bytes from where it stands.

        Raises:
            ValueError: the name is too long or was there already. OSError: the source ends too early.
        """
        if not 0 < len(name.encode()) <= _LONGEST_NAME or name in self.parts:
            raise ValueError(f"{name!r} cannot be the name of another part")
        self._write(_HEAD.pack(len(name.encode()), size) + name.encode())
        digest, left = hashlib.sha256(), size
        while left:
            piece = source.read(min(_CHUNK, left))
            if not piece:
                raise OSError(f"{name} became shorter while it was copied")
            digest.update(piece)
            self._write(piece)
            left -= len(piece)
        self.parts[name] = digest.hexdigest()

    def finish(self, key: bytes) -> None:
        """Append the seal. `key`: 32 bytes."""
        nonce = os.urandom(_NONCE)
        sealed = nonce + AESGCM(key).encrypt(nonce, json.dumps(self.parts).encode(), MAGIC)
        self._write(_HEAD.pack(len(_SEAL), len(sealed)) + _SEAL.encode() + sealed)

    def _write(self, data: bytes) -> None:
        self.file.write(data)
        self.digest.update(data)
        self.size += len(data)


@dataclass
class Part:
    """One part of an archive that is being read; its content is read once, before the next part."""

    name: str
    size: int
    _file: BinaryIO
    _left: int = 0

    def __post_init__(self) -> None:
        self._left = self.size

    def chunks(self) -> Iterator[bytes]:
        """Yield the content in pieces. Raises `BadInput` where the file ends too early."""
        while self._left:
            piece = self._file.read(min(_CHUNK, self._left))
            if not piece:
                raise cut_off()
            self._left -= len(piece)
            yield piece

    def read(self, most: int = _LARGEST_SEAL) -> bytes:
        """Return the content of a small part. Raises `BadInput`: it is larger than `most`, or cut off."""
        if self.size > most:
            raise damaged()
        return b"".join(self.chunks())


def parts(file: BinaryIO) -> Iterator[Part]:
    """Yield the parts of an archive, the seal among them, which is the last.

    Raises:
        BadInput: it is no backup, or cut off.
    """
    if file.read(len(MAGIC)) != MAGIC:
        raise BadInput("This file is no backup of Second Look. Choose a file that the command backup has written.")
    while True:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            raise cut_off()
        length, size = _HEAD.unpack(head)
        try:
            name = file.read(length).decode()
        except UnicodeDecodeError:
            raise damaged() from None
        if not 0 < length <= _LONGEST_NAME:
            raise damaged()
        part = Part(name, size, file)
        yield part
        for _ in part.chunks():  # what the caller did not read
            pass
        if is_seal(part):
            if file.read(1):
                raise damaged()
            return


def is_seal(part: Part) -> bool:
    """Tell whether a part is the seal."""
    return part.name == _SEAL


def open_seal(part: Part, key: bytes) -> dict[str, str]:
    """Return the SHA-256 of every part by name.

    Raises:
        BadInput: it was not sealed with this key, or changed since.
    """
    sealed = part.read()
    try:
        found = json.loads(AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], MAGIC))
    except (InvalidTag, ValueError):
        raise damaged() from None
    return {str(name): str(digest) for name, digest in found.items()}


def damaged() -> BadInput:
    """Return what to say of an archive that is not what was written."""
    return BadInput("The backup is damaged, or it is of another workspace. Nothing was restored. Take another backup.")


def cut_off() -> BadInput:
    """Return what to say of an archive that ends too early."""
    return BadInput("The backup ends too early: it was cut off or copied in part. Copy it again, or take another one.")
