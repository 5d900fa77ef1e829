"""What it means that a system goes."""

from scoring.domain.phase_out.phase_out import Advice
from scoring.domain.phase_out.portfolio import OUT


def test_the_two_most_urgent_recommendations_mean_that_it_goes() -> None:
    assert [one for one in Advice if one in OUT] == [one for one in Advice if one.urgency < 2]
