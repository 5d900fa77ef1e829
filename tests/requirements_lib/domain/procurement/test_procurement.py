"""How a procurement moves through its phases, and whose roles are in it."""

from datetime import date

import pytest

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement.procurement import Member, Procurement
from requirements_lib.domain.tender.prefill import Prefill
from requirements_lib.domain.tender.selection import Override
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


def test_why_requirements_are_in_is_kept_from_those_who_weigh_the_bids_until_the_notice() -> None:
    taken = (
        Override(requirement="ARK-05", include=True, reason="Svakt i dag."),
        Override(requirement="ARK-08", include=True),
    )
    profile = a_profile(
        overrides=taken, replaces="s", prefill=Prefill(system="s", name="Tomtesak", on=date(2026, 11, 25))
    )
    now = Procurement(id="p1", library_version="2026.1", profile=profile, phase=Phase.SCORING)
    for roles in ({Role.EVALUATOR}, {Role.OBSERVER}, {Role.OFFICER, Role.LEAD}):
        seen = now.seen_by(frozenset(roles))
        assert seen.withholds_grounds and seen.profile.prefill is None
        assert {(one.reason, one.withheld) for one in seen.profile.overrides} == {("", True)}
    for told in (
        now.seen_by(frozenset({Role.OFFICER})),
        now.model_copy(update={"phase": Phase.NOTIFIED}).seen_by(frozenset({Role.EVALUATOR})),
        now.with_profile(profile.with_fields(replaces=None)).seen_by(frozenset({Role.EVALUATOR})),
    ):
        assert not told.withholds_grounds and told.profile.overrides == taken
