"""How a procurement moves through its phases, and whose roles are in it."""

import pytest

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement import Member, Procurement
from tests.builders import a_profile


def _procurement() -> Procurement:
    return Procurement(id="p1", library_version="2026.1", profile=a_profile())


def test_phases_come_one_at_a_time_in_order() -> None:
    assert _procurement().in_phase(Phase.PUBLISHED).phase is Phase.PUBLISHED
    for wrong in (Phase.DRAFT, Phase.OPENED, Phase.NOTIFIED):
        with pytest.raises(Refusal, match="phase_out_of_order"):
            _procurement().in_phase(wrong)


def test_roles_belong_to_the_procurement() -> None:
    member = Member(person="kari", role=Role.EVALUATOR)
    with_kari = _procurement().with_member(member).with_member(member)
    assert with_kari.members == (member,)
    assert with_kari.roles_of("kari") == {Role.EVALUATOR}
    assert with_kari.evaluators() == ("kari",)
    assert with_kari.without_member(member).roles_of("kari") == frozenset()
