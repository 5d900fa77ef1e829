"""What there is to say about the rows of a list, in their order; what is the same in many cells is said once."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from paper.sheet import Cell
from requirements_lib.domain.outcome import Finding
from requirements_lib.words.phrase import joined
from scoring.documents.register_cell import shown

_ROWS, _LETTERS = 4, 60
"""So many rows that say the same and letters of a cell are told."""


class _Cell(NamedTuple):
    """What is said of a cell, in whichever rows it stands."""

    code: str
    heading: str
    value: str
    facts: tuple[tuple[str, Any], ...]


class Said:
    """Collects it while the rows are read."""

    def __init__(self) -> None:
        self._said: list[Finding | _Cell] = []
        self._rows: dict[_Cell, list[int]] = {}

    def add(self, finding: Finding) -> None:
        """Something about one row."""
        self._said.append(finding)

    def cell(self, code: str, number: int, heading: str, one: Cell, **facts: Any) -> None:
        """Something about a cell."""
        said = _Cell(code, heading, shown(one)[:_LETTERS], tuple(facts.items()))
        if said not in self._rows:
            self._rows[said] = []
            self._said.append(said)
        self._rows[said].append(number)

    @property
    def findings(self) -> list[Finding]:
        """Everything, each cell where its first row is."""
        return [one if isinstance(one, Finding) else self._finding(one) for one in self._said]

    def _finding(self, one: _Cell) -> Finding:
        # What is taken in all the same is no warning.
        tell = Finding.notice if one.code == "cell_about" else Finding.warning
        rows = numbers(self._rows[one])
        return tell(one.code, rows, heading=one.heading, value=one.value, **dict(one.facts))


def numbers(rows: Sequence[int]) -> str:
    """«4, 5, 6, 7 og 28 andre»."""
    return joined(some([str(one) for one in rows], _ROWS))


def some(names: Sequence[str], most: int) -> list[str]:
    """The first of many, and how many there are besides."""
    left = len(names) - most
    return [*names[:most], f"{left} andre"] if left > 1 else list(names)
