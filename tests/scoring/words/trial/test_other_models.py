"""The mirror of models in sentences."""

from requirements_lib.domain.weighing.price_model import Linear
from scoring.domain.ranking.ranking import rank
from scoring.domain.trial.other_models import other_models
from scoring.words.trial.other_models import CAUTION, lettered, letters, lifting_sentence, strip_name
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

HALF = (price(50), quality(50))
TURNED = other_models(
    rank(
        evaluation(
            evaluated("A", 1_000_000, "4.9"),
            evaluated("B", 1_250_000, 7),
            criteria=HALF,
            price_model=Linear(),
        )
    )
)
SAFE = other_models(rank(evaluation(evaluated("A", 100, 9), evaluated("B", 110, 7))))


def test_another_lifting_of_the_announced_model_is_told_where_it_gives_another_winner() -> None:
    assert lifting_sentence(TURNED).endswith("med en annen justering av kvaliteten: «samme faktor».")
    assert lifting_sentence(SAFE) == ""


def test_a_strip_says_the_way_of_lifting_only_where_there_are_several_orders() -> None:
    assert strip_name(SAFE.strips[0]) == "Forholdsmessig (kunngjort)"
    names = [strip_name(one) for one in TURNED.strips]
    assert names[:2] == [
        "Lineær, ingen justering og like mange poeng (kunngjort)",
        "Lineær, samme faktor",
    ]


def test_bids_that_share_a_place_are_marked() -> None:
    assert letters((("b1",), ("b2", "b3")), {"b1": "A", "b2": "B", "b3": "C"}.__getitem__) == [
        "A",
        "B=",
        "C=",
    ]


def test_it_says_that_it_changes_nothing_and_must_not_be_used_to_choose() -> None:
    assert "endrer ingenting" in CAUTION
    assert "skal ikke brukes til å velge modell, endre poeng" in CAUTION


def test_bids_go_by_their_letters() -> None:
    assert lettered((("b1",), ("b2", "b3")), {"b1": "A", "b2": "B", "b3": "C"}.__getitem__) == (
        ("A",),
        ("B", "C"),
    )
