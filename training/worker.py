"""One of the processes that train."""

import argparse
import itertools
import json
from collections.abc import Callable

import torch

from training.base_model import base_folder
from training.batches import Task
from training.corpora import held_out, read_corpora
from training.encoding import Encoded, encode
from training.log import Log
from training.together import join, leave
from training.train import Run, train
from training.wordpieces import load_tokenizer

STEPS = 3000
"""Length of a run for which none is asked: about three and a half passes over PolNeAR."""

SHARES = {"polnear": 0.76, "attribution_gum": 0.5, "names": 0.16, "ecbplus": 0.08}
"""How many of the batches are of which task. PolNeAR's carry names as well."""


def tasks_of(encoded: list[Encoded]) -> list[Task]:
    by_task: dict[str, list[Encoded]] = {}
    for document in encoded:
        name = document.document.corpus
        by_task.setdefault("names" if name.startswith("ner_") else name, []).append(document)
    return [Task(name, documents, SHARES[name]) for name, documents in sorted(by_task.items())]


def worker(rank: int, given: argparse.Namespace) -> None:
    """One of the processes that train; the first one also leaves the result in the work folder."""
    log: Callable[[str], None] = Log(given.work) if rank == 0 else lambda line: None
    tasks = tasks_of(training_documents(given))
    for task in tasks:
        log(f"{task.name}: {len(task.documents)} documents, {sum(len(d.pieces.ids) for d in task.documents)} wordpieces")
    plans = [tuple(plan) for plan in json.loads(given.plans)] if given.plans else None
    steps = given.steps if given.steps or given.minutes or plans else STEPS
    join(rank, given.work)
    reader, told = train(Run(given.seed, given.work, steps, given.minutes, plans, given.resume), rank, tasks, log)
    leave()
    if rank == 0:
        torch.save({"reader": reader.state_dict(), "told": told}, given.work / "reader.pt")
        log(json.dumps(told))


def training_documents(given: argparse.Namespace) -> list[Encoded]:
    tokenizer = load_tokenizer(base_folder() / "vocab.txt")
    documents = [d for d in read_corpora(given.data, given.open_only) if not held_out(d)]
    by_corpus = itertools.groupby(documents, key=lambda d: d.corpus)
    return [encode(tokenizer, d) for _, each in by_corpus for d in itertools.islice(each, given.documents)]
