"""The two engines: which addresses they take, what they refuse, and how many may read at once."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError

from store import tables
from store.connect import Engines, connect
from store.engine import open_store


@pytest.fixture
def engines(database_url: str) -> Iterator[Engines]:
    """The engines of a database with its tables."""
    open_store(database_url).close()
    engines = connect(database_url)
    yield engines
    engines.close()


def test_the_engine_itself_refuses_to_write_while_reading(engines: Engines) -> None:
    row = {"number": 1, "salt": "s", "content": "{}"}
    with pytest.raises(DBAPIError, match="read-only"), engines.reading.begin() as connection:
        connection.execute(insert(tables.event_content).values(row))


def test_what_was_refused_to_readers_is_not_refused_to_writers_afterwards(engines: Engines) -> None:
    with engines.reading.connect() as connection:
        connection.execute(select(tables.event)).all()
    with engines.writing.begin() as connection:
        connection.execute(insert(tables.event_content).values(number=1, salt="s", content="{}"))


def test_thirty_readers_and_a_writer_are_in_at_the_same_time(engines: Engines) -> None:
    everyone_in = threading.Barrier(31, timeout=10)

    def come_in(engine_number: int) -> None:
        engine = engines.reading if engine_number else engines.writing
        with engine.connect() as connection:
            connection.execute(select(tables.event)).all()
            everyone_in.wait()

    with ThreadPoolExecutor(31) as threads:
        list(threads.map(come_in, range(31)))


@pytest.mark.engine_duckdb
def test_no_extension_is_ever_fetched_from_the_network() -> None:
    engines = connect("duckdb:///:memory:")
    with engines.reading.connect() as connection:
        for setting in ("autoinstall_known_extensions", "autoload_known_extensions"):
            assert connection.scalar(text(f"SELECT current_setting('{setting}')")) is False
    engines.close()


@pytest.mark.parametrize("url", ["sqlite:///x.db", "mysql://localhost/x"])
def test_other_engines_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match=url.partition(":")[0]):
        connect(url)
