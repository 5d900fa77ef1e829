"""A match is a stretch of text, and needs no advice."""

from requirements_lib.domain.language.match import Match


def test_a_match_may_come_without_advice() -> None:
    assert Match("language_long_sentence", 4, "31").suggestion == ""


def test_a_match_holds_what_begins_inside_its_words() -> None:
    outer = Match("language_legal_claim", 4, "Noark-godkjent")
    starts = [3, 4, 17, 18]
    assert [outer.holds(Match("language_no_equivalent", one, "x")) for one in starts] == [
        False,
        True,
        True,
        False,
    ]
