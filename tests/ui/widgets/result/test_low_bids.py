"""Low prices are flagged on Resultat as soon as the prices are open, with what the municipality must do."""

from decimal import Decimal

from requirements_lib.domain.person import Person
from scoring.services import bid as bids
from scoring.services import result
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.pages.test_result import PAGE
from tests.ui.sealed import know
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application


def test_a_low_price_is_flagged_before_and_after_the_ranking_and_rejects_nothing(
    shown: Shown, officer: Person
) -> None:
    know(application().store)
    case = committee.opened(application().store)
    bids.register_price(case.store, KARI, case.id, case.b, Decimal(1_250_000))
    committee.brought_to_locked(case)
    told = words(shown(PAGE, person=JONAS, sak=case.id)).replace("\u00a0", " ")
    assert "2 tilbud kan være unormalt lavt priset." in told
    assert "Prisen, 1 000 000 kr, er 20 % under den nest laveste prisen, som er 1 250 000 kr." in told
    assert "er 75 % under den anslåtte verdien, som er 4 000 000 kr." in told
    assert "skal kommunen skriftlig kreve" in told
    assert "tommelfingerregler i Målestokk, ikke rettsregler" in told
    (made,) = result.make_ranking(case.store, KARI, case.id)
    assert len(made.bids) == 2
    assert "2 tilbud kan være unormalt lavt priset." in words(shown(PAGE, person=JONAS, sak=case.id))
