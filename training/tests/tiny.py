"""A tokenizer of a few pieces, so that the tests need no base model."""

from pathlib import Path

from tokenizers import Tokenizer

from training.wordpieces import load_tokenizer

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "of", "ka", "##lo", "##ra", "said", "two", "men", "left", "he", "added", ".", ",", '"']


def tiny_tokenizer(folder: Path) -> Tokenizer:
    vocabulary = folder / "vocabulary.txt"
    vocabulary.write_text("\n".join(WORDS) + "\n", encoding="utf-8")
    return load_tokenizer(vocabulary)
