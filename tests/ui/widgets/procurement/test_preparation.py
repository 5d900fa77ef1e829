"""The tasks of a procurement: how far each has come, and the way to it."""

from requirements_lib.domain.person import Person
from tests.ui.cases import ready_case
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.navigation import entry

PAGE = entry("anskaffelse")


def test_every_part_is_a_task_with_what_it_lacks(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, sak=ready_case(officer, reference=""))
    told = words(page)
    assert "4 av 7 oppgaver er gjort." in told  # the facts, the committee and what waits for them are not
    assert "Saksnummer mangler. Fyll ut feltet." in told
    assert [one.label for one in page.button if (one.key or "").startswith("oppgave_")][:2] == [
        "Fyll ut det viktigste om anskaffelsen",
        "Beskriv behovet",
    ]


def test_a_task_leads_to_its_part(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, sak=ready_case(officer))
    assert page.button(key="neste_oppgave").label == "Neste: fyll ut det viktigste om anskaffelsen"
    page = page.button(key="oppgave_criteria").click().run()
    assert page.query_params["del"] == "Kriterier"
