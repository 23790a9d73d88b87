"""Attribution on PolNeAR's development part, counted by the project's scorer (measure cofenet-exact)."""

import json
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from training.corpora.rows import rows
from training.document import Document, Span
from training.encoding import Encoded, encode
from training.offsets import to_utf16
from training.read import Logits, spans

PARTS = ("source", "cue", "content")
NOWHERE = {"start": 0, "end": 0}


def read_development(tokenizer: Tokenizer, path: Path) -> list[Encoded]:
    return [encode(tokenizer, Document(row["id"], "polnear_dev", row["text"], {})) for row in rows(path) if row["first"]]


def record(document: Document, found: Iterable[Span]) -> dict[str, Any]:
    """
    An extraction record in which every span is a statement of its own: the measure counts spans, not who belongs to
    whom. The scorer passes over statements without content, so a source or a cue gets one of no words.
    """
    at = to_utf16(document.text)
    statements = []
    for span in found:
        place = {"start": at(span.start), "end": at(span.end)}
        statement: dict[str, Any] = {"source": [], "cue": None, "content": [NOWHERE]}
        statement[span.kind.lower()] = place if span.kind == "CUE" else [place]
        statements.append(statement)
    return {"article": {"id": document.id}, "statements": statements}


def score(scorer: Path, gold: Path, read: dict[str, Logits], documents: list[Encoded], penalties: dict[str, float] | None = None) -> dict[str, Any]:
    """Precision, recall and F1 of each part, by `node SCORER polnear GOLD RECORDS --json`."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as records:
        for encoded in documents:
            found = spans("attribution", read[encoded.document.id], penalties)
            records.write(json.dumps(record(encoded.document, found)) + "\n")
        records.flush()
        told = subprocess.run(
            ["node", str(scorer), "polnear", str(gold), records.name, "--json"], check=True, capture_output=True, text=True,
        )
    measures = json.loads(told.stdout)["measures"]
    return {
        part: {"exact": measures[f"{part} cofenet-exact"], "overlap": measures[f"{part} overlap"]} for part in PARTS
    }
