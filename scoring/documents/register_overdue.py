"""What is overdue, soon due or missing, as a sheet beside the register: passed over when the file is read again."""

from collections.abc import Sequence

from paper.sheet import Sheet
from paper.workbook import List, Written, fitting
from scoring.domain.systems.overdue import Duty
from scoring.words.systems.overdue import COLUMNS, NOTHING, TITLE
from scoring.words.terms import label

_NONE: Sequence[Written] = (NOTHING, *[None] * (len(COLUMNS) - 1))


def sheet(lacking: Sequence[Duty]) -> List:
    """One duty a row, in the order they are given; the days are dates."""
    return List(TITLE, COLUMNS, [_row(one) for one in lacking] or [_NONE])


def is_own(one: Sheet) -> bool:
    """Whether it is such a sheet, and no list of systems."""
    return one.name == TITLE and bool(one.rows) and tuple(one.rows[0][: len(COLUMNS)]) == COLUMNS


def _row(one: Duty) -> list[Written]:
    texts = one.owner, one.reference
    return [one.name, label(one.paper), label(one.standing), one.by, one.done, *map(fitting, texts)]
