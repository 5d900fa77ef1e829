"""A backup is taken while people work, opens as it is, and holds everything."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import func, insert, inspect, select

from store import tables
from store.backup import backup
from store.engine import Store, open_store
from store.event import verify
from store.outcome import Conflict, NotOnThisEngine

ON_DUCKDB = pytest.mark.parametrize("engine_name", ["duckdb"])


def _append(store: Store, subject: str) -> None:
    with store.work("p-1") as work:
        work.append("scored", subject, {"why": "Godt svar på kravet, æøå"})


@pytest.mark.engine_duckdb
@ON_DUCKDB
def test_a_backup_opens_verifies_and_goes_on(store: Store, tmp_path: Path) -> None:
    _append(store, "bid/1")
    path = tmp_path / "Kari's kopi.duckdb"
    backup(store, path)
    restored = open_store(f"duckdb:///{path}")
    _append(restored, "bid/2")
    with restored.reading("p-1") as work:
        assert verify(work) is None
        assert list(work.connection.scalars(select(tables.event.c.number).order_by("number"))) == [1, 2]
    restored.close()


@pytest.mark.engine_duckdb
@ON_DUCKDB
def test_a_backup_keeps_the_tables_rules(store: Store, tmp_path: Path) -> None:
    _append(store, "bid/1")
    backup(store, tmp_path / "kopi.duckdb")
    restored = open_store(f"duckdb:///{tmp_path / 'kopi.duckdb'}")
    before, after = (inspect(each.engines.writing) for each in (store, restored))
    assert str(after.get_multi_columns()) == str(before.get_multi_columns())
    assert after.get_multi_pk_constraint() == before.get_multi_pk_constraint()
    with pytest.raises(Conflict), restored.work("p-1") as work:
        work.connection.execute(insert(tables.event_content).values(number=1, salt="", content=""))
    restored.close()


@pytest.mark.engine_duckdb
@ON_DUCKDB
def test_people_go_on_working_while_a_backup_is_taken(store: Store, tmp_path: Path) -> None:
    done = threading.Event()

    def work_on() -> None:
        while not done.is_set():
            _append(store, "bid/1")

    worker = threading.Thread(target=work_on)
    worker.start()
    for number in range(5):
        backup(store, tmp_path / f"{number}.duckdb")
    done.set()
    worker.join()
    counts = [_count_if_sound(tmp_path / f"{number}.duckdb") for number in range(5)]
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


@pytest.mark.engine_duckdb
@ON_DUCKDB
def test_a_backup_never_overwrites_a_file(store: Store, tmp_path: Path) -> None:
    (tmp_path / "kopi.duckdb").write_text("something else")
    with pytest.raises(FileExistsError):
        backup(store, tmp_path / "kopi.duckdb")
    assert (tmp_path / "kopi.duckdb").read_text() == "something else"


@pytest.mark.engine_duckdb
@ON_DUCKDB
def test_a_leftover_from_an_interrupted_backup_is_no_hindrance(store: Store, tmp_path: Path) -> None:
    (tmp_path / "kopi.duckdb.part").write_text("half a backup")
    backup(store, tmp_path / "kopi.duckdb")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kopi.duckdb"]


@pytest.mark.engine_postgresql
@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_postgresql_is_left_to_its_own_tool(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotOnThisEngine) as refused:
        backup(store, tmp_path / "kopi")
    assert (refused.value.act, refused.value.engine) == ("backup", "postgresql")


def _count_if_sound(path: Path) -> int:
    restored = open_store(f"duckdb:///{path}")
    with restored.reading("p-1") as work:
        assert verify(work) is None
        count = work.connection.scalar(select(func.count()).select_from(tables.event))
    restored.close()
    return count or 0
