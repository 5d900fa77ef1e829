"""A plan that runs longer than the contract is found, and one that rests on an option."""

from datetime import date

import pytest

from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.plan_length import findings
from scoring.domain.systems.system import System
from scoring.domain.systems.system_decision import Course
from scoring.words.outcome import finding_sentence
from tests.scoring.domain.builders import decided

TODAY = date(2026, 11, 26)
ENDS, OUT = date(2027, 1, 31), date(2027, 12, 31)


def _told(out: date | None, course: Course | None = None, **contract: object) -> list[str]:
    given = SystemContract.model_validate({"ends": ENDS} | contract)
    system = System(id="a", name="A", contract=given, decommission=out)
    if course:
        system = system.model_copy(update={"decisions": (decided(course),)})
    return [finding_sentence(one) for one in findings(system, TODAY)]


def test_a_plan_longer_than_the_contract_says_how_much_and_what_to_do() -> None:
    assert _told(OUT) == [
        "Planen går 11 måneder lenger enn avtalen, som slutter 31.01.2027: "
        "Forleng avtalen hvis det er lovlig, eller fremskynd planen."
    ]
    assert _told(date(2027, 2, 14))[0].startswith("Planen går litt lenger enn avtalen")


def test_a_plan_that_needs_an_option_says_so_and_past_the_last_one_it_is_too_long() -> None:
    assert _told(OUT, option_months=(12,)) == [
        "Planen går til 31.12.2027, etter at perioden går ut 31.01.2027. Den forutsetter at en opsjon blir brukt."
    ]
    assert "5 måneder lenger enn avtalen, som slutter 31.07.2027" in _told(OUT, option_months=(6,))[0]


def test_an_option_cannot_lengthen_what_has_ended() -> None:
    (said,) = _told(OUT, ends=date(2026, 8, 31), option_months=(24,))
    assert said.startswith("Planen går 16 måneder etter at avtalen sluttet 31.08.2026: Finn ut hva bruken")


@pytest.mark.parametrize(
    ("out", "course", "contract"),
    [
        (None, None, {}),
        (ENDS, None, {}),
        (OUT, None, {"ends": None}),
        (OUT, None, {"renewal_months": 12}),
        (OUT, Course.KEEP, {}),
    ],
)
def test_in_time_unknown_renewed_or_kept_says_nothing(
    out: date | None, course: Course | None, contract: dict[str, object]
) -> None:
    assert _told(out, course, **contract) == []
