"""The tables of needs and tenders. Names and texts stand here, apart from the event chain, so they can be deleted."""

from sqlalchemy import Column, LargeBinary, String, Text

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
template = appended(
    "template",
    ("id",),
    Column("name", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("content", LargeBinary, nullable=True),
)
"""The municipality's own Word template; a revision without content is the house style again."""
