"""Small pieces of sentences."""

from requirements_lib.words.phrase import capitalised, joined, things


def test_lists_are_joined_as_in_bokmål() -> None:
    assert [joined(list("abc")[:n]) for n in range(4)] == ["", "a", "a og b", "a, b og c"]


def test_only_the_first_letter_is_made_a_capital() -> None:
    assert [capitalised(one) for one in ("", "ærlig IT", "8 av 14")] == ["", "Ærlig IT", "8 av 14"]


def test_one_thing_is_told_in_words() -> None:
    assert [things(count) for count in (1, 3)] == ["én ting", "3 ting"]
