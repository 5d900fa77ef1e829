"""«Hvorfor vant A?» on Resultat, in points, in kroner and where nobody has won."""

from decimal import Decimal

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.price_model import Deduction, PriceModel, Qcbs
from tests.scoring.services.committee import JONAS
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.seen import words
from tests.ui.showing import Shown


def _told(shown: Shown, model: PriceModel | None = None) -> str:
    case = ranked(price_model=model) if model else ranked()
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert not page.exception
    return words(page).replace("\\", "").replace("\u00a0", " ")


def test_the_page_says_why_the_first_won_and_what_the_other_was_better_at(
    shown: Shown, officer: Person
) -> None:
    told = _told(shown)
    assert "Hvorfor vant Nordfjell AS (A)?" in told
    assert (
        "Nordfjell AS (A) er 0,68 poeng foran Fjordsak AS (B). Nordfjell AS (A) er bedre på Pris. "
        "Fjordsak AS (B) er bedre på Arkiv."
    ) in told
    assert "Forsprang = 0,80 (Pris) − 0,12 (Arkiv) = 0,68 poeng" in told


def test_a_lead_in_kroner_is_told_in_kroner(shown: Shown, officer: Person) -> None:
    told = _told(shown, Deduction(full_value=Decimal(500_000)))
    assert "er 250 000 kr foran Fjordsak AS (B). Forspranget kommer fra Pris." in told
    assert (
        "Med en pris på 1 000 000 kr, 250 000 kr lavere, hadde Fjordsak AS (B) ikke lenger vært bak" in told
    )


def test_the_weighted_technical_part_is_told_too(shown: Shown, officer: Person) -> None:
    assert "Forsprang = 0,80 (Pris)" in _told(shown, Qcbs())


def _many() -> None:
    from scoring.domain.ranking.ranking import rank
    from tests.scoring.domain.builders import evaluated, evaluation
    from ui.widgets.result.why import show_why

    show_why(rank(evaluation(*(evaluated("ABCDEF"[place], 100 + place, 8) for place in range(6)))))


def test_among_many_bids_only_the_nearest_is_open() -> None:
    page = AppTest.from_function(_many).run()
    assert not page.exception
    assert "Vinneren mot de 4 andre tilbudene" in [one.label for one in page.expander]
    folded = [one.value for one in page.expander[0].markdown]
    assert len(folded) == 4 and not any("foran Tilbud B" in one for one in folded)
    assert "foran Tilbud B" in page.markdown[0].value
