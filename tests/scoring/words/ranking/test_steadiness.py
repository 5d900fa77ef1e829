"""How steady a ranking is by ranking again, in sentences."""

from decimal import Decimal

import pytest

from requirements_lib.domain.weighing.price_model import Deduction
from scoring.domain.ranking.ranking import Ranking, rank
from scoring.domain.robustness.reranked import steadiness
from scoring.words.ranking.robustness import removal_sentence, removal_sentences
from scoring.words.ranking.steadiness import NONE, move_sentence, steady_sentence
from tests.scoring.domain.builders import evaluated, evaluation

MODEL = Deduction(full_value=Decimal(100))
"""One point is worth 10 kr."""


def _ranked(second: int, points: int = 5) -> Ranking:
    return rank(evaluation(evaluated("A", 1000, 5), evaluated("B", second, points), price_model=MODEL))


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (1004, "Resultatet er tett: et halvt poeng på én vurdering er nok til å gi en annen vinner."),
        (1010, "Resultatet er tett: ett poeng på én vurdering er nok til å gi en annen vinner."),
        (1020, "Det må minst 2 poeng til på én vurdering før et annet tilbud er først."),
        (2000, NONE),
        (1000, "Tilbud A og Tilbud B deler førsteplassen. Den minste endring avgjør hvem som er først."),
    ],
)
def test_one_sentence_says_how_safe_it_is(second: int, said: str) -> None:
    ranking = _ranked(second)
    assert steady_sentence(ranking, steadiness(ranking)) == said


def test_the_smallest_move_says_which_score_and_who_is_first_then() -> None:
    ranking = _ranked(1020)
    down, up = steadiness(ranking).moves
    assert move_sentence(ranking, down) == (
        "Vinneren endres hvis poengene til Tilbud A på ARK-05 synker fra 5 til 3. Da er Tilbud B først."
    )
    assert "Tilbud B på ARK-05 øker fra 5 til 7." in move_sentence(ranking, up)
    shared = down.model_copy(update={"first": ("A", "B")})
    assert move_sentence(ranking, shared).endswith("Da deler Tilbud A og Tilbud B førsteplassen.")


def test_a_bid_taken_away_is_told_of_a_ranking_too() -> None:
    ranking = _ranked(1020)
    removals = steadiness(ranking).removals or ()
    assert [removal_sentence(ranking, one) for one in removals] == [
        "Om Tilbud A avvises, er Tilbud B eneste tilbud.",
        "Om Tilbud B avvises, er Tilbud A eneste tilbud.",
    ]


def test_bids_that_change_nothing_are_told_of_together() -> None:
    bids = [evaluated(letter, 1000 + 100 * place, 5) for place, letter in enumerate("ABCDE")]
    ranking = rank(evaluation(*bids, price_model=MODEL))
    assert removal_sentences(ranking, steadiness(ranking).removals or (), ("A",)) == (
        "Om Tilbud A avvises, er Tilbud B først. Rekkefølgen er ellers den samme.",
        "Om ett av de 4 andre avvises, er Tilbud A fortsatt først. Rekkefølgen er ellers den samme.",
    )
    few = _ranked(1020)
    removals = steadiness(few).removals or ()
    assert removal_sentences(few, removals, ("A",)) == tuple(removal_sentence(few, one) for one in removals)
