"""What every corpus is read into: a text, and what is known of it for each head."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Span:
    """Characters start..end (code points, end exclusive) of one kind."""

    start: int
    end: int
    kind: str


@dataclass
class HeadLabels:
    """What one corpus says for one head. Flat: of two spans over one word the later in the list counts."""

    spans: list[Span]
    unknown: list[tuple[int, int]] = field(default_factory=list)
    """Stretches about which the corpus says nothing: no loss there, nor any score."""
    absent: tuple[str, ...] = ()
    """Kinds the corpus does not annotate: left out of the choice, so that O there does not deny them."""
    weight: float = 1.0


@dataclass
class Document:
    id: str
    corpus: str
    text: str
    heads: dict[str, HeadLabels]
    group: str = ""
    """What must not be divided between training and held-out part: the document, or its topic."""
