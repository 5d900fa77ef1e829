"""Utfasing: what is proposed and why, what is not known, and that people decide."""

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.person import Person
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, answered, ending, leif, mona, rated
from tests.ui.showing import Shown, unfolded
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.clock import day

PAGE = entry("utfasing")


def _said(page: AppTest) -> str:
    return "\n".join(one.value for one in [*page.caption, *page.markdown]).replace("\\", "")


def test_others_are_told_whom_to_ask(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, person=officer)
    assert "Du har ikke tilgang til denne siden. Spør systemansvarlig." in _said(page)
    assert not page.table


def test_an_empty_register_leads_to_the_systems(shown: Shown, officer: Person) -> None:
    assert "Ingen systemer er registrert. Se [Systemer](/systemer)." in _said(shown(PAGE, person=mona()))


def test_systems_nobody_has_rated_are_counted_and_named(shown: Shown, officer: Person) -> None:
    person = mona()
    for number in range(5):
        a_system(person, f"System {number}")
    page = shown(PAGE, person=leif())
    assert "**Ingen systemer er foreslått utfaset.**\n\n- 5 systemer er ikke vurdert ennå." in _said(page)
    assert "[System 4](/systemer?system=" in _said(page)
    assert not page.table


def test_what_is_proposed_stands_with_reasons_advice_risk_and_dates(shown: Shown, officer: Person) -> None:
    person = mona()
    red, open_one = a_system(person, "Arkivet"), a_system(person, "Skoleweb")
    rated(person, red, 0, 4)
    rated(person, open_one, 5, None)
    end = ending(person, red, 40)
    store = application().store
    systems.set_fields(store, person, red, sends_to=("Skoleweb",))
    systems.set_fields(store, person, open_one, life_cycle="to_be_replaced")
    page = shown(PAGE, person=leif())
    said = _said(page)
    assert "Skift Arkivet først. Det holder igjen ett system til." in said
    assert (
        "**1 system er foreslått utfaset.**\n\n- 1 system til kan bli det, avhengig av svar som mangler."
        in said
    )
    assert "For 1 av disse 2 er det allerede for sent å skifte før avtalen slutter." in said
    assert "Forslag. Det er du som bestemmer." in said
    assert "av Leif Strand, identitet ikke bekreftet." in said
    assert "unntatt offentlighet etter offentleglova § 24 tredje ledd" in said
    certain, uncertain, freed, worth = (str(one.value.to_csv()).replace("\\", "") for one in page.table)
    assert "Holder igjen Skoleweb." in freed
    assert "12 av 25,Ukjent,Ukjent,Ikke målt" in worth
    assert "Opplysninger kan gå tapt når systemet slås av" in certain and "Fas ut eller skift." in certain
    assert "Risiko: Rød, 16 av 30." in certain and day(end) in certain
    assert "Fra «behold» til «fas ut eller skift»" in uncertain and "Lav til rød" in uncertain
    assert "Ikke kjent: 13 av 13 risikokriterier" in uncertain


def test_the_picture_has_a_text_and_the_systems_it_lacks_are_counted(shown: Shown, officer: Person) -> None:
    person = mona()
    with_end, without = a_system(person, "Arkivet"), a_system(person, "Skoleweb")
    for one in (with_end, without):
        rated(person, one, 0, 4)
    ending(person, with_end, 400, notice=3)
    page = shown(PAGE, person=person)
    (chart,) = page.get("vega_lite_chart") or page.get("arrow_vega_lite_chart")
    assert "Én stolpe per system" in str(chart.proto)
    assert "Ett system er ikke med i bildet" in _said(page)


def test_a_system_that_is_kept_stands_folded_with_its_class_and_why(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person, "Kartportalen")
    rated(person, one, 5, 1)
    answered(person, one, Answer.NO)
    page = unfolded(shown(PAGE, person=person))
    assert "1 system" in [one.label for one in page.expander]
    (kept,) = (str(one.value.to_csv()).replace("\\", "") for one in page.table)
    assert "Kartportalen" in kept and "Behold." in kept and "Lav, " in kept
