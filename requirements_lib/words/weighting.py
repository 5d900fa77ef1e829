"""What is announced of the weights, in words: on the screen and in the tender documents."""

from decimal import Decimal

from paper.norwegian import number
from requirements_lib.domain.rules.law import LawValue
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.terms import term

NO_BREAK = "\u00a0"
ANNOUNCED = {
    Weighting.EXACT: "",
    Weighting.RANGES: (
        "Vektene er gitt som rammer. De endelige vektene ligger innenfor rammene, er 100\u00a0% til sammen og blir "
        "fastsatt før tilbudene åpnes."
    ),
    Weighting.PRIORITY: (
        "Kriteriene står i prioritert rekkefølge, det viktigste først. De endelige vektene følger rekkefølgen og blir "
        "fastsatt før tilbudene åpnes."
    ),
}
"""What is said of the weights in the tender documents."""
ILLUSTRATED = (
    "Vektene i eksempelet er også oppdiktet. De følger det som er kunngjort, men sier ingenting om hva de endelige "
    "vektene blir."
)
"""Before figures by weights that are not announced."""
HELP = {
    Weighting.EXACT: "Hver vekt kunngjøres som et tall i prosent.",
    Weighting.RANGES: (
        "Hvert hovedkriterium får en ramme, for eksempel 40–50 %. De endelige vektene fryses før tilbudene åpnes."
    ),
    Weighting.PRIORITY: "Bare rekkefølgen kunngjøres. De endelige vektene fryses før tilbudene åpnes.",
}
"""What a choice means, for the one who makes it."""
WITHOUT_PRICE = "Pris er ikke et tildelingskriterium. Tilbudene rangeres etter kvalitet alene."


def weight_heading(weighting: Weighting) -> str:
    """What stands over what is announced of the weights."""
    return {Weighting.RANGES: "Ramme for vekten", Weighting.PRIORITY: "Prioritet"}.get(weighting, "Vekt")


def announced_weight(one: Criterion) -> str:
    """«40 %», «40–50 %», «10 %» where both ends of a range are the same, or «prioritet 1»."""
    if one.place is not None:
        return f"prioritet{NO_BREAK}{one.place}"
    if one.least is None or one.most is None or one.least == one.most:
        return _percent(one.most or one.weight)
    return f"{number(one.least)}–{_percent(one.most)}"


def announced_parts(part: Tender) -> list[tuple[Criterion, str]]:
    """Each criterion that is judged, with what is announced of its weight; a part's own within the one above it."""
    names = {one.id: one.name for one in part.tree}
    given = {one.id: one for one in part.announced}
    return [(one, _of_part(given[one.id], names, exact=one, part=part)) for one in part.criteria]


def announced_within(one: Criterion, part: Tender) -> str:
    """What is announced of the weight of any criterion in the tree, and of which criterion that is a part."""
    above = next((own.name for own in part.tree if own.id == one.under), "")
    return announced_weight(one) + (f" av «{above}»" if above else "")


def rule_sentence(weighting: Weighting, rule: LawValue | None) -> str:
    """«Prioritert rekkefølge: tillatt (anskaffelsesforskriften § 8-11 første ledd, bekreftet).»"""
    if rule is None:
        return ""
    return f"{capitalised(term(weighting))}: {rule.value} ({rule.basis}, {term(rule.certainty)})."


def reasons(tender: Tender) -> list[str]:
    """Why only the order is given, and what the price is fixed at, as the officer has written it."""
    priced = tender.has_price
    order = tender.weighting_reason if tender.weighting is Weighting.PRIORITY else ""
    fixed = "" if priced else tender.fixed_price
    return [one for one in (order.strip(), *(() if priced else (WITHOUT_PRICE,)), fixed.strip()) if one]


def _of_part(one: Criterion, names: dict[str, str], exact: Criterion, part: Tender) -> str:
    if part.weighting is Weighting.EXACT:
        return announced_weight(exact)
    within = f" av «{names[one.under]}»" if one.under else ""
    return announced_weight(one) + within


def _percent(weight: Decimal) -> str:
    return f"{number(weight)}{NO_BREAK}%"
