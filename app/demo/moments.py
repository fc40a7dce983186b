"""The moments of the played demo that are kept as pictures, and how their files are called."""

from __future__ import annotations

from pathlib import Path

SCALES = (1, 2)
"""Device pixels per logical pixel: 100 % and 200 %."""
THEMES = ("dark", "light")
SIZE = (1366, 768)
"""Of the window, in logical pixels: the smallest screen that is served."""

MOMENTS: dict[str, str] = {
    "sign-in": "Sign-in",
    "queue": "Queue",
    "evidence": "Evidence: faces of the clip",
    "probe": "Probe",
    "probe-quality": "Probe: its measures, each with its reference",
    "workshop": "Probe workshop: edits beside the original",
    "search": "Search",
    "examination-analysis": "Analysis of the probe before any candidate",
    "examination-drawing": "Drawing on the probe",
    "examination-comparison": "Comparison",
    "examination-features": "Comparison, feature by feature",
    "examination-ready-to-lock": "Every candidate answered",
    "examination-unmasked": "After the lock: what the machine thought",
    "verification": "Verification, before the second examiner begins",
    "decision": "Decision: both examinations, feature by feature",
    "decision-answers": "Decision: every answer of both",
    "lead": "Report",
    "request": "Request",
    "new-request": "New request",
    "no-match-no-possible-match": "No possible match",
    "log": "Log",
    "log-checked": "Log, checked as a whole",
    "accounts": "Accounts",
    "gallery": "Gallery",
    "guide-keys": "F1: the keys",
    "guide": "F1: the guide",
    "locked": "Locked window",
}
"""Name of each kept moment, in the order of the index, and its heading there."""


def picture_name(moment: str, theme: str, scale: int) -> str:
    """Return the file name of a moment's picture, for example `queue-dark-100.png`."""
    return f"{moment}-{theme}-{100 * scale}.png"


def missing_pictures(folder: Path) -> list[str]:
    """Return the names of the pictures that a complete folder would hold and this one does not."""
    names = [picture_name(moment, theme, scale) for moment in MOMENTS for theme in THEMES for scale in SCALES]
    return [name for name in names if not (folder / name).is_file()]
