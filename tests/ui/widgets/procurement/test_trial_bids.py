"""What is written about imagined bids is read, or told by the name of its field."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.weighing.trial import Expectation
from tests.scoring.domain.trial.test_trial import a_setting
from ui.widgets.procurement.price_parameters import Wrong
from ui.widgets.procurement.trial_bids import read_bid, read_expectation, read_points

EXPECTED = {"price": "4 000 000", "spread": "25 %", "lowest": "3", "highest": "8,5"}
BID = {"A_name": " Nordfjell ", "A_price": "1 250 000", "A_T2": "7,5"}


def test_what_is_expected_is_read() -> None:
    assert read_expectation(EXPECTED) == Expectation(
        price=Decimal(4_000_000), spread=Decimal(25), lowest=Decimal(3), highest=Decimal("8.5")
    )


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("price", "mye", "Prisen i midten"),
        ("spread", "200", "over 0 og under 200"),
        ("lowest", "11", "fra 0 til 10"),
        ("highest", "3", "flere poeng"),
    ],
)
def test_what_cannot_be_expected_is_told_at_its_field(field: str, text: str, said: str) -> None:
    with pytest.raises(Wrong, match=said) as wrong:
        read_expectation(EXPECTED | {field: text})
    assert list(wrong.value.by_field) == [field]


def test_a_bid_is_read() -> None:
    bid = read_bid("A", BID, a_setting())
    assert bid.name == "Nordfjell" and bid.price == 1_250_000
    assert bid.points == {"T2": Decimal("7.5")}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"A_name": " "}, "Navn på tilbud A"),
        ({"A_price": "0"}, "Pris i tilbud A"),
        ({"A_T2": "ti"}, "Poeng til A på Arkiv"),
    ],
)
def test_a_bid_that_cannot_be_used_is_told_at_its_field_by_its_letter(
    changed: dict[str, str], said: str
) -> None:
    with pytest.raises(Wrong, match=said) as wrong:
        read_bid("A", BID | changed, a_setting())
    assert list(wrong.value.by_field) == list(changed)


def test_everything_wrong_with_a_bid_is_told_at_once() -> None:
    with pytest.raises(Wrong) as wrong:
        read_bid("A", dict.fromkeys(BID, "!"), a_setting())
    assert list(wrong.value.by_field) == ["A_price", "A_T2"]


def test_points_are_from_nought_to_ten() -> None:
    assert read_points("10", "Poeng") == 10
    with pytest.raises(ValueError, match="fra 0 til 10"):
        read_points("-1", "Poeng")


_TEXTS = st.text("0123456789,.-+eE% ", max_size=40) | st.sampled_from(["30", "4", "9", "1 000 000"])


@given(_TEXTS, _TEXTS, _TEXTS, _TEXTS)
def test_whatever_is_written_only_an_expectation_within_its_ranges_comes_of_it(
    price: str, spread: str, lowest: str, highest: str
) -> None:
    try:
        found = read_expectation({"price": price, "spread": spread, "lowest": lowest, "highest": highest})
    except Wrong as wrong:
        assert set(wrong.by_field) <= set(EXPECTED)
        return
    assert found.price and 0 < found.spread < 200
    assert 0 <= found.lowest < found.highest <= 10
