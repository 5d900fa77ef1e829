"""Weights as they are written, and the form of a criterion."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from tests.builders import criteria
from tests.ui.cases import ready_case
from tests.ui.seen import press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.procurement.criterion import read_weight


@pytest.mark.parametrize(
    ("text", "weight"), [("40", "40"), ("25,5 %", "25.5"), (" 0.1% ", "0.1"), ("100", "100")]
)
def test_a_weight_is_read_exactly(text: str, weight: str) -> None:
    assert read_weight(text) == Decimal(weight)


@pytest.mark.parametrize("text", ["", "mye", "0", "-5", "100,1", "NaN", "Infinity", "1e999", "4 0 %%x"])
def test_what_is_no_weight_is_none(text: str) -> None:
    assert read_weight(text) is None


@given(st.text("0123456789,.-+eE% ", max_size=80) | st.text(max_size=10))
def test_whatever_is_written_only_a_weight_that_a_criterion_can_hold_comes_of_it(text: str) -> None:
    weight = read_weight(text)
    if weight is not None:
        assert 0 < weight <= 100
        assert criteria()[0].model_validate(criteria()[0].model_dump() | {"weight": weight}).weight == weight


def _criteria(officer: Person, case: str) -> tuple[Criterion, ...]:
    return procurements.fetch(application().store, officer, case).profile.criteria


def _weighed(page: AppTest, weight: str) -> AppTest:
    next(one for one in page.text_input if one.label.startswith("Vekt i prosent")).set_value(weight)
    return press(page, "Lagre kriteriet")


def test_a_criterion_is_changed_and_the_later_of_two_is_told_and_loses_no_word(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    before = _criteria(officer, case)
    page = press(shown(entry("anskaffelse"), sak=case, **{"del": "Kriterier"}), f"Endre {before[0].name}")
    page = _weighed(page, "alt")
    assert "Rett én ting før du lagrer" in words(page)
    store = application().store
    other = people.add(store, "Per Dal", frozenset({Role.OFFICER}))
    profiles.set_criteria(store, other, case, "", criteria(price="20", quality="80"))
    page = _weighed(page, "45")
    assert "ble endret av en annen" in words(page)
    assert _criteria(officer, case)[0].weight == 20
    page = press(page, "Lagre kriteriet")  # seen, and meant
    assert [one.weight for one in _criteria(officer, case)] == [45, 80]
    (weights,) = [one.value["Vekt"] for one in page.table if "Vekt" in one.value]
    assert all(":material/error:" in one for one in weights)
    page = press(page, f"Endre {before[1].name}")
    assert "Vektene er 125 % til sammen. De skal være nøyaktig 100 %." in words(page)


def test_a_criterion_is_chosen_to_be_judged_whole_and_says_what_it_lacks(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    quality = _criteria(officer, case)[1]
    page = press(shown(entry("anskaffelse"), sak=case, **{"del": "Kriterier"}), f"Endre {quality.name}")
    next(one for one in page.main.checkbox if one.label.startswith("Vurderes samlet")).set_value(True)
    page = press(page, "Lagre kriteriet")
    assert _criteria(officer, case)[1].whole
    page = press(page, f"Endre {quality.name}")
    assert "vurderes samlet. Skriv hva som gir mange og få poeng." in words(page)
    next(one for one in page.text_area if one.label.startswith("Slik vurderes")).set_value(
        "Vi ser etter flyt."
    )
    page = press(page, "Lagre kriteriet")
    assert _criteria(officer, case)[1].looks_for == "Vi ser etter flyt."
    page = press(page, f"Endre {quality.name}")
    next(one for one in page.main.checkbox if one.label.startswith("Vurderes samlet")).set_value(False)
    page = press(page, "Lagre kriteriet")
    assert "Teksten brukes bare når kriteriet vurderes samlet." in words(page)
    assert _criteria(officer, case)[1].whole


def test_a_criterion_that_is_taken_out_comes_back(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    before = _criteria(officer, case)
    page = press(shown(entry("anskaffelse"), sak=case, **{"del": "Kriterier"}), f"Endre {before[0].name}")
    page = press(page, "Ta ut kriteriet")
    assert _criteria(officer, case) == before[1:]
    page = press(page, "Angre")
    assert _criteria(officer, case) == before
    assert f"Endre {before[0].name}" in [one.label for one in page.button]
