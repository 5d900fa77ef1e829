"""Deciding for a system: appended, with who and when; against the recommendation only with a reason."""

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system_decision import Course
from scoring.services import system as systems
from scoring.services.system_decision import decide
from store.engine import Store
from tests.builders import a_library
from tests.scoring.services.test_system import ISAK, LEIF

LIBRARY = a_library()


def test_each_decision_is_kept_and_the_latest_counts(store: Store) -> None:
    one = systems.register(store, ISAK, "Byggarkivet").id
    decide(store, ISAK, LIBRARY, one, Course.KEEP, "")
    for criterion in RiskCriterion:
        systems.answer_risk(store, ISAK, one, criterion, 5)
    with pytest.raises(Refusal, match="decision_without_reason"):
        decide(store, ISAK, LIBRARY, one, Course.KEEP, " ")
    decide(store, ISAK, LIBRARY, one, Course.REPLACE, "")
    decide(store, ISAK, LIBRARY, one, Course.KEEP, " Erstattes av fellesløsningen i 2028. ")
    system = systems.fetch(store, ISAK, one).system
    assert [each.course for each in system.decisions] == [Course.KEEP, Course.REPLACE, Course.KEEP]
    assert system.decision and system.decision.by == ISAK.id and system.decision.at.tzinfo
    assert system.decision.reason == "Erstattes av fellesløsningen i 2028."


def test_whoever_only_reads_does_not_decide(store: Store) -> None:
    one = systems.register(store, ISAK, "Byggarkivet").id
    assert Role.SYSTEM_MANAGER not in LEIF.roles
    with pytest.raises(Refusal, match="not_allowed"):
        decide(store, LEIF, LIBRARY, one, Course.KEEP, "Prøve")
