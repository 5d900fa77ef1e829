"""A basket's unit prices are sealed line by line, summed as announced, and shown line by line in the ranking."""

from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.weighing.price_model import Basket, BasketLine
from scoring.services import bid as bids
from scoring.services import deviation, result
from scoring.services import price_line as service
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI

# O11: 1500 · 18 + 50 · 20 + 1200 · 25 + 540 · 32 = 75 280.
QUANTITIES, UNIT_PRICES = (1500, 50, 1200, 540), tuple(map(Decimal, (18, 20, 25, 32)))
BASKET = Basket(lines=tuple(BasketLine(name=f"Vare {one}", quantity=Decimal(one)) for one in QUANTITIES))


def test_o11_the_lines_are_sealed_and_their_sum_is_the_price(store: Store) -> None:
    case = committee.opened(store, price_model=BASKET)
    service.register_lines(store, KARI, case.id, case.a, UNIT_PRICES)
    committee.brought_to_locked(case)
    assert bids.prices(store, JONAS, case.id)[case.a] == 75_280
    (made,) = result.make_ranking(store, KARI, case.id)
    assert made.cost is not None
    own = made.cost.of(case.a)
    assert own is not None
    assert [one.cost for one in own.lines] == [27_000, 1_000, 30_000, 17_280]
    assert (made.evaluation.bids[0].price, made.evaluation.bids[0].amounts) == (None, UNIT_PRICES)


def test_lines_that_are_missing_or_nothing_and_a_model_without_lines_are_refused(store: Store) -> None:
    case = committee.opened(store, price_model=BASKET)
    for amounts, code in (
        (UNIT_PRICES[:3], "lines_missing"),
        ((Decimal(0),) * 4, "price_not_positive"),
        ((*UNIT_PRICES[:3], Decimal(2) * 10**12), "price_too_high"),
        ((*UNIT_PRICES[:3], Decimal(10) ** 12), "price_too_high"),  # times 540
        ((*UNIT_PRICES[:3], Decimal("1.1234567")), "price_too_fine"),
    ):
        with pytest.raises(Refusal, match=code):
            service.register_lines(store, KARI, case.id, case.a, amounts)
    with pytest.raises(Refusal, match="lines_missing"):
        bids.register_price(store, KARI, case.id, case.a, Decimal(1_000_000))
    plain = committee.opened(store)
    with pytest.raises(Refusal, match="no_price_lines"):
        service.register_lines(store, KARI, plain.id, plain.a, UNIT_PRICES)
    with pytest.raises(Refusal, match="not_allowed"):
        service.register_lines(store, JONAS, case.id, case.a, UNIT_PRICES)


def test_the_greatest_and_the_finest_that_can_be_sealed_can_be_ranked(store: Store) -> None:
    lines = (
        BasketLine(name="Stor", quantity=Decimal(1)),
        BasketLine(name="Liten", quantity=Decimal("0.000001")),
    )
    case = committee.opened(store, price_model=Basket(lines=lines))
    amounts = (Decimal(10) ** 12 - 2, Decimal("0.000001"))
    service.register_lines(store, KARI, case.id, case.a, amounts)
    service.register_lines(store, KARI, case.id, case.b, (Decimal(1), Decimal(10) ** 12))
    deviation.price_deviation(store, KARI, case.id, case.a, "", Decimal(10) ** 12, "Mest.")
    deviation.price_deviation(store, KARI, case.id, case.b, "", Decimal("0.000001"), "Minst.")
    committee.brought_to_locked(case)
    assert result.make_ranking(store, KARI, case.id)[0].evaluation.bids[0].amounts == amounts
