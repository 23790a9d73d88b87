"""All scores of a trained model: on PolNeAR's development part, and on what was held out of the other corpora."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from training import score_attribution, score_spans
from training.corpora import CORPORA, held_out
from training.encoding import Encoded, encode
from training.read import Logits, Network, logits_of


def read_all(network: Network, documents: list[Encoded]) -> dict[str, Logits]:
    return {encoded.document.id: logits_of(network, encoded) for encoded in documents}


def held_out_documents(tokenizer: Tokenizer, data: Path) -> dict[str, list[Encoded]]:
    """By corpus; the same for every training, so that scores of two can stand side by side."""
    found: dict[str, list[Encoded]] = {}
    for corpus in CORPORA:
        documents = [d for d in corpus.read(data / corpus.file) if held_out(d)]
        if documents:
            found[corpus.name] = [encode(tokenizer, document) for document in documents]
    return found


def evaluate(tokenizer: Tokenizer, networks: dict[str, Network], data: Path, development: Path, scorer: Path, log: Callable[[str], None]) -> dict[str, Any]:
    """By network ("fp32", "int8"): scores by head."""
    polnear = score_attribution.read_development(tokenizer, development)
    others = held_out_documents(tokenizer, data)
    scores: dict[str, Any] = {}
    for name, network in networks.items():
        read = read_all(network, polnear)
        scores[name] = {
            "attribution": score_attribution.score(scorer, development, read, polnear),
            "attribution without penalties": score_attribution.score(scorer, development, read, polnear, {}),
        }
        log(f"{name}: attribution read and scored")
        for corpus, documents in others.items():
            head = next(iter(documents[0].document.heads))
            scores[name][f"{head} {corpus}"] = score_spans.score(head, documents, read_all(network, documents))
        log(f"{name}: {len(others)} held-out sets read and scored")
    return scores
