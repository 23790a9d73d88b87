"""The network: BERT's encoder as MiniLM has it, a case embedding beside the others, and one linear head a task."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.labels import HEADS, labels
from training.wordpieces import CASES

WIDTH, LAYERS, ATTENTION_HEADS, INNER, POSITIONS, VOCABULARY = 384, 6, 12, 1536, 512, 30522
DROPOUT = 0.1


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """x: [batch, pieces, WIDTH]. mask: [batch, 1, 1, pieces], added to the attention scores; None where nothing is padded."""
        batch, pieces, _ = x.shape
        query, key, value = (
            part(x).view(batch, pieces, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = self.attention_norm(x + self.dropout(self.output(seen.transpose(1, 2).reshape(batch, pieces, WIDTH))))
        return self.norm(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Reader(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH, padding_idx=0)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.cases = nn.Embedding(len(CASES), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.heads = nn.ModuleDict({head: nn.Linear(WIDTH, len(labels(head))) for head in HEADS})
        self.dropout = nn.Dropout(DROPOUT)
        nn.init.zeros_(self.cases.weight)
        for head in self.heads.values():
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def encode(self, ids: Tensor, cases: Tensor, mask: Tensor | None = None) -> Tensor:
        """ids, cases: [batch, pieces]; gives [batch, pieces, WIDTH]."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.segment + self.cases(cases)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return self.dropout(x)

    def forward(self, ids: Tensor, cases: Tensor) -> tuple[Tensor, ...]:
        """Logits of every head in the order of HEADS, each [batch, pieces, labels]. Without padding."""
        encoded = self.encode(ids, cases)
        return tuple(head(encoded) for head in self.heads.values())
