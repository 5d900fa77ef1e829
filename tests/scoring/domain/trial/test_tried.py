"""All that imagined bids tell is computed at once, or everything that stands in the way is told."""

import pytest

from requirements_lib.domain.outcome import Blocked
from scoring.domain.trial.tried import tried
from tests.builders import criteria
from tests.scoring.domain.trial.test_trial import a_setting


def test_every_part_is_of_the_same_bids() -> None:
    found = tried(a_setting())
    assert len(found.weights) == len(found.decisive) == len(found.ranking.evaluation.criteria) == 2
    assert any(one.chosen for one in found.alternatives)


def test_weights_that_are_not_a_hundred_stand_in_the_way() -> None:
    with pytest.raises(Blocked) as blocked:
        tried(a_setting(criteria=criteria(price="30")))
    assert [one.code for one in blocked.value.findings] == ["weights_not_100"]
