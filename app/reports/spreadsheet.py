"""CSV that a spreadsheet program shows and never executes."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

_STARTS_FORMULA = ("=", "+", "-", "@", "|", "%")
_CONTROL = ("\t", "\r", "\n")


def safe_cell(value: str) -> str:
    """Return the value, with an apostrophe before it if a spreadsheet program could take it for a formula.

    Judged after NFKC (a full-width `＝` counts as `=`) and without leading white space and invisible characters.
    """
    if value.isascii() and value[:1].isalnum():
        return value  # nearly every cell, and ten times quicker
    plain = unicodedata.normalize("NFKC", value)
    if value.startswith(_CONTROL) or plain.startswith(_CONTROL):
        return f"'{value}"
    visible = next((char for char in plain if unicodedata.category(char)[0] not in {"Z", "C"}), "")
    return f"'{value}" if visible in _STARTS_FORMULA else value


def csv_lines(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield CSV text line by line, every cell quoted and safe, lines ended with CR LF (RFC 4180)."""
    target = io.StringIO()
    writer = csv.writer(target, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in chain([head], rows):
        writer.writerow([safe_cell(cell) for cell in row])
        yield target.getvalue()
        target.seek(0)
        target.truncate()
