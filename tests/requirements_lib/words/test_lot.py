"""Lots in bokmål."""

from requirements_lib.words.lot import asked_in
from tests.builders import a_requirement, lots


def test_how_many_of_the_chosen_requirements_belong_to_a_lot_and_which_do_not() -> None:
    d1, d2 = lots()
    chosen = (a_requirement(), a_requirement("ARK-08"))
    assert asked_in(d1, chosen) == "2 av 2 krav gjelder D1 Saksbehandling."
    assert asked_in(d2, chosen) == "1 av 2 krav gjelder D2 Innsyn. ARK-05 gjelder ikke her."
