import numpy as np
import pytest

from training.document import Document, HeadLabels, Span
from training.encoding import encode
from training.labels import labels
from training.read import logits_of
from training.score_attribution import record
from training.score_spans import score
from training.tests.tiny import tiny_tokenizer

TEXT = "The mayor of Kalora said two men left."


def network(*wanted: tuple[int, str]):
    """Says O, but for these pieces (counted from the text's first)."""

    def run(ids: list[int], cases: list[int]) -> dict[str, np.ndarray]:
        logits = np.zeros((len(ids), len(labels("names"))))
        logits[:, 0] = 5
        for piece, label in wanted:
            logits[piece + 1, labels("names").index(label)] = 10
        return {"names": logits}

    return run


@pytest.mark.parametrize(
    ("found", "given", "f1"),
    [
        ([(3, "B-LOC")], HeadLabels([Span(13, 19, "LOC")]), 1.0),
        ([(3, "B-PER")], HeadLabels([Span(13, 19, "LOC")]), 0.0),
        # A kind that the corpus does not annotate counts neither way.
        ([(3, "B-LOC"), (6, "B-NORP")], HeadLabels([Span(13, 19, "LOC")], absent=("NORP",)), 1.0),
        # Nor does what lies where nothing is known.
        ([(3, "B-LOC"), (6, "B-ORG")], HeadLabels([Span(13, 19, "LOC")], unknown=[(20, 24)]), 1.0),
        ([(3, "B-LOC"), (6, "B-ORG")], HeadLabels([Span(13, 19, "LOC")]), 2 / 3),
    ],
)
def test_exact_spans(tmp_path, found, given, f1):
    encoded = encode(tiny_tokenizer(tmp_path), Document("d", "c", TEXT, {"names": given}))
    read = {"d": logits_of(network(*found), encoded)}
    assert score("names", [encoded], read)["all"]["f1"] == pytest.approx(f1)


def test_every_span_is_a_statement_of_its_own_in_utf16():
    document = Document("d", "c", "😀 he said so", {})
    statements = record(document, [Span(2, 4, "SOURCE"), Span(5, 9, "CUE"), Span(10, 12, "CONTENT")])["statements"]
    assert statements[0]["source"] == [{"start": 3, "end": 5}]
    assert statements[1]["cue"] == {"start": 6, "end": 10}
    assert statements[2]["content"] == [{"start": 11, "end": 13}]
    assert statements[0]["content"] == [{"start": 0, "end": 0}]
