"""What stands in the way of publishing, all at once."""

from decimal import Decimal

import pytest

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.rules.regime import Regime
from requirements_lib.domain.rules.time_plan import Procedure
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.publishing import findings
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.tender.tender import freeze
from requirements_lib.domain.tender.valuation import CostLine, Valuation
from requirements_lib.domain.weighing.environment import EnvironmentWay
from requirements_lib.domain.weighing.quality_model import QualityModel
from requirements_lib.storage import law
from tests.builders import NOON, a_library, a_profile, a_requirement, a_tender, criteria, law_table, lots

_JOURNAL = {"op": "is", "question": "journal"}


def _codes(profile: Profile) -> set[tuple[str, str]]:
    return {(one.code, one.subject) for one in findings(profile, a_library(), law_table())}


def test_a_complete_profile_has_no_findings() -> None:
    assert _codes(a_profile()) == set()


def test_an_empty_profile_is_told_everything_at_once() -> None:
    missing = {subject for code, subject in _codes(Profile()) if code == "field_missing"}
    assert missing == {
        "title",
        "reference",
        "organisation",
        "starts",
        "bid_deadline",
        "estimated_value",
        "need",
    }


def test_a_deadline_on_the_day_of_the_announcement_is_found() -> None:
    assert ("deadline_before_start", "bid_deadline") in _codes(a_profile(starts=NOON.date()))


def test_unknown_questions_and_requirements_are_named() -> None:
    choice = Override(requirement="ARK-99", include=True, reason="Trengs")
    profile = a_profile(answers={"records": "yes", "journal": "yes", "moon": "yes"}, overrides=(choice,))
    assert _codes(profile) == {("unknown_question", "moon"), ("unknown_requirement", "ARK-99")}


def test_an_open_question_warns_once_with_all_that_waits_for_it_but_does_not_block() -> None:
    profile = a_profile(answers={"records": "yes"}, criteria=_only_ark_05())
    (finding,) = findings(profile, a_library(), law_table())
    assert (finding.code, finding.severity) == ("question_open", Severity.WARNING)
    assert (finding.subject, finding.facts["requirements"]) == ("journal", "ARK-08")


def _only_ark_05() -> tuple[object, ...]:
    price, quality = criteria()
    return (price, quality.model_copy(update={"requirements": ("ARK-05",)}))


def test_nothing_chosen_blocks() -> None:
    assert ("no_requirements", "requirements") in _codes(
        a_profile(answers={"records": "no", "journal": "no"})
    )


def test_the_climate_rule_is_checked_with_the_rest() -> None:
    price, quality = criteria()
    unmarked = a_profile(criteria=(price, quality.model_copy(update={"environment": False})))
    assert _codes(unmarked) == {("environment_missing", "environment")}
    way, reason = EnvironmentWay.SPECIFICATION, "Krav i spesifikasjonen har bedre effekt."
    assert _codes(unmarked.with_fields(environment_ways=(way,), environment_reason=reason)) == set()


def test_the_time_plan_is_checked_with_the_rest() -> None:
    sunday = NOON.replace(day=1)
    assert ("deadline_on_day_off", "bid_deadline") in _codes(a_profile(bid_deadline=sunday))


def test_what_has_passed_is_told_only_when_the_time_is_given() -> None:
    later = NOON.replace(month=12)
    told = {one.code for one in findings(a_profile(), a_library(), law_table(), later)}
    assert told == {"deadline_passed", "start_passed"}
    assert _codes(a_profile()) == set()


def test_the_tender_has_the_procedure_with_the_rules_that_name_it_and_not_the_officers_own_notes() -> None:
    asked = (a_tender(), a_tender(environment_ways=(EnvironmentWay.SPECIFICATION,)))
    assert len({one.fingerprint for one in asked}) == 1
    assert not {"procedure", "regime"} & asked[0].model_dump().keys()
    open_to_all = freeze(a_profile(procedure=Procedure.OPEN), a_library(), law.load())
    assert (open_to_all.procedure, open_to_all.regime) == (Procedure.OPEN, Regime.PARTS_I_III)


