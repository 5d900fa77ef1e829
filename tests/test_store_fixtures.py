"""The databases the tests get, beside those the migrations make."""

from sqlalchemy import Connection, inspect, text

from store.engine import open_store
from tests.store_fixtures import DuckdbTables


def contents(connection: Connection) -> dict[str, object]:
    """Every table with how it is made, and its rows."""
    made = "SELECT sql FROM duckdb_tables() UNION ALL SELECT sql FROM duckdb_indexes() ORDER BY ALL"
    names = sorted(inspect(connection).get_table_names())
    rows = {name: connection.execute(text(f'SELECT * FROM "{name}"')).all() for name in names}
    return {"made": connection.execute(text(made)).all(), "rows": rows}


def test_the_database_in_memory_holds_just_what_the_migrations_leave(duckdb_tables: DuckdbTables) -> None:
    migrated, given = open_store("duckdb:///:memory:"), duckdb_tables.open()
    with migrated.reading("test") as expected, given.reading("test") as found:
        assert contents(found.connection) == contents(expected.connection)
    migrated.close()
    given.close()


def test_each_is_a_database_of_its_own(duckdb_tables: DuckdbTables) -> None:
    one, other = duckdb_tables.open(), duckdb_tables.open()
    with one.work("test") as work:
        work.append("tested", "nothing", {})
    with one.reading("test") as first, other.reading("test") as second:
        assert first.connection.scalar(text("SELECT count(*) FROM event")) == 1
        assert second.connection.scalar(text("SELECT count(*) FROM event")) == 0
    one.close()
    other.close()
