"""Lots in bokmål."""

from collections.abc import Iterable

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.weighing.lot import Lot
from requirements_lib.words.phrase import joined


def asked_in(lot: Lot, chosen: Iterable[Requirement]) -> str:
    """«27 av 29 krav gjelder D1 Sakssystem. ARK-05 og ARK-12 gjelder ikke her.»"""
    of_all = tuple(chosen)
    outside = [one.id for one in of_all if not lot.asks(one.id)]
    counted = f"{len(of_all) - len(outside)} av {len(of_all)} krav gjelder {lot.label}."
    return f"{counted} {joined(outside)} gjelder ikke her." if outside else counted
