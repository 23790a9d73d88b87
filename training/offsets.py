"""The corpora count UTF-16 units, Python counts code points."""

from collections.abc import Callable


def from_utf16(text: str) -> Callable[[int], int]:
    """Maps an offset in UTF-16 units to one in code points; inside a surrogate pair, to the character it belongs to."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return lambda offset: offset
    table: list[int] = []
    for index, character in enumerate(text):
        table += [index] * (2 if character > "\uffff" else 1)
    table.append(len(text))
    return lambda offset: table[offset]


def to_utf16(text: str) -> Callable[[int], int]:
    """Maps an offset in code points to one in UTF-16 units."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return lambda offset: offset
    table = [0]
    for character in text:
        table.append(table[-1] + (2 if character > "\uffff" else 1))
    return lambda offset: table[offset]
