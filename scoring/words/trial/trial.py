"""What imagined bids tell, in sentences. Everything here is about bids that nobody has given, and says so."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.criteria import CriterionKind
from requirements_lib.domain.weighing.price_model import Compared, MinMax
from requirements_lib.domain.weighing.quality_model import Normalisation
from requirements_lib.words.phrase import capitalised, joined
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.robustness.mirror import Reflection
from scoring.domain.robustness.order import Order
from scoring.domain.trial.trial import Setting
from scoring.domain.trial.trial_models import Alternative
from scoring.domain.trial.trial_weight import AtSpread, Decisive, EffectiveWeight, no_price_points
from scoring.words.numbers import MINUS, fixed, given, percent, plain
from scoring.words.outcome import finding_sentence
from scoring.words.trial.model_count import counted_sentence, usable

IMAGINED = "Tilbudene her er oppdiktet. De viser hvordan modellen virker, ikke hvem som kommer til å vinne."
EFFECTIVE_FORMULA = (
    "Virkelig vekt = utslaget av kriteriet / summen av utslagene av alle kriteriene. "
    f"Utslaget er høyeste {MINUS} laveste vektede poeng blant tilbudene."
)
EFFECTIVE_FORMULA_IN_KRONER = (
    "Virkelig vekt = utslaget av kriteriet / summen av utslagene av alle kriteriene. "
    f"Utslaget er høyeste {MINUS} laveste beløp blant tilbudene: prisen, eller kronene kvaliteten teller for."
)
DECISIVE_RULE = (
    "Slik er det prøvd: Tilbudet som er først, får det dårligste på dette kriteriet, og ett av de andre får det "
    "beste. Alt annet står som skrevet. Det gjøres for hvert av de andre tilbudene. Blir det samme tilbudet først "
    "hver gang, kan kriteriet ikke avgjøre konkurransen alene."
)
USUAL = (
    "Modellene som ikke er valgt, er prøvd med vanlige tall. Verdien av full kvalitet er satt slik at et poeng er "
    "verdt det samme som i den lineære modellen: laveste pris · vekten av kvalitet / vekten av pris. "
    "Kontraktsverdi og referansepris er prisen i midten. Velger du en av dem, ser du over tallene før de lagres."
)
WAYS = {
    Normalisation.NONE: "Ingen justering",
    Normalisation.PROPORTIONAL: "Samme faktor",
    Normalisation.ADDITIVE: "Like mange poeng",
}
_MUCH = Fraction(1, 20)
"""Five percentage points off the announced weight is told as a difference."""


def separation(ranking: Ranking) -> str:
    """Whether the model tells the bids apart, and by how much the first leads."""
    totals = [one.total for one in ranking.bids]
    alike = len(totals) - len(set(totals))
    if alike:
        return "Modellen skiller ikke alle tilbudene: to eller flere får nøyaktig samme resultat."
    span, unit = abs(totals[0] - totals[-1]), _unit(ranking)
    return (
        f"Modellen skiller alle tilbudene. Fra første til siste er det {_figure(ranking, span)} {unit}, og fra første "
        f"til andre {_figure(ranking, ranking.lead or Fraction(0))} {unit}."
    )


def effective_sentence(weights: Iterable[EffectiveWeight]) -> str:
    """«Pris veier 40 %, men står for 26 % av forskjellene mellom tilbudene.»"""
    price = next((one for one in weights if one.criterion.kind is CriterionKind.PRICE), None)
    if price is None:
        return "Pris er ikke et kriterium."
    if price.share is None:
        return "Tilbudene er like på alt, så ingen kriterier gir forskjell."
    weight = Fraction(price.criterion.weight) / 100
    told = f"{price.criterion.name} veier {percent(weight)}"
    if abs(price.share - weight) < _MUCH:
        return f"{told} og står for {percent(price.share)} av forskjellene mellom tilbudene, om lag som vekten sier."
    than = "mindre" if price.share < weight else "mer"
    return (
        f"{told}, men står for {percent(price.share)} av forskjellene mellom tilbudene. "
        f"Med disse tilbudene teller pris {than} enn vekten sier."
    )


def effective_numbers(weights: Iterable[EffectiveWeight], of: EffectiveWeight) -> str:
    """«1,04 / (1,04 + 3,00) = 25,8 %»."""
    if of.share is None:
        return ""
    spans = " + ".join(_span(one.span) for one in weights)
    return f"{_span(of.span)} / ({spans}) ≈ {percent(of.share)}"


def spread_rule(setting: Setting) -> str:
    """What a difference in price is measured in: «… 30 % er fra 3 400 000 til 4 600 000 kr.»"""
    expectation = setting.expectation
    assert expectation.price is not None  # a setting has one
    half = expectation.price * expectation.spread / 200
    low, high = (given(one) for one in (expectation.price - half, expectation.price + half))
    return (
        "Prisforskjellen er avstanden fra det billigste til det dyreste tilbudet, i prosent av prisen i midten, som er "
        f"{given(expectation.price)}\u00a0kr. {spread_words(expectation.spread)} er fra {low} til {high}\u00a0kr."
    )


def zero_sentence(ranking: Ranking) -> str:
    """Who gets no points for the price, and what that does; nothing when everybody has some."""
    if ranking.price is None:
        return ""
    named = joined([f"tilbud {one}" for one in no_price_points(ranking)])
    if not named:
        return ""
    who = f"{capitalised(named)} får"
    if isinstance(ranking.price.model, MinMax):
        return f"{who} 0 poeng for pris. Det dyreste får alltid 0 med denne modellen, også når det er lite dyrere."
    if any(one.points < 0 for one in ranking.price.bids):
        return f"{who} 0 poeng eller mindre for pris."
    return f"{who} 0 poeng for pris. En enda høyere pris gir ikke færre poeng."


def zero_by_spread_sentence(found: Iterable[AtSpread]) -> str:
    """At which differences in price somebody gets no points for it; nothing when it happens nowhere."""
    spreads = [spread_words(one.spread) for one in found if one.zeroed]
    if not spreads:
        return ""
    return f"Ved en prisforskjell på {joined(spreads)} får det dyreste av tilbudene ikke poeng for pris."


def decisive_sentence(found: Iterable[Decisive]) -> str:
    """Which criteria cannot decide by themselves, or that every one of them can."""
    never = [one.criterion.name for one in found if not one.challengers]
    if not never:
        return "Hvert kriterium kan alene gi et annet tilbud førsteplassen."
    them = "Det" if len(never) == 1 else "De"
    return (
        f"{joined(never)} kan ikke alene avgjøre hvem som blir først. {them} kan fortsatt bety noe sammen med andre "
        "kriterier."
    )


def moved(one: Decisive) -> str:
    """What is tried on a criterion: «4 mot 9 poeng», «4 600 000 mot 3 400 000 kr»."""
    unit = "kr" if one.criterion.kind is CriterionKind.PRICE else "poeng"
    return f"{given(one.low)} mot {given(one.high)} {unit}"


def order_words(order: Order) -> str:
    """«C, B, A»; bids that share a place stand together: «C, A og B»."""
    return ", ".join(joined(list(group)) for group in order)


def reflection_words(one: Reflection | None, order: Order) -> str:
    """The order, marked where it is another; or that there is none."""
    if one is None:
        return "–"
    if not one.order:
        return "Kan ikke brukes"
    if one.order == order:
        return order_words(one.order)
    mark = "annen vinner" if set(one.first) != set(order[0]) else "annen rekkefølge"
    return f"{order_words(one.order)} ({mark})"


def obstacles(one: Alternative) -> str:
    """What stands in the way of a model that cannot be used; nothing for one that can."""
    found = [finding for way in one.reflections.values() for finding in way.findings]
    return " ".join(dict.fromkeys(map(finding_sentence, found)))


def alternatives_sentence(found: Sequence[Alternative], order: Order) -> str:
    """How many of the models put somebody else first, and what that means for the choice."""
    told = counted_sentence(found, order)
    if not any(one.another_first(order) for one in usable(found)):
        return told
    return f"{told} Valget av modell betyr altså noe. Begrunn det ut fra behovet."


def spread_words(spread: Decimal) -> str:
    """«30 %»."""
    return f"{given(spread)}\u00a0%"


def _unit(ranking: Ranking) -> str:
    return "kr" if ranking.evaluation.compared is Compared.PRICE else "poeng"


def _figure(ranking: Ranking, value: Fraction) -> str:
    return plain(value) if ranking.evaluation.compared is Compared.PRICE else fixed(value)


def _span(value: Fraction) -> str:
    return plain(value) if value >= 100 else fixed(value)
