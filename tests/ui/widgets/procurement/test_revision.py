"""A published tender on its page: its revisions, and the way to a correction."""

from datetime import timedelta

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.services import revision as revisions
from tests.builders import NOON
from tests.ui.cases import published_case
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

CONTROL = "Kontroll og kunngjøring"


def _page(shown: Shown, case: str, part: str = CONTROL) -> AppTest:
    return shown(entry("anskaffelse"), sak=case, **{"del": part})


def _published(officer: Person) -> str:
    application().store.clock = lambda: NOON - timedelta(days=14)
    return published_case(officer)


def test_the_revision_that_counts_is_told_with_its_fingerprint(shown: Shown, officer: Person) -> None:
    case = _published(officer)
    said = words(_page(shown, case))
    tender = procurements.tender(application().store, officer, case)
    assert "Revisjon 1 gjelder." in said
    assert tender.fingerprint in said


def test_a_correction_is_opened_and_every_part_says_so(shown: Shown, officer: Person) -> None:
    case = _published(officer)
    page = press(_page(shown, case), "Rett konkurransen")
    assert "Leverandørene har fortsatt revisjon 1" in words(page)
    assert "Ingenting er endret ennå." in words(page)
    facts = _page(shown, case, "Om anskaffelsen")
    assert "Dere retter en kunngjort konkurranse." in words(facts)
    assert not any(one.disabled for one in facts.text_input if one.label == "Tittel")
    assert "Se og kunngjør rettelsen" in buttons(facts)


def test_a_later_revision_tells_how_the_questions_were_answered_and_gives_the_letter(
    shown: Shown, officer: Person
) -> None:
    case, app = _published(officer), application()
    revisions.begin(app.store, officer, case)
    profiles.set_fields(app.store, officer, case, users="200 saksbehandlere")
    for question in ("essential", "prolong"):
        revisions.answer(app.store, officer, case, question, False)
        now = procurements.fetch(app.store, officer, case)
        revisions.write_reason(
            app.store, officer, case, f"{question}_reason", f"Grunn {question}.", now.revision
        )
    now = procurements.fetch(app.store, officer, case)
    revisions.publish(app.store, officer, case, app.library, app.law, now.revision)
    page = _page(shown, case)
    said = words(page)
    assert "Revisjon 2 gjelder." in said
    assert "Er endringen vesentlig?** Nei. Grunn essential." in said
    assert [one.proto.label for one in page.get("download_button")] == [
        "Last ned endringsbrevet for revisjon 2 (Word)"
    ]


def test_one_who_is_no_officer_reads_and_cannot_correct(shown: Shown, officer: Person) -> None:
    case, app = _published(officer), application()
    lead = people.add(app.store, "Lise Berg", frozenset())
    procurements.name_member(app.store, officer, case, Member(person=lead.id, role=Role.LEAD))
    page = shown(entry("anskaffelse"), person=lead, sak=case, **{"del": CONTROL})
    assert "Revisjon 1 gjelder." in words(page)
    assert "Rett konkurransen" not in buttons(page)
