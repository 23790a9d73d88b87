"""Names from the CoreNLP tags of PolNeAR's articles: many, of the news, and machine-made."""

from collections.abc import Callable
from typing import Any

from training.corpora.peoples import names_a_people
from training.document import HeadLabels, Span

KINDS = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}
WEIGHT = 0.3


def silver_names(text: str, tags: dict[str, Any], at: Callable[[int], int]) -> HeadLabels:
    """CoreNLP's MISC is mostly nationalities and parties: a word of it that names a people is NORP; a run with none of them MISC."""
    labels = HeadLabels([], weight=WEIGHT)
    bounds = [(at(start), at(start + length)) for start, length in zip(tags["start"], tags["len"])]
    for first, after, kind in tags["ner"]:
        words = bounds[first:after]
        if kind in KINDS:
            labels.spans.append(Span(words[0][0], words[-1][1], KINDS[kind]))
        elif kind == "MISC":
            peoples = [(start, end) for start, end in words if names_a_people(text[start:end])]
            labels.spans += [Span(start, end, "NORP") for start, end in peoples]
            if not peoples:
                labels.spans.append(Span(words[0][0], words[-1][1], "MISC"))
            elif len(peoples) < len(words):
                labels.unknown += [word for word in words if word not in peoples]
    return labels
