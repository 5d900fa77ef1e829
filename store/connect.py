"""The two engines, made ready for many threads."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import duckdb
from duckdb_sqlalchemy import ConnectionWrapper
from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, func, make_url, select

from store.outcome import DatabaseBusy

_WRITERS = 0x4D414C45
"""The advisory lock every writer of a PostgreSQL database waits for; any number would do."""

_NO_DOWNLOADS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


@dataclass(frozen=True)
class Engines:
    """Two ways into one database; through `reading` the engine itself refuses every write."""

    writing: Engine
    reading: Engine
    close: Callable[[], None]


def connect(url: str) -> Engines:
    """Return the engines for «duckdb:///file», «duckdb:///:memory:» or «postgresql+psycopg://…».

    Raises DatabaseBusy when another process holds the DuckDB file, ValueError for any other kind of address.
    """
    parts = make_url(url)
    match parts.get_backend_name():
        case "duckdb":
            return _duckdb(parts.database or ":memory:")
        case "postgresql":
            return _postgresql(parts)
        case other:
            raise ValueError(other)


def wait_for_other_processes(connection: Connection) -> None:
    """Hold off every other process that writes to this database until the transaction ends.

    DuckDB needs nothing: its file belongs to one process.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_WRITERS)))


class _ReadOnlyConnection(ConnectionWrapper):
    def begin(self) -> None:
        self.execute("BEGIN TRANSACTION READ ONLY")


def _duckdb(path: str) -> Engines:
    """One connection to the file, one cursor of it per unit of work: nothing to wait for or run out of."""
    root = _open_file(path)

    def engine(wrapper: type[ConnectionWrapper]) -> Engine:
        return create_engine("duckdb://", creator=lambda: wrapper(root.cursor()), poolclass=NullPool)

    return Engines(engine(ConnectionWrapper), engine(_ReadOnlyConnection), root.close)


def _open_file(path: str) -> duckdb.DuckDBPyConnection:
    try:
        return duckdb.connect(path, config=_NO_DOWNLOADS)
    except duckdb.IOException as error:
        if "Could not set lock" not in str(error):
            raise
        holder = re.search(r"PID (\d+)", str(error))
        raise DatabaseBusy(path, int(holder[1]) if holder else None) from error


def _postgresql(url: URL) -> Engines:
    """Forty connections at most: two processes fit within PostgreSQL's default of a hundred."""
    writing = create_engine(url, pool_size=5, max_overflow=35, pool_pre_ping=True)
    reading = writing.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return Engines(writing, reading, writing.dispose)
