"""How long what people write may be: one place for every field that a record keeps."""

from __future__ import annotations

from app.errors import BadInput

LINE_LIMIT = 200
"""Characters of a name, a number, a label."""
WORDS_LIMIT = 2_000
"""Characters of a reason, a note, what somebody saw."""
FIELD_LIMIT = 500
"""Characters of what a list or a record says of a photo of the gallery."""


def check_length(name: str, text: str, most: int) -> None:
    """Raise `BadInput` for a text that is longer than so many characters, by the name of its field."""
    if len(text) > most:
        raise BadInput(f"{name} is longer than {most:,} characters ({len(text):,}). Shorten it.")
