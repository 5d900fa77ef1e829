"""Announcing ranges or an order on the part Kriterier."""

from decimal import Decimal

from requirements_lib.domain.person import Person
from requirements_lib.domain.weighting import Weighting
from requirements_lib.services import procurement as procurements
from tests.builders import criteria
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.procurement.weighting import sum_of_ranges

PAGE = entry("anskaffelse")


def test_ranges_are_chosen_written_and_summed_and_an_order_is_changed(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = shown(PAGE, sak=case, **{"del": "Kriterier"})
    page.radio(key=f"vekting_{case}").set_value(Weighting.RANGES).run()
    for name, given in (("fra_T1", "35"), ("til_T1", "45 %"), ("fra_T2", "55"), ("til_T2", "65")):
        page.text_input(key=f"ramme_{name}").set_value(given)
    next(one for one in page.button if one.label == "Lagre rammene").click().run()
    assert "**Rammene gir fra 90 til 110 % til sammen. 100 % er mulig.**" in [
        one.value for one in page.markdown
    ]
    page.radio(key=f"vekting_{case}").set_value(Weighting.PRIORITY).run()
    page.button(key="flytt_opp_T2").click().run()
    kept = procurements.fetch(application().store, officer, case).profile
    assert kept.weighting is Weighting.PRIORITY
    assert [(one.id, one.least, one.most) for one in kept.criteria] == [
        ("T2", Decimal(55), Decimal(65)),
        ("T1", Decimal(35), Decimal(45)),
    ]
    rule = next(one.value for one in page.markdown if one.value.startswith("**Regelverket.**"))
    assert "§ 18-1 sjette ledd, bekreftet" in rule


def test_a_range_that_is_missing_gives_no_sum() -> None:
    assert sum_of_ranges(criteria()) == ""
