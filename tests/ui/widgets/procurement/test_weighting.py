"""Announcing ranges or an order on the part Kriterier."""

from decimal import Decimal

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.services import procurement as procurements
from tests.ui.cases import ready_case
from tests.ui.seen import buttons, choose, press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("anskaffelse")


def _profile(officer: Person, case: str) -> Profile:
    return procurements.fetch(application().store, officer, case).profile


def _write(page: AppTest, ends: dict[str, str]) -> None:
    for name, text in ends.items():
        (field,) = [one for one in page.text_input if str(one.key).endswith(f"_{name}")]
        field.set_value(text)
    press(page, "Lagre rammene")


def test_ranges_that_cannot_be_are_told_at_their_fields_and_right_ones_are_saved(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    page = choose(shown(PAGE, sak=case, **{"del": "Kriterier"}), "Slik kunngjøres vektene", Weighting.RANGES)
    assert "Skriv en ramme for hvert kriterium." in words(page)
    _write(page, {"fra_T1": "50", "til_T1": "40", "fra_T2": "", "til_T2": "x"})
    assert words(page).count("høyest i prosent må være et tall over 0 og høyst 100.") == 2
    assert words(page).count("Rammen for «Pris» går fra 50 til 40 %.") == 3  # the summary, and both fields
    _write(page, {"fra_T2": "55", "til_T2": "65"})
    _write(page, {"fra_T1": "10", "til_T1": "20"})
    assert words(page).count("Rammene kan ikke bli 100 % til sammen") == 5
    assert _profile(officer, case).criteria[0].least is None
    _write(page, {"fra_T1": "35", "til_T1": "55 %"})
    assert "Rammene gir fra 90 til 120 % til sammen. 100 % er mulig." in words(page)
    assert "Tenk over" in words(page) and "overlapper" in words(page) and "Må rettes" not in words(page)
    assert "35–55\u00a0%" in words(page)
    assert [one.most for one in _profile(officer, case).criteria] == [Decimal(55), Decimal(65)]


def test_an_order_is_tried_and_left_and_then_saved_with_a_way_back(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = choose(
        shown(PAGE, sak=case, **{"del": "Kriterier"}), "Slik kunngjøres vektene", Weighting.PRIORITY
    )
    assert "§ 18-1 sjette ledd, bekreftet" in words(page)
    before = _profile(officer, case).criteria
    press(page, "Sett foreløpige vekter som følger rekkefølgen")
    assert [str(one.weight) for one in _profile(officer, case).criteria] == ["66.67", "33.33"]
    press(page, "Angre")
    page.button(key="flytt_opp_T2").click().run()
    assert _profile(officer, case).criteria == before
    press(page, "Behold rekkefølgen som er lagret")
    assert "Lagre rekkefølgen" not in buttons(page)
    page.button(key="flytt_ned_T1").click().run()
    press(page, "Lagre rekkefølgen")
    assert _profile(officer, case).criteria == before[::-1]
    press(page, "Angre")
    assert _profile(officer, case).criteria == before
