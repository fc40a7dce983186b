"""What the database says when one of its own rules refuses a row."""

from __future__ import annotations

import pytest

from app.storage.engine import IntegrityError


def forbidden(match: str) -> pytest.RaisesExc[IntegrityError]:
    """Expect a trigger or a constraint to refuse, in these words."""
    return pytest.raises(IntegrityError, match=match)
