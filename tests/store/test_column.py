"""What is written is what is read, on both engines, alone and in bulk."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Integer,
    MetaData,
    Table,
    Text,
    delete,
    insert,
    select,
)
from sqlalchemy.exc import StatementError

from store.bulk import insert_many
from store.column import Exact, Instant, reference
from store.engine import Store
from store.work import Work

metadata = MetaData()
kept = Table(
    "kept",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("words", Text),
    Column("at", Instant),
    Column("amount", Exact),
    Column("day", Date),
    Column("whole", BigInteger),
    Column("yes", Boolean),
)


class Phase(StrEnum):
    SCORING = "scoring"


def _one_by_one(work: Work, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        work.connection.execute(insert(kept).values(row))


def _in_bulk(work: Work, rows: list[dict[str, Any]]) -> None:
    filler = [{**rows[0], "id": 1000 + number} for number in range(200)]
    insert_many(work, kept, [*rows, *filler])


@pytest.fixture(params=[_one_by_one, _in_bulk], ids=["alone", "bulk"])
def round_trip(request: pytest.FixtureRequest, store: Store) -> Callable[[str, list[Any]], list[Any]]:
    """Write values to one column and read them back."""

    def there_and_back(column: str, values: list[Any]) -> list[Any]:
        rows = [{"id": number, column: value} for number, value in enumerate(values)]
        with store.work("p-1") as work:
            metadata.create_all(work.connection)
            work.connection.execute(delete(kept))
            request.param(work, rows)
        with store.reading("p-1") as work:
            found = select(kept.c[column]).where(kept.c.id < 1000).order_by(kept.c.id)
            return list(work.connection.scalars(found))

    return there_and_back


RoundTrip = Callable[[str, list[Any]], list[Any]]


def test_text_comes_back_as_it_was(round_trip: RoundTrip) -> None:
    texts = [
        "Ærlig, Østen, Åse",
        "🗄️👩‍⚖️",
        "",
        "  ",
        "100 %\tsikkert\r\n\\N \\. 'sitat' \"x\"",
        "æ" * 100_000,
        None,
    ]
    assert round_trip("words", texts) == texts


def test_an_enum_member_comes_back_as_its_code(round_trip: RoundTrip) -> None:
    assert round_trip("words", [Phase.SCORING]) == ["scoring"]


def test_decimals_keep_every_digit(round_trip: RoundTrip) -> None:
    numbers = [Decimal(text) for text in ("0", "-0.10", "1250000.00", "1E+5", "1E-30", f"{10**60 + 1}.5")]
    assert [str(number) for number in round_trip("amount", [*numbers, None])[:-1]] == [
        str(n) for n in numbers
    ]


def test_an_instant_comes_back_in_utc(round_trip: RoundTrip) -> None:
    oslo = timezone(timedelta(hours=2))
    moments = [datetime(2026, 7, 1, 0, 30, 0, 123456, tzinfo=oslo), datetime(1, 1, 1, tzinfo=UTC), None]
    found = round_trip("at", moments)
    assert found == moments
    assert found[0].isoformat() == "2026-06-30T22:30:00.123456+00:00"


def test_an_instant_is_utc_even_where_the_engines_session_lives_in_oslo(store: Store) -> None:
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    with store.work("p-1") as work:
        metadata.create_all(work.connection)
        work.connection.exec_driver_sql("SET TimeZone = 'Europe/Oslo'")
        work.connection.execute(insert(kept).values(id=1, at=noon))
        found = work.connection.scalars(select(kept.c.at)).one()
    assert found is not None
    assert found.isoformat() == "2026-07-01T12:00:00+00:00"


def test_dates_whole_numbers_and_truth_come_back(round_trip: RoundTrip) -> None:
    assert round_trip("day", [date(2026, 2, 28), None]) == [date(2026, 2, 28), None]
    assert round_trip("whole", [2**62 + 1, -1, None]) == [2**62 + 1, -1, None]
    assert round_trip("yes", [True, False, None]) == [True, False, None]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(amounts=st.lists(st.decimals(allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_any_decimal_comes_back_exactly(round_trip: RoundTrip, amounts: list[Decimal]) -> None:
    assert [str(amount) for amount in round_trip("amount", amounts)] == [str(amount) for amount in amounts]


@pytest.mark.parametrize(
    ("column", "value"),
    [("amount", 0.1), ("amount", Decimal("NaN")), ("at", datetime(2026, 1, 1))],
)
def test_what_cannot_be_kept_exactly_is_refused(store: Store, column: str, value: object) -> None:
    with pytest.raises(StatementError) as refused, store.work("p-1") as work:
        metadata.create_all(work.connection)
        work.connection.execute(insert(kept).values({"id": 1, column: value}))
    assert isinstance(refused.value.orig, TypeError | ValueError)


def test_a_reference_is_data_and_no_foreign_key() -> None:
    column = Table("score", MetaData(), reference("bid", "bid.id", primary_key=True)).c.bid
    assert column.info == {"refers_to": "bid.id"}
    assert not column.foreign_keys
