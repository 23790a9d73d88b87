"""Where a window may begin or end. Rough on purpose: training cuts at random sentences, so a wrong cut costs little."""

import re

END = re.compile(r"""[.!?…]+["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9])""")
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|St|Jr|Sr|vs|No|Inc|Co|Corp|Ltd|[A-Z])|\b(?:[A-Za-z]\.)+[A-Za-z])\.\s+$")


def sentences(text: str) -> list[tuple[int, int]]:
    """Sentence bounds in code points, without the white space around them; no sentence goes over a line's end."""
    found: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for end in END.finditer(text, line.start(), line.end()):
            if not ABBREVIATION.search(text, start, end.end()):
                found.append((start, end.end()))
                start = end.end()
        found.append((start, line.end()))
    return [(a, b) for start, end in found for a, b in [trimmed(text, start, end)] if a < b]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
