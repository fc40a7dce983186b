"""The list of facial components an examiner goes through: first on the probe alone, then on probe and candidate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import BadInput


@dataclass(frozen=True)
class Component:
    """One component of the face.

    Attributes:
        key: short name in the records, for example `ears`.
        number: place in the list, from 1.
        hint: one plain sentence on what to look at.
        characteristics: what of the component can be described.
    """

    key: str
    number: int
    name: str
    hint: str
    characteristics: tuple[str, ...]


@dataclass(frozen=True)
class Checklist:
    """A section's list of components.

    Attributes:
        sha256: digest of the file it was read from, hex.
    """

    name: str
    version: str
    sha256: str
    components: tuple[Component, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The components' keys in order."""
        return tuple(component.key for component in self.components)

    def component(self, key: str) -> Component:
        """Return a component. Raises `BadInput` for a key that is not on the list."""
        found = next((component for component in self.components if component.key == key), None)
        if found is None:
            raise BadInput(f"'{key}' is not on the checklist '{self.name}'. Choose one of its components.")
        return found


def numbered(named: Sequence[tuple[str, str, str, tuple[str, ...]]]) -> tuple[Component, ...]:
    """Return components of (key, name, hint, characteristics), numbered from 1 in this order."""
    return tuple(
        Component(key, number, name, hint, characteristics)
        for number, (key, name, hint, characteristics) in enumerate(named, 1)
    )
