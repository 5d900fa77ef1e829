"""Dividing a procurement on the part Kriterier: lots by name, what each leaves out, and criteria for each."""

from typing import TYPE_CHECKING

import pytest

from requirements_lib.domain.lot import Lot
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from tests.builders import a_profile, criteria, lots
from tests.ui.seen import fill, press, tables, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.procurement.lots import shown as shown_lot
from ui.widgets.procurement.publishing import reviewed

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

PAGE = entry("anskaffelse")


@pytest.fixture
def draft(officer: Person) -> Procurement:
    """A draft of the shipped library that is not divided."""
    app = application()
    return procurements.start(app.store, officer, app.library, a_profile(answers={}, criteria=criteria()))


def _page(shown: Shown, draft: Procurement, **address: str) -> "AppTest":
    return shown(PAGE, sak=draft.id, **{"del": "Kriterier"} | address)


def _now(officer: Person, draft: Procurement) -> tuple[Lot, ...]:
    return procurements.fetch(application().store, officer, draft.id).profile.lots


def _divided(officer: Person, draft: Procurement) -> None:
    profiles.set_fields(application().store, officer, draft.id, lots=lots())


def test_what_a_lot_asks_is_told_in_a_line() -> None:
    assert shown_lot(lots()[1], 12) == "D2 Innsyn: 12 krav, uten ARK-05."


def test_an_undivided_procurement_has_no_more_than_the_way_to_divide_it(
    shown: Shown, draft: Procurement
) -> None:
    page = _page(shown, draft)
    assert next(one.proto.label for one in page.main.get("expander")) == "Del opp i delkontrakter"
    assert "Delkontrakt" not in [one.proto.label for one in page.main.get("button_group")]
    assert "delkontrakt" not in page.query_params


def test_lots_are_added_named_and_taken_out(shown: Shown, officer: Person, draft: Procurement) -> None:
    page = _page(shown, draft)
    for name in ("Saksbehandling", "Innsyn"):
        fill(page, "Navn på ny delkontrakt", name)
        page = press(page, "Legg til delkontrakten")
    assert [one.label for one in _now(officer, draft)] == ["D1 Saksbehandling", "D2 Innsyn"]
    assert [one.criteria for one in _now(officer, draft)] == [criteria(), criteria()]
    assert page.query_params["delkontrakt"] == "D2"
    fill(page, "Navn på D2", "Åpen post")
    page = press(page, "Lagre D2")
    assert _now(officer, draft)[1].name == "Åpen post"
    page = press(page, "Ta ut D1")
    assert [one.label for one in _now(officer, draft)] == ["D2 Åpen post"]
    assert "Legg til minst én delkontrakt til." in words(page)


def test_a_lot_without_a_name_is_not_added(shown: Shown, officer: Person, draft: Procurement) -> None:
    page = press(_page(shown, draft), "Legg til delkontrakten")
    assert "Navn mangler. Skriv hva delkontrakten gjelder." in words(page)
    assert _now(officer, draft) == ()


def test_a_lot_leaves_out_what_is_chosen(shown: Shown, officer: Person, draft: Procurement) -> None:
    profiles.set_fields(application().store, officer, draft.id, lots=lots())
    page = _page(shown, draft, delkontrakt="D1")
    choice = next(one for one in page.main.multiselect if one.label == "Krav som ikke hører til D1")
    one = choice.options[0]
    choice.set_value([one])
    press(page, "Lagre D1")
    assert _now(officer, draft)[0].leaves_out == (one.split()[0],)


def test_each_lot_has_its_own_table_and_forms_of_criteria(
    shown: Shown, officer: Person, draft: Procurement
) -> None:
    _divided(officer, draft)
    first = _page(shown, draft)
    assert "Arkiv" in tables(first)[0] and "Journal" not in tables(first)[0]
    second = _page(shown, draft, delkontrakt="D2")
    assert "Journal" in tables(second)[0] and "Arkiv" not in tables(second)[0]
    fill(second, "Vekt i prosent", "35")
    press(second, "Lagre kriteriet")
    weights = [[str(one.weight) for one in lot.criteria] for lot in _now(officer, draft)]
    assert weights == [["40", "60"], ["35", "70"]]


def test_the_weights_of_every_lot_are_read_over_before_publishing(officer: Person) -> None:
    told = dict(reviewed(a_profile(lots=lots()), application().library))
    assert told["Vekter i D2 Innsyn"] == "Pris 30 %, Journal 70 %"
    assert "Vekter" not in told
