"""How many of the price models give another first, counted one way everywhere: by model, never by way of lifting."""

from collections.abc import Iterable, Sequence

from requirements_lib.domain.weighing.price_model import PriceModelCode
from requirements_lib.words.phrase import joined
from requirements_lib.words.terms import label
from scoring.domain.robustness.order import Order
from scoring.domain.trial.trial_models import Alternative
from scoring.words.outcome import finding_sentence

WITHOUT_PRICE = "Pris er ikke et kriterium, så prismodellene gir alle det samme."
_NAMED = 4
"""More than this the table tells better."""
_WITHOUT_LINES = "tilbudene har ikke beløp linje for linje"
_OBSTACLES = {
    "lowest_price_with_quality": "det er kriterier for kvalitet",
    "compared_price_without_price": "pris er ikke et kriterium",
    "priced_quality_without_quality": "det er ingen kriterier for kvalitet",
}


def usable(found: Iterable[Alternative]) -> tuple[Alternative, ...]:
    """The models that are not chosen and could rank the bids in some way."""
    return tuple(
        one for one in found if not one.chosen and any(way.order for way in one.reflections.values())
    )


def counted_sentence(found: Sequence[Alternative], order: Order) -> str:
    """«1 av de 11 andre modellene som kan brukes, gir en annen vinner: Fra laveste til høyeste pris.»"""
    others = usable(found)
    if not others:
        return WITHOUT_PRICE if len(found) == 1 else "Ingen andre modeller kan brukes på disse tilbudene."
    turning = [label(one.model.code) for one in others if one.another_first(order)]
    if len(others) == 1:
        gives = "en annen vinner" if turning else "samme vinner"
        return f"Den ene andre modellen som kan brukes, gir {gives}."
    if not turning:
        return f"Alle de {len(others)} andre modellene som kan brukes, gir samme vinner."
    quoted = joined([f"«{one}»" for one in turning])
    named = f": {quoted}" if len(turning) <= _NAMED else ""
    return f"{len(turning)} av de {len(others)} andre modellene som kan brukes, gir en annen vinner{named}."


def missing_sentence(found: Sequence[Alternative]) -> str:
    """«Ikke med: «Laveste pris» (det er kriterier for kvalitet).»; nothing when every model is counted."""
    if len(found) == 1:
        return ""
    tried = {one.model.code: one for one in found}
    why: dict[str, list[str]] = {}
    for code in PriceModelCode:
        one = tried.get(code)
        if one is None:
            why.setdefault(_WITHOUT_LINES, []).append(f"«{label(code)}»")
        elif not one.chosen and one not in usable(found):
            why.setdefault(_obstacle(one), []).append(f"«{label(code)}»")
    told = [f"{joined(names)} ({reason})" for reason, names in why.items()]
    return f"Ikke med: {'; '.join(told)}." if told else ""


def _obstacle(one: Alternative) -> str:
    findings = [finding for way in one.reflections.values() for finding in way.findings]
    known = [_OBSTACLES[finding.code] for finding in findings if finding.code in _OBSTACLES]
    return known[0] if known else finding_sentence(findings[0]).rstrip(".")
