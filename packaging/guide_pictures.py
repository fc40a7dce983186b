"""Makes the pictures of the examiner's guide from the played demo, so that they show the window as it is.

second-look --screenshots --output FOLDER     every station, in both themes and at two scales
python3 packaging/guide_pictures.py FOLDER    those of them that the guide shows, made small

Those of the training room are taken by hand: the demo plays no exercise.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "guide" / "pictures"
SIZE = (900, 506)
"""Wide enough to read a page's title; the guide shows them smaller still."""
_FROM = "{0}-light-200.png"
SHOWN = {
    "queue": "queue",
    "request": "new-request",
    "evidence": "evidence",
    "probe": "probe",
    "search": "search",
    "analysis": "examination-analysis",
    "examination": "examination-comparison",
    "verification": "verification",
    "decision": "decision",
    "report": "lead",
    "gallery": "gallery",
}
"""Name of each picture in the guide, and the moment of the played demo that it shows."""


def make(screens: Path, to: Path = PICTURES) -> None:
    """Write the pictures of the guide from a folder of screenshots.

    Raises:
        FileNotFoundError: a screenshot is not there; nothing was written.
    """
    sources = {name: screens / _FROM.format(moment) for name, moment in SHOWN.items()}
    absent = [path.name for path in sources.values() if not path.is_file()]
    if absent:
        raise FileNotFoundError(f"{screens} does not hold {', '.join(absent)}. Take the screenshots first.")
    for name, path in sources.items():
        with Image.open(path) as screen:
            small = screen.convert("RGB").resize(SIZE, Image.Resampling.LANCZOS)
        small.quantize(256, kmeans=3).save(to / f"{name}.png", optimize=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the folder of the screenshots.")
    try:
        make(Path(sys.argv[1]))
    except FileNotFoundError as problem:
        sys.exit(str(problem))
