import pytest

from training.tests.tiny import WORDS, tiny_tokenizer
from training.wordpieces import CASES, case_of, pieces


@pytest.mark.parametrize(
    ("word", "case"),
    [("said", "lower"), ("Kalora", "initial"), ("A", "capital"), ("UN", "upper"), ("McKay", "mixed"), ("iPad", "mixed"),
     ("1990", "none"), ("دمشق", "none"), ("1A", "capital"), ("B2B", "upper"), ("Łódź", "initial")],
)
def test_cases(word, case):
    assert CASES[case_of(word)] == case


def test_pieces_know_their_place_and_the_case_of_their_whole_word(tmp_path):
    text = "The mayor of Kálora\u200b said."
    found = pieces(tiny_tokenizer(tmp_path), text)
    assert [WORDS[i] for i in found.ids] == ["the", "mayor", "of", "ka", "##lo", "##ra", "said", "."]
    assert [text[a:b] for a, b in zip(found.starts, found.ends)][3:6] == ["Ká", "lo", "ra"]
    assert found.first == [True, True, True, True, False, False, True, True]
    assert [CASES[c] for c in found.cases] == ["initial", "lower", "lower", "initial", "initial", "initial", "lower", "none"]
