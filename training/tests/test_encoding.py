from training.document import Document, HeadLabels, Span
from training.encoding import UNKNOWN, encode
from training.labels import labels
from training.tests.tiny import tiny_tokenizer

TEXT = "The mayor of Kalora said two men, he added, left."


def marked(part: str, kind: str) -> Span:
    start = TEXT.index(part)
    return Span(start, start + len(part), kind)


def targets(tmp_path, given: HeadLabels) -> list[str]:
    encoded = encode(tiny_tokenizer(tmp_path), Document("d", "c", TEXT, {"attribution": given}))
    names = labels("attribution")
    return ["?" if label == UNKNOWN else names[label] for label in encoded.targets["attribution"]]


def test_labels_stand_on_the_first_piece_of_a_word(tmp_path):
    assert targets(tmp_path, HeadLabels([marked("The mayor of Kalora", "SOURCE")]))[:7] == [
        "B-SOURCE", "I-SOURCE", "I-SOURCE", "I-SOURCE", "?", "?", "O",
    ]


def test_a_source_and_a_cue_cut_a_content_in_two(tmp_path):
    given = HeadLabels([marked("two men, he added, left", "CONTENT"), marked("he", "SOURCE"), marked("added", "CUE")])
    # “he” is first found within “The”: give its place.
    at = TEXT.index(" he ") + 1
    given.spans[1] = Span(at, at + 2, "SOURCE")
    assert targets(tmp_path, given)[7:] == ["B-CONTENT", "I-CONTENT", "I-CONTENT", "B-SOURCE", "B-CUE", "B-CONTENT", "I-CONTENT", "O"]


def test_nothing_is_learnt_where_nothing_is_known(tmp_path):
    at = TEXT.index("two")
    assert targets(tmp_path, HeadLabels([marked("said", "CUE")], unknown=[(at, at + 7)]))[6:10] == ["B-CUE", "?", "?", "O"]
