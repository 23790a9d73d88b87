from training.offsets import from_utf16, to_utf16


def test_astral_characters_count_two():
    text = "a😀b"
    assert [from_utf16(text)(n) for n in range(5)] == [0, 1, 1, 2, 3]
    assert [to_utf16(text)(n) for n in range(4)] == [0, 1, 3, 4]


def test_other_texts_are_counted_as_they_are():
    assert from_utf16("é\u2028x")(2) == 2
    assert to_utf16("دمشق")(3) == 3
