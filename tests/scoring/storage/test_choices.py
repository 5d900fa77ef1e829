"""What the municipality decides itself comes from its file."""

from scoring.domain.rating.triage import Sign
from scoring.domain.systems.in_use import Papers
from scoring.storage.choices import load


def test_everything_a_system_must_have_has_an_interval() -> None:
    assert set(load().intervals) == set(Papers)
    assert load().intervals[Papers.DPIA].when == "special_categories"


def test_every_sign_has_its_points() -> None:
    assert set(load().triage.points) == set(Sign)
    assert load().triage.most == 40
