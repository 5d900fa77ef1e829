"""Systemer: registered, described, rated and judged by the system manager; read by managers; closed to others."""

from datetime import date

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.access import Role
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.selection import Standing, counts, select, whole
from scoring.domain.fulfilment import counted
from scoring.domain.systems.risk import RiskCriterion
from scoring.services import system as systems
from scoring.services import system_text
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS
from tests.ui.pages.inventory import a_system, answered, leif, mona, rated
from tests.ui.sealed import EVERYONE, know
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("systemer")


def _said(page: AppTest) -> str:
    told = [*page.title, *page.caption, *page.markdown, *page.info, *page.error]
    return "\n".join(one.value for one in told).replace("\\", "")


def _table(page: AppTest, number: int = 0) -> str:
    return str(page.table[number].value.to_csv())


def _input(page: AppTest, label: str) -> int:
    return next(place for place, one in enumerate(page.text_input) if one.label.startswith(label))


def _written(page: AppTest, label: str, text: str) -> AppTest:
    place = _input(page, label)
    return page.text_input[place].set_value(text).run()


def test_others_are_told_whom_to_ask(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, person=officer)
    assert "Du har ikke tilgang til denne siden. Spør systemansvarlig." in _said(page)
    assert [one.value for one in page.title] == ["Systemer"]


def test_whoever_evaluates_is_told_why_the_pages_are_closed_and_until_when(
    shown: Shown, officer: Person
) -> None:
    both = JONAS.model_copy(update={"roles": frozenset({Role.SYSTEM_MANAGER})})
    know(application().store, both, *(one for one in EVERYONE if one.id != both.id))
    committee.opened(application().store)
    for path in ("systemer", "utfasing", "portefoljen"):
        page = shown(entry(path), person=both)
        told = _said(page).replace("\\", "")
        assert "så lenge du er med på å vurdere tilbud i «Nytt byggesakssystem»" in told
        assert "Det åpnes igjen når meddelelsen om valget er sendt." in told
        assert not page.main.button and not page.table


def test_an_empty_register_says_who_fills_it(shown: Shown, officer: Person) -> None:
    assert (
        "Ingen systemer er registrert. Importer listen dere har, eller registrer det første over."
        in _said(shown(PAGE, person=mona()))
    )
    page = shown(PAGE, person=leif())
    assert "Ingen systemer er registrert. Systemansvarlig registrerer dem." in _said(page)
    assert not page.button


def test_a_registered_system_is_opened(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, person=mona())
    page.text_input[0].set_value(" *Gerica* ")
    page = page.button[0].click().run()
    assert page.title[0].value == "\\*Gerica\\*"
    assert page.query_params["system"]


def test_a_system_without_a_name_is_refused_in_words(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, person=mona()).button[0].click().run()
    assert [one.value for one in page.error] == ["Navn på et nytt system: Skriv hva systemet heter."]


def test_the_list_tells_owner_rating_requirements_and_risk(shown: Shown, officer: Person) -> None:
    person = mona()
    rated(person, a_system(person, "Arkivet"), 5, 4)
    a_system(person, "Skoleweb", owner="")
    page = shown(PAGE, person=leif())
    table, count = _table(page, -1), len(counted(application().library.approved_requirements))
    assert f"Oppfyller {count} av {count}" in table
    assert '"Rød, 16 av 30"' in table
    assert "Mangler eier" in table and "Ikke vurdert" in table


def test_a_system_that_does_not_exist_is_told_as_such(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, person=mona(), system="finnes-ikke")
    assert page.title[0].value == "Systemet kan ikke vises"
    assert "Systemet finnes ikke i registeret." in _said(page).replace("\\", "")


def test_a_field_is_saved_when_it_is_left(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person)
    page = _written(shown(PAGE, person=person, system=one), "Leverandør", " Norkart AS ")
    page = _written(page, "Avtalen slutter", "30.6.27")
    page = _written(page, "Oppsigelsestid", "6 mnd")
    found = systems.fetch(application().store, person, one).system
    assert (found.supplier, found.contract.ends) == ("Norkart AS", date(2027, 6, 30))
    assert "siste dag å si fra: 30.12.2026" in _said(page)


def test_what_cannot_be_a_contract_is_told_under_the_field_and_kept(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person)
    page = _written(shown(PAGE, person=person, system=one), "Avtalen startet", "01.01.2027")
    page = _written(page, "Avtalen slutter", "01.01.2026")
    (wrong,) = page.error
    assert "Avtalen for Byggarkivet slutter før den starter" in wrong.value
    assert page.text_input[_input(page, "Avtalen slutter")].value == "01.01.2026"
    assert systems.fetch(application().store, person, one).system.contract.ends is None
    assert not _written(page, "Avtalen slutter", "01.01.2028").error


def test_a_date_that_cannot_be_read_and_a_name_taken_away_are_told(shown: Shown, officer: Person) -> None:
    person = mona()
    page = shown(PAGE, person=person, system=a_system(person))
    assert "er ikke en dato" in _written(page, "Avtalen slutter", "snart").error[0].value
    page = _written(shown(PAGE, person=person, system=a_system(person)), "Navn", " ")
    assert "Systemets navn mangler" in page.error[0].value
    assert page.title[0].value == "Byggarkivet"


def test_delivery_model_and_criticality_can_be_not_known(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person)
    page = shown(PAGE, person=person, system=one)
    page = page.radio[0].set_value("cloud").run()
    page = page.radio[1].set_value("high").run()
    found = systems.fetch(application().store, person, one).system
    assert (found.delivery_model, found.criticality) == ("cloud", "high")
    page.radio[0].set_value("").run()
    assert systems.fetch(application().store, person, one).system.delivery_model is None


