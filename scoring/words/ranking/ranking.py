"""What a ranking says, in sentences: who is first and by how much, or that the result is a tie."""

from requirements_lib.domain.weighing.criteria import ItemId, TieRule
from requirements_lib.domain.weighing.price_model import Compared
from requirements_lib.words.phrase import joined
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import RankedBid, Ranking
from scoring.domain.ranking.tie import Tie
from scoring.words.numbers import Number, fixed, percent, plain, telling
from scoring.words.ranking.explanation import label
from scoring.words.terms import bid_label

_RULE = {
    TieRule.HEAVIEST_CRITERION: "Flest poeng på kriteriet med høyest vekt går foran, deretter det neste",
    TieRule.LOT: "Konkurransegrunnlaget sier loddtrekning",
}


def headline(ranking: Ranking) -> str:
    """«Nordfjell AS rangeres først med 8,42 poeng, 0,61 foran nummer to.», or who share the first place."""
    first, best = ranking.first, ranking.bids[0]
    if first is None:
        sharing = [name(one) for one in ranking.bids if one.place == 1]
        return f"{joined(sharing)} deler førsteplassen med {value(ranking, best.total)}."
    sentence = f"{name(first)} rangeres først med {value(ranking, first.total)}"
    if ranking.lead is None:
        return f"{sentence}. Det er eneste tilbud i rangeringen."
    if not ranking.lead:
        return f"{sentence}, likt med nummer to. Regelen for likt resultat avgjorde."
    least = telling((ranking.lead, 0))
    if ranking.evaluation.compared is Compared.PRICE:
        return f"{sentence}, {plain(ranking.lead, least)} kr lavere enn nummer to."
    return f"{sentence}, {fixed(ranking.lead, least)} foran nummer to."


def lead_sentence(ranking: Ranking) -> str:
    """«Forspranget til nummer to, Fjordsak AS (B), er 0,61 poeng på en skala fra 0 til 10.»; nothing without a lead."""
    if ranking.first is None or not ranking.lead:
        return ""
    second, least = ranking.bids[1], telling((ranking.lead, 0))
    who = f"Forspranget til nummer to, {label(second)}, er"
    if ranking.evaluation.compared is Compared.POINTS:
        return f"{who} {fixed(ranking.lead, least)} poeng på en skala fra 0 til 10."
    first = abs(ranking.bids[0].total)
    share = f", {percent(ranking.lead / first)} av den evaluerte prisen til den første" if first else ""
    return f"{who} {plain(ranking.lead, least)} kr{share}."


def value(ranking: Ranking, total: Number) -> str:
    """«8,42 poeng», or «evaluert pris 2 080 000 kr» where a price is compared."""
    if ranking.evaluation.compared is Compared.PRICE:
        return f"evaluert pris {plain(total, _nearest(ranking))} kr"
    return f"{fixed(total, _nearest(ranking))} poeng"


def item_label(evaluation: Evaluation, item: ItemId) -> str:
    """What a score was given on: «ARK-05», or the name of a criterion judged whole."""
    return next((one.name for one in evaluation.criteria if one.whole and one.id == item), item)


def decimals(ranking: Ranking) -> int:
    """How many it takes to tell the totals apart: nobody shall see two bids with the same figure and another place."""
    return telling(one.total for one in ranking.bids)


def _nearest(ranking: Ranking) -> int:
    """How many decimals it takes to tell the first from the second."""
    return telling(one.total for one in ranking.bids[:2])


def lot_headline(ranking: Ranking) -> str:
    """«Delkontrakt D1: Nordfjell AS rangeres først …»; the headline alone when the tender is undivided."""
    lot = ranking.evaluation.lot
    return f"Delkontrakt {lot}: {headline(ranking)}" if lot else headline(ranking)


def name(bid: RankedBid) -> str:
    """The supplier, or «Tilbud A» when it is not named."""
    return bid.supplier or bid_label(bid.letter)


def place(bid: RankedBid) -> str:
    """«1», or «delt 1» for a shared place."""
    return f"delt {bid.place}" if bid.shared else str(bid.place)


def tie_sentence(tie: Tie, ranking: Ranking) -> str:
    """How bids with the same total were put in order, or that people must draw lots."""
    letters = joined([ranking.of(bid).letter for bid in tie.bids])
    rule = _RULE[ranking.evaluation.tie_rule]
    drawn = " Loddtrekningen avgjorde resten." if tie.drawn and tie.steps else ""
    drawn = " Loddet er trukket." if tie.drawn and not tie.steps else drawn
    left = "" if tie.is_settled else " Tilbudene står fortsatt likt og avgjøres ved loddtrekning."
    return f"Tilbud {letters} har likt resultat. {rule}.{drawn}{left}"
