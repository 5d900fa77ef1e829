"""The dates that follow from a contract, in sentences."""

from datetime import date
from typing import Any

import pytest

from scoring.domain.systems.contract import SystemContract
from ui.widgets.systems.facts import contract_sentences

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("contract", "sentences"),
    [
        ({}, ("Skriv når avtalen slutter, så regnes fristen for å si opp.",)),
        (
            {"ends": date(2027, 6, 30)},
            (
                "Perioden går ut 30.06.2027.",
                "Skriv oppsigelsestiden, så regnes fristen for å si opp.",
            ),
        ),
        (
            {"ends": date(2026, 12, 31), "notice_months": 3},
            ("Perioden går ut 31.12.2026; siste dag å si fra var: 30.09.2026.",),
        ),
        (
            {"ends": date(2025, 6, 30), "option_months": (12,)},
            (
                "Perioden gikk ut 30.06.2025; med alle opsjoner gikk den ut 30.06.2026.",
                "Er en opsjon brukt, så rett slutten over.",
            ),
        ),
        (
            {"ends": date(2026, 6, 30), "notice_months": 3, "renewal_months": 12},
            (
                "Perioden går ut 30.06.2027; løper videre 1 år om gangen til den sies opp; "
                "siste dag å si fra: 30.03.2027.",
                "Avtalen har fornyet seg selv.",
                "Sies den ikke opp, løper den videre til 30.06.2028.",
            ),
        ),
        (
            {"ends": date(2027, 6, 30), "notice_months": 3, "option_months": (12, 12)},
            (
                "Perioden går ut 30.06.2027; brukes alle opsjoner: 30.06.2029; siste dag å si fra: 30.03.2027.",
            ),
        ),
    ],
)
def test_a_contract_is_told_by_what_can_still_be_done(
    contract: dict[str, Any], sentences: tuple[str, ...]
) -> None:
    assert contract_sentences(SystemContract(**contract), TODAY) == sentences
