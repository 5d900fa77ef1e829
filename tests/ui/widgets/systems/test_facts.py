"""The dates that follow from a contract, in sentences."""

from datetime import date
from typing import Any

import pytest

from scoring.domain.contract import SystemContract
from ui.widgets.systems.facts import contract_sentences

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("contract", "sentences"),
    [
        ({}, ("Skriv når avtalen slutter, så regnes fristen for å si opp.",)),
        (
            {"ends": date(2027, 6, 30)},
            (
                "Perioden som løper nå, slutter 30.06.2027.",
                "Skriv oppsigelsestiden, så regnes fristen for å si opp.",
            ),
        ),
        (
            {"ends": date(2026, 12, 31), "notice_months": 3},
            ("Perioden som løper nå, slutter 31.12.2026.", "Fristen for å si opp var 30.09.2026."),
        ),
        (
            {"ends": date(2026, 6, 30), "notice_months": 0},
            ("Avtalen sluttet 30.06.2026.", "Fristen for å si opp var 30.06.2026."),
        ),
        (
            {"ends": date(2026, 6, 30), "notice_months": 3, "renewal_months": 12},
            (
                "Perioden som løper nå, slutter 30.06.2027.",
                "Avtalen har fornyet seg selv.",
                "Fristen for å si opp er 30.03.2027.",
                "Sies den ikke opp, løper den videre til 30.06.2028.",
            ),
        ),
        (
            {"ends": date(2027, 6, 30), "notice_months": 3, "option_months": (12, 12)},
            (
                "Perioden som løper nå, slutter 30.06.2027.",
                "Fristen for å si opp er 30.03.2027.",
                "Brukes alle opsjonene, slutter den 30.06.2029.",
            ),
        ),
    ],
)
def test_a_contract_is_told_by_what_can_still_be_done(
    contract: dict[str, Any], sentences: tuple[str, ...]
) -> None:
    assert contract_sentences(SystemContract(**contract), TODAY) == sentences
