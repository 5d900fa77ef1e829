"""The tables every store has. The packages add theirs to the same `metadata` in `storage/tables.py`.

No foreign keys, native enums, partial indexes or autoincrement: DuckDB lacks them or cannot migrate them.
"""

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table, Text

from store.column import Instant

metadata = MetaData()


def appended(name: str, keys: tuple[str, ...], *values: Column[object]) -> Table:
    """A table whose rows are never overwritten: its keys and `number` together are unique."""
    return Table(
        name,
        metadata,
        *(Column(key, String, primary_key=True) for key in keys),
        Column("number", Integer, primary_key=True),
        Column("at", Instant, nullable=False),
        Column("actor", String, nullable=False),
        *values,
    )


event = Table(
    "event",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
"""What has happened, in order, each row sealed over the one before. Rows are never changed or deleted."""

event_content = Table(
    "event_content",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("salt", Text, nullable=False),
    Column("content", Text, nullable=False),
)
"""What the events say. May lawfully be deleted: without the salt, the digest tells nothing about it."""

event_head = Table(
    "event_head",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("number", BigInteger, nullable=False),
    Column("hash", Text, nullable=False),
)
"""One row: where the chain ends, so that events cut off its end are missed."""
