"""From the corpora to models/reader/: python -m training --data DATA"""

import argparse
import datetime
import json
from pathlib import Path

import torch

from training.base_model import base_folder
from training.batches import Task
from training.corpora import held_out, read_corpora
from training.encoding import Encoded, encode
from training.train import Run, train
from training.wordpieces import load_tokenizer

SHARES = {"polnear": 0.76, "attribution_gum": 0.5, "names": 0.16, "ecbplus": 0.08}
"""How many of the batches are of which task. PolNeAR's carry names as well."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description="Trains the reader's model.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora's .jsonl files")
    parser.add_argument("--out", type=Path, default=Path("models/reader"), help="where the model goes (models/reader)")
    parser.add_argument("--work", type=Path, default=Path(".training"), help="checkpoints and the log (.training)")
    parser.add_argument("--seed", type=int, default=1)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--steps", type=int, help="length of the run in batches")
    length.add_argument("--minutes", type=float, help="length of the run by the clock; the steps are planned as it goes")
    length.add_argument("--plans", help="repeat a run: its plans, as reader.json has them, e.g. [[0,900],[200,850]]")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    parser.add_argument("--open-only", action="store_true", help="only openly licensed corpora without share-alike")
    parser.add_argument("--documents", type=int, help="only so many documents a corpus: to try the code out")
    return parser.parse_args()


def tasks_of(encoded: list[Encoded]) -> list[Task]:
    by_task: dict[str, list[Encoded]] = {}
    for document in encoded:
        name = document.document.corpus
        by_task.setdefault("names" if name.startswith("ner_") else name, []).append(document)
    return [Task(name, documents, SHARES[name]) for name, documents in sorted(by_task.items())]


def main() -> None:
    given = arguments()
    torch.set_num_threads(2)
    given.work.mkdir(parents=True, exist_ok=True)

    def log(line: str) -> None:
        stamped = f"{datetime.datetime.now():%H:%M:%S} {line}"
        print(stamped, flush=True)
        with (given.work / "log.txt").open("a", encoding="utf-8") as file:
            file.write(stamped + "\n")

    tokenizer = load_tokenizer(base_folder() / "vocab.txt")
    encoded = [encode(tokenizer, document) for document in read_corpora(given.data, given.open_only) if not held_out(document)]
    if given.documents:
        seen: dict[str, int] = {}
        encoded = [e for e in encoded if seen.setdefault(e.document.corpus, 0) < given.documents and not seen.update({e.document.corpus: seen[e.document.corpus] + 1})]
    tasks = tasks_of(encoded)
    for task in tasks:
        log(f"{task.name}: {len(task.documents)} documents, {sum(len(d.pieces.ids) for d in task.documents)} wordpieces")
    plans = [tuple(plan) for plan in json.loads(given.plans)] if given.plans else None
    steps = given.steps if given.steps or given.minutes or plans else 2400
    run = Run(given.seed, given.work, steps, given.minutes, plans, given.resume)
    reader, told = train(run, tasks, log)
    torch.save({"reader": reader.state_dict(), "told": told}, given.work / "reader.pt")
    log(json.dumps(told))


if __name__ == "__main__":
    main()
