"""Opening the database, and units of work: alone, together, and refused."""

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func, select

from store import tables
from store.engine import Store, now, open_store
from store.event import verify
from store.outcome import DatabaseBusy

APPENDER = """
import sys
from store.engine import open_store
store = open_store(sys.argv[1])
print("open", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    with store.work(sys.argv[3]) as work:
        work.append("counted", f"number/{number}", {})
"""


def _start(url: str, events: int, actor: str) -> subprocess.Popen[str]:
    """Start a process that opens the store, waits for a line, and appends."""
    command = [sys.executable, "-c", APPENDER, url, str(events), actor]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _is_open(process: subprocess.Popen[str]) -> bool:
    assert process.stdout is not None
    return process.stdout.readline() == "open\n"


def _finish(process: subprocess.Popen[str]) -> None:
    process.communicate("go\n", timeout=30)
    assert process.returncode == 0


def _count(store: Store) -> int:
    with store.reading("p-1") as work:
        return work.connection.scalar(select(func.count()).select_from(tables.event)) or 0


def test_the_store_names_its_engine(store: Store, engine_name: str) -> None:
    assert store.engine_name == engine_name


def test_what_is_done_in_a_unit_of_work_is_kept_over_a_restart(database_url: str) -> None:
    store = open_store(database_url)
    with store.work("p-1") as work:
        work.append("opened", "tender/1", {})
    store.close()
    again = open_store(database_url)
    assert _count(again) == 1
    again.close()


@pytest.mark.parametrize("interruption", [ValueError, KeyboardInterrupt])
def test_a_unit_of_work_that_raises_leaves_nothing(store: Store, interruption: type[BaseException]) -> None:
    with pytest.raises(interruption), store.work("p-1") as work:
        work.append("opened", "tender/1", {})
        raise interruption
    assert _count(store) == 0
    with store.work("p-1") as work:
        work.append("opened", "tender/1", {})
    assert _count(store) == 1


def test_a_unit_of_work_has_one_instant_in_utc_from_the_clock(database_url: str) -> None:
    oslo = datetime(2026, 11, 2, 13, tzinfo=timezone(timedelta(hours=1)))
    store = open_store(database_url, clock=lambda: oslo)
    with store.work("p-1") as work:
        assert work.at.isoformat() == "2026-11-02T12:00:00+00:00"
    with store.reading("p-1") as work:
        assert work.at.isoformat() == "2026-11-02T12:00:00+00:00"
    store.close()


def test_the_ordinary_clock_is_aware() -> None:
    assert now().tzinfo is UTC


def test_a_reader_sees_one_unchanging_view(store: Store) -> None:
    counted = select(func.count()).select_from(tables.event)
    with store.reading("p-1") as reading:
        assert reading.connection.scalar(counted) == 0
        with store.work("p-2") as work:
            work.append("opened", "tender/1", {})
        assert reading.connection.scalar(counted) == 0
    assert _count(store) == 1


def test_a_unit_of_work_inside_another_is_a_fault_and_no_deadlock(store: Store) -> None:
    with store.work("p-1"), pytest.raises(RuntimeError, match="inside another"), store.work("p-1"):
        pass
    with store.work("p-1") as work:
        work.append("opened", "tender/1", {})
    assert _count(store) == 1


def test_thirty_threads_write_one_unbroken_chain(store: Store) -> None:
    def write(thread: int) -> None:
        for number in range(5):
            with store.work(f"p-{thread}") as work:
                work.append("counted", f"number/{number}", {"thread": thread})

    with ThreadPoolExecutor(30) as threads:
        list(threads.map(write, range(30)))
    assert _count(store) == 150
    with store.reading("p-1") as work:
        assert verify(work) is None


def test_thirty_threads_read_at_the_same_time_while_one_writes(store: Store) -> None:
    everyone_in = threading.Barrier(30, timeout=10)

    def read(_: int) -> int | None:
        with store.reading("p-1") as work:
            counted = work.connection.scalar(select(func.count()).select_from(tables.event))
            everyone_in.wait()
            return counted

    with store.work("p-2") as work, ThreadPoolExecutor(30) as threads:
        work.append("opened", "tender/1", {})
        assert list(threads.map(read, range(30))) == [0] * 30


def test_units_of_work_in_one_process_never_overlap(store: Store) -> None:
    inside: list[int] = []

    def write(thread: int) -> int:
        with store.work("p-1"):
            inside.append(thread)
            time.sleep(0.005)
            most = len(inside)
            inside.remove(thread)
        return most

    with ThreadPoolExecutor(8) as threads:
        assert max(threads.map(write, range(24))) == 1


@pytest.mark.engine_postgresql
@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_two_processes_on_postgresql_take_turns(database_url: str) -> None:
    processes = [_start(database_url, 200, f"p-{number}") for number in range(2)]
    assert all([_is_open(process) for process in processes])
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(_finish, processes))
    store = open_store(database_url)
    with store.reading("p-1") as work:
        assert verify(work) is None
        actors = list(work.connection.scalars(select(tables.event.c.actor).order_by(tables.event.c.number)))
    assert len(actors) == 400
    assert actors != sorted(actors), "the processes never ran at the same time"
    store.close()


@pytest.mark.engine_duckdb
def test_a_second_process_is_told_who_holds_the_file(tmp_path: Path) -> None:
    url = f"duckdb:///{tmp_path / 'held.duckdb'}"
    holder = _start(url, 0, "p-1")
    assert _is_open(holder)
    with pytest.raises(DatabaseBusy) as busy:
        open_store(url)
    assert busy.value.path == str(tmp_path / "held.duckdb")
    assert busy.value.process == holder.pid
    _finish(holder)
    open_store(url).close()


@pytest.mark.engine_duckdb
def test_two_stores_in_memory_are_two_databases() -> None:
    first, second = open_store("duckdb:///:memory:"), open_store("duckdb:///:memory:")
    with first.work("p-1") as work:
        work.append("opened", "tender/1", {})
    assert (_count(first), _count(second)) == (1, 0)
    first.close()
    second.close()