def test_the_needs_answers_decide_what_it_is_measured_by(shown: Shown, officer: Person) -> None:
    person = mona()
    one, said = a_system(person), {"personal_data": Answer.YES}
    systems.set_fields(application().store, person, one, **said)
    page = shown(PAGE, person=person, system=one, **{"del": "Behov"})
    assert page.radio(key=f"systemsvar_personal_data_{one}").value == "yes", "as the register has it"
    before = select(application().library, said)
    page = page.radio[0].set_value(Answer.NO).run()
    first = application().library.questions[0].id
    assert systems.fetch(application().store, person, one).system.answers == {first: Answer.NO}
    out = counts(select(application().library, said | {first: Answer.NO}))[Standing.OUT]
    assert counts(before)[Standing.OUT] < out
    assert f"{out} er utelatt" in _said(page)


def test_without_answers_it_is_measured_by_what_always_applies_and_by_what_the_register_says(
    shown: Shown, officer: Person
) -> None:
    person, library = mona(), application().library
    one = a_system(person)
    systems.set_fields(application().store, person, one, personal_data=Answer.YES)
    page = shown(PAGE, person=person, system=one, **{"del": "Krav"})
    always = [asked for asked in library.approved_requirements if asked.trigger.op == "always"]
    applying = counts(whole(library, {"personal_data": Answer.YES}, None))[Standing.IN]
    assert applying > len(always)
    assert f"0 av {applying} krav er vurdert" in str(page.get("progress")[0].proto)


def test_one_requirement_is_rated_at_a_time_and_nothing_is_chosen_before(
    shown: Shown, officer: Person
) -> None:
    person = mona()
    one = a_system(person)
    answered(person, one)
    page = shown(PAGE, person=person, system=one, krav="ARK-05", **{"del": "Krav"})
    asked = application().library.requirement("ARK-05")
    assert asked.today.question.split()[0] in _said(page)
    assert page.radio[0].value is None
    page = page.radio[0].set_value(3).run()
    rating = systems.fetch(application().store, person, one).rating("ARK-05")
    assert rating and rating.points == 3
    count = len(counted(application().library.approved_requirements))
    assert f"1 av {count} krav er vurdert, {count - 1} gjenstår." in str(page.get("progress")[0].proto)


def test_unknown_is_an_answer_and_the_next_requirement_follows(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person)
    answered(person, one)
    page = shown(PAGE, person=person, system=one, krav="ARK-99", **{"del": "Krav"})
    page = page.radio[0].set_value("Ukjent").run()
    assert "«ARK-99» finnes ikke i kravbiblioteket." in _said(page)
    first, second = (asked.id for asked in application().library.approved_requirements[:2])
    rating = systems.fetch(application().store, person, one).rating(first)
    assert rating and rating.points is None
    page = next(button for button in page.button if button.key == "neste_bunn").click().run()
    assert page.header[0].value.startswith(second) and not page.info
    assert page.query_params["krav"] == second


def test_a_risk_criterion_is_answered_with_what_its_levels_mean(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person)
    page = shown(PAGE, person=person, system=one, kriterium="C3", **{"del": "Risiko"})
    assert page.radio[0].options[0] == "1\\: Under 1 prosent av enhetens årsbudsjett"
    assert "Grensene er et forslag. Kommunen setter dem selv." in _said(page)
    page.radio[0].set_value(2).run()
    answer = systems.fetch(application().store, person, one).answer(RiskCriterion.C3)
    assert answer and answer.level == 2


def test_the_result_of_a_system_nobody_has_rated_is_that(shown: Shown, officer: Person) -> None:
    person = mona()
    page = shown(PAGE, person=person, system=a_system(person), **{"del": "Resultat"})
    assert "Systemet er ikke vurdert ennå." in _said(page)
    assert not page.table


def test_the_result_shows_the_advice_with_figures_formulas_and_reasons(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person)
    rated(person, one, 0, 4)
    store = application().store
    system_text.write_rating(store, person, one, "ARK-05", "reason", "Bare *halve* arkivet", 1)
    page = shown(PAGE, person=person, system=one, **{"del": "Resultat"})
    said = _said(page)
    assert "**Fas ut eller skift.**" in said
    assert "**100\u00a0%.**" in said and "**Rød, 16 av 30.**" in said
    assert "Risiko = (28 + 7 · 4) · (24 + 6 · 4) / 168 = 16,00" in said
    assert "Forslag. Det er du som bestemmer." in said
    assert "<td>Bare *halve* arkivet</td>" in words(page)
    assert "L1 Utgått støtte,4 av 6" in _table(page)


def test_a_manager_reads_and_changes_nothing(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person)
    answered(person, one)
    for part in ("Om systemet", "Kort vurdering", "Behov", "Krav", "Risiko"):
        page = shown(PAGE, person=leif(), system=one, **{"del": part})
        assert "Du kan lese, men ikke endre." in _said(page)
        assert all(widget.disabled for widget in [*page.text_input, *page.radio])


def test_what_somebody_has_written_is_not_read_as_formatting(shown: Shown, officer: Person) -> None:
    person = mona()
    a_system(person, "[x](y) | **fet**", owner="`kode`")
    table = _table(shown(PAGE, person=person), -1)
    assert "[\\[x\\]\\(y\\) \\| \\*\\*fet\\*\\*](/systemer?system=" in table
    assert "\\`kode\\`" in table
