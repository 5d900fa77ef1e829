"""Texts longer than a cell of Excel can hold: they go on in columns beside, and are put together when read again."""

import re
from collections.abc import Sequence

from paper.sheet import Cell
from paper.workbook import MAX_TEXT, Written

_MORE = "{name} (fortsetter {number})"
_FOUND = re.compile(r"(.+) \(fortsetter (\d{1,4})\)")


def divided(
    headings: Sequence[str], rows: Sequence[Sequence[Written]]
) -> tuple[list[str], list[list[Written]]]:
    """The same list with a column more for each time its longest text is longer than a cell."""
    counts = [max((_parts(row[place]) for row in rows), default=1) for place in range(len(headings))]
    named = [
        name if number == 1 else _MORE.format(name=name, number=number)
        for name, count in zip(headings, counts, strict=True)
        for number in range(1, count + 1)
    ]
    return named, [
        [part for one, count in zip(row, counts, strict=True) for part in _part(one, count)] for row in rows
    ]


def joined(
    headings: Sequence[str], rows: Sequence[tuple[int, list[Cell]]]
) -> tuple[tuple[str, ...], tuple[tuple[int, list[Cell]], ...]]:
    """The list as it was before it was divided."""
    homes = {
        place: headings.index(found.group(1))
        for place, name in enumerate(headings)
        if (found := _FOUND.fullmatch(name)) and found.group(1) in headings
    }
    if not homes:
        return tuple(headings), tuple(rows)
    kept = [place for place in range(len(headings)) if place not in homes]
    whole = ((number, _whole(row, homes)) for number, row in rows)
    return (
        tuple(headings[place] for place in kept),
        tuple((number, [row[place] for place in kept]) for number, row in whole),
    )


def _whole(row: list[Cell], homes: dict[int, int]) -> list[Cell]:
    put = list(row)
    for place, home in homes.items():
        if row[place] != "":
            put[home] = f"{put[home]}{row[place]}"
    return put


def _parts(one: Written) -> int:
    return -(-len(one) // MAX_TEXT) if isinstance(one, str) and one else 1


def _part(one: Written, count: int) -> list[Written]:
    if not isinstance(one, str) or count == 1:
        return [one, *[None] * (count - 1)]
    return [one[number * MAX_TEXT : (number + 1) * MAX_TEXT] or None for number in range(count)]
