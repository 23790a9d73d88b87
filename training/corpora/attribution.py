"""Who said what: PolNeAR, and GUM's relations of attribution."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from training.corpora.rows import rows
from training.corpora.silver_names import silver_names
from training.document import Document, HeadLabels, Span
from training.offsets import from_utf16


def polnear(path: Path) -> Iterator[Document]:
    tags = {row["id"]: row for row in rows(path.with_name("polnear_train_corenlp.jsonl"))}
    for row in rows(path):
        if row["first"] and row["id"] in tags:
            at = from_utf16(row["text"])
            heads = {"attribution": attributions(row, at), "names": silver_names(row["text"], tags[row["id"]], at)}
            yield Document(row["id"], "polnear", row["text"], heads, group=row["id"])


def gum(path: Path) -> Iterator[Document]:
    """Without share-alike texts, and without speeches, whose standing no licence file names."""
    for row in rows(path):
        if not row["share_alike"] and row["genre"] != "speech":
            heads = {"attribution": attributions(row, from_utf16(row["text"]))}
            yield Document(row["id"], "attribution_gum", row["text"], heads, group=row["id"])


def attributions(row: dict[str, Any], at: Callable[[int], int]) -> HeadLabels:
    """Flat spans: contents first, so that a source or a cue inside one cuts it in two, as CofeNet counts."""
    spans = [
        Span(at(start), at(end), part.upper())
        for part in ("content", "source", "cue")
        for attribution in row["attributions"]
        for component in attribution[part]
        for start, end in component["spans"]
    ]
    return HeadLabels(spans)
