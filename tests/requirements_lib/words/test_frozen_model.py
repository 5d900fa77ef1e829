"""The frozen model in words, and a correction as it goes into the protocol."""

from datetime import UTC, datetime
from decimal import Decimal

from requirements_lib.domain.frozen_model import FrozenModel, ModelCorrection, model_of
from requirements_lib.words.frozen_model import (
    answers,
    fingerprint_sentence,
    frozen_sentence,
    protocol,
    weights_sentence,
)
from tests.builders import a_tender, lots
from tests.requirements_lib.domain.test_frozen_model import ranged

AT = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
WEIGHTS = {"": {"T1": Decimal(40), "T2": Decimal(60)}}
BEFORE = FrozenModel(
    model=model_of(ranged(), {"": {"T1": Decimal(45), "T2": Decimal(55)}}), by="p-kari", at=AT
)
CORRECTION = ModelCorrection(
    weights=WEIGHTS,
    proposed_by="p-kari",
    proposed_at=AT,
    unchanged="Samme kriterier.",
    unforeseen="Innenfor rammen.",
    fair="Tilbudene er ikke lest.",
)
AFTER = FrozenModel(model=model_of(ranged(), WEIGHTS), by="p-nils", at=AT, correction=CORRECTION)


def test_a_frozen_model_is_told_with_time_person_and_weights() -> None:
    assert frozen_sentence(BEFORE, "Kari Nord").replace("\u00a0", " ") == (
        "Fryst 3. november 2026 kl. 10.00 av Kari Nord. De endelige vektene er Pris 45 % og Arkiv 55 %."
    )
    assert frozen_sentence(AFTER, "Nils Moe").startswith("Rettet, godkjent")


def test_the_weights_of_lots_are_told_lot_by_lot() -> None:
    told = weights_sentence(model_of(a_tender(lots=lots()))).replace("\u00a0", " ")
    assert told == "De endelige vektene er i D1: Pris 40 % og Arkiv 60 %; i D2: Pris 30 % og Journal 70 %."


def test_the_protocol_has_both_versions_both_people_and_each_condition() -> None:
    told = protocol(BEFORE, AFTER, "Kari Nord", "Nils Moe")
    assert "Kari Nord foreslo rettelsen" in told[0]
    assert "Nils Moe godkjente den" in told[0]
    assert fingerprint_sentence(BEFORE.model) in told[1]
    assert fingerprint_sentence(AFTER.model) in told[2]
    assert [one.split(": ")[1] for one in told[3:]] == [answer for _, answer in answers(CORRECTION)]
    assert protocol(BEFORE, BEFORE, "Kari Nord", "Kari Nord") == []
