"""Both ends of a contract side by side, each with what it is, and the last day to speak up."""

from datetime import date

import pytest

from scoring.domain.systems.contract import SystemContract
from scoring.words.phase_out.contract_end import ends

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("contract", "said"),
    [
        ({}, "Ikke kjent"),
        ({"ends": "2027-12-31"}, "Perioden går ut 31.12.2027"),
        (
            {"ends": "2027-12-31", "option_months": [12, 12], "notice_months": 3},
            "Perioden går ut 31.12.2027; brukes alle opsjoner: 31.12.2029; siste dag å si fra: 30.09.2027",
        ),
        (
            {"ends": "2026-12-31", "option_months": [12], "notice_months": 3},
            "Perioden går ut 31.12.2026; brukes alle opsjoner: 31.12.2027; siste dag å si fra var: 30.09.2026",
        ),
        (
            {"ends": "2027-12-31", "option_months": [12]},
            "Perioden går ut 31.12.2027; brukes alle opsjoner: 31.12.2028; siste dag å si fra er ikke kjent",
        ),
        (
            {"ends": "2026-09-30", "option_months": [12], "notice_months": 3},
            "Perioden gikk ut 30.09.2026; med alle opsjoner: 30.09.2027",
        ),
        (
            {"ends": "2025-08-31", "option_months": [12]},
            "Perioden gikk ut 31.08.2025; med alle opsjoner gikk den ut 31.08.2026",
        ),
        (
            {"ends": "2026-06-30", "renewal_months": 12, "notice_months": 3},
            "Perioden går ut 30.06.2027; løper videre 1 år om gangen til den sies opp; siste dag å si fra: 30.03.2027",
        ),
    ],
)
def test_every_end_is_told_with_what_it_is(contract: dict[str, object], said: str) -> None:
    assert ends(SystemContract.model_validate(contract), TODAY) == said
