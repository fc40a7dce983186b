"""Dates as senders write them."""

from __future__ import annotations

import datetime
import re

_DATE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T?\d{2}:?\d{2}(?::?\d{2})?)?Z?")


def iso_date(text: str) -> str:
    """Return `20120730`, `2012-07-30` or `20120730000000Z` as `2012-07-30`; empty for what is no day."""
    found = _DATE.fullmatch(text.strip())
    if found is None or not text.isascii():
        return ""
    year, month, day = (int(part) for part in found.groups())
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""
