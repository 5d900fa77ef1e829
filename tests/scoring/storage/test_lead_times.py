"""The lead times the programme comes with."""

from scoring.storage import lead_times


def test_a_replacement_takes_a_year_until_the_municipality_says_otherwise() -> None:
    assert lead_times.load().months == 12
