"""What is missing or odd in a supplier's form, all at once, and nothing rejected."""

from datetime import date
from typing import Any

import pytest

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.tender.response import (
    Response,
    ResponseForm,
    answered_part,
    check,
    unanswered,
)
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from tests.builders import a_requirement, a_tender, lots
from tests.requirements_lib.domain.library.test_answer_code import TWO, chosen

MET = AnswerCode.MET_TODAY


def _responses(**changes: Response | None) -> tuple[Response, ...]:
    usual = {
        one: Response(requirement=one, code=MET, description="Ja.") for one in ("ARK-01", "ARK-05", "ARK-08")
    }
    given = usual | {name.replace("_", "-"): response for name, response in changes.items()}
    return tuple(response for response in given.values() if response is not None)


def _form(tender: Tender, **changes: Any) -> ResponseForm:
    fields = {"tender": tender.fingerprint, "supplier": "Nordfjell AS", "responses": _responses()}
    return ResponseForm.model_validate(fields | changes)


def _codes(**changes: Response | None) -> list[tuple[str, str]]:
    tender = a_tender()
    return [(one.code, one.subject) for one in check(_form(tender, responses=_responses(**changes)), tender)]


def test_a_complete_form_has_no_findings() -> None:
    assert _codes() == []


def test_a_missing_and_an_empty_answer_are_the_same() -> None:
    assert _codes(ARK_05=None) == [("response_missing", "ARK-05")]
    assert _codes(ARK_05=Response(requirement="ARK-05")) == [("response_missing", "ARK-05")]


def test_a_description_without_a_code_is_found() -> None:
    assert _codes(ARK_05=Response(requirement="ARK-05", description="Se vedlegg")) == [
        ("response_without_code", "ARK-05")
    ]


def test_later_without_a_date_is_found() -> None:
    later = Response(requirement="ARK-05", code=AnswerCode.MET_LATER, description="Kommer")
    assert _codes(ARK_05=later) == [("response_later_without_date", "ARK-05")]
    assert _codes(ARK_05=later.model_copy(update={"later": date(2027, 3, 1)})) == []


@pytest.mark.parametrize("code", [AnswerCode.NOT_MET, AnswerCode.NEEDS_ADDITION])
def test_an_absolute_requirement_not_answered_yes_is_reported_not_rejected(code: AnswerCode) -> None:
    tender = a_tender()
    absolute = Response(requirement="ARK-01", code=code, description="Nei")
    (finding,) = check(_form(tender, responses=_responses(ARK_01=absolute)), tender)
    assert (finding.code, finding.severity) == ("absolute_not_met_today", Severity.WARNING)


def test_a_form_for_another_tender_is_an_error() -> None:
    tender = a_tender()
    (finding,) = check(_form(tender).model_copy(update={"tender": "0" * 64}), tender)
    assert (finding.code, finding.severity) == ("other_tender", Severity.ERROR)


def test_a_form_without_supplier_and_with_a_strange_requirement_is_told_both() -> None:
    tender = a_tender()
    form = _form(tender, supplier=" ", responses=(*_responses(), Response(requirement="ARK-77", code=MET)))
    assert [one.code for one in check(form, tender)] == ["supplier_missing", "response_unknown_requirement"]


def test_a_long_answer_is_noticed_with_both_counts() -> None:
    tender = a_tender()
    long = Response(requirement="ARK-05", code=MET, description="ord " * 201)
    (finding,) = check(_form(tender, responses=_responses(ARK_05=long)), tender)
    assert finding.facts == {"words": "201", "allowed": "200"}


def _typed(typed: dict[str, Any], given: str) -> list[str]:
    requirement = a_requirement(reply={"describe": "Oppgi.", "max_words": 50, "typed": typed})
    tender = a_tender().model_copy(update={"requirements": (AskedRequirement(requirement=requirement),)})
    response = Response(requirement="ARK-05", code=MET, description="Ja", typed=given)
    return [one.code for one in check(_form(tender, responses=(response,)), tender)]


HOURS = {"type": "number", "label": "Tid", "unit": "timer", "minimum": "0", "maximum": "1000"}


@pytest.mark.parametrize("given", ["1 000,0", "12", "0,5"])
def test_a_number_is_read_as_people_write_it(given: str) -> None:
    assert _typed(HOURS, given) == []


@pytest.mark.parametrize("given", ["1000,1", "-1", "ti", "NaN", "Infinity"])
def test_a_number_outside_its_bounds_or_no_number_is_found(given: str) -> None:
    assert _typed(HOURS, given) == ["typed_number_out_of_bounds"]


def test_a_choice_outside_the_list_is_found() -> None:
    choice = {"type": "choice", "label": "Sted", "choices": ["Norge", "EØS"]}
    assert _typed(choice, "Norge") == []
    assert _typed(choice, "Mars") == ["typed_not_a_choice"]


def test_a_typed_value_left_empty_is_found() -> None:
    assert _typed({"type": "document", "label": "Plan"}, "") == ["typed_missing"]


def test_information_asks_for_no_answer() -> None:
    tender = a_tender()
    information = AskedRequirement(requirement=a_requirement("ARK-01", kind=Kind.INFORMATION))
    tender = tender.model_copy(update={"requirements": (information,)})
    assert check(_form(tender, responses=()), tender) == ()


def test_a_row_with_nothing_in_it_is_no_answer() -> None:
    given = [Response(requirement=one, code=AnswerCode.MET_TODAY) for one in ("ARK-01", "ARK-05")]
    assert unanswered((*given, Response(requirement="ARK-08")), a_tender()) == ("ARK-08",)


def test_a_form_for_a_lot_is_held_against_what_the_lot_asks() -> None:
    tender = a_tender(lots=lots())
    whole = _form(tender, lot="D2")
    assert [(one.code, one.subject) for one in check(whole, tender)] == [
        ("response_unknown_requirement", "ARK-05")
    ]
    part = answered_part(whole, tender)
    assert part is not None and part.lot == lots()[1]
    assert check(_form(tender, lot="D2", responses=_responses(ARK_05=None)), tender) == ()


@pytest.mark.parametrize(("divided", "lot"), [(True, ""), (True, "D3"), (False, "D1")])
def test_a_form_for_no_lot_that_is_there_is_told_and_read_no_further(divided: bool, lot: str) -> None:
    tender = a_tender(lots=lots()) if divided else a_tender()
    (finding,) = check(_form(tender, lot=lot, responses=()), tender)
    assert (finding.code, finding.severity) == ("form_without_lot", Severity.ERROR)


def test_an_answer_that_the_tender_does_not_offer_is_told() -> None:
    tender = a_tender(answer_choices=chosen(TWO))
    extra = Response(requirement="ARK-05", code=AnswerCode.NEEDS_ADDITION, description="Ja.")
    found = check(_form(tender, responses=_responses(ARK_05=extra)), tender)
    assert [(one.code, one.subject) for one in found] == [("answer_not_offered", "ARK-05")]
