import itertools

from training.reference_tokens import Draw, strings


def test_draws_are_the_same_everywhere():
    draw = Draw(7)
    assert [draw.below(1000) for _ in range(3)] == [((1664525 * 7 + 1013904223) % 2**32 >> 8) % 1000, *[draw_ for draw_ in after(7)]]


def after(seed: int) -> list[int]:
    states = [seed]
    for _ in range(3):
        states.append((1664525 * states[-1] + 1013904223) % 4294967296)
    return [(state >> 8) % 1000 for state in states[2:]]


def test_strings_are_a_function_of_the_seed():
    first = list(itertools.islice(strings(7, 50), 50))
    assert first == list(strings(7, 50))
    assert first != list(strings(8, 50))
