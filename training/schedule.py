"""The learning rate: up over the first steps, then down to nothing at the last one, wherever that comes to lie."""

from dataclasses import dataclass, field

WARM_UP = 100


@dataclass
class Schedule:
    """
    Falls in a straight line to the planned last step. A new plan bends the line where it stands, so a run on a busy
    machine can end on time. The plans made are kept: with them a run can be repeated step for step.
    """

    total: int
    factor: float = 1.0
    plans: list[tuple[int, int]] = field(default_factory=list)
    """(step, planned total from there on)."""

    def __post_init__(self) -> None:
        if not self.plans:
            self.plans = [(0, self.total)]

    def replan(self, step: int, total: int) -> None:
        total = max(total, step + 1)
        if total != self.total:
            self.total = total
            self.plans.append((step, total))

    def rate(self, step: int) -> float:
        """The factor for this step, 0 ≤ factor ≤ 1; to be asked once for each step, in order."""
        self.factor *= max(0.0, 1 - 1 / max(1, self.total - step))
        return self.factor * min(1.0, (step + 1) / min(WARM_UP, max(1, self.total // 4)))
