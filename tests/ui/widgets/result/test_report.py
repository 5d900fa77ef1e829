"""The ranking's table and picture: the same figures, and names that tell two bids apart."""

from scoring.domain.ranking.ranking import rank
from tests.scoring.domain.builders import evaluated, evaluation, price, quality
from ui.widgets.result.report import bid_name, columns, criterion_names, parts, row

RANKING = rank(evaluation(evaluated("A", 100, 5, supplier="Nordfjell *AS*"), evaluated("B", 120, 9)))


def test_the_table_has_a_line_for_each_bid_in_order() -> None:
    assert columns(RANKING) == ["Plass", "Tilbud", "Pris 40\u00a0%", "Kvalitet T2 60\u00a0%", "Sum"]
    assert [row(one) for one in RANKING.bids] == [
        ["1", "Tilbud B", "3,33", "5,40", "8,73"],
        ["2", r"Nordfjell \*AS\* \(A\)", "4,00", "3,00", "7,00"],
    ]


def test_the_picture_has_the_same_figures() -> None:
    assert [(bid, criterion, round(points, 2)) for bid, criterion, points in parts(RANKING)] == [
        ("Tilbud B", "Pris 40\u00a0%", 3.33),
        ("Tilbud B", "Kvalitet T2 60\u00a0%", 5.4),
        ("Nordfjell *AS* (A)", "Pris 40\u00a0%", 4.0),
        ("Nordfjell *AS* (A)", "Kvalitet T2 60\u00a0%", 3.0),
    ]


def test_the_letter_tells_two_bids_of_one_supplier_apart() -> None:
    two = rank(evaluation(*(evaluated(letter, 100, 5, supplier="Nordfjell AS") for letter in "AB")))
    assert {bid_name(one) for one in two.bids} == {"Nordfjell AS (A)", "Nordfjell AS (B)"}


def test_criteria_with_the_same_name_and_weight_are_told_apart_by_their_ids() -> None:
    same = [quality(30, one, criterion=f"T{place}") for place, one in ((2, "ARK-05"), (3, "ARK-06"))]
    alike = tuple(one.model_copy(update={"name": "Kvalitet"}) for one in same)
    assert criterion_names((price(), *alike)) == [
        "Pris 40\u00a0%",
        "T2 Kvalitet 30\u00a0%",
        "T3 Kvalitet 30\u00a0%",
    ]
