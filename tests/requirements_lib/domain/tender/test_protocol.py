"""The letters of the protocol, and the reasons it will ask for."""

from decimal import Decimal
from typing import Any

from requirements_lib.domain.rules.agreement import Agreement
from requirements_lib.domain.rules.time_plan import Procedure
from requirements_lib.domain.tender.protocol import check, letter
from requirements_lib.domain.tender.valuation import Valuation
from requirements_lib.storage.law import load
from tests.builders import a_profile

PART_II, PART_III = Decimal(1_600_000), Decimal(4_000_000)
# The two lists as they stand in anskaffelsesforskriften §§ 10-5 andre ledd and 25-5.
LETTERS = {
    "buyer": ("a", "a"),
    "object_and_value": ("b", "b"),
    "no_lots": ("", "c"),
    "negotiation": ("", "d"),
    "direct_award": ("", "e"),
    "not_electronic": ("c", "f"),
    "asked_to_take_part": ("d", "g"),
    "selected": ("e", "h"),
    "bidders": ("f", "i"),
    "rejected": ("g", "j"),
    "departed_from_dialogue": ("h", ""),
    "set_aside": ("i", "k"),
    "impartiality": ("j", "l"),
    "chosen": ("k", "m"),
    "subcontractors": ("l", "n"),
    "cancelled": ("m", "o"),
    "reserved": ("n", ""),
    "other": ("o", "p"),
}


def _codes(value: Decimal, **changes: Any) -> list[str]:
    law, profile = load(), a_profile(estimated_value=value, **changes)
    return [one.code for one in check(profile, profile.regime(law), law)]


def test_the_two_lists_have_letters_of_their_own() -> None:
    law = load()
    decisions = [a_profile(estimated_value=value).regime(law) for value in (PART_II, PART_III)]
    found = {
        topic: tuple(
            one.value if (one := letter(topic, decision, law)) else "" for decision in decisions if decision
        )
        for topic in LETTERS
    }
    assert found == LETTERS


def test_negotiation_is_asked_for_its_reason_in_del_iii() -> None:
    said = {"procedure": Procedure.NEGOTIATED}
    assert _codes(PART_III, **said) == ["procedure_reason_asked"]
    assert _codes(PART_III, **said, procedure_reason="Løsningen må tilpasses.") == []
    assert _codes(PART_III, **said | {"procedure": Procedure.OPEN}) == []


def test_a_long_framework_agreement_is_asked_for_its_reason() -> None:
    long = {
        "agreement": Agreement.FRAMEWORK_ONE,
        "valuation": Valuation(years=Decimal(4), option_years=Decimal(1)),
    }
    assert _codes(PART_II, **long) == ["framework_too_long"]
    assert _codes(PART_II, **long, agreement_reason="Utstyret varer så lenge.") == []
    assert _codes(PART_II, **long | {"valuation": Valuation(years=Decimal(4))}) == []
    assert _codes(PART_II, **long | {"agreement": Agreement.PURCHASE}) == []
