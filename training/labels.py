"""The kinds of span each head finds, in one place, and the BIO labels made of them."""

HEADS: dict[str, tuple[str, ...]] = {
    "attribution": ("SOURCE", "CUE", "CONTENT"),
    "names": ("PER", "ORG", "LOC", "NORP", "MISC"),
    "events": ("OCCURRENCE", "STATE", "REPORTING", "OTHER"),
}


def labels(head: str) -> list[str]:
    """Labels of a head in the order of its logits: O, then B and I of each kind."""
    return ["O", *(f"{position}-{kind}" for kind in HEADS[head] for position in "BI")]


def opening(head: str, kind: str) -> int:
    """Index of the label that opens a span of this kind; the next index continues it."""
    return 1 + 2 * HEADS[head].index(kind)
