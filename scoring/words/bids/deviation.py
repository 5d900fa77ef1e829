"""Priced deviations with the numbers put in."""

from collections.abc import Callable
from decimal import Decimal

from paper.norwegian import short_moment
from requirements_lib.words.phrase import capitalised
from scoring.domain.bids.deviation import Deviations, PricedDeviation, added
from scoring.words.numbers import money


def name(one: PricedDeviation) -> str:
    """«avvik ARK-05», or «forbehold»."""
    return f"avvik {one.requirement}" if one.requirement else "forbehold"


def deviation_formula(price: Decimal, deviations: Deviations) -> str:
    """«Pris med avvik = 1 000 000 + 50 000 (avvik ARK-05) = 1 050 000 kr»."""
    parts = "".join(f" + {money(one.amount)} ({name(one)})" for one in deviations if one.amount)
    return f"Pris med avvik = {money(price)}{parts} = {money(price + added(deviations))} kr"


def deviation_sentences(deviations: Deviations, called: Callable[[str], str]) -> tuple[str, ...]:
    """«Avvik ARK-05, 50 000 kr, forseglet 03.11.2026 kl. 10.00 av Kari Nord: Kommunen må kjøpe en lisens.»

    `called` is a person's name by id.
    """
    return tuple(
        f"{capitalised(name(one))}{_words(one)}, {_cost(one)}{_sealed(one, called)}: {one.reason}"
        for one in deviations
    )


def _words(one: PricedDeviation) -> str:
    return f" «{one.text}»" if one.text else ""


def _cost(one: PricedDeviation) -> str:
    return f"{money(one.amount)} kr" if one.amount else "uten betydning for prisen"


def _sealed(one: PricedDeviation, called: Callable[[str], str]) -> str:
    return f", forseglet {short_moment(one.at)} av {called(one.by)}" if one.at else ""
