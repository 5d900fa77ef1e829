"""Amounts pasted one to a line, as many as the model has lines."""

from decimal import Decimal

import pytest

from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.price_model import Basket, BasketLine
from scoring.services import bid as bids
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.pages.test_bids import PAGE
from tests.ui.sealed import know
from tests.ui.seen import press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.widgets.bids.amounts import read_lines

BASKET = Basket(lines=tuple(BasketLine(name=one, quantity=Decimal(10)) for one in ("Lisens", "Time")))


def test_amounts_are_read_line_by_line_as_people_write_them() -> None:
    assert read_lines("18\n\n 1 250,50 \nkr 25,-\n", 3) == (Decimal(18), Decimal("1250.50"), Decimal(25))


def test_a_line_that_is_no_amount_is_named_and_not_repeated() -> None:
    with pytest.raises(ValueError, match="Linje 2: Dette er ikke et beløp") as refused:
        read_lines("18\n1.250", 2)
    assert "1.250" not in str(refused.value).split("Skriv tall")[0]


def test_two_cells_on_a_line_are_refused_with_the_line() -> None:
    with pytest.raises(ValueError, match=r"^Linje 2: Her står flere celler"):
        read_lines("18\n10\t250\n", 2)


def test_two_amounts_on_one_line_are_not_taken_for_one() -> None:
    with pytest.raises(ValueError, match="Det står 1 beløp, og prismodellen har 2 linjer"):
        read_lines("300 450", 2)
    with pytest.raises(ValueError, match="Skriv 2 beløp, ett på hver linje"):
        read_lines(" \n", 2)


def test_the_lines_of_a_model_are_sealed_from_one_field_that_loses_nothing_and_then_forgets(
    shown: Shown, officer: Person
) -> None:
    know(application().store)
    case = committee.opened(application().store, price_model=BASKET)
    page = shown(PAGE, person=KARI, sak=case.id)
    field = f"pris_{case.a}_belop"
    page.main.text_area(key=field).set_value("300 450")
    page = press(page, "Forsegl beløpene")
    assert "Det står 1 beløp, og prismodellen har 2 linjer." in words(page)
    assert page.main.text_area(key=field).value == "300 450"
    page.main.text_area(key=field).set_value("300\n450,50")
    page = press(page, "Forsegl beløpene")
    assert page.main.text_area(key=field).value == ""
    committee.brought_to_locked(case)
    assert bids.prices(case.store, JONAS, case.id)[case.a] == Decimal(7505)
