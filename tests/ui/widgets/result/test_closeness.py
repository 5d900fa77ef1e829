"""«Hvor sikkert er resultatet?» opens on a press, logs each opening once, and says what would change the winner."""

import pytest

from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import result
from tests.scoring.services.committee import JONAS, KARI, OLE, Case
from tests.scoring.services.test_closeness import views
from tests.ui.pages.test_result import PAGE, brought_to, ranked
from tests.ui.sealed import MANAGER
from tests.ui.seen import buttons, press, tables, words
from tests.ui.showing import Shown
from ui.navigation import entry

OPEN, CLOSE = "Vis hvor sikkert resultatet er", "Skjul hvor sikkert resultatet er"
HEADING = "Hvor sikkert er resultatet?"


def viewers(case: Case) -> list[str]:
    """Who has opened it, once for each time."""
    return [person for person, _ in views(case.store, case.id)]


def test_nothing_is_computed_or_logged_before_somebody_presses(shown: Shown, officer: Person) -> None:
    case = ranked()
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert HEADING in words(page)
    assert "Hver gang noen åpner dem, føres det i loggen." in words(page)
    assert "Hvor langt vektene kan flyttes" not in words(page)
    assert viewers(case) == []


def test_the_sentence_comes_first_and_then_every_figure(shown: Shown, officer: Person) -> None:
    page = press(shown(PAGE, person=JONAS, sak=ranked().id), OPEN)
    told = words(page)
    # A leads by 0.68. ARK-05 weighs 36 % and ARK-08 24 %: 100 · 0.68 / 36 = 1.89 and 100 · 0.68 / 24 = 2.83.
    assert (
        "**Det må minst 2 poeng til på én vurdering, eller vekten på pris må synke fra 40 til under" in told
    )
    assert "Vinneren endres først hvis vekten på pris synker fra 40 til 9,09" in told
    assert [
        *("Kriterium", "Samme vinner", "Først med lavere vekt", "Først med høyere vekt"),
        *("Pris 40\u00a0%", "9,09–100\u00a0%", r"Fjordsak AS \(B\)", "Ingen"),
        *("Arkiv 60\u00a0%", "0–90,91\u00a0%", "Ingen", r"Fjordsak AS \(B\)"),
    ] in tables(page)
    scores = next(one for one in tables(page) if "Ny vinner ved" in one)
    assert scores[5:10] == [
        r"Nordfjell AS \(A\)",
        r"ARK\-05 Tittel på ARK\-05",
        "6",
        "4",
        r"Fjordsak AS \(B\)",
    ]
    assert "Vinneren endres først hvis poengene til Nordfjell AS på ARK-05 synker fra 6 til" in told
    assert shares(page)[3:6] == [r"Nordfjell AS \(A\)", "90,9\u00a0%", "eksakt"]
    assert "Hvis hver vurdering, uavhengig av de andre, er ett poeng for høy i 25" in told
    assert "Om Fjordsak AS avvises, er Nordfjell AS eneste tilbud." in told
    assert len(page.main.get("vega_lite_chart")) == 2


def shares(page: object) -> list[str]:
    """The table of the weightings, the first with these headings."""
    return next(one for one in tables(page) if one[:3] == ["Tilbud", "Først i", "Regnet"])  # type: ignore[arg-type]


def test_each_opening_is_logged_once_however_often_the_page_is_drawn(shown: Shown, officer: Person) -> None:
    case = ranked()
    page = press(shown(PAGE, person=OLE, sak=case.id), OPEN)
    page.run()
    page.run()
    assert "Hvor langt vektene kan flyttes" in words(page)
    assert viewers(case) == [OLE.id]
    page = press(page, CLOSE)
    assert "Hvor langt vektene kan flyttes" not in words(page)
    page = press(page, OPEN)
    assert viewers(case) == [OLE.id, OLE.id]


def test_whoever_leaves_the_page_must_open_it_anew(shown: Shown, officer: Person) -> None:
    case = ranked()
    page = press(shown(PAGE, person=OLE, sak=case.id), OPEN)
    page.switch_page(entry("tilbud").file).run()
    page.query_params.update({"sak": case.id})
    page.switch_page(PAGE.file).run()
    assert HEADING in words(page)
    assert "Hvor langt vektene kan flyttes" not in words(page)
    assert viewers(case) == [OLE.id]


def test_a_manager_opens_it_under_the_same_access(shown: Shown, officer: Person) -> None:
    case = ranked()
    press(shown(PAGE, person=MANAGER, sak=case.id), OPEN)
    assert viewers(case) == [MANAGER.id]


@pytest.mark.parametrize("stage", ["in_consensus", "locked"])
def test_it_does_not_exist_before_the_ranking(shown: Shown, officer: Person, stage: str) -> None:
    page = shown(PAGE, person=KARI, sak=brought_to(stage).id)
    assert HEADING not in words(page)
    assert OPEN not in buttons(page)


def test_a_new_ranking_must_be_opened_anew(shown: Shown, officer: Person) -> None:
    case = ranked()
    page = press(shown(PAGE, person=KARI, sak=case.id), OPEN)
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.a, reason="Vesentlig avvik."))
    result.make_ranking(case.store, KARI, case.id)
    page.run()
    assert CLOSE not in buttons(page)
    page = press(page, OPEN)
    assert "Det er bare ett tilbud i rangeringen, og ingenting å sammenligne med." in words(page)
    assert "Hvor langt vektene kan flyttes" not in words(page)
    assert [told for _, told in views(case.store, case.id)] == ['{"number":1}', '{"number":2}']


def test_each_lot_is_opened_by_itself(shown: Shown, officer: Person) -> None:
    case = brought_to("divided_locked")
    result.make_ranking(case.store, KARI, case.id)
    page = press(shown(PAGE, person=KARI, sak=case.id), OPEN)
    (lots,) = (one for one in page.main.button_group if one.label == "Delkontrakt")
    page = lots.set_value("D2").run()
    assert OPEN in buttons(page)
    assert len(viewers(case)) == 1
