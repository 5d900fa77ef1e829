"""The store: opened once per process, and the only way to the database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Lock, get_ident

from store.conflict import conflicts_told
from store.connect import Engines, connect, wait_for_other_processes
from store.migrations.upgrade import upgrade
from store.work import Work

Clock = Callable[[], datetime]


def now() -> datetime:
    """Return this instant in UTC."""
    return datetime.now(UTC)


def open_store(url: str, clock: Clock = now) -> "Store":
    """Open the database at `url`, made or brought up to this release's tables first.

    Takes «duckdb:///path/file.duckdb», «duckdb:///:memory:» and «postgresql+psycopg://…». Raises DatabaseBusy
    when another process holds the file, UnknownRevision when a later release made it.
    """
    engines = connect(url)
    try:
        upgrade(engines.writing)
    except BaseException:
        engines.close()
        raise
    return Store(engines, clock)


class Store:
    """Hands out units of work. Open one per process: its turn-taking is what keeps DuckDB's writers apart."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self.engines = engines
        self.clock = clock
        self._turn = Lock()
        self._writer: int | None = None

    @property
    def engine_name(self) -> str:
        """«duckdb» or «postgresql»."""
        return self.engines.writing.dialect.name

    @contextmanager
    def work(self, actor: str) -> Iterator[Work]:
        """Open one transaction: committed when the block ends, rolled back when it raises.

        All writers take turns, over threads and processes alike, so what is read inside is still true when
        it is written. Raises Conflict when a unique key is taken.
        """
        with self._my_turn(), conflicts_told(), self.engines.writing.begin() as connection:
            wait_for_other_processes(connection)
            yield Work(connection, actor, self._instant())

    @contextmanager
    def reading(self, actor: str) -> Iterator[Work]:
        """Open one unchanging view of what is committed. Waits for nobody; the engine refuses writes."""
        with self.engines.reading.connect() as connection:
            yield Work(connection, actor, self._instant(), read_only=True)

    def close(self) -> None:
        """Let go of the database, so that another process may open it."""
        self.engines.close()

    def _instant(self) -> datetime:
        return self.clock().astimezone(UTC)

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        if self._writer == get_ident():
            raise RuntimeError("a unit of work was opened inside another and would wait for itself")
        with self._turn:
            self._writer = get_ident()
            try:
                yield
            finally:
                self._writer = None
