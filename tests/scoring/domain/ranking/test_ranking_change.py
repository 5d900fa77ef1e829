"""What changed between two rankings: who fell, who moved, whose points changed and what they are computed against."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import ContractSurcharge, MinMax, PriceModel
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation
from scoring.domain.ranking.ranking import rank
from scoring.domain.ranking.ranking_change import Basis, RankingChange, change
from tests.scoring.domain.builders import evaluated, evaluation

BIDS = (evaluated("A", 4_000_000, 5), evaluated("B", 6_000_000, 8), evaluated("C", 10_000_000, 10))


def _without(made: Evaluation, letter: str) -> Evaluation:
    bids = [
        one.model_copy(update={"rejected_because": "Vesentlig avvik."}) if one.letter == letter else one
        for one in made.bids
    ]
    return made.model_copy(update={"bids": tuple(bids)})


def _fell(letter: str, *bids: EvaluatedBid, **changes: object) -> RankingChange:
    made = evaluation(*(bids or BIDS), **changes)
    return change(rank(made), rank(_without(made, letter)))


def test_o8_the_fall_of_a_loser_turns_the_winner_and_the_lowest_price_says_why() -> None:
    found = _fell("A")
    assert [one.letter for one in found.fallen] == ["A"]
    assert found.first_before is not None
    assert found.first_after is not None
    assert (found.first_before.letter, found.first_after.letter) == ("C", "B")
    assert [(one.after.letter, one.before.place, one.after.place) for one in found.moves] == [
        ("B", 2, 1),
        ("C", 1, 2),
    ]
    b, _ = found.moves
    assert (b.before.total, b.after.total) == (Fraction(112, 15), Fraction(44, 5))
    assert [one.after.criterion.id for one in b.criteria] == ["T1"]
    assert [(one.basis, one.before, one.after) for one in found.bases] == [
        (Basis.LOWEST_PRICE, Fraction(4_000_000), Fraction(6_000_000))
    ]


def test_the_fall_of_a_bid_that_nothing_was_computed_against_moves_only_those_behind_it() -> None:
    found = _fell("B")
    assert not found.turned_first
    assert found.bases == ()
    assert not any(one.changed for one in found.moves)


def test_a_model_that_reads_the_highest_price_says_so() -> None:
    found = _fell("C", price_model=MinMax())
    assert [(one.basis, one.after) for one in found.bases] == [(Basis.HIGHEST_PRICE, Fraction(6_000_000))]


def test_quality_that_was_lifted_from_the_fallen_one_says_so() -> None:
    found = _fell("C", quality_model=QualityModel(normalisation=Normalisation.ADDITIVE))
    (own,) = [one for one in found.bases if one.basis is Basis.BEST_QUALITY]
    assert (own.before, own.after) == (Fraction(10), Fraction(8))


def test_a_surcharge_from_the_contract_value_is_unmoved_by_the_others() -> None:
    model: PriceModel = ContractSurcharge(contract_value=Decimal(5_000_000))
    for letter in "ABC":
        found = _fell(letter, price_model=model)
        assert not any(one.changed for one in found.moves)


def test_a_bid_that_is_taken_in_again_is_told_and_the_same_ranking_twice_is_nothing() -> None:
    made = evaluation(*BIDS)
    back = change(rank(_without(made, "A")), rank(made))
    assert [one.letter for one in back.returned] == ["A"]
    assert not back.nothing
    assert change(rank(made), rank(made)).nothing


def test_a_first_place_that_is_no_longer_shared_is_told() -> None:
    same = (evaluated("A", 100, 5), evaluated("B", 100, 5))
    found = _fell("B", *same)
    assert found.first_before is None
    assert found.turned_first
    assert [one.moved for one in found.moves] == [True]
