"""Who could read about today's systems while the bids lay open, and is named to weigh them all the same."""

import pytest

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement.late_scorer import could_read, require_reason

READER, NOBODY = frozenset({Role.OFFICER, Role.SYSTEM_MANAGER}), frozenset[Role]()


@pytest.mark.parametrize(
    ("roles", "before", "role", "phase", "found"),
    [
        (READER, NOBODY, Role.EVALUATOR, Phase.OPENED, True),
        (frozenset({Role.MANAGER}), frozenset({Role.OBSERVER}), Role.LEAD, Phase.OPENED, True),
        (READER, NOBODY, Role.EVALUATOR, Phase.PUBLISHED, False),
        (READER, NOBODY, Role.OBSERVER, Phase.OPENED, False),
        (READER, frozenset({Role.EVALUATOR}), Role.LEAD, Phase.OPENED, False),
        (frozenset({Role.OFFICER}), NOBODY, Role.EVALUATOR, Phase.OPENED, False),
    ],
)
def test_what_stood_open_decides_and_not_what_was_read(
    roles: frozenset[Role], before: frozenset[Role], role: Role, phase: Phase, found: bool
) -> None:
    assert could_read(roles, before, role, phase) is found


def test_another_gives_the_reason() -> None:
    assert require_reason("p-ola", "p-kari", " Ingen andre kan fagområdet. ") == "Ingen andre kan fagområdet."
    with pytest.raises(Refusal, match="late_scorer_by_self"):
        require_reason("p-kari", "p-kari", "Jeg kan det.")
    with pytest.raises(Refusal, match="late_scorer_unexplained"):
        require_reason("p-ola", "p-kari", " ")
