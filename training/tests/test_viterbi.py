import numpy as np
import pytest

from training.labels import labels
from training.viterbi import decode


def logits(*wanted: dict[str, float]) -> np.ndarray:
    names = labels("attribution")
    table = np.full((len(wanted), len(names)), -5.0)
    for row, scores in zip(table, wanted):
        for name, score in scores.items():
            row[names.index(name)] = score
    return table


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], []),
        ([{"O": 5}, {"O": 5}], []),
        ([{"B-CUE": 5}, {"I-CUE": 5}, {"O": 5}], [(0, 2, "CUE")]),
        ([{"B-CUE": 5}, {"B-CUE": 5}], [(0, 1, "CUE"), (1, 2, "CUE")]),
        # I cannot come first: the best legal way opens the span there.
        ([{"I-CONTENT": 5, "B-CONTENT": 4}, {"I-CONTENT": 5}], [(0, 2, "CONTENT")]),
        # I-CUE cannot follow B-SOURCE, however much the word asks for it.
        ([{"B-SOURCE": 5}, {"I-CUE": 5, "I-SOURCE": 4}], [(0, 2, "SOURCE")]),
        # A weak opening gives way for the sake of the strong words after it.
        ([{"O": 2, "B-CONTENT": 1}, {"I-CONTENT": 9}, {"I-CONTENT": 9}], [(0, 3, "CONTENT")]),
    ],
)
def test_the_best_legal_sequence(scores, expected):
    table = logits(*scores) if scores else np.zeros((0, 7))
    assert decode("attribution", table, {}) == expected


def test_a_penalty_keeps_a_doubtful_span_shut():
    doubtful = logits({"B-CONTENT": 1.0, "O": 0.5})
    assert decode("attribution", doubtful, {}) == [(0, 1, "CONTENT")]
    assert decode("attribution", doubtful, {"CONTENT": 1.0}) == []
