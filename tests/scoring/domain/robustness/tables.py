"""Readable tables for tests of robustness, and any table at all."""

from collections.abc import Sequence
from fractions import Fraction

from hypothesis import strategies as st

from scoring.domain.robustness.table import Column, Row, Table

Number = int | str | Fraction


def table(weights: Sequence[Number], **points: Sequence[Number]) -> Table:
    """Columns T1, T2 … with these weights, and the bids by their letters."""
    columns = tuple(
        Column(id=f"T{place}", weight=Fraction(weight)) for place, weight in enumerate(weights, start=1)
    )
    rows = tuple(Row(bid=letter, letter=letter, points=exact(*own)) for letter, own in points.items())
    return Table(columns=columns, rows=rows)


def with_price(weights: Sequence[Number], **points: Sequence[Number]) -> Table:
    """The same, where the first column is a price and its points may be any."""
    within = {letter: (0, *own[1:]) for letter, own in points.items()}
    made = table(weights, **within)
    price = made.columns[0].model_copy(update={"judged": False})
    rows = (row.model_copy(update={"points": exact(*points[row.bid])}) for row in made.rows)
    return Table(columns=(price, *made.columns[1:]), rows=tuple(rows))


def exact(*numbers: Number) -> tuple[Fraction, ...]:
    """The numbers as fractions."""
    return tuple(Fraction(one) for one in numbers)


@st.composite
def tables(draw: st.DrawFn, most_bids: int = 4, most_columns: int = 4, halves: bool = True) -> Table:
    """Any table of a few bids and columns; small numbers, so that ties and equal bids are common."""
    columns = draw(st.integers(1, most_columns))
    parts = draw(st.lists(st.integers(0, 4), min_size=columns, max_size=columns).filter(any))
    unit = 2 if halves else 1
    own = st.lists(st.integers(0, 10 * unit), min_size=columns, max_size=columns)
    bids = draw(st.lists(own, min_size=1, max_size=most_bids))
    points = {"ABCDEF"[place]: [Fraction(one, unit) for one in each] for place, each in enumerate(bids)}
    return table([Fraction(100 * part, sum(parts)) for part in parts], **points)