@pytest.mark.parametrize(
    ("name", "number", "code"),
    [
        ("frist_timer", 73, "parameter_out_of_bounds"),
        ("tull", 5, "unknown_parameter"),
        ("frist_timer", 72, ""),
    ],
)
def test_a_number_from_a_file_is_held_against_its_bounds(name: str, number: int, code: str) -> None:
    hours = {"frist_timer": {"label": "Frist", "unit": "timer", "default": 24, "minimum": 1, "maximum": 72}}
    requirement = a_requirement(text="Innen {frist_timer} timer.", parameters=hours)
    price, quality = criteria()
    profile = a_profile(
        parameters={"ARK-05": {name: number}},
        criteria=(price, quality.model_copy(update={"requirements": ("ARK-05",)})),
    )
    library = a_library(requirement, a_requirement("ARK-01", kind="absolute", trigger=_JOURNAL))
    assert [one.code for one in findings(profile, library, law_table())] == ([code] if code else [])


def test_a_choice_against_the_answers_needs_a_reason() -> None:
    bare = Override(requirement="ARK-01", include=False)
    assert _codes(a_profile(overrides=(bare,))) == {("override_without_reason", "ARK-01")}


def test_an_edit_that_makes_no_requirement_is_told_and_the_librarys_text_stands() -> None:
    edit = Edit(requirement="ARK-05", text="Innen {timer} timer.")
    profile = a_profile(edits=(edit,))
    assert _codes(profile) == {("edit_invalid", "ARK-05")}
    assert profile.chosen(a_library())[1].text == a_requirement().text


def test_a_calculation_that_disagrees_with_the_value_is_told() -> None:
    valuation = Valuation(lines=(CostLine(name="Innføring", amount=Decimal(7)),))
    assert _codes(a_profile(valuation=valuation)) == {("value_differs", "estimated_value")}
    assert _codes(a_profile().with_valuation(valuation)) == set()
    assert _codes(a_profile(valuation=valuation, estimated_value=None)) == {
        ("field_missing", "estimated_value")
    }


def test_days_in_the_wrong_order_are_told() -> None:
    late, early = NOON.replace(day=20).date(), NOON.date()
    wrong = _codes(a_profile(questions_until=late, binding_until=early))
    assert wrong == {
        ("questions_after_deadline", "questions_until"),
        ("binding_before_deadline", "binding_until"),
    }
    assert _codes(a_profile(questions_until=early, binding_until=late)) == set()


def test_a_requirement_of_ones_own_may_not_borrow_an_id_of_the_library() -> None:
    own = (a_requirement("ARK-05"),)
    assert ("own_requirement_in_library", "ARK-05") in _codes(a_profile(own_requirements=own))


def test_a_trap_about_the_evaluation_is_told_wherever_the_officer_writes_it() -> None:
    trap = "Poeng gis prosentvis i forhold til laveste pris."
    own = a_requirement("EGN-01", kind="information", trigger={"op": "always"}, text=trap)
    found = _codes(a_profile(need=trap, environment_reason=trap, own_requirements=[own]))
    traps = {subject for code, subject in found if code == "wording_percent"}
    assert traps == {"need", "environment_reason", "EGN-01"}


@pytest.mark.parametrize(("highest", "found"), [(6, set()), (7, {("scale_not_offered", "quality_model")})])
def test_requirements_are_scored_on_one_of_the_scales_that_are_offered(
    highest: int, found: set[tuple[str, str]]
) -> None:
    assert _codes(a_profile(quality_model=QualityModel(requirement_highest=highest))) == found


def test_a_model_that_does_not_go_with_the_criteria_is_told_once_for_all_the_lots() -> None:
    lowest = {"price_model": {"code": "lowest_price"}}
    expected = [("lowest_price_with_quality", "price_model")]
    for profile in (a_profile(**lowest), a_profile(lots=lots(), **lowest)):
        found = findings(profile, a_library(), law_table())
        assert [(one.code, one.subject) for one in found if one.subject == "price_model"] == expected
