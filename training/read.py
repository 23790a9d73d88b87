"""Reading with a trained model, as the TypeScript side does it: one window a run, words decoded, spans of the text."""

from collections.abc import Callable

import numpy as np
import torch

from training.document import Span
from training.encoder import Reader
from training.encoding import Encoded
from training.labels import HEADS
from training.loss import CLS, SEP
from training.viterbi import decode
from training.windows import Window, packed

SIZE = 192
"""Wordpieces of a window for reading, without [CLS] and [SEP]."""

Network = Callable[[list[int], list[int]], dict[str, np.ndarray]]
"""From the ids and cases of one window to the logits of every head, [pieces, labels]."""


def torch_network(reader: Reader) -> Network:
    def run(ids: list[int], cases: list[int]) -> dict[str, np.ndarray]:
        with torch.inference_mode():
            logits = reader(torch.tensor([ids]), torch.tensor([cases]))
        return {head: each[0].float().numpy() for head, each in zip(HEADS, logits)}

    return run


def onnx_network(path: str, threads: int = 2) -> Network:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def run(ids: list[int], cases: list[int]) -> dict[str, np.ndarray]:
        given = {"input_ids": np.array([ids], np.int32), "case_ids": np.array([cases], np.int32)}
        return {head: each[0] for head, each in zip(HEADS, session.run(list(HEADS), given))}

    return run


Logits = list[tuple[Window, list[int], dict[str, np.ndarray]]]


def logits_of(network: Network, encoded: Encoded, size: int = SIZE) -> Logits:
    """For each window: the pieces that begin words, and their logits by head."""
    found: Logits = []
    for window in packed(encoded, size):
        pieces = encoded.pieces
        inside = slice(window.first, window.after)
        given = network([CLS, *pieces.ids[inside], SEP], [0, *pieces.cases[inside], 0])
        words = [piece for piece in range(window.first, window.after) if pieces.first[piece]]
        rows = [1 + piece - window.first for piece in words]
        found.append((window, words, {head: logits[rows] for head, logits in given.items()}))
    return found


def spans(head: str, logits: Logits, penalties: dict[str, float] | None = None) -> list[Span]:
    """Spans of one head in code points of the text; from the first character of a first word to the last of the last."""
    found: list[Span] = []
    for window, words, by_head in logits:
        pieces = window.encoded.pieces
        for first, after, kind in decode(head, by_head[head], penalties):
            end = words[after - 1] + 1
            while end < window.after and not pieces.first[end]:
                end += 1
            found.append(Span(pieces.starts[words[first]], pieces.ends[end - 1], kind))
    return found
