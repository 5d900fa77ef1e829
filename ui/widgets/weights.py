"""The weights and the price model in few words: for the whole procurement, or for each of its lots."""

from collections.abc import Iterable

from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing.criteria import Criterion, parts_of
from requirements_lib.domain.weighing.price_model import PriceModel
from requirements_lib.domain.weighing.weighting import Weighting, announced
from requirements_lib.words.price_model import announced_in
from requirements_lib.words.terms import label
from requirements_lib.words.weighting import announced_weight
from scoring.words.numbers import given


def weight_rows(weighed: Iterable[tuple[str, tuple[Criterion, ...]]]) -> list[tuple[str, str]]:
    """(«Vekter», «Pris 40 %, Kvalitet 60 %»), or («Vekter i D1 Saksbehandling», …) for each lot."""
    return [(f"Vekter i {lot}" if lot else "Vekter", _weights(criteria)) for lot, criteria in weighed]


def announced_rows(profile: Profile) -> list[tuple[str, str]]:
    """The same as it will be announced: «Rammer for vektene», «Pris 40–50 %, …», or the order alone."""
    if profile.weighting is Weighting.EXACT:
        return weight_rows(profile.weighed)
    name = label(profile.weighting)
    parts = [(one.label, one.criteria) for one in profile.lots] or [("", profile.criteria)]
    return [(f"{name} i {lot}" if lot else name, _announced(profile, criteria)) for lot, criteria in parts]


def whole_rows(weighed: Iterable[tuple[str, tuple[Criterion, ...]]]) -> list[tuple[str, str]]:
    """(«Vurderes samlet», «Flytting: Vi ser etter …») for the whole or each lot; nothing where none is."""
    return [
        (f"Vurderes samlet i {lot}" if lot else "Vurderes samlet", "\n".join(told))
        for lot, criteria in weighed
        if (told := [f"{one.name}: {one.looks_for or 'uten forklaring'}" for one in criteria if one.whole])
    ]


def price_rows(priced: tuple[tuple[str, PriceModel, tuple[Criterion, ...]], ...]) -> list[tuple[str, str]]:
    """(«Prismodell», «Forholdsmessig. Poeng = …»), or («Prismodell i D1 Saksbehandling», …) where the lots differ."""
    code = label(priced[0][1].code)
    return [
        (f"Prismodell i {lot}" if lot else "Prismodell", f"{code}. {formula}")
        for lot, formula in announced_in(priced)
    ]


def _announced(profile: Profile, criteria: tuple[Criterion, ...]) -> str:
    tops = parts_of(announced(criteria, profile.weighting), "")
    return ", ".join(f"{one.name} {announced_weight(one)}" for one in tops)


def _weights(criteria: tuple[Criterion, ...]) -> str:
    return ", ".join(f"{one.name} {given(one.weight)} %" for one in criteria)
