import pytest

from training.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("Mr. Ito left. He came back.", ["Mr. Ito left.", "He came back."]),
        ("The U.S. Army left.", ["The U.S. Army left."]),
        ("“Go!” She went.", ["“Go!”", "She went."]),
        ("A title\n\n  A line. ", ["A title", "A line."]),
        ("It cost 3.5 million", ["It cost 3.5 million"]),
        ("  \n ", []),
    ],
)
def test_cuts(text, expected):
    assert [text[start:end] for start, end in sentences(text)] == expected
