"""Very many systems at once come to the very same distances as one by one."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from requirements_lib.domain.tender.selection import Standing
from scoring.domain.many.distance import Rated, distances
from scoring.domain.rating.gap import gap
from scoring.domain.systems.system import SystemRating
from tests.builders import a_requirement

WEIGHTS = ("1", "0.5", "3", "2.25", "1", "7")
REQUIREMENTS = tuple(
    a_requirement(f"{theme}-{place:02}", weight=Decimal(weight))
    for theme in ("ARK", "INT")
    for place, weight in enumerate(WEIGHTS, 1)
)
IDS = [one.id for one in REQUIREMENTS]
SYSTEM = st.tuples(
    st.fixed_dictionaries(
        {one: st.sampled_from([Standing.IN, Standing.UNDECIDED, Standing.OUT]) for one in IDS}
    ),
    st.fixed_dictionaries({}, optional={one: st.integers(0, 10) for one in IDS}),
)


@settings(max_examples=60)
@given(st.lists(SYSTEM, min_size=1, max_size=10))
def test_every_distance_is_that_of_the_system_alone(
    systems: list[tuple[dict[str, Standing], dict[str, int]]],
) -> None:
    whole = Rated.of(REQUIREMENTS, systems)
    for given_, asked in ((whole, REQUIREMENTS), (whole.within("INT"), REQUIREMENTS[len(WEIGHTS) :])):
        found = distances(given_)
        for place, (standings, points) in enumerate(systems):
            sure = [one for one in asked if standings[one.id] is Standing.IN]
            maybe = [one for one in asked if standings[one.id] is Standing.UNDECIDED]
            ratings = [SystemRating(requirement=one, points=given) for one, given in points.items()]
            alone = gap(sure, ratings, maybe)
            assert found.answered_at(place) == alone.answered
            assert found.possible_at(place) == alone.possible
            assert found.applicable[place] == len(sure)
            assert found.rated[place] == sum(one.id in points for one in sure)


def test_without_systems_or_requirements_there_is_no_distance() -> None:
    assert distances(Rated.of(REQUIREMENTS, ())).rated.shape == (0,)
    assert distances(Rated.of((), [({}, {})])).answered_at(0) is None
