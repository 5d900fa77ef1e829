"""The weights and the price model in few words: for the whole procurement, or for each of its lots."""

from collections.abc import Iterable

from requirements_lib.domain.criteria import Criterion
from requirements_lib.domain.price_model import PriceModel
from requirements_lib.words.price_model import announced_in
from requirements_lib.words.terms import label
from scoring.words.numbers import given


def weight_rows(weighed: Iterable[tuple[str, tuple[Criterion, ...]]]) -> list[tuple[str, str]]:
    """(«Vekter», «Pris 40 %, Kvalitet 60 %»), or («Vekter i D1 Saksbehandling», …) for each lot."""
    return [(f"Vekter i {lot}" if lot else "Vekter", _weights(criteria)) for lot, criteria in weighed]


def price_rows(priced: tuple[tuple[str, PriceModel, tuple[Criterion, ...]], ...]) -> list[tuple[str, str]]:
    """(«Prismodell», «Forholdsmessig. Poeng = …»), or («Prismodell i D1 Saksbehandling», …) where the lots differ."""
    code = label(priced[0][1].code)
    return [
        (f"Prismodell i {lot}" if lot else "Prismodell", f"{code}. {formula}")
        for lot, formula in announced_in(priced)
    ]


def _weights(criteria: tuple[Criterion, ...]) -> str:
    return ", ".join(f"{one.name} {given(one.weight)} %" for one in criteria)
