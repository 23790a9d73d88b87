"""What a run tells: on the terminal, and in a file of the work folder."""

import datetime
from pathlib import Path


class Log:
    def __init__(self, folder: Path) -> None:
        self.file = folder / "log.txt"

    def __call__(self, line: str) -> None:
        stamped = f"{datetime.datetime.now():%H:%M:%S} {line}"
        print(stamped, flush=True)
        with self.file.open("a", encoding="utf-8") as file:
            file.write(stamped + "\n")
