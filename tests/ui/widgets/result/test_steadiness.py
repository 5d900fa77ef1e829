"""«Hvor sikkert er resultatet?» where evaluated prices are compared: by ranking again, logged when it is opened."""

from decimal import Decimal

from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.price_model import Deduction
from tests.scoring.services.committee import JONAS
from tests.scoring.services.test_closeness import views
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.seen import press, tables, words
from tests.ui.showing import Shown

OPEN = "Vis hvor sikkert resultatet er"


def test_each_score_is_moved_and_each_bid_is_taken_away_with_the_announced_model(
    shown: Shown, officer: Person
) -> None:
    case = ranked(price_model=Deduction(full_value=Decimal(1_000_000)))
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert "ikke på en sum av vektede poeng" in words(page)
    assert views(case.store, case.id) == []
    page = press(page, OPEN)
    # A leads by 250 000 kr. ARK-05 is 3/5 of 1 000 000 kr: 60 000 a point, so 4,17 points are needed, 4,5 on the scale.
    told = words(page)
    assert "Det må minst 4,5 poeng til på én vurdering før et annet tilbud er først." in told
    assert "Om Nordfjell AS avvises, er Fjordsak AS eneste tilbud." in told
    (table,) = (one for one in tables(page) if "Ny vinner ved" in one)
    assert table[5:10] == [
        r"Nordfjell AS \(A\)",
        r"ARK\-05 Tittel på ARK\-05",
        "5",
        "0,5",
        r"Fjordsak AS \(B\)",
    ]
    assert [person for person, _ in views(case.store, case.id)] == [JONAS.id]
