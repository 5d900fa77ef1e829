"""A writer is killed again and again; what it had been told was kept must still be there.

`python -m tests.store.kills 100` does it a hundred times; the ordinary tests do it ten times.
"""

import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from store import tables
from store.engine import Store, open_store
from store.event import verify

_WRITER = """
import os, sys, threading
from store.engine import open_store
store = open_store(sys.argv[1])

def write(thread):
    number = 0
    while True:
        number += 1
        subject = f"{sys.argv[2]}/{thread}/{number}"
        with store.work("p-1") as work:
            work.append("first", subject, {"why": "æ" * 1000})
            work.append("second", subject, {})
        os.write(1, f"{subject}\\n".encode())

for thread in range(4):
    threading.Thread(target=write, args=(thread,)).start()
"""


@dataclass(frozen=True)
class Survival:
    """How a database came through: how much was acknowledged, and what is wrong with it now."""

    acknowledged: int
    lost: int
    halves: int
    contents_missing: int
    broken_event: int | None


def survive(kills: int, path: Path) -> Survival:
    """Kill a writer of the DuckDB file `path` so many times, each in the middle of its work."""
    acknowledged = {subject for kill in range(kills) for subject in _write_until_killed(path, kill)}
    store = open_store(f"duckdb:///{path}")
    survival = _examine(store, acknowledged)
    store.close()
    return survival


def _write_until_killed(path: Path, kill: int) -> list[str]:
    """Return the subjects the writer was told are kept, before it died."""
    command = [sys.executable, "-c", _WRITER, f"duckdb:///{path}", str(kill)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(random.Random(kill).uniform(0.02, 0.3))
        writer.kill()
        return [line.strip() for line in (first, *writer.stdout) if line.endswith("\n")]


def _examine(store: Store, acknowledged: set[str]) -> Survival:
    with store.reading("p-1") as work:
        kept = Counter(work.connection.scalars(select(tables.event.c.subject)))
        contents = work.connection.scalar(select(func.count()).select_from(tables.event_content)) or 0
        return Survival(
            acknowledged=len(acknowledged),
            lost=len(acknowledged - kept.keys()),
            halves=sum(events != 2 for events in kept.values()),
            contents_missing=kept.total() - contents,
            broken_event=verify(work),
        )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(survive(int(sys.argv[1]), Path(folder) / "killed.duckdb"))
