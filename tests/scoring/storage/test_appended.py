"""The row of a history carries its number, time and person into its value."""

from decimal import Decimal

from sqlalchemy import select

from scoring.domain.bids.consensus import AgreedScore
from scoring.storage import score as storage
from scoring.storage import tables
from scoring.storage.appended import fields
from store.engine import Store


def test_a_row_has_the_columns_named_and_who_wrote_it_when_as_which_number(store: Store) -> None:
    agreed = AgreedScore(bid="a", requirement="ARK-05", points=Decimal("6.5"), reason="Vist i demo")
    with store.work("p-1") as work:
        storage.save_agreed(work, "b1", agreed)
    with store.reading("p-1") as again:
        row = again.connection.execute(select(tables.agreed)).one()
    assert fields(row, "bid", "points") == {
        "bid": "a",
        "points": "6.5",
        "number": 1,
        "at": work.at,
        "by": "p-1",
    }
