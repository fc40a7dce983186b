"""Where things lie."""

from __future__ import annotations

from pathlib import Path


def resource(relative: str) -> Path:
    """Return the path of a file that ships with the product.

    Args:
        relative: path below `resources`, with forward slashes.

    Raises:
        FileNotFoundError: the product was installed without it, which is a defect of the installation.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "resources", package.parent / "resources"):
        candidate = root / relative
        if candidate.exists():
            return candidate
    raise FileNotFoundError(f"resources/{relative} is missing from this installation")
