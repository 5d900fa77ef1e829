"""Why one bid stands before another, in sentences: «hvorfor vant A?» and «hvorfor tapte C?»."""

from decimal import Decimal

from requirements_lib.domain.weighing.price_model import Compared
from requirements_lib.words.phrase import joined
from scoring.domain.explanation import Difference, Lead, Needed
from scoring.domain.ranking.ranking import BidTotal, Ranking
from scoring.domain.robustness.table import is_additive
from scoring.words.numbers import MINUS, Number, fixed, is_exact, plain
from scoring.words.terms import bid_label

SHOWN = (
    "Tallene er vist med to desimaler; en halv er avrundet bort fra null. «≈» betyr at tallet er avrundet. "
    "Forspranget er regnet med de eksakte tallene."
)


def label(bid: BidTotal) -> str:
    """«Nordfjell AS (A)», or «Tilbud A» when the supplier is not named."""
    return f"{bid.supplier} ({bid.letter})" if bid.supplier else bid_label(bid.letter)


def won_sentence(ranking: Ranking, found: Lead) -> str:
    """«Nordfjell AS (A) er 0,68 poeng foran Fjordsak AS (B). Nordfjell AS (A) er bedre på Pris. …»"""
    if not found.total:
        return _alike(found)
    told = f"{label(found.ahead)} er {_size(ranking, found)} foran {label(found.behind)}"
    return _with_criteria(told, ranking, found, label(found.ahead), "bedre")


def lost_sentence(ranking: Ranking, found: Lead) -> str:
    """The same from the side of the bid behind: where it was weaker, and where it was better."""
    if not found.total:
        return _alike(found)
    told = f"{label(found.behind)} er {_size(ranking, found)} bak {label(found.ahead)}"
    return _with_criteria(told, ranking, found, label(found.behind), "svakere")


def lead_formula(ranking: Ranking, found: Lead) -> str:
    """The lead with the numbers put in: «Forsprang = 0,80 (Pris) − 0,12 (Arkiv) = 0,68 poeng»."""
    parts = [(one.part, one.criterion.name) for one in (*found.won, *found.lost)]
    if found.rounding:
        parts.append((found.rounding, "avrunding etter den kunngjorte formelen"))
    unit = _unit(ranking)
    if not parts:
        return f"Forsprang = 0 {unit}"
    first, *rest = [(f"{_figure(ranking, abs(part))} ({name})", part < 0) for part, name in parts]
    terms = (MINUS if first[1] else "") + first[0]
    terms += "".join(f" {MINUS if negative else '+'} {words}" for words, negative in rest)
    sign = "=" if all(is_exact(part) for part in (found.total, *(part for part, _ in parts))) else "≈"
    return f"Forsprang = {terms} {sign} {_figure(ranking, found.total)} {unit}"


def needed_sentences(
    ranking: Ranking, found: Lead, points: tuple[Needed, ...], price: Decimal | None
) -> tuple[str, ...]:
    """What would have had to differ for the bid behind, one change at a time; nothing where it is not known."""
    who = label(found.behind)
    told = [
        f"Med {_about(one)} poeng på {one.criterion.name} i stedet for {fixed(one.points)} hadde {who} stått likt "
        f"med {label(found.ahead)}."
        for one in points
    ]
    if is_additive(ranking) and found.total and not points:
        told.append(
            f"Ingen poeng på ett kvalitetskriterium alene hadde løftet {who} opp til {label(found.ahead)}."
        )
    own = next((one.price for one in ranking.evaluation.bids if one.id == found.behind.bid), None)
    if price is not None and own is not None:
        told.append(
            f"Med en pris på {plain(price)} kr, {plain(own - price)} kr lavere, hadde {who} ikke lenger vært bak "
            f"{label(found.ahead)}. Én øre mer hadde ikke vært nok."
        )
    return tuple(told)


def _alike(found: Lead) -> str:
    return (
        f"{label(found.ahead)} og {label(found.behind)} har likt resultat. "
        f"{label(found.ahead)} er satt foran etter regelen for likt resultat."
    )


def _with_criteria(told: str, ranking: Ranking, found: Lead, who: str, how: str) -> str:
    """Where a price is compared, kroner for quality may follow the price, so nobody is called better at anything."""
    for_it, against = _names(found.won), _names(found.lost)
    if ranking.evaluation.compared is Compared.PRICE:
        first = f" Forspranget kommer fra {for_it}." if for_it else ""
        second = f" {against} trekker andre veien." if against else ""
    else:
        first = f" {who} er {how} på {for_it}." if for_it else ""
        second = f" {label(found.behind)} er {f'bedre på {against}' if against else 'ikke bedre på noe kriterium'}."
    return f"{told}.{first}{second}"


def _names(differences: tuple[Difference, ...]) -> str:
    return joined([one.criterion.name for one in differences])


def _size(ranking: Ranking, found: Lead) -> str:
    """The lead with its unit; with decimals enough that it is never told as nothing."""
    if is_exact(found.total):
        return f"{_figure(ranking, found.total)} {_unit(ranking)}"
    decimals = next((many for many in range(2, 13) if found.total * 2 * 10**many >= 1), 12)
    return f"om lag {fixed(found.total, decimals)} {_unit(ranking)}"


def _figure(ranking: Ranking, value: Number) -> str:
    return plain(value) if ranking.evaluation.compared is Compared.PRICE else fixed(value)


def _unit(ranking: Ranking) -> str:
    return "kr" if ranking.evaluation.compared is Compared.PRICE else "poeng"


def _about(one: Needed) -> str:
    return fixed(one.needed) if is_exact(one.needed) else f"om lag {fixed(one.needed)}"
