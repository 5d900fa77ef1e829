"""A long sheet by its different cells: a list says the same again and again, and each cell is then read only once.

A sheet written in the usual way is cut into its cells, as they are written. A workbook with only the different ones
is read in its place, and what was read is put back where it stood. What a cell says, the reader alone decides, and a
sheet that is written in another way it reads as it is.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from secrets import token_hex
from typing import Any, Final, NamedTuple

import numpy as np

from paper.usual_cells import ROW_ENDS, WORDS, Cells, Numbers, cells

_PIECE: Final = 1 << 20
_MOST_BESIDE: Final = 100_000_000
"""Bytes of all the other parts of a workbook, which are copied."""
_BEGINS, _ENDS = b"<sheetData>", b"</sheetData>"
_WRITTEN: Final = re.compile(
    rb'(?:(?: s="[0-9]{1,6}+")?+(?:/>|(?: t="(?:s|n|b|e)")?+><v>[^<>&]++</v></c>))*+'
)
"""Cells after one another, each from after its place to where the next one begins."""
_EMPTY: Final = b"/>"
_MIX, _SHIFT = np.uint64(0x9E37_79B9_7F4A_7C15), np.uint64(29)
_ACROSS: Final = 16


class Cut(NamedTuple):
    """A sheet in its cells."""

    head: bytes
    tail: bytes
    different: Sequence[bytes]
    """Every cell once."""
    places: Numbers
    """For every row and column which of them stands there, from 1; 0 for none. Like a reader's, it ends with the last
    that is not empty."""

    @property
    def says_again(self) -> bool:
        """Whether there is much to win."""
        return bool(2 * len(self.different) < np.count_nonzero(self.places))

    def short(self, token: str) -> bytes:
        """The sheet with its different cells alone, after one that tells it by a token."""
        cell = b' t="inlineStr"><is><t>%b</t></is></c>' % token.encode()
        told = _row(1, [cell] * _ACROSS)  # so that every row that is read is as long
        rows = (self.different[at : at + _ACROSS] for at in range(0, len(self.different), _ACROSS))
        return b"".join(
            (self.head, told, *(_row(at, one) for at, one in enumerate(rows, start=2)), self.tail)
        )

    def rows(self, read: Sequence[Sequence[Any]]) -> list[list[Any]]:
        """The sheet as its reader would have read it, by what it read of the short one."""
        values = np.full(len(self.different) + 1, "", object)
        said = [one for row in read[1:] for one in row][: len(self.different)]
        values[1 : len(said) + 1] = said
        whole: list[list[Any]] = values[self.places].tolist()
        return whole


def shortened(content: bytes, cuts: Mapping[str, Cut]) -> tuple[bytes, dict[str, Cut]]:
    """The workbook with the cut ones of its parts short, and each of them by its token; as it is when it is odd."""
    with zipfile.ZipFile(io.BytesIO(content)) as given:
        parts = given.infolist()
        beside = sum(one.file_size for one in parts if one.filename not in cuts)
        if not cuts or beside > _MOST_BESIDE or len(set(given.namelist())) < len(parts):
            return content, {}
        tokens, made = {one: token_hex(16) for one in cuts}, io.BytesIO()
        with zipfile.ZipFile(made, "w") as file:
            for one in parts:
                name = one.filename
                file.writestr(name, cuts[name].short(tokens[name]) if name in cuts else given.read(one))
    return made.getvalue(), {tokens[name]: one for name, one in cuts.items()}


def cut(part: bytes, most: int) -> Cut | None:
    """A sheet written in the usual way, with at most so many places; None for any other."""
    begins, ends = part.find(_BEGINS) + len(_BEGINS), part.rfind(_ENDS)
    head, tail = part[:begins], part[ends:]
    if not head.endswith(_BEGINS) or ends <= begins or b"<!" in head + tail or b"\0" in part:
        return None
    rows, columns, codes, written, known, last = [], [], [], [], 0, 0
    for piece in _pieces(part, begins, ends):
        found = cells(piece)
        distinct = found and _different(found.written)
        if not found or not distinct or not last < found.rows[0]:
            return None
        last = int(found.rows[-1])
        if last * int(found.columns.max()) > most:
            return None
        rows.append(found.rows)
        columns.append(found.columns)
        codes.append(distinct[0] + known)
        written.append(distinct[1])
        known += distinct[1].shape[1]
    every = _different([*np.concatenate(written, axis=1)])
    if not every:
        return None
    whole = Cells(np.concatenate(rows), np.concatenate(columns), [*every[1]])
    return _cut(head, tail, whole, every[0][np.concatenate(codes)], most)


def _pieces(part: bytes, begins: int, ends: int) -> Iterator[bytes]:
    """Whole rows, about as many bytes at a time as a processor has at hand."""
    while begins < ends:
        last = part.find(ROW_ENDS, begins + _PIECE, ends)
        stops = ends if last < 0 else last + len(ROW_ENDS)
        yield part[begins:stops]
        begins = stops


def _different(written: Sequence[Numbers]) -> tuple[Numbers, Numbers] | None:
    """Which of the different ones each is, and those; None in the rare case that two are taken for one."""
    import pandas as pd  # takes longer to import than most lists to read

    mixed = written[0]
    for word in written[1:]:
        mixed = mixed * _MIX
        mixed ^= mixed >> _SHIFT
        mixed ^= word
    codes, _ = pd.factorize(mixed)
    first = np.zeros(codes.max() + 1, np.int64)
    first[codes[::-1]] = np.arange(len(codes))[::-1]
    found = np.zeros((WORDS, len(first)), np.uint64)
    for at, word in enumerate(written):
        found[at] = word[first]
        if (found[at][codes] != word).any():
            return None
    return codes, found


def _cut(head: bytes, tail: bytes, found: Cells, codes: Numbers, most: int) -> Cut | None:
    height, width = int(found.rows[-1]), int(found.columns.max())
    texts = np.ascontiguousarray(np.transpose(found.written)).view(f"S{8 * WORDS}").ravel().tolist()
    if height * width > most or not _WRITTEN.fullmatch(b"".join(texts)):
        return None
    places = np.zeros((height, width), np.int32)
    places[found.rows - 1, found.columns - 1] = codes + 1
    filled = np.array([False, *(not one.endswith(_EMPTY) for one in texts)])[places]
    height, width = (_length(np.asarray(filled.any(axis=one))) for one in (1, 0))
    return Cut(head, tail, texts, places[:height, :width])


def _length(filled: Numbers) -> int:
    """How many there are up to the last that is filled."""
    return int(filled.nonzero()[0].max(initial=-1)) + 1


def _row(number: int, written: Sequence[bytes]) -> bytes:
    """A row of a short sheet."""
    named = (b'<c r="%c%d"%b' % (ord("A") + at, number, one) for at, one in enumerate(written))
    return b'<row r="%d">%b</row>' % (number, b"".join(named))
