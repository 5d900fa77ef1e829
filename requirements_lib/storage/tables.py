"""The tables of needs and tenders. Names and texts stand here, apart from the event chain, so they can be deleted."""

from sqlalchemy import Column, Integer, String, Table, Text

from store.column import Instant
from store.tables import metadata

person = Table(
    "person",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False),
    Column("name", String, nullable=False),
    Column("roles", Text, nullable=False),
)

procurement = Table(
    "procurement",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False),
    Column("phase", String, nullable=False),
    Column("body", Text, nullable=False),
)

tender = Table(
    "tender",
    metadata,
    Column("procurement", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False),
    Column("fingerprint", String, nullable=False),
    Column("body", Text, nullable=False),
)
