"""The finding of each picture."""

from fractions import Fraction

from scoring.domain.rating.position import Coverage
from scoring.domain.rating.quadrant import Quadrant
from scoring.domain.rating.time_picture import Bubble, Place
from scoring.words.rating import position as words
from tests.scoring.domain.rating.test_position import THEMES, _position
from tests.scoring.domain.rating.test_time_picture import _placed

FOUND = [_position("A", 4, 0), _position("B", None, 5), _position("C", 1, 5)]


def test_the_bands_are_counted_with_what_lies_between() -> None:
    assert words.risk_sentence(FOUND) == "Risiko: 1 rød, 1 lav og 1 mellom to nivåer eller flere."
    assert words.risk_sentence([]) == "Ingen systemer er vurdert ennå."


def test_the_theme_with_most_systems_far_from_the_need_is_named() -> None:
    assert words.theme_sentence(FOUND, THEMES) == "Størst avstand i ARK: 1 system har 50\u00a0% eller mer."
    assert words.theme_sentence(FOUND[1:], THEMES).startswith("Ingen systemer har en avstand")


def test_what_cannot_be_placed_is_told() -> None:
    assert words.time_sentence(FOUND) == "Ingen systemer kan plasseres ennå."


def test_coverage_is_over_everything_that_applies() -> None:
    found = [Coverage(theme="ARK", rated=1, applicable=3), Coverage(theme="INT", rated=0, applicable=1)]
    assert words.coverage_sentence(found) == (
        "25\u00a0% av alle kravene som gjelder eller kan gjelde, er vurdert (1 av 4)."
    )
    assert words.coverage_sentence([]) == "Det er ikke kjent om noen krav gjelder for systemene."


def test_the_numbers_of_a_picture_are_told_for_the_first_ten() -> None:
    drawn = [Bubble(_position(f"S{place}", 1, 5), place, 1, 1, ()) for place in range(1, 12)]
    assert words.legend(drawn[:2]) == "Tallene: 1\u00a0S1, 2\u00a0S2."
    assert words.legend(drawn).endswith("10\u00a0S10. Resten står i tabellen.")
    assert words.legend([]) == ""


def test_that_a_narrow_screen_shows_fewer_is_told_when_it_does() -> None:
    one = Bubble(_position("A", 1, 5), 1, 1, 1, (None, Place(1, 1, 10), Place(1, 1, 10)))
    assert words.on_narrow([one]) == "På en smal skjerm er det ikke plass til den siste av dem."
    assert words.on_narrow([one._replace(places=one.places[1:])]) == ""


def test_who_is_red_and_who_can_be_is_named_twenty_at_most() -> None:
    assert words.red_ones(FOUND) == ("Rød (1): A.", "Kan bli rød når svar som mangler, er gitt (1): B.")
    assert words.red_ones(FOUND[2:]) == ()
    (many,) = words.red_ones([_position(f"S{place}", 4, 0) for place in range(23)])
    assert many.startswith("Rød (23): S0, S1") and many.endswith("S19 og 3 til.")


def test_what_is_not_drawn_is_told_with_why() -> None:
    assert words.not_placed(FOUND, 0) == "3 systemer er ikke med i bildet: For lite er kjent."
    full = [_placed(1, 1), _placed(1, 1), FOUND[0]]
    assert words.not_placed([*full, full[0]], 2) == (
        "Ett system er ikke med i bildet: For lite er kjent. De 2 med høyest risiko er tegnet. "
        "Det er ikke plass til 1 til. Tabellen har alle."
    )
    assert words.quadrants(full)[Quadrant.ELIMINATE] == 2


def test_figures_in_a_square_are_whole_and_what_is_not_drawn_is_counted() -> None:
    assert words.whole(Fraction(2, 3)) == "67"
    assert words.unnamed(0, "Ukjent.") == ""
    assert words.unnamed(1, "Ukjent.") == "Ett system er ikke med i bildet: Ukjent."


def test_how_many_are_in_a_band_is_told_as_it_is_written_of_one_and_of_several() -> None:
    red, low = _position("R", 4, 0), _position("L", 1, 5)
    assert words.risk_sentence([red, low]) == "Risiko: 1 rød og 1 lav."
    assert words.risk_sentence([red, red, low, low]) == "Risiko: 2 røde og 2 lave."
