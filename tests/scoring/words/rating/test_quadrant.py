"""TIME in words."""

from fractions import Fraction

from scoring.domain.interval import Interval
from scoring.domain.rating.quadrant import Axis, Fit, Time
from scoring.words.rating.quadrant import axis_words, fit_words, quadrant_sentence, quadrant_words


def _fit(low: int, high: int, known: int | None, coverage: str = "1") -> Fit:
    ends = Interval(low=Fraction(low), high=Fraction(high))
    return Fit(known=None if known is None else Fraction(known), possible=ends, coverage=Fraction(coverage))


def test_one_quadrant_is_one_word_and_what_it_means() -> None:
    time = Time(technical=_fit(2, 2, 2), functional=_fit(4, 4, 4))
    assert quadrant_words(time) == "Flytt"
    assert quadrant_sentence(time) == "Nyttig, men i dårlig teknisk stand: Flytt oppgavene til noe nyere."


def test_what_is_open_is_told_with_every_quadrant_it_can_be() -> None:
    time = Time(technical=_fit(2, 4, 2, "1/4"), functional=_fit(4, 4, 4))
    assert quadrant_words(time) == "Invester eller flytt"
    assert quadrant_sentence(time).endswith("Svar som mangler, kan gjøre det til «invester».")
    unknown = Time(technical=_fit(1, 5, None, "0"), functional=_fit(1, 5, None, "0"))
    assert quadrant_sentence(unknown) == "Det er for lite kjent til å si hvor systemet står."


def test_a_fit_tells_its_figure_its_range_and_its_basis() -> None:
    assert fit_words(_fit(2, 4, 3, "1/4")) == "3 av 5, mulig 2–4. 25\u00a0% av grunnlaget er vurdert."
    assert fit_words(_fit(1, 5, None, "0")) == "Ukjent, mulig 1–5. 0\u00a0% av grunnlaget er vurdert."
    assert fit_words(_fit(3, 3, 3)) == "3 av 5. 100\u00a0% av grunnlaget er vurdert."
    assert axis_words(Axis.TECHNICAL) == "Teknisk tilstand (temaene INT og SKY)"
