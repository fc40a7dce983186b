"""One ZIP file around an export of the log and what goes with it: pictures, other forms, pages to read."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.reports.spreadsheet import csv_lines

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes whenever the same bundle is written


@dataclass(frozen=True, eq=False)
class BundledFile:
    """A file with the words that say what it is."""

    name: str
    words: str
    data: bytes = field(repr=False)


def bundle_zip(readme: str, files: Sequence[BundledFile]) -> bytes:
    """Return the ZIP file: a README, a list of contents with the SHA-256 of each file, and the files."""
    target = io.BytesIO()
    rows = [(each.name, each.words, str(len(each.data)), hashlib.sha256(each.data).hexdigest()) for each in files]
    contents = "".join(csv_lines(("file", "what it is", "bytes", "sha256"), rows))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "README.txt", readme.encode())
        _put(archive, "contents.csv", contents.encode())
        for each in files:
            _put(archive, each.name, each.data)
    return target.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    info.create_system = 3
    archive.writestr(info, data)
