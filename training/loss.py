"""A batch as tensors, and its loss."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from training.encoder import Reader
from training.encoding import UNKNOWN, absent_labels
from training.labels import labels
from training.windows import Window

CLS, SEP = 101, 102


@dataclass(frozen=True)
class Targets:
    labels: Tensor
    """[batch, pieces], UNKNOWN where there is no loss."""
    absent: Tensor
    """[batch, labels], true for labels the window's corpus does not annotate."""
    weight: float


def tensors(batch: list[Window]) -> tuple[Tensor, Tensor, Tensor | None]:
    """ids and cases [batch, pieces], and the mask of the attention, None where all windows are equally long."""
    longest = max(len(window) for window in batch) + 2
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    cases = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.full((len(batch), 1, 1, longest), -1e9)
    for row, window in enumerate(batch):
        pieces = window.encoded.pieces
        length = len(window) + 2
        ids[row, :length] = torch.tensor([CLS, *pieces.ids[window.first : window.after], SEP])
        cases[row, 1 : length - 1] = torch.tensor(pieces.cases[window.first : window.after])
        mask[row, :, :, :length] = 0
    return ids, cases, None if all(len(window) + 2 == longest for window in batch) else mask


def targets(head: str, batch: list[Window], longest: int) -> Targets:
    wanted = torch.full((len(batch), longest), UNKNOWN)
    absent = torch.zeros(len(batch), len(labels(head)), dtype=torch.bool)
    for row, window in enumerate(batch):
        given = window.encoded.targets[head][window.first : window.after]
        if given[0] > 0 and given[0] % 2 == 0:
            # A span that began before the window opens anew in it.
            given[0] -= 1
        wanted[row, 1 : 1 + len(given)] = torch.tensor(given)
        absent[row, absent_labels(head, window.encoded.document.heads[head])] = True
    return Targets(wanted, absent, batch[0].encoded.document.heads[head].weight)


def loss_of(reader: Reader, batch: list[Window]) -> tuple[Tensor, dict[str, float]]:
    """The weighted sum over the heads that the batch has labels for, and each head's own mean loss."""
    ids, cases, mask = tensors(batch)
    encoded = reader.encode(ids, cases, mask)
    total, each = torch.zeros(()), {}
    for head in batch[0].encoded.targets:
        target = targets(head, batch, ids.shape[1])
        known = target.labels != UNKNOWN
        logits = reader.heads[head](encoded[known])
        absent = target.absent[:, None, :].expand(*known.shape, -1)[known]
        loss = F.cross_entropy(logits.float().masked_fill(absent, -1e9), target.labels[known])
        total = total + target.weight * loss
        each[head] = loss.item()
    return total, each
