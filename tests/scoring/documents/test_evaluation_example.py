"""The worked example says how lifted points were reached, and computes the price from its lines."""

from decimal import Decimal

from paper.story import Story
from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    Coefficient,
    CostLine,
    Deduction,
    LifeCycle,
    Qcbs,
)
from scoring.documents.evaluation_example import write, write_requirements
from tests.builders import a_tender
from tests.requirements_lib.documents.reader import text_of


def _text(**changes: object) -> str:
    story = Story()
    write(story, a_tender(**changes))
    return text_of(story).replace("\u00a0", " ")


def test_the_price_is_computed_from_its_lines_with_the_numbers_put_in() -> None:
    basket = Basket(lines=(BasketLine(name="Timer", quantity=Decimal(10)),))
    assert "Pris = 10 · 900 = 9 000. Poeng = 10 · 9 000 / 9 000 = 10,00." in _text(price_model=basket)


def test_points_that_are_lifted_are_shown_before_and_after() -> None:
    text = _text(quality_model={"normalisation": "proportional"})
    assert "Arkiv: Løftet: 5,00 · 10 / 8,00 = 6,25." in text


def test_the_kroner_of_each_criterion_are_computed_before_they_are_counted_in() -> None:
    text = _text(price_model=Deduction(full_value=Decimal(400_000)))
    assert "Tilbud A: Arkiv: Fratrekk = 400 000 · 5 / 10 = 200 000 kr." in text
    divided = _text(price_model=Coefficient())
    assert "Tilbud A: Arkiv: Del av koeffisienten = 60 / 40 · 5 / 10 = 0,75." in divided


def test_a_figure_that_every_bid_uses_is_told_with_where_it_comes_from() -> None:
    line = CostLine(name="Lisens", first_year=1, last_year=2)
    text = _text(price_model=LifeCycle(lines=(line,), rate=Decimal(4)))
    assert "Faktor for Lisens = 1 / 1,04^1 + 1 / 1,04^2 ≈ 1,8860946746." in text
    assert "Beste samlede poeng for kvalitet har tilbud B: (60 · 8) / 60 = 8." in _text(price_model=Qcbs())


def test_points_on_requirements_are_not_lifted_in_their_own_example() -> None:
    story = Story()
    write_requirements(story, a_tender(price_model=Qcbs()))
    assert "Løftet" not in text_of(story)


def test_a_criterion_with_few_requirements_is_shown_from_its_requirements() -> None:
    story = Story()
    write_requirements(story, a_tender())
    assert "ARK-05" in text_of(story)
