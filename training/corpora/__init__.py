"""The corpora, as a list: what each trains, whence it comes, on what terms. Readers of their files stand beside this one."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from training.corpora import attribution, events, names
from training.document import Document


@dataclass(frozen=True)
class Corpus:
    name: str
    file: str
    heads: tuple[str, ...]
    origin: str
    terms: str
    read: Callable[[Path], Iterator[Document]]
    open_part: Callable[[Path], Iterator[Document]] | None
    """The documents that are openly licensed without share-alike, labels and texts; None where there are none."""
    full: bool = True
    """Whether the full training uses it, too."""


CORPORA = (
    Corpus(
        "polnear", "polnear_train.jsonl", ("attribution", "names"),
        "PolNeAR, training part, first annotator; names from the CoreNLP tags that come with it (machine-made, weight 0.3)",
        "no licence; the articles are seven US outlets'",
        attribution.polnear, None,
    ),
    Corpus(
        "attribution_gum", "attribution_gum.jsonl", ("attribution",),
        "GUM's eRST relations of attribution, spans by rule",
        "annotations CC BY 4.0; texts CC BY 2.5 and CC BY 4.0 (share-alike biographies and travel guides, and speeches, left out)",
        attribution.gum, attribution.gum, full=False,
    ),
    Corpus(
        "ner_ewt", "ner_ewt.jsonl", ("names",),
        "Universal NER, English EWT, development and test parts", "CC BY-SA 4.0", names.ewt, None,
    ),
    Corpus(
        "ner_btc", "ner_btc.jsonl", ("names",),
        "Broad Twitter Corpus, sections e and g", "CC BY 4.0", names.btc, names.btc,
    ),
    Corpus(
        "ner_gum", "ner_gum.jsonl", ("names",),
        "GUM, news and interviews", "annotations CC BY 4.0, texts CC BY 2.5", names.gum, names.gum,
    ),
    Corpus(
        "ner_re3d", "ner_re3d.jsonl", ("names",),
        "re3d, reports on Syria and Iraq",
        "per document: public domain, OGL v3.0, CC BY 3.0 AU; seven documents CC BY-SA 3.0, not in the open training",
        names.re3d, names.re3d_open,
    ),
    Corpus(
        "ecbplus", "ecbplus_train.jsonl", ("events",),
        "ECB+, topics 1–35, the sentences selected for coreference",
        "annotations CC BY 3.0; the articles are the outlets'",
        events.ecbplus, None,
    ),
)


def read_corpora(data: Path, open_only: bool) -> list[Document]:
    """All documents to train on or to hold out, in a fixed order. Raises FileNotFoundError for a corpus that is not there."""
    documents: list[Document] = []
    for corpus in CORPORA:
        read = corpus.open_part if open_only else corpus.read if corpus.full else None
        if read:
            documents += read(data / corpus.file)
    return documents


def held_out(document: Document) -> bool:
    """A tenth of the documents with names (by their id's hash), ECB+ topics 4, 12, 20, 28; never trained on."""
    if document.corpus == "ecbplus":
        return int(document.group) % 8 == 4
    if document.corpus in ("polnear", "attribution_gum"):
        return False
    return hashlib.sha1(document.group.encode()).digest()[0] < 26
