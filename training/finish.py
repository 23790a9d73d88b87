"""From the trained network to the files of models/reader/."""

from collections.abc import Callable
from pathlib import Path

import torch

from training.base_model import base_folder
from training.card import Beside, card
from training.corpora import CORPORA
from training.encoder import Reader
from training.evaluate import evaluate
from training.export import export, manifest, write_json, write_vocabulary
from training.read import onnx_network
from training.wordpieces import load_tokenizer


def finish(
    work: Path, out: Path, data: Path, development: Path, scorer: Path, open_only: bool, beside: Path | None, log: Callable[[str], None],
) -> None:
    """
    Writes the model, its vocabulary, reader.json, scores.json and card.md. The fp32 export stays in the work folder.
    beside: folder with scores.json and reader.json of another training, to stand in the card next to these.
    """
    saved = torch.load(work / "reader.pt", weights_only=True)
    reader = Reader()
    reader.load_state_dict(saved["reader"])
    out.mkdir(parents=True, exist_ok=True)
    full, small = work / "reader.fp32.onnx", out / "reader.int8.onnx"
    export(reader, full, small)
    write_vocabulary(out)
    log("exported")
    tokenizer = load_tokenizer(base_folder() / "vocab.txt")
    networks = {"fp32": onnx_network(str(full)), "int8": onnx_network(str(small))}
    scores = evaluate(tokenizer, networks, data, development, scorer, log)
    write_json(out / "scores.json", scores)
    used = [corpus for corpus in CORPORA if (corpus.open_part if open_only else corpus.full)]
    described = manifest(out, saved["told"], [corpus.name for corpus in used], open_only)
    write_json(out / "reader.json", described)
    other = Beside.of(beside) if beside else None
    (out / "card.md").write_text(card(described, used, scores, other), encoding="utf-8")
