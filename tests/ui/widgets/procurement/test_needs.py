"""The questions, and what the answers lead to."""

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.person import Person
from tests.ui.seen import choose, tables, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened
from ui.bootstrap import application


def _asked(question: str) -> str:
    return application().library.question(question).ask


def test_before_any_answer_the_card_only_counts(shown: Shown, officer: Person) -> None:
    page = opened(shown, draft(officer, answers={}), **{"del": "Behov"})
    (table,) = tables(page)
    assert table[:4] == ["Tema", "Med", "Tilbys", "Ikke avgjort"]
    assert "Siste svar" not in words(page)


def test_an_answer_says_what_came_in_and_why(shown: Shown, officer: Person) -> None:
    page = opened(shown, draft(officer, answers={}), **{"del": "Behov"})
    said = words(choose(page, _asked("records"), Answer.YES))
    assert "3 kom med:" in said and "tilbys nå" in said
    assert "ARK-05" in said and "Kravet er med fordi det oppstår dokumentasjon" in said


def test_a_changed_answer_says_what_fell_out(shown: Shown, officer: Person) -> None:
    page = opened(shown, draft(officer), **{"del": "Behov"})
    said = words(choose(page, _asked("records"), Answer.NO))
    assert "falt ut:" in said and "Kravet er utelatt fordi" in said
    assert "kom med" not in said
