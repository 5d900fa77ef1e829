"""The plot has its figures in a table, and says in words where it begins and ends."""

from decimal import Decimal

from paper.story import Story
from requirements_lib.domain.weighing.price_model import Deduction, Linear, PriceModel
from scoring.documents.evaluation_curve import write
from tests.builders import a_tender
from tests.requirements_lib.documents.reader import tables_of


def _story(model: PriceModel) -> Story:
    story = Story()
    write(story, a_tender(price_model=model), several=False)
    return story


def test_points_at_six_prices_stand_under_the_plot() -> None:
    story = _story(Linear())
    cells = [row.cells for row in tables_of(story)]
    assert cells[1] == ("2\u00a0000\u00a0000 kr", "10,00") and cells[5][1] == "0,00"
    assert "10,00 poeng ved 2\u00a0000\u00a0000 kr" in story.body()


def test_a_compared_price_has_a_column_for_each_quality() -> None:
    cells = [row.cells for row in tables_of(_story(Deduction(full_value=Decimal(400_000))))]
    assert cells[0] == (
        "Tilbudets pris",
        "4 poeng for kvalitet",
        "7 poeng for kvalitet",
        "10 poeng for kvalitet",
    )
    assert cells[1][1:] == ("240\u00a0000 kr", "120\u00a0000 kr", "0 kr")
