"""ZIP files that are the same, byte for byte, whenever the same is written into them."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable

_EPOCH = (1980, 1, 1, 0, 0, 0)


def json_text(value: object) -> str:
    """Return readable JSON that is always the same for the same value."""
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


class Packer:
    """Writes files into an archive.

    Attributes:
        files: SHA-256 of each file so far, hex, by name.
    """

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.files: dict[str, str] = {}

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """Write one file (mode 0600)."""
        info = zipfile.ZipInfo(name, _EPOCH)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        info.create_system = 3
        digest = hashlib.sha256()
        with self._archive.open(info, "w", force_zip64=True) as member:
            for chunk in chunks:
                member.write(chunk)
                digest.update(chunk)
        self.files[name] = digest.hexdigest()
