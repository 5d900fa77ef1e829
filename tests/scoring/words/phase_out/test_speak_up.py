"""What is said of the contracts somebody must speak up about."""

from datetime import date

from scoring.domain.phase_out.speak_up import SpeakUp, speak_up
from scoring.domain.systems.contract import SystemContract
from scoring.words.phase_out.speak_up import row, summary
from tests.scoring.listed import TODAY, a_listed

_END = date(2027, 2, 28)


def _found(points: int | None = 0, **contract: object) -> SpeakUp:
    given = SystemContract.model_validate({"ends": _END, "notice_months": 3} | contract)
    (one,) = speak_up([a_listed("Kinobua", points=points, contract=given)], TODAY)
    return one


def test_a_renewal_is_told_with_how_long_it_goes_on_and_what_it_costs() -> None:
    assert row(_found(None, renewal_months=12)) == (
        "Kinobua",
        "28.11.2026",
        "Avtalen løper videre til 28.02.2028 og koster 1\u00a0000\u00a0000\u00a0kr.",
        "Ikke vurdert.",
        "Ikke bestemt.",
    )


def test_an_option_that_is_not_used_is_told_with_when_the_contract_ends() -> None:
    told = row(_found(option_months=(12,)))
    assert told[2] == "Avtalen slutter 28.02.2027. Opsjonen til 28.02.2028 blir ikke brukt."
    assert told[3].startswith("Fas ut eller skift.")


def test_an_unknown_length_of_notice_is_said() -> None:
    told = row(_found(renewal_months=12, notice_months=None))
    assert told[1] == "Ikke kjent, se i avtalen. Perioden går ut 28.02.2027"


def test_the_first_is_named_in_the_summary() -> None:
    one = _found(renewal_months=12)
    assert summary([]) == ""
    assert summary([one]) == "For én avtale må dere si fra innen 90 dager: Kinobua, senest 28.11.2026."
    assert summary([one, one]).startswith("For 2 avtaler må dere si fra innen 90 dager, først for Kinobua,")
