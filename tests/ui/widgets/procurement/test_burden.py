"""The suppliers' hours beside the chosen requirements, with what is too much and what to leave out first."""

from decimal import Decimal
from typing import Any

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from tests.builders import a_profile, a_requirement
from tests.ui.cases import ready_case
from tests.ui.seen import tables, words
from ui.bootstrap import application


def page(case: str, person: "Person") -> None:
    from requirements_lib.services import procurement as procurements
    from ui.bootstrap import application
    from ui.widgets.procurement import burden

    app = application()
    burden.show(app, procurements.fetch(app.store, person, case))


def opened(officer: Person, case: str, **address: str) -> AppTest:
    shown = AppTest.from_function(page, kwargs={"case": case, "person": officer})
    shown.query_params.update(address)
    return shown.run()


def own(number: int, **changes: Any) -> Any:
    """So many requirements of the procurement's own, resting on nothing."""
    free: dict[str, Any] = {"legal_bases": [], "start_set": False, "today": {"question": "Virker det?"}}
    return [a_requirement(f"EGN-{place:02}", **free | changes) for place in range(1, number + 1)]


def draft(officer: Person, **changes: Any) -> str:
    app = application()
    return procurements.start(app.store, officer, app.library, a_profile(criteria=(), **changes)).id


def test_the_hours_are_an_estimate_and_say_so(officer: Person) -> None:
    shown = opened(officer, ready_case(officer))
    assert "Å svare på kravene tar anslagsvis" in words(shown)
    assert "Med 4 tilbud blir det" in words(shown)
    assert "Anslaget er Målestokks eget. Det bygger ikke på målinger." in words(shown)
    assert [table[:2] for table in tables(shown)] == [["Oppgave", "Antall"], ["Oppgave", "Minutter"]]


def test_the_expected_number_of_bids_is_chosen_and_stands_in_the_address(officer: Person) -> None:
    case = ready_case(officer)
    shown = opened(officer, case)
    shown.selectbox[0].set_value("7").run()
    assert "Med 7 tilbud blir det" in words(shown)
    assert shown.query_params["antall"] == "7"
    assert "Med 9 tilbud blir det" in words(opened(officer, case, antall="9"))
    assert "Med 4 tilbud blir det" in words(opened(officer, case, antall="mange"))


def test_ten_are_named_to_leave_out_and_what_they_spare(officer: Person) -> None:
    shown = opened(officer, draft(officer, own_requirements=own(12)))
    listed = next(one.value for one in shown.markdown if one.value.startswith("1. "))
    assert listed.count("\n") == 9
    assert "EGN-01 Tittel på EGN-01. Evalueringskrav med foreslått vekt 2, utenfor startsettet" in words(
        shown
    ).replace("*", "")
    assert "Uten disse 10 kravene sparer hver leverandør" in words(shown)


def test_when_the_law_may_need_all_of_them_none_is_named(officer: Person) -> None:
    kept = [a_requirement("EGN-01", kind=Kind.ABSOLUTE)]
    case = draft(officer, own_requirements=kept, answers={}, overrides=none_of_the_library())
    assert "Alle kravene er absolutte med bekreftet rettsgrunnlag" in words(opened(officer, case))


def test_what_rests_on_law_is_left_out_with_care(officer: Person) -> None:
    assert "Plikten er kommunens også uten kravet." in words(opened(officer, ready_case(officer)))


def test_a_long_table_for_a_small_value_is_warned_about(officer: Person) -> None:
    small = opened(officer, draft(officer, own_requirements=own(16), estimated_value=Decimal(700_000)))
    assert "Under nasjonal terskelverdi er omkring 15 mye nok." in words(small)
    large = opened(officer, draft(officer, own_requirements=own(16), estimated_value=Decimal(4_000_000)))
    assert not large.warning


def test_each_of_many_absolute_requirements_needs_a_reason(officer: Person) -> None:
    own_ones = own(16, kind=Kind.ABSOLUTE)
    reasons = {one.id: "Uten dette stanser arbeidet." for one in own_ones[1:]}
    case = draft(
        officer,
        own_requirements=own_ones,
        absolute_reasons=reasons,
        answers={},
        overrides=none_of_the_library(),
    )
    shown = opened(officer, case)
    assert "Ett absolutt krav mangler begrunnelse: EGN-01." in words(shown)


def test_with_nothing_chosen_nothing_is_computed(officer: Person) -> None:
    shown = opened(officer, draft(officer, answers={}, overrides=none_of_the_library()))
    assert "Ingen krav skal besvares ennå." in words(shown)
    assert not shown.selectbox


def none_of_the_library() -> list[dict[str, Any]]:
    """The whole library taken out."""
    return [
        {"requirement": one.id, "include": False, "reason": "Ikke her."}
        for one in application().library.requirements
    ]
