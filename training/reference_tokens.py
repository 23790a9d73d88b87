"""
Reference tokenizations of invented strings, to hold another tokenizer against: python -m training.reference_tokens test/reader/fixtures/reference-tokens.json

The file says how the strings are made, so that it need not hold them: a linear congruential generator draws from its
`parts`, `ranges` and `separators`. For every hundred strings it has the sha256 of their tokenizations, one line each:
ids, then starts, then ends (UTF-16 units), numbers joined by commas, the three by semicolons.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Tokenizer

from training.base_model import base_folder
from training.offsets import to_utf16
from training.wordpieces import load_tokenizer, pieces

SEED, COUNT, BLOCK = 7, 10_000, 100
PARTS = (
    "the", "said", "Reporters", "unbelievably", "U.S.", "don't", "3,500", "07:45", "50%", "$1.2m", "e-mail", "(sic)", "“quoted”", "‘so’",
    "…", "—", "naïve", "Zoë", "Müller", "Łódź", "İstanbul", "ISTANBUL", "straße", "GROẞ", "Ångström", "cafe\u0301", "o\u0308ffnen", "ﬁnal",
    "Ǆungla", "ǅ", "ſharp", "Ω", "ΣΊΣΥΦΟΣ", "Київ", "Ёлка", "Москва", "دمشق", "اللاذقية", "مُحَمَّد", "حماة،", "؟", "שָׁלוֹם", "नमस्ते",
    "ไทย", "北京", "東京都", "上海abc", "ｆｕｌｌ", "서울", "한국어", "カタカナ", "が", "か\u3099", "豈", "𠀋", "😀", "👩🏽‍🚀", "🇸🇾", "✈️", "☕", "#tag", "@name",
    "http://example.org/a?b=c", "a_b", "x" * 100, "y" * 101, "supercalifragilisticexpialidocious", "[CLS]", "[UNK]", "##ing", "\ufffd", "\u00ad",
    "zero\u200bwidth", "left\u200eright", "\ufeff", "a\u0000b", "bell\u0007", "tab\there", "line\u2028end", "nbsp\u00a0here", "ideo\u3000space", "²³", "½",
)
RANGES = (
    (0x0, 0x1F), (0x21, 0x7E), (0x7F, 0xA0), (0xC0, 0x24F), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x4FF), (0x5D0, 0x5EA), (0x620, 0x669),
    (0x905, 0x939), (0xE01, 0xE3A), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2190, 0x21FF), (0x3041, 0x30FE),
    (0x3400, 0x4DB5), (0x4E00, 0x9FD5), (0xAC00, 0xD7A3), (0xE000, 0xF8FF), (0xF900, 0xFAD9), (0xFF01, 0xFFEE), (0x10330, 0x1034A),
    (0x1D400, 0x1D7FF), (0x1F300, 0x1F64F), (0x20000, 0x2A6D6),
)
SEPARATORS = (" ", " ", " ", " ", "", "-", ", ", ". ", "\n", "\t", "\u00a0", "\u2009", "/", "' ")


class Draw:
    """Numbers from a seed: state ← (1664525 · state + 1013904223) mod 2³²; a draw below n is (state >> 8) mod n."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, n: int) -> int:
        self.state = (1664525 * self.state + 1013904223) % 2**32
        return (self.state >> 8) % n


def strings(seed: int = SEED, count: int = COUNT) -> Iterator[str]:
    """Each: 1 + below(12) times a piece and a separator. A piece: of below(4), 0 is 1 + below(4) characters of one range, else a part."""
    draw = Draw(seed)
    for _ in range(count):
        text = ""
        for _ in range(1 + draw.below(12)):
            if draw.below(4) == 0:
                low, high = RANGES[draw.below(len(RANGES))]
                text += "".join(chr(low + draw.below(high - low + 1)) for _ in range(1 + draw.below(4)))
            else:
                text += PARTS[draw.below(len(PARTS))]
            text += SEPARATORS[draw.below(len(SEPARATORS))]
        yield text


def line(tokenizer: Tokenizer, text: str) -> str:
    found, at = pieces(tokenizer, text), to_utf16(text)
    columns = (found.ids, [at(start) for start in found.starts], [at(end) for end in found.ends])
    return ";".join(",".join(map(str, column)) for column in columns)


def main() -> None:
    tokenizer = load_tokenizer(base_folder() / "vocab.txt")
    lines = [line(tokenizer, text) for text in strings()]
    blocks = ["\n".join(lines[start : start + BLOCK]) for start in range(0, COUNT, BLOCK)]
    fixture = {
        "seed": SEED, "count": COUNT, "block": BLOCK, "parts": PARTS, "ranges": RANGES, "separators": SEPARATORS,
        "first": lines[:10], "sha256": [hashlib.sha256(block.encode()).hexdigest() for block in blocks],
    }
    Path(sys.argv[1]).write_text(json.dumps(fixture, ensure_ascii=True, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
