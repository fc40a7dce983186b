"""What a section may set, within which bounds, and what holds until two people set something else."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.casework.candidates import LIST_LENGTH_DEFAULT
from app.errors import BadInput


@dataclass(frozen=True)
class Setting:
    """One thing to set; all are whole numbers, and a switch is 0 or 1.

    Attributes:
        name: the key in records and in the log.
        words: what it is called.
        unit: what is counted; empty for a switch.
        least, most: the bounds, both allowed.
        default: what holds before anybody sets it.
        casework: the default in a casework room, where it differs.
    """

    name: str
    words: str
    unit: str
    least: int
    most: int
    default: int
    casework: int | None = None

    @property
    def is_switch(self) -> bool:
        """Whether it is only on or off."""
        return not self.unit

    def default_in(self, room: str) -> int:
        """Return what holds in a room before anybody sets it."""
        return self.casework if room == "casework" and self.casework is not None else self.default

    def shown(self, value: int) -> str:
        """Return a value in words."""
        return ("on" if value else "off") if self.is_switch else f"{value} {self.unit}"


IDLE_MINUTES = Setting("idle_minutes", "The window locks after", "minutes without a sign of life", 1, 30, 30)
SESSION_HOURS = Setting("session_hours", "The passphrase is asked for again after", "hours", 1, 12, 12)
DORMANT_DAYS = Setting("dormant_days", "An account is disabled after", "days without use", 7, 90, 90)
SECOND_FACTOR = Setting("second_factor", "Everybody needs a code from an authenticator app", "", 0, 1, 0, casework=1)
LIST_LENGTH = Setting("list_length", "A search proposes a list of", "candidates", 2, 50, LIST_LENGTH_DEFAULT)
CERTIFICATE_NOTICE = Setting(
    "certificate_notice", "The end of a training certificate is announced", "days before", 1, 90, 30
)
HEARTBEAT_MINUTES = Setting("heartbeat_minutes", "The log notes that the program is at work every", "minutes", 1, 15, 5)
OPENS = Setting("section_opens", "A search is out of hours before", "o'clock", 0, 24, 6)
CLOSES = Setting("section_closes", "A search is out of hours from", "o'clock on", 0, 24, 22)

SETTINGS: tuple[Setting, ...] = (
    IDLE_MINUTES,
    SESSION_HOURS,
    DORMANT_DAYS,
    SECOND_FACTOR,
    LIST_LENGTH,
    CERTIFICATE_NOTICE,
    HEARTBEAT_MINUTES,
    OPENS,
    CLOSES,
)


def setting_named(name: str) -> Setting:
    """Return a setting. Raises `BadInput` for a name that is none."""
    found = next((setting for setting in SETTINGS if setting.name == name), None)
    if found is None:
        raise BadInput(f"'{name}' is no setting. There are: " + ", ".join(each.name for each in SETTINGS) + ".")
    return found


def checked_value(setting: Setting, value: int) -> int:
    """Return a value within the bounds. Raises `BadInput` for any other."""
    if not setting.least <= value <= setting.most:
        raise BadInput(
            f"{setting.words}: {value} is outside of what is allowed. "
            f"Choose a number from {setting.least} to {setting.most}."
        )
    return value
