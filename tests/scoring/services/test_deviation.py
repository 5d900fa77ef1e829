"""Deviations are sealed with the price, follow it when it is given anew, and count once quality is locked."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.bids.deviation import Named
from scoring.services import bid as bids
from scoring.services import deviation as service
from scoring.services import result
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI, LISE

LICENCE = ("ARK-05", Decimal(250_000), "Egen lisens.")


def test_a_deviation_is_put_on_the_price_in_the_ranking_and_stands_when_the_price_is_given_anew(
    store: Store,
) -> None:
    case = committee.opened(store)
    service.price_deviation(store, KARI, case.id, case.a, *LICENCE)
    service.price_deviation(store, KARI, case.id, case.a, "", *LICENCE[1:])
    seen = service.priced_deviations(store, KARI, case.id)[case.a]
    service.withdraw_deviation(store, KARI, case.id, case.a, 2, seen)
    with pytest.raises(Refusal, match="unknown_deviation"):  # pressed again, in a page from before
        service.withdraw_deviation(store, KARI, case.id, case.a, 1, seen)
    bids.register_price(store, KARI, case.id, case.a, Decimal(1_000_000))
    assert service.priced_deviations(store, KARI, case.id)[case.a] == (Named(requirement="ARK-05"),)
    committee.brought_to_locked(case)
    (made,) = result.make_ranking(store, KARI, case.id)
    assert made.price is not None
    assert [made.price.of(one).points for one in (case.a, case.b)] == [Fraction(10), Fraction(10)]
    (kept,) = made.evaluation.bids[0].deviations
    assert (kept.by, kept.reason, kept.at) == (KARI.id, "Egen lisens.", committee.AFTER_DEADLINE)
    assert bids.prices(store, JONAS, case.id)[case.a] == 1_000_000
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.price_deviation(store, KARI, case.id, case.a, *LICENCE)


def test_only_the_officer_prices_and_the_price_comes_first(store: Store) -> None:
    case = committee.opened(store)
    for person in (LISE, JONAS):
        with pytest.raises(Refusal, match="not_allowed"):
            service.price_deviation(store, person, case.id, case.a, *LICENCE)
        with pytest.raises(Refusal, match="not_allowed"):
            service.priced_deviations(store, person, case.id)
    unpriced = bids.register(store, KARI, case.id, committee.a_form(case.tender, "Uten pris AS")).id
    with pytest.raises(Refusal, match="deviation_before_price"):
        service.price_deviation(store, KARI, case.id, unpriced, *LICENCE)
    for amount, code in (
        (Decimal(2) * 10**12, "price_too_high"),
        (Decimal("0.0000001"), "price_too_fine"),
        (Decimal(0), "deviation_zero"),
        (Decimal(-5), "deviation_negative"),
    ):
        with pytest.raises(Refusal, match=code):
            service.price_deviation(store, KARI, case.id, case.a, "", amount, "Prøve")
    with pytest.raises(Refusal, match="deviation_both"):
        service.price_deviation(store, KARI, case.id, case.a, *LICENCE, immaterial=True)
    with pytest.raises(Refusal, match="unknown_deviation"):
        service.price_deviation(store, KARI, case.id, case.a, *LICENCE, words="Ikke skrevet i skjemaet.")
    with pytest.raises(Refusal, match="unknown_requirement"):
        service.price_deviation(store, KARI, case.id, case.a, "X-99", *LICENCE[1:])


def test_none_is_priced_or_taken_back_by_those_who_score_or_once_the_points_are_shown(store: Store) -> None:
    case = committee.scoring(store)
    for scorer in (LISE, JONAS):
        officer = scorer.model_copy(update={"roles": KARI.roles})
        with pytest.raises(Refusal, match="not_by_scorers"):
            service.price_deviation(store, officer, case.id, case.a, *LICENCE)
    service.price_deviation(store, KARI, case.id, case.a, *LICENCE)
    shown = committee.in_consensus(store)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.price_deviation(store, KARI, shown.id, shown.a, *LICENCE)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.withdraw_deviation(store, KARI, shown.id, shown.a, 1, (Named(requirement="ARK-05"),))


def test_what_the_supplier_wrote_is_priced_once_in_its_own_words_and_may_cost_nothing(store: Store) -> None:
    case = committee.opened(store)
    written = ("Vi tar forbehold om dagbøter.", "Support bare på dagtid.")
    form = committee.a_form(case.tender, "Fjordsak AS").model_copy(update={"deviations": written})
    bids.register(store, KARI, case.id, form, (), case.b)
    service.price_deviation(store, KARI, case.id, case.b, "ARK-05", Decimal(9_000), "Vakt.", written[1])
    nothing = ("", Decimal(0), "Dagbøter er ikke aktuelt.", written[0])
    service.price_deviation(store, KARI, case.id, case.b, *nothing, immaterial=True)
    assert service.priced_deviations(store, KARI, case.id)[case.b] == (
        Named(requirement="ARK-05", text=written[1]),
        Named(text=written[0]),
    )
    with pytest.raises(Refusal, match="deviation_priced"):
        service.price_deviation(store, KARI, case.id, case.b, *nothing, immaterial=True)
