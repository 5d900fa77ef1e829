"""«Mangler og frister»: each with the way to its system, and only those one asks for."""

from datetime import date

from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.overdue import Due, Duty
from ui.widgets.systems.overdue import chosen, duty_row


def test_a_duty_is_a_row_with_the_way_to_its_system() -> None:
    duty = Duty(
        system="a",
        name="Kart*basen*",
        paper=Papers.RISK,
        standing=Due.OVERDUE,
        done=date(2024, 1, 1),
        by=date(2026, 1, 1),
        reference="2024/1",
        owner="Kari_Nord_",
    )
    assert duty_row(duty)[1:5] == ["Risikovurdering", "Forfalt", "01.01.2026", "01.01.2024"]
    assert (duty_row(duty)[0], duty_row(duty)[5]) == (
        "[Kart\\*basen\\*](/systemer?system=a)",
        "Kari\\_Nord\\_",
    )
    never = duty.model_copy(update={"done": None, "by": None, "standing": Due.MISSING})
    assert duty_row(never)[2:5] == ["Mangler", "–", "–"]
    assert (
        chosen((never, duty), Due.OVERDUE, None) == [duty] == chosen((never, duty), Due.OVERDUE, Papers.RISK)
    )
    assert chosen((never, duty), None, None) == [never, duty]
    assert chosen((never, duty), None, Papers.DPIA) == []
