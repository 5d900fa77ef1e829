"""The report for the case file is made where the requirements are chosen."""

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from tests.ui.cases import published_case, ready_case
from tests.ui.seen import buttons, tables, words


def page(case: str, person: "Person") -> None:
    from requirements_lib.services import procurement as procurements
    from ui.bootstrap import application
    from ui.widgets.procurement import why

    app = application()
    why.show(app, person, procurements.fetch(app.store, person, case))


def opened(officer: Person, case: str) -> AppTest:
    return AppTest.from_function(page, kwargs={"case": case, "person": officer}).run()


def test_how_many_stand_where_is_shown_at_once(officer: Person) -> None:
    shown = opened(officer, ready_case(officer))
    (table,) = tables(shown)
    assert table[:6] == ["Tema", "Med", "Tilbys", "Ikke avgjort", "Utelatt", "I alt"]
    assert table[-6] == "Alle temaene"
    assert "også dem som er utelatt" in words(shown)
    assert not shown.get("download_button")


def test_the_report_is_made_when_it_is_asked_for(officer: Person) -> None:
    shown = opened(officer, ready_case(officer))
    assert buttons(shown) == ["Lag rapporten"]
    shown.button[0].click().run()
    (download,) = shown.get("download_button")
    assert download.proto.label == "Last ned rapporten (Word)"


def test_a_published_procurement_can_be_reported_too(officer: Person) -> None:
    shown = opened(officer, published_case(officer))
    shown.button[0].click().run()
    assert shown.get("download_button")
