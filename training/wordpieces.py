"""Wordpieces with their offsets, and what the lower-casing of the base model takes away."""

from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

CASES = ("none", "lower", "initial", "capital", "upper", "mixed")
"""Cases of a word: no cased letter; all lower; one capital, then lower; a single capital letter; all capitals; any other mix."""

LONGEST_WORD = 100
"""Characters of the longest word that is cut into pieces; a longer one is [UNK]."""


@dataclass(frozen=True)
class Pieces:
    """Parallel lists, one entry a wordpiece. Offsets are code points into the text given."""

    ids: list[int]
    starts: list[int]
    ends: list[int]
    first: list[bool]
    """Whether the piece begins a word."""
    cases: list[int]


def load_tokenizer(vocabulary: Path) -> Tokenizer:
    """The reference tokenizer (uncased BERT) over a vocabulary file of one piece a line."""
    entries = vocabulary.read_text(encoding="utf-8").split("\n")
    ids = {piece: index for index, piece in enumerate(entries) if piece}
    tokenizer = Tokenizer(WordPiece(ids, unk_token="[UNK]", max_input_chars_per_word=LONGEST_WORD))
    tokenizer.normalizer = BertNormalizer(lowercase=True, strip_accents=True, clean_text=True, handle_chinese_chars=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    return tokenizer


def case_of(word: str) -> int:
    """Index into CASES, by the word's cased letters as written."""
    cased = [letter for letter in word if letter.isupper() or letter.islower()]
    upper = sum(letter.isupper() for letter in cased)
    if not cased:
        return 0
    if upper == 0:
        return 1
    if len(cased) == 1:
        return 3
    if upper == len(cased):
        return 4
    return 2 if upper == 1 and cased[0].isupper() else 5


def pieces(tokenizer: Tokenizer, text: str) -> Pieces:
    encoding = tokenizer.encode(text, add_special_tokens=False)
    starts = [start for start, _ in encoding.offsets]
    ends = [end for _, end in encoding.offsets]
    first = [not token.startswith("##") for token in encoding.tokens]
    cases: list[int] = []
    index = 0
    while index < len(starts):
        after = index + 1
        while after < len(starts) and not first[after]:
            after += 1
        cases += [case_of(text[starts[index] : ends[after - 1]])] * (after - index)
        index = after
    return Pieces(encoding.ids, starts, ends, first, cases)
