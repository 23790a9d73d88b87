"""Named persons, organisations, places, and peoples, each corpus with what it leaves unsaid."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from training.corpora.rows import rows
from training.document import Document, HeadLabels, Span
from training.offsets import from_utf16
from training.corpora.peoples import names_a_people

CAPITALISED = re.compile(r"\b[A-Z][\w'’-]*")


def ewt(path: Path) -> Iterator[Document]:
    """Nationalities and other names are not annotated."""
    for row in rows(path):
        yield document("ner_ewt", row, HeadLabels(spans(row, row["entities"]), absent=("NORP", "MISC")))


def btc(path: Path) -> Iterator[Document]:
    """Sections e (an air crash) and g (news). Handles are no names in news: nothing is said of them."""
    for row in rows(path):
        if row["section"] in ("e", "g"):
            handles = [e for e in row["entities"] if e.get("handle")]
            labels = HeadLabels(spans(row, [e for e in row["entities"] if not e.get("handle")]), absent=("NORP", "MISC"))
            labels.unknown = [(s.start, s.end) for s in spans(row, handles)]
            yield document("ner_btc", row, labels)


def gum(path: Path) -> Iterator[Document]:
    """Without speeches, whose standing no licence file names. Adjectives of nationality are not annotated."""
    for row in rows(path):
        if row["genre"] != "speech":
            labels = HeadLabels(spans(row, row["entities"]), absent=("MISC",))
            within = {at for span in labels.spans for at in range(span.start, span.end)}
            labels.unknown = [
                match.span() for match in CAPITALISED.finditer(row["text"])
                if match.start() not in within and names_a_people(match.group())
            ]
            yield document("ner_gum", row, labels)


def re3d(path: Path) -> Iterator[Document]:
    """Named entities only. Of those marked as doubtful only the nationalities are taken; the others are unknown."""
    for row in rows(path):
        named = [e for e in row["entities"] if e["named"] and e["mapped"]]
        doubtful = [e for e in row["low_confidence"] if e["mapped"]]
        nationalities = [e for e in doubtful if e["mapped"] == "NORP" and e["named"]]
        labels = HeadLabels(longest(spans(row, named), spans(row, nationalities)))
        others = spans(row, [e for e in doubtful if e not in nationalities])
        labels.unknown = [(s.start, s.end) for s in others if not any(overlap(s, kept) for kept in labels.spans)]
        yield document("ner_re3d", row, labels)


def re3d_open(path: Path) -> Iterator[Document]:
    shared_alike = {row["id"] for row in rows(path) if "SA" in row["licence"]}
    return (document for document in re3d(path) if document.id not in shared_alike)


def document(corpus: str, row: dict[str, Any], labels: HeadLabels) -> Document:
    return Document(row["id"], corpus, row["text"], {"names": labels}, group=row["id"])


def spans(row: dict[str, Any], entities: Iterable[dict[str, Any]]) -> list[Span]:
    at = from_utf16(row["text"])
    return [Span(at(e["start"]), at(e["end"]), e["mapped"]) for e in entities if e["mapped"]]


def overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def longest(*groups: list[Span]) -> list[Span]:
    """The longest of overlapping spans; an earlier group before a later."""
    kept: list[Span] = []
    for group in groups:
        for span in sorted(group, key=lambda s: (s.start - s.end, s.start)):
            if not any(overlap(span, other) for other in kept):
                kept.append(span)
    return sorted(kept, key=lambda s: s.start)
