"""Exact spans against a corpus that may leave things unsaid."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from training.document import HeadLabels, Span
from training.encoding import Encoded, touched
from training.read import Logits, spans


def words_of(encoded: Encoded, span: Span) -> tuple[int, int, str]:
    pieces = touched(encoded.pieces, span.start, span.end)
    return pieces.start, pieces.stop, span.kind


def counted(encoded: Encoded, given: HeadLabels, found: Iterable[Span]) -> set[tuple[int, int, str]]:
    """Spans as words, without the kinds the corpus does not annotate and without stretches of which it says nothing."""
    return {
        words_of(encoded, span) for span in found
        if span.kind not in given.absent and not any(span.start < end and start < span.end for start, end in given.unknown)
    }


def score(head: str, documents: list[Encoded], read: dict[str, Logits]) -> dict[str, Any]:
    """F1 of exact spans with their kind: all, by kind, and of the span alone. Gold is the corpus's flat spans."""
    right, predicted, gold = Counter[str](), Counter[str](), Counter[str]()
    for encoded in documents:
        given = encoded.document.heads[head]
        wanted = counted(encoded, given, given.spans)
        found = counted(encoded, given, spans(head, read[encoded.document.id]))
        for hits, of_all in ((wanted & found, right), (found, predicted), (wanted, gold)):
            for _, _, kind in hits:
                of_all[kind] += 1
                of_all["all"] += 1
        alone = [{(first, after) for first, after, _ in each} for each in (wanted, found)]
        right["any kind"] += len(alone[0] & alone[1])
        gold["any kind"] += len(alone[0])
        predicted["any kind"] += len(alone[1])
    return {name: measure(right[name], predicted[name], gold[name]) for name in sorted(gold | predicted)}


def measure(right: int, predicted: int, gold: int) -> dict[str, float]:
    p, r = right / predicted if predicted else 0.0, right / gold if gold else 0.0
    return {"p": p, "r": r, "f1": 2 * p * r / (p + r) if p + r else 0.0, "n": gold}
