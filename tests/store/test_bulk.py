"""Many rows at once: the same rows, a few or a lot."""

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text, func, select

from store.bulk import insert_many
from store.engine import Store

metadata = MetaData()
register = Table(
    "register",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("order", Text),
    Column("at", Text),
)


@pytest.fixture
def registers(store: Store) -> Store:
    """A store with a table whose column names are SQL words."""
    with store.work("p-1") as work:
        metadata.create_all(work.connection)
    return store


@pytest.mark.parametrize("count", [0, 1, 20_000])
def test_every_row_arrives(registers: Store, count: int) -> None:
    rows = [{"number": number, "order": f"rad {number}", "at": None} for number in range(count)]
    with registers.work("p-1") as work:
        insert_many(work, register, rows)
    with registers.reading("p-1") as work:
        found = work.connection.execute(select(register).order_by(register.c.number)).all()
    assert [row._asdict() for row in found] == rows


def test_columns_left_out_are_empty_and_their_order_is_free(registers: Store) -> None:
    with registers.work("p-1") as work:
        insert_many(work, register, [{"at": "nå", "number": number} for number in range(2)])
    with registers.reading("p-1") as work:
        assert work.connection.execute(select(register).where(register.c.number == 1)).one() == (
            1,
            None,
            "nå",
        )


def test_rows_with_different_columns_are_refused(registers: Store) -> None:
    with pytest.raises(ValueError, match="register"), registers.work("p-1") as work:
        insert_many(work, register, [{"number": 1, "at": "nå"}, {"number": 2}])


def test_rows_are_part_of_the_unit_of_work(registers: Store) -> None:
    with pytest.raises(KeyboardInterrupt), registers.work("p-1") as work:
        insert_many(work, register, [{"number": number} for number in range(500)])
        raise KeyboardInterrupt
    with registers.reading("p-1") as work:
        assert work.connection.scalar(select(func.count()).select_from(register)) == 0


@pytest.mark.parametrize("filled", [0, 4321, 9999])
def test_a_column_that_is_nearly_always_empty_keeps_its_one_value(registers: Store, filled: int) -> None:
    rows = [{"number": number, "at": "her" if number == filled else None} for number in range(10_000)]
    with registers.work("p-1") as work:
        insert_many(work, register, rows)
    with registers.reading("p-1") as work:
        found = select(register.c.number).where(register.c.at == "her")
        assert list(work.connection.scalars(found)) == [filled]
