"""What the encoder reads at once: consecutive sentences of one document."""

import random
from dataclasses import dataclass

from training.encoding import UNKNOWN, Encoded

LONGEST = 254
"""Wordpieces of the longest window; [CLS] and [SEP] make it 256."""


@dataclass(frozen=True)
class Window:
    encoded: Encoded
    first: int
    after: int
    """Pieces first..after-1 of the document."""

    def __len__(self) -> int:
        return self.after - self.first


def packed(encoded: Encoded, size: int) -> list[Window]:
    """
    Windows for reading: whole lines of the text first, sentences where a line is longer than a window, pieces where a
    sentence is. A pure function of the text, so that a record is one.
    """
    return joined(encoded, [cut for line in lines(encoded) for cut in cuts(encoded, line, size)], size)


def lines(encoded: Encoded) -> list[list[tuple[int, int]]]:
    """Sentences by line of the text."""
    found: list[list[tuple[int, int]]] = []
    text = encoded.document.text
    for first, after in encoded.sentences:
        if not found or "\n" in text[encoded.pieces.ends[first - 1] : encoded.pieces.starts[first]]:
            found.append([])
        found[-1].append((first, after))
    return found


def cuts(encoded: Encoded, line: list[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    if line[-1][1] - line[0][0] <= size:
        return [(line[0][0], line[-1][1])]
    pieces: list[tuple[int, int]] = []
    for first, after in line:
        while after - first > size:
            middle = first + size
            while not encoded.pieces.first[middle] and middle > first + 1:
                middle -= 1
            pieces.append((first, middle))
            first = middle
        pieces.append((first, after))
    return pieces


def joined(encoded: Encoded, parts: list[tuple[int, int]], size: int) -> list[Window]:
    windows: list[Window] = []
    for first, after in parts:
        if windows and after - windows[-1].first <= size:
            windows[-1] = Window(encoded, windows[-1].first, after)
        else:
            windows.append(Window(encoded, first, after))
    return windows


def shuffled_windows(encoded: Encoded, chance: random.Random) -> list[Window]:
    """Windows for training: sentences packed to a random size, a fifth of the documents sentence by sentence."""
    size = 1 if chance.random() < 0.2 else chance.randint(48, 220)
    parts = [cut for sentence in encoded.sentences for cut in cuts(encoded, [sentence], LONGEST)]
    windows: list[Window] = []
    for first, after in parts:
        full = not windows or len(windows[-1]) >= size or after - windows[-1].first > max(size, LONGEST // 2)
        windows = [*windows, Window(encoded, first, after)] if full else [*windows[:-1], Window(encoded, windows[-1].first, after)]
    return windows


def labelled_windows(encoded: Encoded, chance: random.Random) -> list[Window]:
    """Windows for a corpus that labels few sentences: those, and in half of them the sentence before and after."""
    targets = next(iter(encoded.targets.values()))
    known = [any(label != UNKNOWN for label in targets[first:after]) for first, after in encoded.sentences]
    windows: list[Window] = []
    for index, (first, after) in enumerate(encoded.sentences):
        if known[index]:
            wide = chance.random() < 0.5
            start = encoded.sentences[index - 1][0] if wide and index else first
            end = encoded.sentences[index + 1][1] if wide and index + 1 < len(known) else after
            windows.append(Window(encoded, start, end) if end - start <= LONGEST else Window(encoded, first, min(after, first + LONGEST)))
    return windows
