"""How far the cells of an OpenDocument workbook reach: a few letters there may stand for millions of cells.

Trailing empty cells and rows are not made room for; every program writes the whole sheet out with them. A reader goes
by the names as they are written, so the names are asked and not the spaces they belong to.
"""

import io
from collections.abc import Iterator
from typing import Final

from lxml import etree

ROW: Final = b"table:table-row"
_CELLS: Final = ("{*}table-cell", "{*}covered-table-cell")
_SAYS: Final = ("value", "formula")
_SPACES_IN_A_CELL: Final = 16
"""Repeated spaces take room too: so many about as much as a cell."""

_DIGITS: Final = 20
"""More is more than any reader takes."""


def reach(part: bytes) -> int:
    """The number of cells from the corner to the farthest that says anything. Raises XMLSyntaxError."""
    rows = width = spaces = passed = 0
    for row in _rows(part):
        passed += _repeated(row, "number-rows-repeated")
        if own := _width(row):
            rows, width = passed, max(width, own)
        spaces += sum(_repeated(one, "c") for one in row.iter("{*}s"))
    return rows * width + spaces // _SPACES_IN_A_CELL


def _rows(part: bytes) -> Iterator[etree._Element]:
    """Each row in turn, forgotten when the next is read."""
    source = io.BytesIO(part)
    for _, one in etree.iterparse(source, tag="{*}table-row", resolve_entities=False, no_network=True):
        yield one
        one.clear()
        while one.getprevious() is not None:
            del one.getparent()[0]  # type: ignore[union-attr]


def _width(row: etree._Element) -> int:
    """The cells of a row up to the last that says anything."""
    width = passed = 0
    for one in row.iter(*_CELLS):
        passed += _repeated(one, "number-columns-repeated")
        if len(one) or one.text or any(word in str(name) for name in one.keys() for word in _SAYS):  # noqa: SIM118
            width = passed
    return width


def _repeated(one: etree._Element, name: str) -> int:
    """How many times it stands there, also as «+5» and with any number of zeros before it."""
    times = 1
    for key, text in one.items():
        bare = str(text).lstrip("+0")
        if str(key).endswith(name) and bare.isdecimal():
            times = max(times, int(bare[:_DIGITS]))
    return times
