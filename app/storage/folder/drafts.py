"""Drafts on disk: what a person wrote and has not recorded, sealed for that person, one small file per place.

magic "SLD1" | 12-byte nonce | AES-256-GCM of UTF-8 JSON {"at": time, "values": {name: text}}

The key is derived from the drafts key with the person's user id as salt (HKDF-SHA256), and person and place are bound
to the text as associated data, so a file that was copied to another person's or place's name does not open. The file's
name is a digest under the same key and tells neither.
"""

from __future__ import annotations

import hmac
import json
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import BadInput
from app.storage.database import out_of_space
from app.storage.folder.files import write_atomically

MOST_BYTES = 1 << 20
"""More than a draft of words can be; a longer file is not read."""
_MAGIC = b"SLD1"
_NONCE_BYTES = 12


class DraftDamagedError(Exception):
    """The file is there and is not a draft of this person at this place."""


@dataclass(frozen=True)
class Draft:
    """What was written.

    Attributes:
        values: texts by the name of their field.
        at: when, UTC.
    """

    values: dict[str, str]
    at: str


@dataclass(frozen=True)
class DraftFolder:
    """The drafts of a workspace. `key`: 32 bytes."""

    folder: Path
    key: bytes

    def write(self, user_id: str, place: str, draft: Draft) -> None:
        """Replace a person's draft of one place in one step (mode 0600).

        Raises:
            BadInput: it is too long to keep. Unavailable: the disk is full or cannot be written to.
        """
        text = json.dumps({"at": draft.at, "values": draft.values}, ensure_ascii=False).encode()
        if len(text) > MOST_BYTES:
            raise BadInput("What you wrote here is too long to be kept as a draft. Shorten it, or record it now.")
        nonce = os.urandom(_NONCE_BYTES)
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise out_of_space(error) from error
        sealed = self._cipher(user_id).encrypt(nonce, text, _bound(user_id, place))
        write_atomically(self._path(user_id, place), _MAGIC + nonce + sealed)

    def read(self, user_id: str, place: str) -> Draft | None:
        """Return a person's draft of one place, None when there is none.

        Raises:
            DraftDamagedError: what lies there does not open.
        """
        try:
            with self._path(user_id, place).open("rb") as file:
                data = file.read(2 * MOST_BYTES)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise DraftDamagedError from error
        start = len(_MAGIC) + _NONCE_BYTES
        try:
            if data[: len(_MAGIC)] != _MAGIC:
                raise DraftDamagedError
            text = self._cipher(user_id).decrypt(data[len(_MAGIC) : start], data[start:], _bound(user_id, place))
            found = json.loads(text)
            return Draft({str(name): str(value) for name, value in found["values"].items()}, str(found["at"]))
        except (InvalidTag, ValueError, KeyError, TypeError, AttributeError) as error:
            raise DraftDamagedError from error

    def remove(self, user_id: str, place: str) -> None:
        """Remove a person's draft of one place, if there is one.

        Raises:
            Unavailable: the disk cannot be written to.
        """
        try:
            self._path(user_id, place).unlink(missing_ok=True)
        except OSError as error:
            raise out_of_space(error) from error

    def _path(self, user_id: str, place: str) -> Path:
        return self.folder / hmac.digest(self.key, _bound(user_id, place), "sha256").hex()[:32]

    def _cipher(self, user_id: str) -> AESGCM:
        info = b"second-look draft 1"
        return AESGCM(HKDF(hashes.SHA256(), 32, salt=user_id.encode(), info=info).derive(self.key))


def _bound(user_id: str, place: str) -> bytes:
    return b"\0".join((_MAGIC, user_id.encode(), place.encode()))
