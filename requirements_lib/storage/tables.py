"""The tables of needs and tenders. Names and texts stand here, apart from the event chain, so they can be deleted."""

from sqlalchemy import Column, String, Text

from store.tables import appended

person = appended(
    "person", ("id",), Column("name", String, nullable=False), Column("roles", Text, nullable=False)
)
procurement = appended(
    "procurement", ("id",), Column("phase", String, nullable=False), Column("body", Text, nullable=False)
)
tender = appended(
    "tender",
    ("procurement",),
    Column("fingerprint", String, nullable=False),
    Column("body", Text, nullable=False),
)
