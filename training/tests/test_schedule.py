import pytest

from training.schedule import WARM_UP, Schedule


def rates(schedule: Schedule, start: int = 0) -> list[float]:
    found = []
    step = start
    while step < schedule.total:
        found.append(schedule.rate(step))
        step += 1
    return found


def test_rises_then_falls_in_a_straight_line_to_nothing():
    found = rates(Schedule(1000))
    assert found[0] == pytest.approx(1 / WARM_UP, rel=0.01)
    assert max(found) == found[WARM_UP - 1]
    assert found[500] == pytest.approx(0.5, abs=0.01)
    assert found[-1] == 0


def test_a_shorter_plan_ends_at_nothing_without_a_jump():
    schedule = Schedule(1000)
    before = [schedule.rate(step) for step in range(400)][-1]
    schedule.replan(400, 450)
    after = rates(schedule, 400)
    assert before - 0.02 < after[0] < before
    assert after[-1] == 0
    assert schedule.plans == [(0, 1000), (400, 450)]
