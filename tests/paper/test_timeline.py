"""Bars along time as a picture."""

from datetime import date

from paper.timeline import Bar, bars
from scoring.domain.phase_out.timeline import Mark
from scoring.words.terms import label

TODAY = date(2026, 11, 25)
KINDS = ("Bestem", "Slutt")


def _bar(name: str) -> Bar:
    return Bar(name, date(2027, 2, 1), date(2027, 12, 31), (("Bestem", date(2027, 2, 1)),))


def test_every_mark_there_is_can_be_drawn_on_one_bar() -> None:
    kinds = tuple(label(one) for one in Mark)
    bar = Bar("A", date(2027, 2, 1), date(2027, 12, 31), tuple((one, date(2027, 3, 1)) for one in kinds))
    assert bars((bar,), kinds, TODAY).startswith(b"\x89PNG")


def test_a_name_of_two_lines_is_drawn_and_is_another_picture() -> None:
    one, two = (bars((_bar(name),), KINDS, TODAY) for name in ("A", "A\navtale til 2019"))
    assert one != two


def test_the_same_bars_make_the_same_picture_and_more_bars_a_higher_one() -> None:
    one, two = (bars(tuple(map(_bar, names)), KINDS, TODAY) for names in ("A", "AB"))
    assert one.startswith(b"\x89PNG") and one == bars((_bar("A"),), KINDS, TODAY)
    assert int.from_bytes(two[20:24]) > int.from_bytes(one[20:24])
