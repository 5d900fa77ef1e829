"""The mirror of models in sentences."""

from scoring.domain.other_models import other_models
from scoring.domain.ranking import rank
from scoring.words.other_models import CAUTION, firsts_sentence, lettered, turning_sentence
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

HALF = (price(50), quality(50))
TURNED = other_models(
    rank(evaluation(evaluated("A", 1_000_000, 5), evaluated("B", 1_250_000, 7), criteria=HALF))
)
SAFE = other_models(rank(evaluation(evaluated("A", 100, 9), evaluated("B", 110, 7))))


def test_it_says_how_many_ways_give_another_winner() -> None:
    assert turning_sentence(TURNED) == f"{TURNED.turning} av 23 andre måter å regne på gir en annen vinner."
    assert 0 < TURNED.turning < 23
    assert turning_sentence(SAFE) == "Alle de 23 andre måtene å regne på gir samme vinner."
    alone = SAFE.model_copy(update={"models": ()})
    assert turning_sentence(alone) == "Ingen andre modeller kan brukes på disse tilbudene."


def test_it_says_how_often_each_is_first() -> None:
    assert firsts_sentence(SAFE, str) == ""
    (often, most), (seldom, fewest) = TURNED.firsts.items()
    told = firsts_sentence(TURNED, lambda bid: f"Tilbud {bid}")
    assert told.startswith(f"Tilbud {often} er først i {most} av dem, Tilbud {seldom} i {fewest}.")
    assert most >= fewest > 0


def test_a_shared_first_place_is_told_to_count_for_both() -> None:
    assert any(len(one.first) > 1 for _, _, one in TURNED.others)
    assert firsts_sentence(TURNED, str).endswith("En delt førsteplass teller for hver av dem.")


def test_it_says_that_it_changes_nothing_and_must_not_be_used_to_choose() -> None:
    assert "endrer ingenting" in CAUTION
    assert "skal ikke brukes til å velge modell, endre poeng" in CAUTION


def test_bids_go_by_their_letters() -> None:
    assert lettered((("b1",), ("b2", "b3")), {"b1": "A", "b2": "B", "b3": "C"}.__getitem__) == (
        ("A",),
        ("B", "C"),
    )
