"""The part «Krav» of a draft procurement on the shipped library, as its officer sees it."""

from typing import Any

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.services import procurement as procurements
from tests.builders import a_profile
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def draft(officer: Person, **changes: Any) -> str:
    """The id of a draft where every question is answered yes."""
    app = application()
    answers = {one.id: "yes" for one in app.library.questions}
    profile = a_profile(**({"answers": answers, "criteria": ()} | changes))
    return procurements.start(app.store, officer, app.library, profile).id


def opened(shown: Shown, case: str, **address: str) -> AppTest:
    """The part «Krav», at the theme and the view named."""
    return shown(entry("anskaffelse"), sak=case, **({"del": "Krav", "tema": "ARK"} | address))


def saved(officer: Person, case: str) -> Profile:
    """What is saved."""
    return procurements.fetch(application().store, officer, case).profile


def write(page: AppTest, label: str, text: str) -> None:
    """Write in the one field whose label begins so; it is sent with the form."""
    (field,) = [one for one in (*page.text_input, *page.text_area) if one.label.startswith(label)]
    field.set_value(text)


def choose_kind(page: AppTest, kind: Kind) -> None:
    """Choose the kind of the requirement in the form; it is sent with the form."""
    (field,) = [one for one in page.radio if one.label == "Type"]
    field.set_value(kind)
