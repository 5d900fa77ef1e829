"""The finding of each picture."""

from fractions import Fraction

from scoring.domain.position import Coverage
from scoring.words import position as words
from tests.scoring.domain.test_position import THEMES, _position

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
    assert words.coverage_sentence(found) == "25\u00a0% av kravene som gjelder, er vurdert (1 av 4)."
    assert words.coverage_sentence([]) == "Det er ikke kjent om noen krav gjelder for systemene."


def test_the_numbers_of_a_picture_are_told_for_the_first_ten() -> None:
    assert words.legend(["A", "B"]) == "Tallene: 1 A, 2 B."
    assert words.legend([f"S{place}" for place in range(11)]).endswith("10 S9. Resten står i tabellen.")


def test_figures_in_a_square_are_whole_and_what_is_not_drawn_is_counted() -> None:
    assert words.whole(Fraction(2, 3)) == "67"
    assert words.unnamed(0, "Ukjent.") == ""
    assert words.unnamed(1, "Ukjent.") == "Ett system er ikke med i bildet: Ukjent."
