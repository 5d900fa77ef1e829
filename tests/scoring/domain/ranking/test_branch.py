"""Divided criteria have the sum of their parts, and all at the top are together the total."""

from decimal import Decimal

from requirements_lib.domain.weighing.price_model import Deduction
from scoring.domain.ranking.branch import branches
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import rank
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

TREE = (
    price(40),
    quality(60).model_copy(update={"name": "Kvalitet", "requirements": ()}),
    quality(75, criterion="T3").model_copy(update={"name": "Løsning", "under": "T2"}),
    quality(25, "ARK-06", criterion="T4").model_copy(update={"name": "Sikkerhet", "under": "T2"}),
)
LEAVES = (
    price(40),
    *(TREE[n].model_copy(update={"weight": Decimal(w), "under": ""}) for n, w in ((2, 45), (3, 15))),
)


def divided(**changes: object) -> Evaluation:
    """Two bids on a quality criterion in two parts."""
    bids = evaluated("A", 100, 6, 9), evaluated("B", 125, 9, 8)
    return evaluation(*bids, criteria=LEAVES, tree=TREE, **changes)


def test_a_divided_criterion_is_the_sum_of_its_parts_and_the_tops_are_the_total() -> None:
    ranking = rank(divided())
    found = branches(ranking)
    assert [(one.level, one.criterion.id, int(one.whole), one.divided) for one in found] == [
        (0, "T1", 40, False),
        (0, "T2", 60, True),
        (1, "T3", 45, False),
        (1, "T4", 15, False),
    ]
    for bid in ranking.bids:
        given = {one.criterion.id: one.weighted[bid.bid] for one in found}
        assert given["T2"] == given["T3"] + given["T4"]
        assert given["T1"] + given["T2"] == bid.total


def test_the_same_holds_in_kroner() -> None:
    ranking = rank(divided(price_model=Deduction(full_value=Decimal(100))))
    tops = [one for one in branches(ranking) if not one.level]
    for bid in ranking.bids:
        assert sum(one.weighted[bid.bid] for one in tops) == bid.total


def test_the_tree_decides_nothing_and_there_are_no_branches_without_it() -> None:
    alone = divided().model_copy(update={"tree": ()})
    assert branches(rank(alone)) == ()
    assert [one.total for one in rank(alone).bids] == [one.total for one in rank(divided()).bids]
    assert "tree" not in alone.model_dump(mode="json")
