"""An empty, an old, a new and a broken database, and two that are brought up at once."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

import pytest
from sqlalchemy import Engine, Inspector, inspect, text

from store.connect import connect
from store.engine import open_store
from store.migrations.new import import_rooms
from store.migrations.upgrade import VERSIONS, newest, stored_revision, upgrade
from store.outcome import UnknownRevision
from store.tables import metadata

STEP = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "{number}", "{before}"


def upgrade() -> None:
    op.create_table("added_{number}", sa.Column("id", sa.Text(), primary_key=True))
    {more}
"""


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """A copy of the steps, to add to."""
    return copytree(VERSIONS, tmp_path / "versions", ignore=ignore_patterns("__pycache__"))


@pytest.fixture
def writing(database_url: str) -> Iterator[Engine]:
    """The engine of a database without tables."""
    engines = connect(database_url)
    yield engines.writing
    engines.close()


def _add(versions: Path, more: str = "") -> str:
    before = newest(versions)
    number = f"{int(before) + 1:04}"
    (versions / f"{number}_more.py").write_text(STEP.format(number=number, before=before, more=more))
    return number


def _stored(engine: Engine) -> str:
    with engine.connect() as connection:
        return stored_revision(connection)


def _schema(engine: Engine) -> dict[str, Any]:
    inspector: Inspector = inspect(engine)
    return {
        table: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in inspector.get_columns(table)
            ],
            "key": inspector.get_pk_constraint(table)["constrained_columns"],
            "unique": sorted(unique["column_names"] for unique in inspector.get_unique_constraints(table)),
            "checks": sorted(check["sqltext"] for check in inspector.get_check_constraints(table)),
            "indexes": sorted(str(index) for index in inspector.get_indexes(table)),
        }
        for table in sorted(inspector.get_table_names())
        if table != "alembic_version"
    }


def test_the_steps_make_exactly_the_declared_tables(writing: Engine) -> None:
    import_rooms(Path(__file__).parents[3])
    metadata.create_all(writing)
    declared = _schema(writing)
    metadata.drop_all(writing)
    upgrade(writing)
    assert _schema(writing) == declared


def test_an_empty_database_is_taken_to_the_newest_step(writing: Engine) -> None:
    assert _stored(writing) == "0000"
    upgrade(writing)
    assert _stored(writing) == newest()


def test_a_database_is_taken_the_steps_it_lacks_and_keeps_its_rows(database_url: str, versions: Path) -> None:
    store = open_store(database_url)
    with store.work("p-1") as work:
        work.append("opened", "tender/1", {})
    number = _add(versions)
    upgrade(store.engines.writing, versions)
    assert _stored(store.engines.writing) == number
    assert inspect(store.engines.writing).has_table(f"added_{number}")
    with store.reading("p-1") as work:
        assert work.head().number == 1
    store.close()


def test_a_step_that_fails_leaves_the_database_at_the_step_before(writing: Engine, versions: Path) -> None:
    whole, broken = _add(versions), _add(versions, more="raise KeyboardInterrupt")
    with pytest.raises(KeyboardInterrupt):
        upgrade(writing, versions)
    assert _stored(writing) == whole
    assert inspect(writing).has_table(f"added_{whole}")
    assert not inspect(writing).has_table(f"added_{broken}")


def test_a_database_from_a_later_release_is_left_untouched(database_url: str) -> None:
    store = open_store(database_url)
    with store.work("p-1") as work:
        work.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(UnknownRevision) as unknown:
        open_store(database_url)
    assert (unknown.value.stored, unknown.value.known) == ("9999", newest())


def test_the_file_names_number_one_unforked_line_of_steps() -> None:
    numbers = sorted(path.name[:4] for path in VERSIONS.glob("[0-9]*.py"))
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]


@pytest.mark.engine_postgresql
@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_processes_that_open_an_empty_database_at_once_all_succeed(database_url: str) -> None:
    command = [sys.executable, "-c", "import sys, store.engine as e; e.open_store(sys.argv[1])", database_url]
    processes = [subprocess.Popen(command) for _ in range(3)]
    assert [process.wait(30) for process in processes] == [0, 0, 0]


@pytest.mark.engine_duckdb
def test_threads_that_open_databases_at_once_all_succeed() -> None:
    with ThreadPoolExecutor(8) as threads:
        stores = list(threads.map(open_store, ["duckdb:///:memory:"] * 8))
    for store in stores:
        assert _stored(store.engines.writing) == newest()
        store.close()


@pytest.mark.engine_duckdb
def test_opening_a_database_that_is_up_to_date_does_not_import_alembic(tmp_path: Path) -> None:
    url = f"duckdb:///{tmp_path / 'ready.duckdb'}"
    open_store(url).close()
    code = "import sys, store.engine as e; e.open_store(sys.argv[1]); print('alembic' in sys.modules)"
    opened = subprocess.run([sys.executable, "-c", code, url], check=True, capture_output=True, text=True)
    assert opened.stdout == "False\n"
