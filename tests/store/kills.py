"""A writer is killed again and again; what it had been told was kept must still be there.

`python -m tests.store.kills 100` does it a hundred times; the ordinary tests do it ten times.
"""

import itertools
import multiprocessing
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock, Thread

from sqlalchemy import func, select

from store import tables
from store.engine import Store, open_store
from store.event import verify

_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["store.engine", "pandas"])  # imported once, not once per kill


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
    receiver, sender = _PROCESSES.Pipe(duplex=False)
    writer = _PROCESSES.Process(target=_write, args=(path, kill, sender))
    writer.start()
    sender.close()
    first = receiver.recv()
    time.sleep(random.Random(kill).uniform(0.02, 0.3))
    writer.kill()
    writer.join()
    return [first, *_rest(receiver)]


def _rest(receiver: Connection) -> Iterator[str]:
    with receiver, suppress(EOFError, OSError):
        while True:
            yield receiver.recv()


def _write(path: Path, kill: int, acknowledge: Connection) -> None:
    """Write pairs of events from four threads for ever, and tell of each pair once it is kept."""
    store, telling = open_store(f"duckdb:///{path}"), Lock()

    def write(thread: int) -> None:
        for number in itertools.count():
            subject = f"{kill}/{thread}/{number}"
            with store.work("p-1") as work:
                work.append("first", subject, {"why": "æ" * 1000})
                work.append("second", subject, {})
            with telling:
                acknowledge.send(subject)

    for thread in range(4):
        Thread(target=write, args=(thread,)).start()


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
