"""The grounds for rejection follow the rules that apply, and none is surer than its source."""

from decimal import Decimal

from requirements_lib.domain.rules.law import Certainty
from requirements_lib.storage import law
from scoring.domain.bids.rejection_ground import Ground, RejectionGround, grounds
from tests.builders import a_profile


def _known(value: str) -> dict[Ground, RejectionGround]:
    shipped = law.load()
    decision = a_profile(estimated_value=Decimal(value)).regime(shipped)
    return {one.ground: one for one in grounds(decision, shipped)}


def test_part_iii_has_every_ground_and_part_ii_its_own_provisions() -> None:
    above, below = _known("2500000"), _known("1300000")
    assert list(above) == list(Ground)
    assert set(Ground) - set(below) == {Ground.LOW_BY_BREACH}
    assert above[Ground.DEVIATION].law.basis == "anskaffelsesforskriften § 24-8 første ledd bokstav b"
    assert below[Ground.DEVIATION].law.basis == "anskaffelsesforskriften § 9-6 første ledd"
    assert {one.law.value for one in above.values()} == {"skal", "kan", "skal eller kan"}


def test_what_was_read_only_in_an_older_text_is_only_probable() -> None:
    found = _known("2500000")
    unsure = {name for name, one in found.items() if one.law.certainty is not Certainty.CONFIRMED}
    assert unsure == {Ground.LATE, Ground.UNQUALIFIED, Ground.SUPPLIER}


def test_there_is_no_list_where_no_provision_is_known() -> None:
    assert _known("900000") == {}
    assert grounds(None, law.load()) == ()
