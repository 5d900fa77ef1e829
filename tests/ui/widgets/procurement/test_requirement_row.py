"""One requirement in the list, and what is done with it there."""

from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.person import Person
from tests.builders import a_requirement
from tests.ui.seen import buttons, press, tables, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened, saved, write


def test_a_row_says_what_is_asked_and_why(shown: Shown, officer: Person) -> None:
    said = words(opened(shown, draft(officer), vis="in"))
    assert "ARK-05 Kontrollert uttrekk av arkivet" in said
    assert "Kravet er med fordi det oppstår dokumentasjon" in said
    assert "Kravets versjon 1, bibliotek" in said


def test_the_whole_requirement_is_read_when_it_is_asked_for(shown: Shown, officer: Person) -> None:
    page = opened(shown, draft(officer), vis="in")
    before = len(tables(page))
    page = press(page, "Vis hele ARK-05")
    assert len(tables(page)) == before + 1
    assert len(tables(press(page, "Lukk hele ARK-05"))) == before


def test_a_requirement_is_moved_up_and_down_among_those_that_are_in(shown: Shown, officer: Person) -> None:
    own = tuple(a_requirement(f"EGN-0{place}") for place in (1, 2, 3))
    case = draft(officer, own_requirements=own)
    page = press(opened(shown, case, tema="EGN"), "Flytt EGN-01 ned")
    assert saved(officer, case).order == ("EGN-02", "EGN-01", "EGN-03")
    press(page, "Flytt EGN-03 opp")
    assert saved(officer, case).order == ("EGN-02", "EGN-03", "EGN-01")


def test_the_first_is_not_moved_up_nor_the_last_down(shown: Shown, officer: Person) -> None:
    own = (a_requirement("EGN-01"), a_requirement("EGN-02"))
    acts = buttons(opened(shown, draft(officer, own_requirements=own), tema="EGN"))
    assert [one for one in acts if one.startswith("Flytt")] == ["Flytt EGN-01 ned", "Flytt EGN-02 opp"]


def test_each_of_many_absolute_requirements_has_a_field_for_its_reason(shown: Shown, officer: Person) -> None:
    own = tuple(a_requirement(f"EGN-{place:02}", kind=Kind.ABSOLUTE) for place in range(1, 17))
    case = draft(officer, own_requirements=own)
    page = opened(shown, case, tema="EGN")
    write(page, "Hvorfor EGN-03 må være absolutt", "Loven krever det.")
    page.run()
    assert saved(officer, case).absolute_reasons == {"EGN-03": "Loven krever det."}


def test_few_absolute_requirements_need_no_more_than_the_librarys_reason(
    shown: Shown, officer: Person
) -> None:
    own = (a_requirement("EGN-01", kind=Kind.ABSOLUTE),)
    page = opened(shown, draft(officer, own_requirements=own), tema="EGN")
    assert not [one for one in page.text_input if one.label.startswith("Hvorfor")]
