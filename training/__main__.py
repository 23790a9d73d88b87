"""From the corpora to models/reader/: python -m training --data DATA --development FILE --scorer FILE"""

import argparse
from pathlib import Path

from torch import multiprocessing

from training.finish import finish
from training.log import Log
from training.together import PROCESSES
from training.worker import worker


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description="Trains the reader's model.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora's .jsonl files")
    parser.add_argument("--development", type=Path, required=True, help="polnear_dev.jsonl, to score attribution on")
    parser.add_argument("--scorer", type=Path, required=True, help="score.mjs, which counts it (run by node)")
    parser.add_argument("--out", type=Path, default=Path("models/reader"), help="where the model goes (models/reader)")
    parser.add_argument("--work", type=Path, default=Path(".training"), help="checkpoints and the log (.training)")
    parser.add_argument("--seed", type=int, default=1)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--steps", type=int, help="length of the run in batches")
    length.add_argument("--minutes", type=float, help="length of the run by the clock; the steps are planned as it goes")
    length.add_argument("--plans", help="repeat a run: its plans, as reader.json has them, e.g. [[0,900],[200,850]]")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    parser.add_argument("--open-only", action="store_true", help="only openly licensed corpora without share-alike")
    parser.add_argument("--beside", type=Path, help="folder with scores.json and reader.json of another training, for the card")
    parser.add_argument("--documents", type=int, help="only so many documents a corpus: to try the code out")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    given.work.mkdir(parents=True, exist_ok=True)
    (given.work / "meeting").unlink(missing_ok=True)
    multiprocessing.spawn(worker, (given,), PROCESSES)
    finish(given.work, given.out, given.data, given.development, given.scorer, given.open_only, given.beside, Log(given.work))


if __name__ == "__main__":
    main()
