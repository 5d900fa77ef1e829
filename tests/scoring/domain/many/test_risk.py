"""Very many systems at once come to the very same risks as one by one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.domain.many.risk import STRONGEST, Levels, risks
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion, Span, assess

Spans = dict[RiskCriterion, Span]


def _span(criterion: RiskCriterion) -> st.SearchStrategy[Span]:
    level = st.integers(1, criterion.highest)
    return st.one_of(level.map(lambda one: (one, one)), st.tuples(level, level).map(lambda two: _ends(*two)))


def _ends(one: int, other: int) -> Span:
    return min(one, other), max(one, other)


SYSTEM = st.fixed_dictionaries({}, optional={one: _span(one) for one in RiskCriterion})


@settings(max_examples=60)
@given(st.lists(SYSTEM, min_size=1, max_size=20))
def test_every_number_class_and_driver_is_that_of_the_system_alone(systems: list[Spans]) -> None:
    levels = Levels.of(systems)
    found = risks(levels)
    for place, spans in enumerate(systems):
        alone = assess(RiskAnswer.of(one, span) for one, span in spans.items())
        assert (found.lowest[place], found.highest[place]) == (alone.lowest_number, alone.highest_number)
        assert found.classes(place) == (alone.best, alone.worst)
        assert found.drivers(place, levels) == alone.drivers[:STRONGEST]
        spot = found.spot(place)
        assert (spot.likelihood, spot.impact) == (alone.likelihood, alone.impact)
        assert (spot.overall, spot.bands) == (alone.overall, alone.bands)


def test_without_systems_there_are_no_risks() -> None:
    assert risks(Levels.of(())).lowest.shape == (0,)
