"""What was filled in, as others than those who read the systems may see it."""

from datetime import date

from requirements_lib.domain.prefill import Prefill, Prefilled, What
from ui.widgets.procurement.prefilled import shown

ITEMS = tuple(Prefilled(what=one, name="x", given="y", sources=("users",)) for one in What)
PREFILL = Prefill(system="s", name="Tomtesak", on=date(2026, 11, 25), items=ITEMS)


def test_what_todays_system_does_not_meet_is_for_those_who_read_the_systems() -> None:
    assert shown(PREFILL, reads=True) == ITEMS
    assert [one.what for one in shown(PREFILL, reads=False)] == [What.FIELD, What.ANSWER]
