"""The result page: what would change it, where the system stands, and what happens if nobody does anything."""

from datetime import date

from scoring.services import quick_rating, system
from tests.ui.pages.inventory import a_system, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_the_result_of_the_half_hour_says_what_would_change_it(shown: Shown) -> None:
    person, store = mona(), application().store
    one = a_system(person)
    system.set_fields(store, person, one, support_ends=date(2028, 6, 30))
    for question, option in {"support": "5", "people": "1", "users": "2", "exit": "copy"}.items():
        quick_rating.answer(store, person, one, question, option)
    quick_rating.explain(store, person, one, "people", "evidence", "Vakt*planen*")
    page = shown(entry("systemer"), person=person, system=one, **{"del": "Resultat"})
    assert not page.exception
    headers = [block.value for block in [*page.header, *page.subheader]]
    for title in ("Hva ville endre forslaget?", "Hvis ingen gjør noe", "Teknisk tilstand og nytte"):
        assert title in headers
    tables = "\n".join(table.value.to_csv() for table in page.table)
    assert "01.07.2028,L1 (utgått støtte) blir 6" in tables
    assert "Vakt\\*planen\\*" in tables
    assert "Teknisk tilstand (temaene INT og SKY)" in tables
