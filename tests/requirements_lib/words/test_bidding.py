"""How a supplier may bid is printed whole, with what an alternative bid must meet only where one is taken."""

from requirements_lib.domain.tender.bidding import Bidding, Variants
from requirements_lib.words.bidding import announced


def test_one_bid_and_no_alternatives() -> None:
    must = Bidding(variant_requirements="Står igjen fra før.")
    assert announced(must) == "En leverandør kan gi ett tilbud. Alternative tilbud godtas ikke."
    assert announced(must, divided=True).startswith("En leverandør kan gi ett tilbud på hver delkontrakt.")


def test_alternatives_with_a_main_bid_and_what_they_must_meet() -> None:
    told = announced(
        Bidding(several=True, variants=Variants.WITH_MAIN, variant_requirements="ARK-01 må oppfylles.")
    )
    assert "bare fra leverandører som også gir tilbud på løsningen" in told
    assert told.endswith("For alternative tilbud gjelder: ARK-01 må oppfylles.")
