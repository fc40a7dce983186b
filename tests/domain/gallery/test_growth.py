"""The months of a gallery: those without any change are not left out."""

from __future__ import annotations

from app.domain.gallery.growth import GrowthMonth, every_month, held_after


def test_months_between_are_there() -> None:
    months = every_month([GrowthMonth("2025-11", 10, 0), GrowthMonth("2026-02", 3, 4)])
    assert [(each.month, each.added, each.removed) for each in months] == [
        ("2025-11", 10, 0), ("2025-12", 0, 0), ("2026-01", 0, 0), ("2026-02", 3, 4),
    ]  # fmt: skip
    assert held_after(months) == (10, 10, 10, 9)


def test_one_month_and_none() -> None:
    only = GrowthMonth("2026-12", 1, 1)
    assert every_month([only]) == (only,) and held_after([only]) == (0,)
    assert every_month([]) == () and held_after([]) == ()
