"""The tables of bids, scores and systems in use. Everything is appended: the highest number counts."""

from sqlalchemy import Boolean, Column, Integer, String, Text

from store.tables import appended

bid = appended("bid", ("procurement", "bid"), Column("body", Text, nullable=False))
response = appended("response", ("procurement", "bid", "requirement"), Column("body", Text, nullable=False))
# The price stands in a table of its own: nothing that reads a bid can come to read a price.
price = appended("price", ("procurement", "bid"), Column("amount", String, nullable=False))
score = appended(
    "score",
    ("procurement", "evaluator", "bid", "requirement"),
    Column("points", Integer),
    Column("reason", Text, nullable=False),
)
submission = appended("submission", ("procurement", "evaluator"))
agreed = appended(
    "agreed",
    ("procurement", "bid", "requirement"),
    Column("points", String),
    Column("reason", Text, nullable=False),
)
ruling = appended(
    "ruling",
    ("procurement", "bid", "requirement"),
    Column("met", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
)
rejection = appended(
    "rejection",
    ("procurement", "bid"),
    Column("rejected", Boolean, nullable=False),
    Column("ground", Text, nullable=False),
    Column("reason", Text, nullable=False),
)
ranking = appended("ranking", ("procurement",), Column("body", Text, nullable=False))
promise_check = appended(
    "promise_check",
    ("procurement", "bid", "requirement"),
    Column("kept", Boolean, nullable=False),
    Column("checked", String, nullable=False),
    Column("evidence", Text, nullable=False),
)
system = appended("system", ("system",), Column("body", Text, nullable=False))
rating = appended(
    "rating",
    ("system", "requirement"),
    Column("points", Integer),
    Column("reason", Text, nullable=False),
    Column("evidence", Text, nullable=False),
)
risk_answer = appended(
    "risk_answer",
    ("system", "criterion"),
    Column("level", Integer),
    Column("reason", Text, nullable=False),
)
support_list = appended("support_list", ("list",), Column("body", Text, nullable=False))
list_meaning = appended("list_meaning", ("headings",), Column("body", Text, nullable=False))
