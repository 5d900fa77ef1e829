"""Alternative bids that are taken need to be announced with what they must meet; silence leaves a tender as it was."""

from requirements_lib.domain.tender.bidding import Bidding, Variants, check
from requirements_lib.domain.tender.tender import freeze
from requirements_lib.storage import law
from tests.builders import a_library, a_profile

YES = Bidding(variants=Variants.YES)


def test_variants_need_their_requirements_and_where_a_rule_asks_also_the_notice() -> None:
    assert [one.code for one in check(YES, "§ 23-4")] == [
        "variant_requirements_missing",
        "variants_in_notice",
    ]
    assert [one.code for one in check(YES, "")] == ["variant_requirements_unsaid"]
    said = YES.model_copy(update={"variant_requirements": "ARK-01 skal være oppfylt."})
    assert [one.code for one in check(said, "")] == []
    assert list(check(Bidding(several=True), "§ 23-4")) == []
    assert list(check(None, "§ 23-4")) == []


def test_a_tender_that_says_nothing_is_as_it_was_before_it_could() -> None:
    table = law.load()
    plain = freeze(a_profile(), a_library(), table)
    assert "bidding" not in plain.model_dump(mode="json")
    assert freeze(a_profile(bidding=YES), a_library(), table).bidding == YES
