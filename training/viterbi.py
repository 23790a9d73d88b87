"""The best legal BIO sequence: a span is continued only where it was opened."""

import numpy as np

from training.labels import HEADS, labels, opening

PENALTIES = {"attribution": {"CUE": 0.5, "CONTENT": 1.5}, "names": {}, "events": {}}
"""Taken from the score of every label that opens a span of the kind: fewer, surer spans."""


def decode(head: str, logits: np.ndarray, penalties: dict[str, float] | None = None) -> list[tuple[int, int, str]]:
    """
    Spans (first, after, kind) over the rows of logits, [words, labels], one row a word. The scores are log-softmax less
    the penalties; I-X may follow only B-X or I-X. Of equal sequences the one with the lower label comes first.
    """
    if not len(logits):
        return []
    names = labels(head)
    top = logits.max(axis=1, keepdims=True)
    scores = logits - top - np.log(np.exp(logits - top).sum(axis=1, keepdims=True))
    for kind, penalty in (PENALTIES[head] if penalties is None else penalties).items():
        scores[:, opening(head, kind)] -= penalty
    illegal = np.zeros((len(names), len(names)))
    for kind in HEADS[head]:
        inside = opening(head, kind) + 1
        illegal[:, inside] = -np.inf
        illegal[inside - 1, inside] = illegal[inside, inside] = 0
    best = np.where(np.char.startswith(names, "I-"), -np.inf, scores[0])
    back: list[np.ndarray] = []
    for row in scores[1:]:
        paths = best[:, None] + illegal
        back.append(paths.argmax(axis=0))
        best = paths.max(axis=0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return spans_of(head, path[::-1])


def spans_of(head: str, path: list[int]) -> list[tuple[int, int, str]]:
    """Spans of a sequence of labels; a lone I opens none."""
    found: list[tuple[int, int, str]] = []
    for place, label in enumerate(path):
        if label == 0:
            continue
        kind = HEADS[head][(label - 1) // 2]
        if label % 2 == 0 and found and found[-1][1] == place and found[-1][2] == kind:
            found[-1] = (found[-1][0], place + 1, kind)
        elif label % 2 == 1:
            found.append((place, place + 1, kind))
    return found
