"""«Vis utregningen» when an evaluated price is compared: kroner, and the announced formula with numbers put in."""

from decimal import Decimal

from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.price_model import Deduction
from tests.scoring.services.committee import JONAS
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.seen import tables, words
from tests.ui.showing import Shown


def test_evaluated_prices_are_told_in_kroner_with_the_formula(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, person=JONAS, sak=ranked(price_model=Deduction(full_value=Decimal(500_000))).id)
    assert not page.exception
    told = words(page)
    assert "rangeres først med evaluert pris" in told
    assert "Full kvalitet er verdt 500" in told
    heads = [one for one in tables(page) if one[0] == "Plass"]
    assert heads and "Evaluert pris" in heads[0]
    assert any("Kroner" in one[:4] for one in tables(page))
