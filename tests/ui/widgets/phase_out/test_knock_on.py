"""One step as a row."""

from scoring.domain.phase_out.knock_on import Step
from ui.widgets.phase_out.knock_on import row


def test_each_system_of_a_step_leads_to_its_page() -> None:
    step = Step(systems=("a", "b"), names=("A*", "B"), frees=("C",), waits_for=(), links=2)
    cells = row(1, step)
    assert cells[:3] == [
        "1",
        "[A\\*](/systemer?system=a&del=Resultat), [B](/systemer?system=b&del=Resultat)",
        "1",
    ]
