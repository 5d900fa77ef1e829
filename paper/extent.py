"""How far the cells of a workbook reach, told before it is opened: a reader makes room for all between the ends.

Nearly every workbook is written in one way, and one search proves that no cell is written otherwise or stands outside
a box; only where one does are all of them looked for, which takes several times as long.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from paper import open_extent
from paper.repeated import Cut, cut

_USUAL: Final = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"')
_ENDS: Final = 1 << 16
"""Bytes at either end of a part that the box is guessed from: the last row is nearly always the farthest."""
_LONG: Final = 1 << 20
"""Bytes of a part that it may be worth to cut."""
# As anybody may write them: in other letters, with other quotes, under a prefix, or with no place at all.
_ANY_COLUMN: Final = re.compile(rb'\br\s*=\s*["\']([A-Za-z]{1,9})\d')
_ANY_ROW: Final = re.compile(rb'\br\s*=\s*["\'][A-Za-z]{0,9}(\d{1,10})')
_TAG: Final = rb"<(?:[^\s<>/:]+:)?%s(?=[\s/>])"
_ATTRIBUTES: Final = rb'(?:\s+[\w:.-]+="[^"<>]*")*?'
_ROW, _CELL = re.compile(_TAG % b"row"), re.compile(_TAG % b"c")
_NAMED_ROW: Final = re.compile(_ROW.pattern + _ATTRIBUTES + rb'\s+r="\d+"')
_NAMED_CELL: Final = re.compile(_CELL.pattern + _ATTRIBUTES + rb'\s+r="[A-Za-z]{1,9}\d+"')


class Extent(NamedTuple):
    """What a workbook takes to read."""

    cells: int
    """Those from the corner to the farthest cell, of all its parts together."""
    formulas: frozenset[str]
    """The parts with formulas."""
    cuts: Mapping[str, Cut]
    """The parts that were cut into their cells on the way."""


def extent(content: bytes, most: int = 0) -> Extent:
    """How far every part reaches, whatever the workbook says of it; nothing for other files than .xlsx and .ods.

    Only what the cells and the rows say of themselves is believed. Long sheets are cut as long as they have at most
    so many cells together. Raises XMLSyntaxError and BadZipFile.
    """
    if not content.startswith(b"PK"):
        return Extent(0, frozenset(), {})
    cells, formulas, cuts = 0, set(), {}
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        for one in file.infolist():
            name, part = one.filename, _whole(file, one)
            found = cut(part, most - cells) if len(part) >= _LONG else None
            if found and found.says_again:
                cells += found.places.size
                cuts[name] = found
            elif b"sheetData" in part:
                cells += _reach(part)
                formulas |= {name} if b"<f" in part else set()
            elif open_extent.ROW in part:
                cells += open_extent.reach(part)
    return Extent(cells, frozenset(formulas), cuts)


def _whole(file: zipfile.ZipFile, one: zipfile.ZipInfo) -> bytes:
    """One part, which is as long as the file says: another reader goes on past that. Raises BadZipFile."""
    said = one.file_size
    one.file_size += 1
    with file.open(one) as open_part:
        part = open_part.read(said + 1)  # without a number everything would be unpacked, and then cut
    if len(part) != said:
        raise zipfile.BadZipFile(one.filename)
    return part


def column(letters: bytes) -> int:
    """The number of a column: A is 1."""
    number = 0
    for one in letters.upper():
        number = number * 26 + one - ord("A") + 1
    return number


def _reach(part: bytes) -> int:
    seen = _USUAL.findall(part[:_ENDS]) + _USUAL.findall(part[-_ENDS:])
    if seen and b":c" not in part:
        letters = max((one for one, _ in seen), key=column)
        row = max(int(one) for _, one in seen)
        if not _outside(letters, str(row).encode()).search(part):
            return row * column(letters)
    return _all(part)


def _outside(letters: bytes, row: bytes) -> re.Pattern[bytes]:
    """A cell that is farther out than a place, or written in another way."""
    inside = b'(?:%s)(?:%s)"' % (b"|".join(_until(letters, b"AZ")), b"|".join(_until(row, b"09")))
    return re.compile(rb'<c(?=[\s/>])(?! r="%s)' % inside)


def _until(last: bytes, ends: bytes) -> Iterator[bytes]:
    """Patterns of everything that counts up to `last` in the signs between the ends."""
    every = b"[%c-%c]" % (ends[0], ends[1])
    if len(last) > 1:
        yield every + b"{1,%d}" % (len(last) - 1)
    for place, sign in enumerate(last):
        if sign > ends[0]:
            yield last[:place] + b"[%c-%c]" % (ends[0], sign - 1) + every * (len(last) - place - 1)
    yield last


def _all(part: bytes) -> int:
    """By the farthest place anything names; cells and rows that name none stand after one another."""
    columns = max(map(column, set(_ANY_COLUMN.findall(part))), default=0)
    rows = max(map(int, set(_ANY_ROW.findall(part))), default=0)
    if _unnamed(_CELL, _NAMED_CELL, part):
        columns += max(_unnamed(_CELL, _NAMED_CELL, one) for one in _ROW.split(part))
        rows += _unnamed(_ROW, _NAMED_ROW, part)
    return rows * columns


def _unnamed(every: re.Pattern[bytes], named: re.Pattern[bytes], part: bytes) -> int:
    return len(every.findall(part)) - len(named.findall(part))
