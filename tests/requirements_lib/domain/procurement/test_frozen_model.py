"""The evaluation model before the bids are opened: final weights as announced, and one fingerprint of it all."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.procurement.frozen_model import (
    ModelCorrection,
    by_publishing,
    model_of,
    require_answered,
    require_open,
    suggested,
)
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.price_model import Linear
from tests.builders import a_profile, a_tender, criteria, lots

AT = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def ranged() -> Tender:
    """Price 35–45 % and quality 55–65 %."""
    ends = ((35, 45), (55, 65))
    given = tuple(
        one.model_copy(update={"least": Decimal(low), "most": Decimal(high)})
        for one, (low, high) in zip(criteria(), ends, strict=True)
    )
    return a_tender(criteria=given, weighting="ranges")


def _weights(price: str, quality: str) -> dict[str, dict[str, Decimal]]:
    return {"": {"T1": Decimal(price), "T2": Decimal(quality)}}


def _faults(tender: Tender, weights: dict[str, dict[str, Decimal]]) -> list[str]:
    with pytest.raises(Blocked) as blocked:
        model_of(tender, weights)
    return [one.code for one in blocked.value.findings]


def test_publishing_freezes_what_is_announced_exactly_and_nothing_else() -> None:
    made = by_publishing(a_tender(), "p-kari", AT)
    assert made is not None
    assert made.model.weights_of("") == {"T1": 40, "T2": 60}
    assert by_publishing(ranged(), "p-kari", AT) is None


def test_final_weights_within_the_ranges_make_a_model_in_which_nothing_is_open() -> None:
    model = model_of(ranged(), _weights("37.5", "62.5"))
    assert model.weights_of("") == {"T1": Decimal("37.5"), "T2": Decimal("62.5")}
    assert all(one.least is None and one.most is None for one in model.parts[0].criteria)


@pytest.mark.parametrize(
    ("weights", "codes"),
    [
        (_weights("34", "66"), ["final_weight_outside_range", "final_weight_outside_range"]),
        (_weights("45", "65"), ["criteria_weights_not_100"]),
        ({"": {"T1": Decimal(40)}}, ["final_weight_missing"]),
        ({}, ["final_weight_missing", "final_weight_missing"]),
        (_weights("0", "100"), ["final_weight_missing"]),
    ],
)
def test_weights_that_are_not_as_announced_are_each_found(
    weights: dict[str, dict[str, Decimal]], codes: list[str]
) -> None:
    assert _faults(ranged(), weights) == codes


def test_final_weights_must_follow_the_announced_order() -> None:
    tender = a_tender(
        criteria=tuple(reversed(criteria(price="40", quality="60"))),
        weighting="priority",
        weighting_reason="Her.",
    )
    assert _faults(tender, _weights("60", "40")) == ["final_weight_against_order"]
    assert model_of(tender, _weights("30", "70")).weights_of("")["T2"] == 70


def test_everything_in_the_model_moves_the_fingerprint_and_nothing_else_does() -> None:
    one = model_of(ranged(), _weights("40", "60"))
    assert one.fingerprint == model_of(ranged(), _weights("40", "60")).fingerprint
    others = [
        model_of(ranged(), _weights("41", "59")),
        one.model_copy(update={"parts": (one.parts[0].model_copy(update={"price_model": Linear()}),)}),
        one.model_copy(update={"requirement_weights": {}}),
        model_of(a_tender()),
    ]
    assert len({one.fingerprint, *(other.fingerprint for other in others)}) == 5


def test_each_lot_has_its_own_weights_and_a_part_keeps_the_fingerprint_of_the_tender() -> None:
    tender = a_tender(lots=lots())
    model = model_of(tender)
    assert model.weights_of("D2") == {"T1": 30, "T2": 70}
    final = tender.with_weights({"D1": {}, "D2": {"T1": Decimal(20), "T2": Decimal(80)}})
    part = final.of_lot("D2")
    assert [one.weight for one in part.criteria] == [20, 80]
    assert (part.fingerprint, part.lot_id) == (tender.fingerprint, "D2")


def test_the_preliminary_weights_are_suggested() -> None:
    profile = a_profile(criteria=criteria(price="42", quality="58"))
    assert suggested(profile, ranged()) == _weights("42", "58")


def test_what_was_announced_exactly_cannot_be_corrected() -> None:
    with pytest.raises(Refusal) as refused:
        require_open(a_tender())
    assert refused.value.code == "model_announced_exactly"
    require_open(ranged())


def test_each_of_the_three_conditions_must_be_answered() -> None:
    answers: dict[str, Any] = {"unchanged": "Ja.", "unforeseen": " ", "fair": ""}
    with pytest.raises(Blocked) as blocked:
        require_answered(ModelCorrection(weights={}, proposed_by="p", proposed_at=AT, **answers))
    assert [one.subject for one in blocked.value.findings] == ["unforeseen", "fair"]
