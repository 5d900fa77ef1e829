"""The estimated value: typed, or calculated from its lines."""

from decimal import Decimal

import pytest

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.valuation import CostLine, Recurs, Valuation
from requirements_lib.services import procurement as procurements
from tests.ui.cases import ready_case
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.procurement.valuation import read_quantity, read_value, read_years

PAGE = entry("anskaffelse")
ACCESS = CostLine(name="Tilgang", amount=Decimal(1000), quantity=Decimal(25), recurs=Recurs.YEARLY)


@pytest.mark.parametrize("text", ["4000000", "4 000 000", "4\u00a0000\u00a0000 kr", "kr 4 000 000,-"])
def test_an_amount_is_read_in_every_usual_way(text: str) -> None:
    assert read_value(text) == Decimal(4_000_000)


def test_nothing_is_no_amount_and_no_years() -> None:
    assert (read_value("  "), read_quantity(""), read_years("")) == (None, None, Decimal(0))


@pytest.mark.parametrize("text", ["masse penger", "4.000.000", "1.250", "-5", "4 mill"])
def test_what_may_be_misread_is_told_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="er ikke et beløp"):
        read_value(text)


def test_nothing_is_worth_0() -> None:
    with pytest.raises(ValueError, match="større enn 0"):
        read_value("0")


def test_numbers_are_read_with_comma_and_spaces() -> None:
    assert (read_quantity("1 250,5"), read_years("2,5")) == (Decimal("1250.5"), Decimal("2.5"))


@pytest.mark.parametrize("text", ["to", "-1", "NaN", "Infinity", "0"])
def test_what_is_no_quantity_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="er ikke et tall over 0"):
        read_quantity(text)


def test_nobody_buys_for_more_than_thirty_years() -> None:
    with pytest.raises(ValueError, match="høyst 30 år"):
        read_years("31")


def _facts(case: str) -> dict[str, str]:
    return {"sak": case, "del": "Om anskaffelsen"}


def _stored(officer: Person, case: str) -> tuple[Valuation, Decimal | None]:
    profile = procurements.fetch(application().store, officer, case).profile
    return profile.valuation, profile.estimated_value


def test_a_line_is_added_and_the_sum_becomes_the_value(shown: Shown, officer: Person) -> None:
    case = ready_case(officer, valuation=Valuation(years=Decimal(2)))
    page = shown(PAGE, **_facts(case))
    fields = {one.label: one for one in page.text_input}
    fields["Det som betales"].set_value("Tilgang")
    fields["Antall"].set_value("25")
    fields["Beløp for én (kroner ekskl. mva.)"].set_value("1 000")
    next(one for one in page.radio if one.label == "Betales").set_value(Recurs.YEARLY)
    page = next(one for one in page.button if one.label == "Legg til linjen").click().run()
    assert _stored(officer, case) == (Valuation(years=Decimal(2), lines=(ACCESS,)), Decimal(50_000))
    assert "Til sammen 50" in words(page)


def test_a_line_that_cannot_be_read_is_told_whole_and_not_added(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = shown(PAGE, **_facts(case))
    {one.label: one for one in page.text_input}["Antall"].set_value("mange")
    page = next(one for one in page.button if one.label == "Legg til linjen").click().run()
    assert [one.value for one in page.error] == [
        "Det som betales\\: Skriv hva det er\\.",
        "Antall\\: «mange» er ikke et tall over 0\\. Skriv for eksempel 2 eller 2,5\\.",
        "Beløp for én\\: Fyll ut feltet\\.",
    ]
    assert _stored(officer, case)[0].lines == ()


def test_a_line_is_taken_out_and_a_longer_term_gives_another_sum(shown: Shown, officer: Person) -> None:
    case = ready_case(officer, valuation=Valuation(years=Decimal(2), lines=(ACCESS,)))
    page = shown(PAGE, **_facts(case))
    term = next(one for one in page.text_input if one.label.startswith("Opsjon på forlengelse"))
    page = term.set_value("1").run()
    assert _stored(officer, case)[1] == Decimal(75_000)
    page = page.button(key=f"ta_ut_linje_0_{case}").click().run()
    assert _stored(officer, case)[0].lines == ()
