import random

import pytest

from training.document import Document, HeadLabels
from training.encoding import encode
from training.tests.tiny import tiny_tokenizer
from training.windows import LONGEST, labelled_windows, packed, shuffled_windows

TEXT = "The mayor of Kalora said two men left. He added two men left.\nThe mayor left.\n" * 12 + "two men " * 300 + "."


@pytest.mark.parametrize("size", [8, 30, 192])
def test_reading_windows_hold_every_piece_once_in_order_and_no_more_than_fits(tmp_path, size):
    encoded = encode(tiny_tokenizer(tmp_path), Document("d", "c", TEXT, {}))
    windows = packed(encoded, size)
    assert [p for w in windows for p in range(w.first, w.after)] == list(range(len(encoded.pieces.ids)))
    assert max(len(w) for w in windows) <= size


def test_reading_windows_begin_with_a_line_where_lines_fit(tmp_path):
    encoded = encode(tiny_tokenizer(tmp_path), Document("d", "c", "The mayor left. He left.\nTwo men left.\nTwo men left.", {}))
    assert [(w.first, w.after) for w in packed(encoded, 7)] == [(0, 7), (7, 11), (11, 15)]
    assert [(w.first, w.after) for w in packed(encoded, 9)] == [(0, 7), (7, 15)]
    assert [(w.first, w.after) for w in packed(encoded, 12)] == [(0, 11), (11, 15)]


@pytest.mark.parametrize("seed", range(6))
def test_training_windows_hold_every_piece_once(tmp_path, seed):
    encoded = encode(tiny_tokenizer(tmp_path), Document("d", "c", TEXT, {}))
    windows = shuffled_windows(encoded, random.Random(seed))
    assert [p for w in windows for p in range(w.first, w.after)] == list(range(len(encoded.pieces.ids)))
    assert max(len(w) for w in windows) <= LONGEST


def test_sparse_labels_give_windows_with_a_label_only(tmp_path):
    text = "The mayor left. He left. Two men left."
    unknown = [(0, 15), (25, len(text))]
    encoded = encode(tiny_tokenizer(tmp_path), Document("d", "c", text, {"events": HeadLabels([], unknown)}))
    for seed in range(4):
        (window,) = labelled_windows(encoded, random.Random(seed))
        assert (window.first, window.after) in ((4, 7), (0, 11))
