"""A copy of the running database, taken from inside: nobody else can open the file meanwhile."""

from pathlib import Path

from store.engine import Store
from store.outcome import NotOnThisEngine


def backup(store: Store, path: Path) -> None:
    """Write everything committed so far to a new DuckDB file, which `open_store` opens as it is.

    People may go on working. The file gets its name only when it is whole; one already there is refused
    (FileExistsError). A PostgreSQL database is backed up by its own `pg_dump`: NotOnThisEngine.
    """
    if store.engine_name != "duckdb":
        raise NotOnThisEngine("backup", store.engine_name)
    if path.exists():
        raise FileExistsError(path)
    unfinished = path.with_name(path.name + ".part")
    unfinished.unlink(missing_ok=True)
    _copy_database(store, unfinished)
    unfinished.rename(path)


def _copy_database(store: Store, path: Path) -> None:
    quoted = str(path).replace("'", "''")
    with store.engines.writing.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        source = connection.exec_driver_sql("SELECT current_database()").scalar_one()
        connection.exec_driver_sql(f"ATTACH '{quoted}' AS backup")
        try:
            connection.exec_driver_sql(f'COPY FROM DATABASE "{source}" TO backup')
        finally:
            connection.exec_driver_sql("DETACH backup")
