"""What the database itself asks of reviews of the log, of outcomes of leads, and of exports with pictures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.storage.database import Database
from app.storage.engine import IntegrityError
from tests.storage.direct import Direct, direct


def released(rows: Direct) -> None:
    rows.searched()
    rows.examined("first", "a", "S-p1")
    rows.examined("second", "b", "S-p1")
    rows.decision()
    rows.lead()


WRONG: dict[str, Callable[[Direct], object]] = {
    "a review that leaves entries out": lambda rows: rows.log_review(3, 4),
    "a review by a supervisor": lambda rows: rows.log_review(2, 3, signed_by="s"),
    "a review of what comes after it": lambda rows: rows.log_review(2, 9_999),
    "a review that ends before it begins": lambda rows: rows.log_review(2, 1),
    "an outcome nobody knows": lambda rows: rows.outcome(feedback="maybe"),
    "an outcome without a basis": lambda rows: rows.outcome(basis=" "),
    "an outcome without a day": lambda rows: rows.outcome(learnt_on="yesterday"),
    "a passing-on to nobody": lambda rows: rows.passing(recipient=" "),
    "a passing-on of no lead": lambda rows: rows.passing(lead_id="L-none"),
    "a disclosure to nobody": lambda rows: rows.disclosure(recipients="[]"),
    "pictures without a reason": lambda rows: rows.history_export(pictures=1),
}


@pytest.mark.parametrize("wrong", sorted(WRONG))
def test_the_database_refuses(database: Database, wrong: str) -> None:
    with direct(database) as rows:
        released(rows)
        rows.oversight()
        with pytest.raises(IntegrityError):
            WRONG[wrong](rows)


def test_reviews_follow_each_other(database: Database) -> None:
    with direct(database) as rows:
        released(rows)
        rows.oversight()
        rows.log_review(2, 7)
        rows.log_review(8, 8)
        with pytest.raises(IntegrityError, match="begins where the last one ended"):
            rows.log_review(8, 9)
