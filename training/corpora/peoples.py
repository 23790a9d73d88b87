"""Words for nationalities, religions and parties, from the project's own lexicon."""

import json
from functools import cache
from pathlib import Path

LEXICON = Path(__file__).parents[2] / "lexicon"
PARTIES = ("Republican", "Democrat", "Democratic", "GOP", "Conservative", "Labour", "Tory", "Communist", "Socialist")


@cache
def peoples() -> frozenset[str]:
    countries = json.loads((LEXICON / "countries.json").read_text(encoding="utf-8"))
    groups = json.loads((LEXICON / "peoples.json").read_text(encoding="utf-8"))
    words = [demonym for country in countries.values() for demonym in country.get("demonyms", [])]
    words += [name for group in groups.values() for name in group if isinstance(name, str)]
    return frozenset(word.lower() for word in [*words, *PARTIES])


def names_a_people(word: str) -> bool:
    lower = word.lower()
    return lower in peoples() or lower.removesuffix("s") in peoples()
