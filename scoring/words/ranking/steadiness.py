"""How steady a ranking is by ranking again, in sentences."""

from fractions import Fraction

from requirements_lib.words.phrase import joined
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.robustness.reranked import Move, Steadiness
from scoring.words.numbers import plain
from scoring.words.ranking.ranking import item_label
from scoring.words.ranking.robustness import name, points_words

NONE = "Ingen enkelt vurdering kan endres slik at et annet tilbud blir først."


def steady_sentence(ranking: Ranking, found: Steadiness) -> str:
    """One sentence on how safe the result is. It is close when one point on one score, or less, is enough."""
    if ranking.first is None:
        sharing = joined([name(one) for one in ranking.bids if one.place == 1])
        return f"{sharing} deler førsteplassen. Den minste endring avgjør hvem som er først."
    if not found.moves:
        return NONE
    least = points_words(Fraction(found.moves[0].size))
    if found.moves[0].size <= 1:
        return f"Resultatet er tett: {least} på én vurdering er nok til å gi en annen vinner."
    return f"Det må minst {least} til på én vurdering før et annet tilbud er først."


def move_sentence(ranking: Ranking, move: Move) -> str:
    """«Vinneren endres hvis poengene til Fjordsak AS på ARK-05 øker fra 6 til 7,5. Da er Fjordsak AS først.»"""
    what = item_label(ranking.evaluation, move.item)
    verb = "øker" if move.to > move.points else "synker"
    first = joined([name(ranking.of(bid)) for bid in move.first])
    then = f"Da er {first} først." if len(move.first) == 1 else f"Da deler {first} førsteplassen."
    return (
        f"Vinneren endres hvis poengene til {name(ranking.of(move.bid))} på {what} {verb} fra "
        f"{plain(move.points)} til {plain(move.to)}. {then}"
    )
