"""Documents as numbers: wordpieces, the sentences they fall into, and a label for each word."""

from bisect import bisect_left
from dataclasses import dataclass

from tokenizers import Tokenizer

from training.document import Document, HeadLabels
from training.labels import opening
from training.sentences import sentences
from training.wordpieces import Pieces, pieces

UNKNOWN = -100


@dataclass(frozen=True)
class Encoded:
    document: Document
    pieces: Pieces
    sentences: list[tuple[int, int]]
    """First piece and the piece after the last, of each sentence that has pieces."""
    targets: dict[str, list[int]]
    """By head, one label a piece; UNKNOWN on pieces that begin no word, and where the corpus says nothing."""


def encode(tokenizer: Tokenizer, document: Document) -> Encoded:
    found = pieces(tokenizer, document.text)
    bounds = [(bisect_left(found.starts, a), bisect_left(found.starts, b)) for a, b in sentences(document.text)]
    targets = {head: targets_of(head, given, found) for head, given in document.heads.items()}
    return Encoded(document, found, [(a, b) for a, b in bounds if a < b], targets)


def targets_of(head: str, given: HeadLabels, found: Pieces) -> list[int]:
    """A span is the words it touches. One that another cuts in two begins anew after it."""
    owner: list[int | None] = [None] * len(found.ids)
    unknown = [False] * len(found.ids)
    for index, span in enumerate(given.spans):
        for piece in touched(found, span.start, span.end):
            owner[piece] = index
    for start, end in given.unknown:
        for piece in touched(found, start, end):
            unknown[piece] = True
    result: list[int] = []
    before: int | None = None
    for piece, first in enumerate(found.first):
        index = owner[piece]
        if not first:
            result.append(UNKNOWN)
            continue
        if index is None:
            label = 0
        else:
            label = opening(head, given.spans[index].kind) + (index == before)
        result.append(UNKNOWN if unknown[piece] else label)
        before = index
    return result


def touched(found: Pieces, start: int, end: int) -> range:
    """Pieces that share a character with start..end."""
    first = bisect_left(found.ends, start + 1)
    return range(first, max(first, bisect_left(found.starts, end)))


def absent_labels(head: str, given: HeadLabels) -> list[int]:
    """Labels left out of the choice because the corpus does not annotate their kind."""
    return [label for kind in given.absent for label in (opening(head, kind), opening(head, kind) + 1)]
