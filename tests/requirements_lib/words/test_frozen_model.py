"""The frozen model in words, and a correction as it goes into the protocol."""

from datetime import UTC, datetime
from decimal import Decimal

from requirements_lib.domain.procurement.frozen_model import FrozenModel, ModelCorrection, model_of
from requirements_lib.words.frozen_model import (
    answers,
    fingerprint_sentence,
    frozen_sentence,
    protocol,
    undecided,
    weights_sentence,
)
from tests.builders import a_tender, lots
from tests.requirements_lib.domain.procurement.test_frozen_model import ranged

AT = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
WEIGHTS = {"": {"T1": Decimal(40), "T2": Decimal(60)}}
BEFORE = FrozenModel(
    model=model_of(ranged(), {"": {"T1": Decimal(45), "T2": Decimal(55)}}), by="p-kari", at=AT
)
ANEW = FrozenModel(model=model_of(ranged(), WEIGHTS), by="p-kari", at=AT, reason="Drøftet med ledelsen.")
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
        "Fryst 03.11.2026 kl. 10.00 av Kari Nord. De endelige vektene er Pris 45 % og Arkiv 55 %."
    )
    assert frozen_sentence(AFTER, "Nils Moe").startswith("Rettet, godkjent")
    anew = frozen_sentence(ANEW, "Kari Nord")
    assert anew.startswith("Fryst på nytt 03.11.2026")
    assert anew.endswith("Begrunnelse: Drøftet med ledelsen.")


def test_the_weights_of_lots_are_told_lot_by_lot() -> None:
    told = weights_sentence(model_of(a_tender(lots=lots()))).replace("\u00a0", " ")
    assert told == "De endelige vektene er i D1: Pris 40 % og Arkiv 60 %; i D2: Pris 30 % og Journal 70 %."


def test_the_protocol_has_both_versions_of_a_model_frozen_anew_and_why() -> None:
    told = protocol(BEFORE, ANEW, "Kari Nord", "Kari Nord")
    assert "fryst på nytt" in told[0] and told[0].endswith("Begrunnelse: Drøftet med ledelsen.")
    assert fingerprint_sentence(BEFORE.model) in told[1]
    assert fingerprint_sentence(ANEW.model) in told[2]


def test_the_protocol_has_both_versions_both_people_and_each_condition() -> None:
    told = protocol(BEFORE, AFTER, "Kari Nord", "Nils Moe")
    assert "Kari Nord foreslo rettelsen" in told[0]
    assert "Nils Moe godkjente den" in told[0]
    assert fingerprint_sentence(BEFORE.model) in told[1]
    assert fingerprint_sentence(AFTER.model) in told[2]
    assert [one.split(": ")[1] for one in told[3:]] == [answer for _, answer in answers(CORRECTION)]
    assert protocol(BEFORE, BEFORE, "Kari Nord", "Kari Nord") == []


def test_a_correction_that_nobody_decided_is_told_in_the_protocol() -> None:
    told = undecided(CORRECTION, "Kari Nord")
    assert told.startswith("Kari Nord foreslo 03.11.2026")
    assert told.endswith("Modellen som var fryst, er brukt.")
