"""Bids: no price anywhere in them, rulings that only take away, rejections that only people make."""

from decimal import Decimal

import pytest

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.tender.response import Response, ResponseForm
from scoring.domain.bids.bid import (
    Bid,
    Price,
    Rejection,
    Ruling,
    bid_from,
    letter,
    overruled,
    rejected,
    taking_part,
)
from tests.scoring.domain.builders import a_bid

FORM = ResponseForm(
    tender="f" * 64,
    supplier="Nordfjell AS",
    organisation_number="999888777",
    responses=(Response(requirement="ARK-01", code=AnswerCode.MET_TODAY),),
    assumptions="Kommunen har egen identitetsløsning.",
    deviations=("Ingen",),
)


def _ruling(met: bool, number: int = 1, bid: str = "a") -> Ruling:
    return Ruling(bid=bid, requirement="ARK-01", met=met, number=number, reason="Vedlegget viser noe annet.")


def test_a_bid_is_for_the_lot_of_its_form_and_one_stored_before_there_were_lots_for_none() -> None:
    assert bid_from(FORM.model_copy(update={"lot": "D2"}), "b1", "A").lot == "D2"
    stored = a_bid().model_dump(exclude={"lot"})
    assert Bid.model_validate(stored).lot == ""


def test_a_bid_has_no_field_that_could_hold_a_price() -> None:
    assert not {"price", "amount", "amounts", "sum"} & set(Bid.model_fields)
    told = {"bid", "amount", "amounts", "deviations", "proposal", "corrections", "salt"}
    assert set(Price.model_fields) == told


def test_everything_in_the_form_comes_with_the_bid() -> None:
    moved = Finding(code="response_missing", severity=Severity.WARNING, subject="ARK-05")
    bid = bid_from(FORM, "b1", "A", [moved])
    assert (bid.supplier.name, bid.supplier.organisation_number) == ("Nordfjell AS", "999888777")
    assert (bid.responses, bid.assumptions, bid.deviations) == (
        FORM.responses,
        FORM.assumptions,
        FORM.deviations,
    )
    assert bid.findings == (moved,)


def test_an_answer_is_found_by_the_requirements_id() -> None:
    bid = a_bid(ARK_01=AnswerCode.NOT_MET)
    answer = bid.response_to("ARK-01")
    assert answer is not None and answer.code is AnswerCode.NOT_MET
    assert bid.response_to("ARK-02") is None


@pytest.mark.parametrize(("place", "expected"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA")])
def test_bids_are_lettered_in_order(place: int, expected: str) -> None:
    assert letter(place) == expected


def test_the_latest_ruling_decides() -> None:
    assert overruled("a", [_ruling(met=False)]) == {"ARK-01"}
    assert overruled("a", [_ruling(met=True, number=2), _ruling(met=False)]) == frozenset()


def test_a_ruling_on_another_bid_does_not_count() -> None:
    assert overruled("b", [_ruling(met=False, bid="a")]) == frozenset()


def test_a_rejection_stands_until_it_is_withdrawn() -> None:
    first = Rejection(bid="a", reason="Vesentlig avvik.", number=1)
    assert rejected([first]) == {"a": first}
    assert rejected([first, Rejection(bid="a", rejected=False, reason="Feil.", number=2)]) == {}


def test_money_is_kept_to_the_last_digit() -> None:
    assert Price(bid="a", amount=Decimal("1250000.05")).amount == Decimal("1250000.05")


def test_a_rejected_bid_takes_no_part() -> None:
    bids = [a_bid("A"), a_bid("B")]
    assert taking_part(bids, [Rejection(bid="b", reason="Vesentlig avvik.")]) == (bids[0],)
