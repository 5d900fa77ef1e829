"""Formulas with numbers put in, and the method page's worked example computed again."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from requirements_lib.words.price_model import announced
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import RankedBid, Ranking, rank
from scoring.domain.ranking.replay import EvaluationFile
from scoring.words.ranking.formula import criterion_formula, total_formula
from scoring.words.ranking.price_formula import points_formula
from scoring.words.ranking.ranking import headline
from scoring.words.ranking.shared_figure import shared_figures
from tests.scoring.domain.builders import (
    LINEAR_FLOORED,
    LINEAR_UNFLOORED,
    PROPORTIONAL,
    evaluated,
    evaluation,
    price,
    quality,
)
from tests.scoring.words.recomputed import formulas, numbers, value

PAGE = Path(__file__).resolve().parents[4] / "docs" / "metode" / "rangering.md"


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def _example(**changes: object) -> Evaluation:
    """The method page's example: two bids, price 40 %, archive 60 % fed by two requirements."""
    return evaluation(
        evaluated("A", 1_000_000, 6, 8, supplier="Nordfjell AS"),
        evaluated("B", 1_250_000, 9, "4.5", supplier="Fjordsak AS"),
        criteria=(price(40), quality(60, "ARK-05", "ARK-06")),
        requirement_weights={"ARK-05": Decimal(3), "ARK-06": Decimal(2)},
        **changes,
    )


def _price_of(ranking: Ranking, bid: str) -> str:
    assert ranking.price is not None
    return _spaced(points_formula(ranking.price, bid))


def test_proportional_with_numbers_put_in() -> None:
    assert _price_of(rank(_example()), "B") == "Poeng = 10 · 1 000 000 / 1 250 000 = 8,00"


def test_linear_with_numbers_put_in() -> None:
    ranking = rank(_example(price_model=LINEAR_UNFLOORED))
    assert _price_of(ranking, "B") == "Poeng = 10 − 10 · (1 250 000 − 1 000 000) / 1 000 000 = 7,50"


def test_a_floor_that_has_lifted_is_told() -> None:
    dear = evaluation(evaluated("A", 1_000_000, 5), evaluated("B", 2_500_000, 5), price_model=LINEAR_FLOORED)
    assert _price_of(rank(dear), "B").endswith("= −5,00, settes til 0,00")
    assert "settes til" not in _price_of(rank(dear), "A")


def test_a_rounded_result_is_marked_and_prices_keep_their_oere() -> None:
    thirds = evaluation(evaluated("A", "1000000.50", 5), evaluated("B", 3_000_000, 5))
    assert _price_of(rank(thirds), "B") == "Poeng = 10 · 1 000 000,50 / 3 000 000 ≈ 3,33"


def test_quality_shows_weights_and_points() -> None:
    ranking = rank(_example())
    bid = ranking.of("B")
    assert criterion_formula(ranking, bid.criteria[1], "B") == "Poeng = (3 · 9 + 2 · 4,5) / 5 = 7,20"
    assert _spaced(criterion_formula(ranking, bid.criteria[0], "B")) == _price_of(ranking, "B")


def test_the_total_shows_every_weight() -> None:
    ranking = rank(_example())
    assert _spaced(total_formula(ranking.of("B"), ranking)) == "Sum = 40 % · 8,00 + 60 % · 7,20 = 7,52"


def test_a_total_of_rounded_parts_is_never_shown_as_equal() -> None:
    # 40 % · 10/3 + 60 % · 25/9 is 3 exactly, but neither part can be written with two decimals.
    bids = (evaluated("A", 1, 10), evaluated("B", 3, "2.5"))
    made = evaluation(*bids, criteria=(price(60), quality(40)))
    assert _spaced(total_formula(rank(made).of("B"), rank(made))) == "Sum = 60 % · 3,33 + 40 % · 2,50 ≈ 3,00"


def test_the_method_page_prints_the_formulas_and_its_example_as_they_are_computed() -> None:
    page = _spaced(PAGE.read_text("utf-8"))
    for model in (PROPORTIONAL, LINEAR_FLOORED, LINEAR_UNFLOORED):
        assert announced(model).split(". ")[0] in page
    for model in (PROPORTIONAL, LINEAR_FLOORED):
        ranking = rank(_example(price_model=model))
        for bid in ranking.bids:
            lines = [criterion_formula(ranking, one, bid.bid) for one in bid.criteria]
            for line in (*lines, total_formula(bid, ranking)):
                assert _spaced(line) in page, line
        assert headline(ranking) in page


GOLDEN = [
    one for one in sorted((PAGE.parents[2] / "tests/scoring/replay").glob("*.json")) if "." not in one.stem
]
DISPLAY = Fraction(1, 100)
"""What is lost by showing two decimals, in points or in kroner."""


READ_AGAIN = pytest.mark.parametrize("path", GOLDEN, ids=lambda one: one.stem)


def _calculated(path: Path) -> Iterator[tuple[RankedBid, list[str], str]]:
    """Each bid of a golden file with every sentence of its calculation, and the last one."""
    ranking = rank(EvaluationFile.model_validate_json(path.read_text("utf-8")).opened())
    for bid in ranking.bids:
        each = (criterion_formula(ranking, one, bid.bid) for one in bid.criteria)
        yield bid, [*shared_figures(ranking), *each], total_formula(bid, ranking)


@READ_AGAIN
def test_every_printed_formula_gives_what_it_says_from_its_own_printed_numbers(path: Path) -> None:
    found = 0
    for _, lines, total in _calculated(path):
        for words in (*lines, total):
            for expression, sign, said in formulas(words):
                off = abs(value(expression) - said)
                assert off < DISPLAY if sign == "≈" else off == 0, words
                found += 1
    assert found > 5 or path.stem == "lowest_price"


@READ_AGAIN
def test_the_total_is_made_of_figures_printed_before_it_and_ends_in_the_figure_that_ranks(path: Path) -> None:
    for bid, lines, total in _calculated(path):
        weights = {Fraction(one.criterion.weight) for one in bid.criteria}
        known = weights | {Fraction(1), Fraction(100)} | {one for words in lines for one in numbers(words)}
        *used, said = numbers(total)
        assert abs(said - bid.total) < DISPLAY
        assert [one for one in used if not any(abs(one - own) < DISPLAY for own in known)] == []
