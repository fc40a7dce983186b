"""Weight files that a section brings itself: other weights for the network that describes faces."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.errors import Unavailable
from app.vision.models import manifest

SUFFIX = ".dat"


@dataclass(frozen=True)
class WeightFile:
    """A file of weights in dlib's form, and the SHA-256 that it has to have."""

    path: Path
    sha256: str

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    def read(self) -> bytes:
        """Return the content.

        Raises:
            Unavailable: it is missing, or not the one that was meant.
        """
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise Unavailable(f"The model file {self.name} cannot be read ({error.strerror}).") from error
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise Unavailable(f"The model file {self.name} is not the one that the gallery was described with.")
        return content


def own_weights(models_folder: Path | None) -> list[WeightFile]:
    """Return the weight files of the models folder that no manifest names, by name. Reads them all."""
    if models_folder is None or not models_folder.is_dir():
        return []
    known = {line.path for line in manifest()}
    found = sorted(path for path in models_folder.glob(f"*{SUFFIX}") if path.name not in known and path.is_file())
    return [WeightFile(path, hashlib.sha256(path.read_bytes()).hexdigest()) for path in found]


def weights_of(models_folder: Path | None, sha256: str) -> WeightFile:
    """Return the file of a digest.

    Raises:
        Unavailable: it is not in the models folder.
    """
    for each in own_weights(models_folder):
        if each.sha256 == sha256:
            return each
    raise Unavailable(
        f"The gallery is described with a network whose file (SHA-256 {sha256[:12]}…) is not in the models folder of "
        "the workspace. Put the file back, exactly as it was."
    )
