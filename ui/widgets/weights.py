"""The weights in few words: for the whole procurement, or for each of its lots."""

from collections.abc import Iterable

from requirements_lib.domain.criteria import Criterion
from scoring.words.numbers import given


def weight_rows(weighed: Iterable[tuple[str, tuple[Criterion, ...]]]) -> list[tuple[str, str]]:
    """(«Vekter», «Pris 40 %, Kvalitet 60 %»), or («Vekter i D1 Saksbehandling», …) for each lot."""
    return [(f"Vekter i {lot}" if lot else "Vekter", _weights(criteria)) for lot, criteria in weighed]


def _weights(criteria: tuple[Criterion, ...]) -> str:
    return ", ".join(f"{one.name} {given(one.weight)} %" for one in criteria)
