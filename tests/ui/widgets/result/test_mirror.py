"""«Hva hadde andre modeller gitt?» opens on a press, logs each opening once, and says that it changes nothing."""

from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import result
from tests.scoring.services.committee import JONAS, KARI, Case
from tests.scoring.services.test_closeness import views
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.seen import buttons, press, tables, words
from tests.ui.showing import Shown

OPEN, CLOSE = "Vis hva andre modeller hadde gitt", "Skjul hva andre modeller hadde gitt"


def _seen(case: Case) -> list[str]:
    return [person for person, _ in views(case.store, case.id, "mirror_viewed")]


def test_it_opens_on_a_press_with_every_model_and_each_opening_is_logged(
    shown: Shown, officer: Person
) -> None:
    case = ranked()
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert "Speilet endrer ingenting, og den skal ikke brukes til å velge modell" in words(page)
    assert _seen(case) == []
    page = press(page, OPEN)
    assert _seen(case) == [JONAS.id]
    (table,) = (one for one in tables(page) if one[0] == "Modell")
    assert table[:8] == [
        *("Modell", "Ingen justering", "Samme faktor", "Like mange poeng"),
        *(r"Forholdsmessig \(kunngjort\)", "A, B (kunngjort)", "A, B", "A, B"),
    ]
    assert len(table) == 4 * 14
    assert "av de 11 andre modellene som kan brukes" in words(page) or "Alle de 11 andre" in words(page)
    assert "Ikke med: «Laveste pris» (det er kriterier for kvalitet)" in words(page)
    page = press(page, CLOSE)
    assert OPEN in buttons(page) and _seen(case) == [JONAS.id]


def test_there_is_no_mirror_of_a_single_bid(shown: Shown, officer: Person) -> None:
    case = ranked()
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.a, reason="Trakk tilbudet."))
    result.make_ranking(case.store, KARI, case.id)
    assert OPEN not in buttons(shown(PAGE, person=KARI, sak=case.id))
