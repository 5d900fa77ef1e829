"""A probable legal basis is printed by name until somebody has recorded that they have read it."""

from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.law import BasisCheck, Certainty, LegalBasis
from requirements_lib.services import procurement as procurements
from tests.builders import a_basis, a_profile, a_requirement
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.procurement.bases import standing

PROBABLE = LegalBasis.model_validate(a_basis(certainty=Certainty.PROBABLE))
CHECK = BasisCheck(source=PROBABLE.source, checked_by="Ida Moe", where="Lovdata", checked=date(2026, 11, 20))


def opened(shown: Shown, officer: Person) -> tuple[str, AppTest]:
    """The part «Krav» of a draft with a requirement of its own that rests on a probable basis."""
    own = a_requirement("EGN-01", legal_bases=[PROBABLE])
    app = application()
    case = procurements.start(
        app.store, officer, app.library, a_profile(own_requirements=(own,), criteria=())
    ).id
    page = shown(entry("anskaffelse"), sak=case, tema="EGN", **{"del": "Krav"})
    return case, next(
        one for one in page.button if one.label.startswith("Kontroller rettsgrunnlaget for ")
    ).click().run()


def recorded(case: str, officer: Person) -> tuple[BasisCheck, ...]:
    return procurements.fetch(application().store, officer, case).profile.basis_checks


def filled(page: AppTest, **fields: str) -> AppTest:
    """The form sent in with some fields changed."""
    for label, text in fields.items():
        next(one for one in page.text_input if one.label.startswith(label)).set_value(text)
    return next(one for one in page.button if one.label == "Før kontrollen").click().run()


def test_an_unchecked_basis_says_what_the_documents_will_show() -> None:
    assert standing(PROBABLE, None) == (
        "arkivforskrifta § 5 andre ledd bokstav d er ikke kontrollert. Dokumentene viser bare «arkivforskrifta»."
    )
    assert standing(PROBABLE, CHECK).endswith("er kontrollert 20.11.2026 av Ida Moe (Lovdata).")


def test_the_officer_records_who_checked_it_where_and_when(shown: Shown, officer: Person) -> None:
    case, page = opened(shown, officer)
    page = filled(page, Hvem="Ida Moe", Hvor="Lovdata", Dato="20.11.2026")
    assert recorded(case, officer) == (CHECK,)
    assert "er kontrollert 20.11.2026 av Ida Moe" in words(page)


@pytest.mark.parametrize(("field", "text", "told"), [
    ("Hvem", " ", "Fyll ut hvem, hvor og dato."),
    ("Dato", "i går", "er ikke en dato"),
    ("Dato", f"{date.today() + timedelta(days=2):%d.%m.%Y}", "kan ikke være fram i tid"),
])  # fmt: skip
def test_what_cannot_be_a_check_is_told_and_not_recorded(
    shown: Shown, officer: Person, field: str, text: str, told: str
) -> None:
    case, page = opened(shown, officer)
    page = filled(page, **{field: text})
    assert told in words(page)
    assert recorded(case, officer) == ()
