"""Which words two versions of a text do not share."""

from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.word_difference import Piece, difference


def test_only_the_words_that_differ_are_told_apart() -> None:
    before, after = difference(
        "Løsningen skal varsle innen 24 timer.", "Løsningen skal varsle innen 4 timer."
    )
    assert before == (
        Piece("Løsningen skal varsle innen ", True),
        Piece("24", False),
        Piece(" timer.", True),
    )
    assert after[1] == Piece("4", False)


def test_neighbouring_changed_words_stand_together() -> None:
    _, after = difference("Vis uttrekket.", "Vis det hele uttrekket.")
    assert [one for one in after if not one.shared] == [Piece(" det hele", False)]


def test_a_text_that_is_quite_new_shares_nothing() -> None:
    before, after = difference("Epost", "Varsel i portalen")
    assert before == (Piece("Epost", False),)
    assert after == (Piece("Varsel i portalen", False),)


def test_a_word_in_common_here_and_there_is_not_told_as_shared() -> None:
    before, after = difference(
        "Arkivet kan tas ut på én dag.", "Uten vei til arkiv kan løsningen ikke brukes."
    )
    assert [one.shared for one in (*before, *after)] == [False, False]


def test_what_has_not_changed_is_one_piece() -> None:
    assert difference("Likt.", "Likt.") == ((Piece("Likt.", True),), (Piece("Likt.", True),))


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_pieces_of_each_version_are_its_text(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert tuple("".join(one.text for one in side) for side in pieces) == (before, after)
