"""How often each is to be done, in one sentence."""

from scoring.domain.systems.in_use import Papers
from scoring.words.systems.overdue import how_often


def test_each_is_told_with_its_months() -> None:
    said = how_often({Papers.RISK: 24, Papers.EXIT_TEST: 12})
    assert (
        said.startswith("Måneder mellom hver gang: risikovurdering 24, ")
        and "Kommunen setter dem selv." in said
    )
