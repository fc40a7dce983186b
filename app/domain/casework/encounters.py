"""Several photos of one person over the years: which of them was taken nearest to the evidence."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence

_CAMERA_TAGS = ("DateTimeOriginal", "creation_time", "DateTime")
_DAY = re.compile(r"(\d{4})[:-](\d{2})[:-](\d{2})")


def evidence_day(tags: Mapping[str, str], otherwise: str) -> str:
    """Return the day (ISO) on which evidence was recorded: as its camera says, or another day that is known.

    Args:
        tags: what the file says of itself.
        otherwise: a record time, for example of the request; the evidence is from before it.
    """
    for name in _CAMERA_TAGS:
        day = _day(tags.get(name, ""))
        if day is not None and day.isoformat() <= otherwise[:10]:  # a camera without a clock says anything
            return day.isoformat()
    return otherwise[:10]


def nearest(days: Sequence[str], day: str) -> int | None:
    """Return the place of the day that is nearest to a day, the later of two that are equally near; None without any.

    Args:
        days: ISO.
        day: ISO.
    """
    wanted = datetime.date.fromisoformat(day)
    known = [(place, _day(each)) for place, each in enumerate(days)]
    apart = [(abs((found - wanted).days), -found.toordinal(), place) for place, found in known if found is not None]
    return min(apart)[2] if apart else None


def _day(text: str) -> datetime.date | None:
    found = _DAY.match(text)
    try:
        return datetime.date(*(int(part) for part in found.groups())) if found else None
    except ValueError:  # the thirtieth of February
        return None
