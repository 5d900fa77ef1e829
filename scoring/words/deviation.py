"""Priced deviations with the numbers put in."""

from decimal import Decimal

from requirements_lib.words.phrase import capitalised
from scoring.domain.deviation import Deviations, PricedDeviation, added
from scoring.words.numbers import money


def name(one: PricedDeviation) -> str:
    """«avvik ARK-05», or «forbehold»."""
    return f"avvik {one.requirement}" if one.requirement else "forbehold"


def deviation_formula(price: Decimal, deviations: Deviations) -> str:
    """«Pris med avvik = 1 000 000 + 50 000 (avvik ARK-05) = 1 050 000 kr»."""
    parts = "".join(f" + {money(one.amount)} ({name(one)})" for one in deviations)
    return f"Pris med avvik = {money(price)}{parts} = {money(price + added(deviations))} kr"


def deviation_sentences(deviations: Deviations) -> tuple[str, ...]:
    """«Avvik ARK-05, 50 000 kr: Kommunen må kjøpe en egen lisens.»"""
    return tuple(f"{capitalised(name(one))}, {money(one.amount)} kr: {one.reason}" for one in deviations)
