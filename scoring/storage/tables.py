"""The tables of bids, scores and systems in use. Everything is appended: the highest number counts."""

from sqlalchemy import Boolean, Column, Integer, String, Table, Text

from store.column import Instant
from store.tables import metadata


def _appended(name: str, keys: tuple[str, ...], *values: Column[object]) -> Table:
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


bid = _appended("bid", ("procurement", "bid"), Column("body", Text, nullable=False))
response = _appended("response", ("procurement", "bid", "requirement"), Column("body", Text, nullable=False))
# The price stands in a table of its own: nothing that reads a bid can come to read a price.
price = _appended("price", ("procurement", "bid"), Column("amount", String, nullable=False))
score = _appended(
    "score",
    ("procurement", "evaluator", "bid", "requirement"),
    Column("points", Integer),
    Column("reason", Text, nullable=False),
)
submission = _appended("submission", ("procurement", "evaluator"))
agreed = _appended(
    "agreed",
    ("procurement", "bid", "requirement"),
    Column("points", String),
    Column("reason", Text, nullable=False),
)
ruling = _appended(
    "ruling",
    ("procurement", "bid", "requirement"),
    Column("met", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
)
rejection = _appended(
    "rejection",
    ("procurement", "bid"),
    Column("rejected", Boolean, nullable=False),
    Column("ground", Text, nullable=False),
    Column("reason", Text, nullable=False),
)
ranking = _appended("ranking", ("procurement",), Column("body", Text, nullable=False))
system = _appended("system", ("system",), Column("body", Text, nullable=False))
rating = _appended(
    "rating",
    ("system", "requirement"),
    Column("points", Integer),
    Column("reason", Text, nullable=False),
    Column("evidence", Text, nullable=False),
)
risk_answer = _appended(
    "risk_answer",
    ("system", "criterion"),
    Column("level", Integer),
    Column("reason", Text, nullable=False),
)
