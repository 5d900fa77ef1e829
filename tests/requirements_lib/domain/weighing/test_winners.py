"""What a framework agreement with several suppliers must announce, and what of it cannot stand."""

from decimal import Decimal

from requirements_lib.domain.rules.agreement import Agreement
from requirements_lib.domain.tender.tender import freeze
from requirements_lib.domain.weighing.price_model import LowestPrice, Proportional
from requirements_lib.domain.weighing.winners import Division, Winners, check
from requirements_lib.storage import law
from tests.builders import a_library, a_profile

SEVERAL = Agreement.FRAMEWORK_SEVERAL


def _codes(winners: Winners | None, agreement: Agreement = SEVERAL, basis: str = "§ 26-3") -> list[str]:
    return [one.code for one in check(winners, agreement, Proportional(), basis)]


def test_only_an_agreement_with_several_is_asked() -> None:
    assert _codes(None) == ["division_not_said"]
    assert _codes(None, basis="") == ["division_unsaid"]
    assert _codes(None, Agreement.FRAMEWORK_ONE) == []


def test_fixed_shares_are_one_for_each_place_and_100_percent() -> None:
    shares = (Decimal(50), Decimal("50.5"), Decimal(0))
    assert _codes(Winners(most=2, division=Division.FIXED, shares=shares)) == [
        "shares_not_as_many",
        "share_not_positive",
        "shares_not_100",
    ]
    assert _codes(Winners(most=2, division=Division.FIXED, shares=(Decimal(60), Decimal(40)))) == []


def test_shares_by_points_need_points() -> None:
    found = check(Winners(most=2, division=Division.POINTS), SEVERAL, LowestPrice(), "")
    assert [one.code for one in found] == ["shares_without_points"]


def test_a_tender_announces_it_only_for_an_agreement_with_several_and_else_is_as_it_was() -> None:
    winners = Winners(most=2)
    table = law.load()
    plain = freeze(a_profile(), a_library(), table)
    kept = freeze(a_profile(winners=winners), a_library(), table)
    assert kept.fingerprint == plain.fingerprint
    several = freeze(a_profile(winners=winners, agreement=SEVERAL), a_library(), table)
    assert several.winners == winners
    assert "winners" not in plain.model_dump(mode="json")
