"""Which windows are seen when: one batch is of one task, and tasks alternate."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from training.encoding import Encoded
from training.windows import LONGEST, Window, labelled_windows, shuffled_windows

PADDED_PIECES = 768
"""Wordpieces of the batch of one process at most, padding counted."""


@dataclass(frozen=True)
class Task:
    """Documents whose batches are drawn together, and how often: its share of all batches."""

    name: str
    documents: Sequence[Encoded]
    share: float


def windows_of(encoded: Encoded, chance: random.Random) -> list[Window]:
    return (labelled_windows if "events" in encoded.targets else shuffled_windows)(encoded, chance)


def batches(windows: list[Window], chance: random.Random) -> list[list[Window]]:
    """Windows of like length together; the order of the batches is random."""
    pooled = chance.sample(windows, len(windows))
    made: list[list[Window]] = []
    for start in range(0, len(pooled), 512):
        batch: list[Window] = []
        for window in sorted(pooled[start : start + 512], key=len):
            if (len(batch) + 1) * (min(len(window), LONGEST) + 2) > PADDED_PIECES:
                made.append(batch)
                batch = []
            batch.append(window)
        made.append(batch)
    chance.shuffle(made)
    return made


class Stream:
    """Endless batches of one task: pass after pass, each cut and shuffled anew by (seed, task, pass)."""

    def __init__(self, task: Task, seed: int) -> None:
        self.task, self.seed = task, seed
        self.number, self.position = -1, 0
        self.ready: list[list[Window]] = []
        self.seen = 0.0
        """How often the documents have been read through."""

    def at(self, index: int) -> list[Window]:
        """The batch of this index; cheap when asked for in order, exact in any order that goes forward."""
        while index - self.position >= len(self.ready):
            self.position += len(self.ready)
            self.number += 1
            chance = random.Random(f"{self.seed}/{self.task.name}/{self.number}")
            self.ready = batches([w for d in self.task.documents for w in windows_of(d, chance)], chance)
        self.seen = self.number + (index - self.position + 1) / len(self.ready)
        return self.ready[index - self.position]


def turns(tasks: Sequence[Task]) -> Iterator[tuple[int, int]]:
    """Step after step: whose turn it is, and how many turns that task has had before. Shares are spread evenly."""
    total = sum(task.share for task in tasks)
    had = [0] * len(tasks)
    step = 0
    while True:
        step += 1
        turn = max(range(len(tasks)), key=lambda i: tasks[i].share / total * step - had[i])
        had[turn] += 1
        yield turn, had[turn] - 1
