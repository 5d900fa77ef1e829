"""A notice is kept with the procurement, and a procurement without any reads as it did before there were some."""

from requirements_lib.domain.procurement.notice import Notice
from requirements_lib.domain.procurement.procurement import Procurement
from tests.builders import NOON


def test_notices_are_kept_in_their_order_and_none_leaves_no_trace() -> None:
    plain = Procurement(id="p", library_version="2026.1")
    assert "notices" not in plain.model_dump(mode="json")
    first, second = (Notice(at=NOON, by="p-kari", rankings={"": number}) for number in (1, 2))
    noted = plain.with_notice(first).with_notice(second)
    assert Procurement.model_validate_json(noted.model_dump_json()).notices == (first, second)
