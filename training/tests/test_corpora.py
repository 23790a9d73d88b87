"""Invented rows in the shape of each corpus."""

import json
from pathlib import Path

from training.corpora import CORPORA, attribution, events, held_out, names
from training.document import Document


def write(folder: Path, name: str, *rows: dict) -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def entity(text: str, part: str, mapped: str | None, **more: object) -> dict:
    start = text.index(part)
    return {"start": start, "end": start + len(part), "type": "x", "mapped": mapped, "text": part, **more}


def told(document: Document, head: str) -> list[tuple[str, str]]:
    return [(document.text[s.start : s.end], s.kind) for s in document.heads[head].spans]


def unknown(document: Document, head: str) -> list[str]:
    return [document.text[start:end] for start, end in document.heads[head].unknown]


def test_polnear_has_flat_attributions_and_machine_made_names(tmp_path):
    text = "😀 Ana Ruiz of the Tall Ships said Syrian aid came."

    def part(words: str, kind: str) -> list[dict]:
        start = text.index(words) + 1
        return [{"type": kind, "spans": [[start, start + len(words)]], "text": words}]

    row = {"id": "a", "first": True, "text": text, "attributions": [
        {"source": part("Ana Ruiz", "Source"), "cue": part("said", "Cue"), "content": part("Syrian aid came", "Content")}]}
    words = ["Ana", "Ruiz", "Tall", "Ships", "Syrian", "aid"]
    tags = {"id": "a", "start": [text.index(w) + 1 for w in words], "len": [len(w) for w in words],
            "ner": [[0, 2, "PERSON"], [2, 4, "MISC"], [4, 6, "MISC"]]}
    write(tmp_path, "polnear_train_corenlp.jsonl", tags)
    (document,) = attribution.polnear(write(tmp_path, "polnear_train.jsonl", row, {**row, "first": False}))
    assert told(document, "attribution") == [("Syrian aid came", "CONTENT"), ("Ana Ruiz", "SOURCE"), ("said", "CUE")]
    assert told(document, "names") == [("Ana Ruiz", "PER"), ("Tall Ships", "MISC"), ("Syrian", "NORP")]
    assert unknown(document, "names") == ["aid"]


def test_gum_says_nothing_of_adjectives_of_nationality(tmp_path):
    text = "Afghan troops met Ana Ruiz in Kabul."
    entities = [entity(text, "Ana Ruiz", "PER"), entity(text, "Kabul", "LOC")]
    rows = [{"id": "n", "genre": "news", "text": text, "entities": entities}, {"id": "s", "genre": "speech", "text": text, "entities": []}]
    (document,) = names.gum(write(tmp_path, "ner_gum.jsonl", *rows))
    assert told(document, "names") == [("Ana Ruiz", "PER"), ("Kabul", "LOC")]
    assert unknown(document, "names") == ["Afghan"]
    assert document.heads["names"].absent == ("MISC",)


def test_btc_keeps_news_and_says_nothing_of_handles(tmp_path):
    text = "@anaruiz is in Kalora"
    row = {"id": "t", "section": "g", "text": text, "entities": [entity(text, "anaruiz", "PER", handle=True), entity(text, "Kalora", "LOC")]}
    (document,) = names.btc(write(tmp_path, "ner_btc.jsonl", row, {**row, "section": "a"}))
    assert told(document, "names") == [("Kalora", "LOC")]
    assert unknown(document, "names") == ["anaruiz"]


def test_re3d_keeps_the_longest_named_and_doubtful_nationalities(tmp_path):
    text = "The Kurdish Guard and Dutch rebels left Kalora in May."
    row = {"id": "r", "licence": "CC BY-SA 3.0", "text": text,
           "entities": [entity(text, "The Kurdish Guard", "ORG", named=True), entity(text, "rebels", "ORG", named=False),
                        entity(text, "Kalora", "LOC", named=True)],
           "low_confidence": [entity(text, "Kurdish", "NORP", named=True), entity(text, "Dutch", "NORP", named=True),
                              entity(text, "May", "PER", named=True)]}
    path = write(tmp_path, "ner_re3d.jsonl", row, {**row, "id": "o", "licence": "OGL v3.0"})
    document = next(names.re3d(path))
    assert told(document, "names") == [("The Kurdish Guard", "ORG"), ("Dutch", "NORP"), ("Kalora", "LOC")]
    assert unknown(document, "names") == ["May"]
    assert [d.id for d in names.re3d_open(path)] == ["o"]


def test_ecbplus_says_nothing_of_sentences_not_selected(tmp_path):
    text = "A dam broke.\nIt rained.\n"
    row = {"id": "1_1", "topic": 1, "text": text,
           "sentences": [{"start": 0, "end": 12, "selected": True}, {"start": 13, "end": 23, "selected": False}],
           "events": [{"start": 6, "end": 11, "class": "OCCURRENCE"}, {"start": 16, "end": 22, "class": "PERCEPTION"}]}
    (document,) = events.ecbplus(write(tmp_path, "ecbplus_train.jsonl", row))
    assert told(document, "events") == [("broke", "OCCURRENCE"), ("rained", "OTHER")]
    assert unknown(document, "events") == ["It rained."]


def test_what_is_held_out_goes_by_document_or_topic():
    tweets = [Document(str(n), "ner_btc", "", {}, group=str(n)) for n in range(1000)]
    assert 70 < sum(map(held_out, tweets)) < 130
    assert [n for n in range(1, 36) if held_out(Document("d", "ecbplus", "", {}, group=str(n)))] == [4, 12, 20, 28]


def test_the_open_training_has_no_corpus_without_licence_or_share_alike():
    assert {c.name for c in CORPORA if c.open_part} == {"attribution_gum", "ner_btc", "ner_gum", "ner_re3d"}
