"""The cells of a sheet as Excel and most other programs write them, found in its bytes without reading what they say.

Everything is looked at as columns of numbers, eight bytes in each. Not one byte is passed over: what is not a row of
cells in order, each at the place it says, makes the sheet an unusual one.
"""

import re
from collections.abc import Sequence
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np

Numbers: TypeAlias = np.ndarray[Any, np.dtype[Any]]

WORDS: Final = 6
"""A cell may go on for so many numbers after its place."""
WIDEST: Final = 256
"""So many columns are named by two letters at most."""
ROW_ENDS: Final = b"</row>"
_ROW: Final = re.compile(rb'<row r="([1-9][0-9]{0,6}+)"[^<>/]*+>(?=<c r="|</row>)')
_BEFORE: Final = b'<c r="'
_LENGTHS: Final = range(8 * WORDS + 1)
_KEPT: Final = np.array(
    [[(1 << 8 * min(max(one - 8 * at, 0), 8)) - 1 for one in _LENGTHS] for at in range(WORDS)], np.uint64
)
"""Which part of each number belongs to a text of that length."""


class Cells(NamedTuple):
    """Some cells, those of a row after one another."""

    rows: Numbers
    columns: Numbers
    """From 1."""
    written: Sequence[Numbers]
    """What stands after the place of each."""


def cells(piece: bytes) -> Cells | None:
    """Those of some whole rows; None when anything in them is written in another way."""
    padded = piece + bytes(8 * WORDS)
    signs = np.frombuffer(padded, np.uint8)
    words = np.ndarray(len(padded) - 7, "<u8", padded, strides=(1,))
    tags = np.flatnonzero(signs == ord("<"))
    kinds = signs[tags + 1]
    closes = (kinds == ord("/")) & (signs[tags + 2] == ord("r"))
    opened, closed, numbers = tags[kinds == ord("r")], tags[closes], _ROW.findall(piece)
    if not len(numbers) == len(opened) == len(closed) > 0 or not _is(words, closed, ROW_ENDS):
        return None
    if opened[0] != 0 or (closed + len(ROW_ENDS) != np.append(opened[1:], len(piece))).any():
        return None
    # A cell goes on to where the next one begins or its row ends.
    edges = (kinds == ord("c")) | closes
    begins, is_cell = tags[edges], kinds[edges] == ord("c")
    row = np.cumsum(~is_cell)[is_cell]
    begins, ends = begins[is_cell], begins[1:][is_cell[:-1]]
    if not len(begins) or not _is(words, begins, _BEFORE):
        return None
    return _placed(signs, words, begins + len(_BEFORE), ends, numbers, row)


def _placed(
    signs: Numbers, words: Numbers, places: Numbers, ends: Numbers, numbers: Sequence[bytes], row: Numbers
) -> Cells | None:
    """The cells by the places they name; `row` tells which of the numbers each must name."""
    first, second = (signs[places + at].astype(np.int64) - (ord("A") - 1) for at in (0, 1))
    two = second > 0
    columns = np.where(two, first * 26 + second, first)
    if first.min() < 1 or first.max() > 26 or second.max() > 26 or columns.max() > WIDEST:
        return None
    said = np.array([one + b'"' for one in numbers], "S8")
    lengths, digits = np.char.str_len(said)[row], places + 1 + two
    if ((words[digits] & _KEPT[0, lengths]) != said.view("<u8")[row]).any():
        return None
    rows = np.array([int(one) for one in numbers])[row]
    begins = digits + lengths
    lengths = ends - begins
    if lengths.min() < 1 or lengths.max() not in _LENGTHS:
        return None
    if (np.diff(rows * (WIDEST + 1) + columns) < 1).any():
        return None
    used = range(-(-int(lengths.max()) // 8))
    return Cells(rows, columns, [words[begins + 8 * at] & _KEPT[at, lengths] for at in used])


def _is(words: Numbers, places: Numbers, text: bytes) -> bool:
    """Whether this is what stands there, everywhere."""
    wanted = np.frombuffer(text.ljust(8, b"\0"), "<u8")[0]
    return bool(((words[places] & _KEPT[0, len(text)]) == wanted).all())
