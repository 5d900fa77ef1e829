"""The worked example says how lifted points were reached, and computes the price from its lines."""

from decimal import Decimal

from paper.story import Story
from requirements_lib.domain.price_model import Basket, BasketLine
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


def test_a_criterion_with_few_requirements_is_shown_from_its_requirements() -> None:
    story = Story()
    write_requirements(story, a_tender())
    assert "ARK-05" in text_of(story)
