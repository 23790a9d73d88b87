import pytest

from training.labels import HEADS, labels, opening


def test_labels_come_in_the_order_of_the_logits():
    assert labels("attribution") == ["O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT"]
    assert len(labels("names")) == 11


@pytest.mark.parametrize("head", HEADS)
def test_opening_is_the_index_of_B_and_the_next_continues(head):
    for kind in HEADS[head]:
        assert labels(head)[opening(head, kind)] == f"B-{kind}"
        assert labels(head)[opening(head, kind) + 1] == f"I-{kind}"
