"""Event triggers of ECB+."""

from collections.abc import Iterator
from pathlib import Path

from training.corpora.rows import rows
from training.document import Document, HeadLabels, Span
from training.labels import HEADS
from training.offsets import from_utf16


def ecbplus(path: Path) -> Iterator[Document]:
    """All sentences but the selected ones are unknown: nobody annotated them fully."""
    for row in rows(path):
        at = from_utf16(row["text"])
        labels = HeadLabels(
            [
                Span(at(start), at(end), event["class"] if event["class"] in HEADS["events"] else "OTHER")
                for event in row["events"]
                for start, end in event.get("spans") or [(event["start"], event["end"])]
            ],
            unknown=[(at(s["start"]), at(s["end"])) for s in row["sentences"] if not s["selected"]],
        )
        if len(labels.unknown) < len(row["sentences"]):
            yield Document(row["id"], "ecbplus", row["text"], {"events": labels}, group=str(row["topic"]))
