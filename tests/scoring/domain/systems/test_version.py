"""A version as people write it is compared part by part with the lines of a list."""

import pytest

from scoring.domain.systems.version import (
    Likeness,
    Nearness,
    Written,
    bare,
    is_version,
    nearest,
    parts,
    written,
)


@pytest.mark.parametrize("text", ["10 22H2", "10-22h2", "v10 22 H2", "10 x64 22h2", "10, 64-bit, 22H2"])
def test_blanks_signs_and_bits_make_no_difference(text: str) -> None:
    assert parts(text) == ("10", "22", "h", "2")


def test_names_are_compared_without_blanks_and_signs() -> None:
    assert bare("Vue.js") == bare("vuejs") and bare(".NET Framework") == "netframework"


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("2016", True),
        ("", True),
        ("Standard 2019", True),
        ("Subscription Edition", True),
        ("Server 2016", False),
        ("Online", False),
    ],
)
def test_what_comes_after_a_name_is_a_version_or_another_product(rest: str, expected: bool) -> None:
    assert is_version(parts(rest), [("subscription",)], {}) is expected


def test_a_trade_name_is_read_first_and_the_text_as_it_stands_after_it() -> None:
    found = written(parts("10 Enterprise LTSC"), {("10",): ("10", "22")}, {"ltsc": ("lts",)})
    assert [one.parts for one in found] == [("10", "22"), ("10",)]
    assert {one.editions for one in found} == {frozenset({"lts"})}


def test_the_version_itself_comes_before_one_it_is_a_part_of_and_that_before_its_neighbours() -> None:
    cycles = [parts(one) for one in ("7.4", "7", "7.4.1", "7.3", "8")]
    found = nearest(Written(parts("7.4"), frozenset()), cycles, ())
    assert [one.likeness for one in found] == [
        Likeness.SAME,
        Likeness.MAIN,
        Likeness.INSIDE,
        Likeness.MAIN,
        Likeness.OTHER,
    ]


def test_a_version_is_not_taken_for_a_line_the_list_has_lines_within() -> None:
    cycles = [parts(one) for one in ("2", "2.440")]
    assert not any(one.is_likely for one in nearest(Written(parts("2.300"), frozenset()), cycles, ()))
    assert nearest(Written(parts("2.440.1"), frozenset()), cycles, ())[1] == Nearness(Likeness.LEADING, 2)


def test_an_edition_counts_when_it_is_named_and_against_a_line_when_it_is_not() -> None:
    cycles = [parts(one) for one in ("10-1809-e-lts", "10-1809-e", "10-1809-w")]
    asked = parts("10 1809")

    def best(*editions: str) -> list[int]:
        found = nearest(Written(asked, frozenset(editions)), cycles, ("e", "w"))
        return [place for place, one in enumerate(found) if one == max(found)]

    assert (best(), best("e"), best("lts")) == ([1, 2], [1], [0])
