"""How far apart a scan looks, on a clock that the test sets."""

from __future__ import annotations

import pytest

from app.vision.pacing import LONGEST_BLIND_S, SHARE_OF_FOOTAGE, Adaptive


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def simulate(
    frames: int, footage_s: float, cost_s: float, workers: int = 1, changing: float = 0.0
) -> tuple[float, float]:
    """Scan a clip where a share of the ways between looks asks for more; return seconds used and the longest step."""
    clock = Clock()
    pace = Adaptive(frames, footage_s, workers, clock)
    frame, steps, changes = 0, [1], 0.0
    while frame < frames:
        changes += changing
        if changes >= 1 and pace.has_time_for(steps[-1] - 1, frame):
            changes -= 1
            clock.now_s += (steps[-1] - 1) * cost_s / workers
        clock.now_s += cost_s / workers
        pace.looked(cost_s)
        steps.append(pace.step(frame))
        frame += steps[-1]
    return clock.now_s - 100.0, max(steps)


@pytest.mark.parametrize(("cost_s", "workers"), [(0.01, 1), (0.1, 1), (0.25, 1), (0.25, 2), (0.45, 2)])
@pytest.mark.parametrize("changing", [0.0, 0.1, 1.0])
def test_a_minute_takes_less_than_a_minute(cost_s: float, workers: int, changing: float) -> None:
    used_s, _ = simulate(1500, 60.0, cost_s, workers, changing)
    assert used_s < 60.0


def test_a_quick_machine_looks_at_every_frame() -> None:
    used_s, longest = simulate(1500, 60.0, 0.01)
    assert used_s == pytest.approx(15, abs=0.2)
    assert longest == 1


def test_the_slower_the_machine_the_longer_the_step() -> None:
    steps = [simulate(1500, 60.0, cost)[1] for cost in (0.01, 0.05, 0.1, 0.2)]
    assert steps == sorted(steps) and steps[0] < steps[-1]


@pytest.mark.parametrize("rate", [8, 25, 60])
def test_nothing_makes_the_step_longer_than_the_longest_blind_time(rate: int) -> None:
    used_s, longest = simulate(60 * rate, 60.0, 5.0)
    assert longest / rate <= LONGEST_BLIND_S
    assert used_s > 60.0, "such a machine is too slow, and accuracy goes before speed"


def test_a_short_clip_gets_its_time() -> None:
    used_s, longest = simulate(48, 6.0, 0.15)
    assert used_s == pytest.approx(48 * 0.15)
    assert longest == 1


def test_the_frames_between_do_not_take_the_time_of_what_follows() -> None:
    clock = Clock()
    pace = Adaptive(1500, 60.0, clock=clock)
    pace.looked(0.2)
    assert pace.has_time_for(10, 0)
    clock.now_s += 0.12 * SHARE_OF_FOOTAGE * 60
    assert not pace.has_time_for(10, 0)
    assert pace.has_time_for(10, 750)


def test_a_single_outlier_changes_nothing() -> None:
    pace = Adaptive(1500, 60.0, clock=Clock())
    for seconds in (0.1, 0.1, 8.0, 0.1, 0.1):
        pace.looked(seconds)
    calm = Adaptive(1500, 60.0, clock=Clock())
    calm.looked(0.1)
    assert pace.step(0) == calm.step(0)


def test_a_clip_without_duration_and_a_still() -> None:
    assert Adaptive(1, 0.0, clock=Clock()).step(0) == 1
    pace = Adaptive(10, 0.0, clock=Clock())
    pace.looked(9.0)
    assert pace.step(0) == 1
