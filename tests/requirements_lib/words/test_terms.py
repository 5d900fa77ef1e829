"""Every member of every enumeration has a bokmål term, and those with the same value keep their own."""

from enum import StrEnum

from requirements_lib.domain import access, outcome
from requirements_lib.domain.access import Phase
from requirements_lib.domain.library import requirement, trigger
from requirements_lib.domain.library.requirement import Status
from requirements_lib.domain.procurement import preparation
from requirements_lib.domain.rules import agreement, law, regime, time_plan, working_day
from requirements_lib.domain.tender import response, selection, valuation
from requirements_lib.domain.weighing import criteria, environment, price_model, quality_model
from requirements_lib.words.terms import label, term

MODULES = (
    access,
    agreement,
    criteria,
    environment,
    law,
    outcome,
    preparation,
    regime,
    requirement,
    response,
    selection,
    time_plan,
    trigger,
    valuation,
    *(
        access,
        criteria,
        environment,
        law,
        outcome,
        price_model,
        quality_model,
        regime,
        requirement,
        response,
        selection,
        time_plan,
        trigger,
    ),
    working_day,
)


def test_every_member_has_a_term() -> None:
    enums = {one for module in MODULES for one in vars(module).values() if isinstance(one, type)}
    members = [member for one in enums if issubclass(one, StrEnum) and one is not StrEnum for member in one]
    assert len(members) > 80
    assert all(term(member).strip() for member in members)


def test_members_with_the_same_value_keep_their_own_words() -> None:
    assert (term(Phase.DRAFT), term(Status.DRAFT)) == ("under arbeid", "utkast")


def test_a_label_starts_with_a_capital_and_leaves_the_rest() -> None:
    assert label(Phase.LOCKED) == "Kvaliteten er låst"
